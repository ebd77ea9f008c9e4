use std::collections::HashMap;
pub trait Envconfig {
    fn init() -> Result<Self, Error>;
    fn init_from_env() -> Result<Self, Error>;
    fn init_from_hashmap(hashmap: &HashMap<String, String>) -> Result<Self, Error>;
}
#[derive(Debug, PartialEq)]
pub enum Error { EnvVarMissing { name: &str }, ParseError { name: &str } }
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
pub fn load_var<T: std::str::FromStr, S>(var_name: &str, hashmap: Option<&HashMap<String, String, S>>) -> Result<T, Error> {}
pub fn load_var_with_default<T: std::str::FromStr, S>(var_name: &str, hashmap: Option<&HashMap<String, String, S>>, default: &str) -> Result<T, Error> {}
pub fn load_optional_var<T: std::str::FromStr, S>(var_name: &str, hashmap: Option<&HashMap<String, String, S>>) -> Result<Option<T>, Error> {}
