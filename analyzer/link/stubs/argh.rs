pub trait FromArgs {
    fn from_args(command_name: &[&str], args: &[&str]) -> Result<Self, EarlyExit>;
    fn redact_arg_values(command_name: &[&str], args: &[&str]) -> Result<Vec<String>, EarlyExit>;
}
pub trait TopLevelCommand: FromArgs {}
pub trait SubCommands: FromArgs {}
pub trait SubCommand: FromArgs {}
pub trait FromArgValue { fn from_arg_value(value: &str) -> Result<Self, String>; }
impl<T: std::str::FromStr> FromArgValue for T {}
impl<T: FromArgs> TopLevelCommand for T {}
impl<T: FromArgs> SubCommands for T {}
impl<T: FromArgs> SubCommand for T {}
#[derive(Debug)]
pub struct EarlyExit { pub output: String, pub status: Result<(), ()> }
impl From<String> for EarlyExit {}
pub fn from_env<T: TopLevelCommand>() -> T {}
pub fn cargo_from_env<T: TopLevelCommand>() -> T {}
