#[derive(Clone, Debug)]
pub struct Docopt;
impl Docopt {
    fn new<S>(usage: S) -> Result<Docopt, Error> {}
    fn deserialize<D: serde::de::DeserializeOwned>(&self) -> Result<D, Error> {}
    fn parse(&self) -> Result<ArgvMap, Error> {}
    fn argv<I>(self, argv: I) -> Docopt {}
    fn options_first(self, yes: bool) -> Docopt {}
    fn help(self, yes: bool) -> Docopt {}
    fn version(self, version: Option<String>) -> Docopt {}
}
#[derive(Clone, Debug)]
pub struct ArgvMap;
impl ArgvMap {
    fn deserialize<D: serde::de::DeserializeOwned>(self) -> Result<D, Error> {}
    fn find(&self, key: &str) -> Option<&Value> {}
    fn get_bool(&self, key: &str) -> bool {}
    fn get_count(&self, key: &str) -> u64 {}
    fn get_str(&self, key: &str) -> &str {}
    fn get_vec(&self, key: &str) -> Vec<&str> {}
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value { Switch(bool), Counted(u64), Plain(Option<String>), List(Vec<String>) }
#[derive(Debug)]
pub enum Error { Usage(String), Argv(String), NoMatch, Deserialize(String), WithProgramUsage(Box<Error>, String), Help, Version(String) }
impl Error {
    fn fatal(&self) -> bool {}
    fn exit(&self) -> ! {}
}
impl std::fmt::Display for Error {}
impl std::error::Error for Error {}
