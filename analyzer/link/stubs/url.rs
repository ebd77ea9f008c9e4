#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Url;
#[derive(Clone, Debug, PartialEq)]
pub enum ParseError {
    EmptyHost,
    RelativeUrlWithoutBase,
    InvalidPort,
}
impl std::error::Error for ParseError {}
impl Url {
    fn parse(input: &str) -> Result<Url, ParseError> {}
    fn join(&self, input: &str) -> Result<Url, ParseError> {}
    fn as_str(&self) -> &str {}
    fn into_string(self) -> String {}
    fn scheme(&self) -> &str {}
    fn host(&self) -> Option<Host<&str>> {}
    fn host_str(&self) -> Option<&str> {}
    fn port(&self) -> Option<u16> {}
    fn port_or_known_default(&self) -> Option<u16> {}
    fn path(&self) -> &str {}
    fn path_segments(&self) -> Option<std::str::Split<char>> {}
    fn path_segments_mut(&mut self) -> Result<PathSegmentsMut, ()> {}
    fn query(&self) -> Option<&str> {}
    fn query_pairs(&self) -> form_urlencoded::Parse {}
    fn query_pairs_mut(&mut self) -> form_urlencoded::Serializer {}
    fn fragment(&self) -> Option<&str> {}
    fn username(&self) -> &str {}
    fn password(&self) -> Option<&str> {}
    fn set_path(&mut self, path: &str) {}
    fn set_query(&mut self, query: Option<&str>) {}
    fn set_host(&mut self, host: Option<&str>) -> Result<(), ParseError> {}
    fn set_port(&mut self, port: Option<u16>) -> Result<(), ()> {}
    fn set_scheme(&mut self, scheme: &str) -> Result<(), ()> {}
    fn origin(&self) -> Origin {}
    fn authority(&self) -> &str {}
    fn to_file_path(&self) -> Result<std::path::PathBuf, ()> {}
    fn from_file_path<P>(path: P) -> Result<Url, ()> {}
}
impl std::str::FromStr for Url {
    type Err = ParseError;
    fn from_str(input: &str) -> Result<Url, ParseError> {}
}
impl std::fmt::Display for Url {}
impl AsRef<str> for Url {}
pub enum Host<S = String> {
    Domain(S),
    Ipv4(std::net::Ipv4Addr),
    Ipv6(std::net::Ipv6Addr),
}
pub struct Origin;
pub struct PathSegmentsMut;
impl PathSegmentsMut {
    fn push(&mut self, segment: &str) -> &mut Self {}
    fn pop(&mut self) -> &mut Self {}
    fn clear(&mut self) -> &mut Self {}
    fn extend<I>(&mut self, segments: I) -> &mut Self {}
    fn pop_if_empty(&mut self) -> &mut Self {}
}
pub mod form_urlencoded {
    pub struct Parse;
    impl Iterator for Parse {
        type Item = (std::borrow::Cow<str>, std::borrow::Cow<str>);
    }
    pub struct Serializer;
    impl Serializer {
        fn append_pair(&mut self, name: &str, value: &str) -> &mut Self {}
        fn clear(&mut self) -> &mut Self {}
        fn finish(&mut self) -> String {}
    }
    pub fn parse(input: &[u8]) -> Parse {}
}
