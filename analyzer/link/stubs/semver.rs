#[derive(Clone, Ord)]
pub struct Version { pub major: u64, pub minor: u64, pub patch: u64, pub pre: Prerelease, pub build: BuildMetadata }
impl Version {
    fn new(major: u64, minor: u64, patch: u64) -> Self {}
    fn parse(text: &str) -> Result<Self, Error> {}
    fn cmp_precedence(&self, other: &Self) -> std::cmp::Ordering {}
    fn is_prerelease(&self) -> bool {}
    fn bump_major(&mut self) {}
    fn bump_minor(&mut self) {}
    fn bump_patch(&mut self) {}
    fn increment_major(&mut self) {}
    fn increment_minor(&mut self) {}
    fn increment_patch(&mut self) {}
}
impl std::str::FromStr for Version { type Err = Error; }
impl std::fmt::Display for Version {}
impl From<(u64, u64, u64)> for Version {}
#[derive(Clone, Default)]
pub struct VersionReq { pub comparators: Vec<Comparator> }
impl VersionReq {
    pub const STAR: VersionReq = 0;
    fn parse(text: &str) -> Result<Self, Error> {}
    fn matches(&self, version: &Version) -> bool {}
    fn any() -> VersionReq {}
    fn exact(version: &Version) -> VersionReq {}
}
impl std::str::FromStr for VersionReq { type Err = Error; }
impl std::fmt::Display for VersionReq {}
impl FromIterator<Comparator> for VersionReq {}
#[derive(Clone)]
pub struct Comparator { pub op: Op, pub major: u64, pub minor: Option<u64>, pub patch: Option<u64>, pub pre: Prerelease }
impl Comparator {
    fn parse(text: &str) -> Result<Self, Error> {}
    fn matches(&self, version: &Version) -> bool {}
}
impl std::str::FromStr for Comparator { type Err = Error; }
impl std::fmt::Display for Comparator {}
#[derive(Clone)]
pub enum Op { Exact, Greater, GreaterEq, Less, LessEq, Tilde, Caret, Wildcard }
#[derive(Clone, Default, Ord)]
pub struct Prerelease {}
impl Prerelease {
    pub const EMPTY: Prerelease = 0;
    fn new(text: &str) -> Result<Self, Error> {}
    fn as_str(&self) -> &str {}
    fn is_empty(&self) -> bool {}
}
impl std::ops::Deref for Prerelease { type Target = str; }
impl std::str::FromStr for Prerelease { type Err = Error; }
impl std::fmt::Display for Prerelease {}
#[derive(Clone, Default, Ord)]
pub struct BuildMetadata {}
impl BuildMetadata {
    pub const EMPTY: BuildMetadata = 0;
    fn new(text: &str) -> Result<Self, Error> {}
    fn as_str(&self) -> &str {}
    fn is_empty(&self) -> bool {}
}
impl std::ops::Deref for BuildMetadata { type Target = str; }
impl std::str::FromStr for BuildMetadata { type Err = Error; }
impl std::fmt::Display for BuildMetadata {}
pub struct Error {}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
pub type SemVerError = Error;
pub type ReqParseError = Error;
