pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug, Clone, PartialEq)]
pub enum Error { MissingValue(&str), Custom(String) }
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
pub fn from_env<T>() -> Result<T> {}
pub fn from_iter<Iter: IntoIterator<Item = (String, String)>, T>(iter: Iter) -> Result<T> {}
pub fn prefixed<C>(prefix: C) -> Prefixed {}
pub struct Prefixed {}
impl Prefixed {
    fn from_env<T>(&self) -> Result<T> {}
    fn from_iter<Iter: IntoIterator<Item = (String, String)>, T>(&self, iter: Iter) -> Result<T> {}
}
