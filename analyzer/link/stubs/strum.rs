pub use std::fmt::Display;
#[derive(Clone, Debug, Eq, Hash)]
pub enum ParseError { VariantNotFound }
impl std::error::Error for ParseError {}
impl std::fmt::Display for ParseError {}
pub trait IntoEnumIterator {
    type Iterator;
    fn iter() -> Self::Iterator;
}
pub trait EnumIter {}
impl<T: EnumIter> IntoEnumIterator for T { type Iterator = Variants<T>; }
#[derive(Clone, Debug)]
pub struct Variants<T> {}
impl<T> Iterator for Variants<T> { type Item = T; }
impl<T> DoubleEndedIterator for Variants<T> {}
impl<T> ExactSizeIterator for Variants<T> {}
pub trait EnumString {}
impl<T: EnumString> std::str::FromStr for T { type Err = ParseError; }
pub trait AsRefStr {}
impl<T: AsRefStr> AsRef<str> for T {}
pub trait EnumMessage {
    fn get_message(&self) -> Option<&str>;
    fn get_detailed_message(&self) -> Option<&str>;
    fn get_documentation(&self) -> Option<&str>;
    fn get_serializations(&self) -> &[&str];
}
pub trait EnumProperty {
    fn get_str(&self, prop: &str) -> Option<&str>;
    fn get_int(&self, prop: &str) -> Option<i64>;
    fn get_bool(&self, prop: &str) -> Option<bool>;
}
pub trait EnumCount { const COUNT: usize; }
pub trait VariantNames { const VARIANTS: &[&str]; }
pub trait VariantArray { const VARIANTS: &[Self]; }
pub trait IntoDiscriminant {
    type Discriminant;
    fn discriminant(&self) -> Self::Discriminant;
}
