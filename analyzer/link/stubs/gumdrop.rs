pub trait Options {
    fn parse<S: AsRef<str>>(parser: &mut Parser<S>) -> Result<Self, Error>;
    fn command(&self) -> Option<&dyn Options>;
    fn command_name(&self) -> Option<&str>;
    fn help_requested(&self) -> bool;
    fn parse_args<S: AsRef<str>>(args: &[S], style: ParsingStyle) -> Result<Self, Error>;
    fn parse_args_default<S: AsRef<str>>(args: &[S]) -> Result<Self, Error>;
    fn parse_args_or_exit(style: ParsingStyle) -> Self;
    fn parse_args_default_or_exit() -> Self;
    fn usage() -> &str;
    fn self_usage(&self) -> &str;
    fn command_list() -> Option<&str>;
    fn self_command_list(&self) -> Option<&str>;
}
pub struct Parser<S>;
impl<S> Parser<S> { fn new(args: &[S], style: ParsingStyle) -> Self {} }
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ParsingStyle { AllOptions, StopAtFirstFree }
#[derive(Debug)]
pub struct Error;
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
pub fn parse_args<T: Options>(style: ParsingStyle) -> Result<T, Error> {}
pub fn parse_args_default<T: Options>() -> Result<T, Error> {}
pub fn parse_args_or_exit<T: Options>(style: ParsingStyle) -> T {}
pub fn parse_args_default_or_exit<T: Options>() -> T {}
