use std::fmt::Display;
#[derive(Clone)]
pub struct Regex;
impl Regex {
    fn new(re: &str) -> Result<Regex, Error> {}
    fn is_match(&self, haystack: &str) -> bool {}
    fn find(&self, haystack: &str) -> Option<Match> {}
    fn find_iter(&self, haystack: &str) -> Matches {}
    fn captures(&self, haystack: &str) -> Option<Captures> {}
    fn captures_iter(&self, haystack: &str) -> CaptureMatches {}
    fn split(&self, haystack: &str) -> Split {}
    fn splitn(&self, haystack: &str, limit: usize) -> SplitN {}
    fn replace<R>(&self, haystack: &str, rep: R) -> std::borrow::Cow<str> {}
    fn replace_all<R>(&self, haystack: &str, rep: R) -> std::borrow::Cow<str> {}
    fn replacen<R>(&self, haystack: &str, limit: usize, rep: R) -> std::borrow::Cow<str> {}
    fn shortest_match(&self, haystack: &str) -> Option<usize> {}
    fn shortest_match_at(&self, haystack: &str, start: usize) -> Option<usize> {}
    fn is_match_at(&self, haystack: &str, start: usize) -> bool {}
    fn find_at(&self, haystack: &str, start: usize) -> Option<Match> {}
    fn captures_at(&self, haystack: &str, start: usize) -> Option<Captures> {}
    fn captures_read(&self, locs: &mut CaptureLocations, haystack: &str) -> Option<Match> {}
    fn captures_read_at(&self, locs: &mut CaptureLocations, haystack: &str, start: usize) -> Option<Match> {}
    fn read_captures_at(&self, locs: &mut CaptureLocations, haystack: &str, start: usize) -> Option<Match> {}
    fn as_str(&self) -> &str {}
    fn capture_names(&self) -> CaptureNames {}
    fn captures_len(&self) -> usize {}
    fn static_captures_len(&self) -> Option<usize> {}
    fn capture_locations(&self) -> CaptureLocations {}
    fn locations(&self) -> CaptureLocations {}
}
impl Display for Regex {}
impl std::fmt::Debug for Regex {}
impl std::str::FromStr for Regex {
    type Err = Error;
    fn from_str(s: &str) -> Result<Regex, Error> {}
}
impl TryFrom<&str> for Regex {
    type Error = Error;
}
impl TryFrom<String> for Regex {
    type Error = Error;
}
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Match;
impl Match {
    fn start(&self) -> usize {}
    fn end(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn len(&self) -> usize {}
    fn range(&self) -> std::ops::Range<usize> {}
    fn as_str(&self) -> &str {}
}
impl From<Match> for &str {}
impl From<Match> for std::ops::Range<usize> {}
#[derive(Debug)]
pub struct Captures;
impl Captures {
    fn get(&self, i: usize) -> Option<Match> {}
    fn get_match(&self) -> Match {}
    fn name(&self, name: &str) -> Option<Match> {}
    fn extract<const N: usize>(&self) -> (&str, [&str; N]) {}
    fn expand(&self, replacement: &str, dst: &mut String) {}
    fn iter(&self) -> SubCaptureMatches {}
    fn len(&self) -> usize {}
}
impl std::ops::Index<usize> for Captures {
    type Output = str;
}
impl std::ops::Index<&str> for Captures {
    type Output = str;
}
#[derive(Clone, Debug)]
pub struct CaptureLocations;
pub type Locations = CaptureLocations;
impl CaptureLocations {
    fn get(&self, i: usize) -> Option<(usize, usize)> {}
    fn len(&self) -> usize {}
    fn pos(&self, i: usize) -> Option<(usize, usize)> {}
}
#[derive(Debug)]
pub struct Matches;
impl Iterator for Matches {
    type Item = Match;
}
#[derive(Debug)]
pub struct CaptureMatches;
impl Iterator for CaptureMatches {
    type Item = Captures;
}
#[derive(Debug)]
pub struct Split;
impl Iterator for Split {
    type Item = &str;
}
#[derive(Debug)]
pub struct SplitN;
impl Iterator for SplitN {
    type Item = &str;
}
#[derive(Clone, Debug)]
pub struct CaptureNames;
impl Iterator for CaptureNames {
    type Item = Option<&str>;
}
#[derive(Clone, Debug)]
pub struct SubCaptureMatches;
impl Iterator for SubCaptureMatches {
    type Item = Option<Match>;
}
pub trait Replacer {
    fn replace_append(&mut self, caps: &Captures, dst: &mut String);
    fn no_expansion(&mut self) -> Option<std::borrow::Cow<str>>;
    fn by_ref(&mut self) -> ReplacerRef<Self>;
}
impl Replacer for &str {}
impl Replacer for String {}
impl Replacer for std::borrow::Cow<str> {}
impl<T, F: FnMut(&Captures) -> T> Replacer for F {}
pub struct ReplacerRef<R>;
impl<R> Replacer for ReplacerRef<R> {}
#[derive(Clone, Debug)]
pub struct NoExpand(pub &str);
impl Replacer for NoExpand {}
#[derive(Clone, Debug, Default)]
pub struct RegexSet;
impl RegexSet {
    fn new<I, S>(exprs: I) -> Result<RegexSet, Error> {}
    fn empty() -> RegexSet {}
    fn is_match(&self, haystack: &str) -> bool {}
    fn is_match_at(&self, haystack: &str, start: usize) -> bool {}
    fn matches(&self, haystack: &str) -> SetMatches {}
    fn matches_at(&self, haystack: &str, start: usize) -> SetMatches {}
    fn matches_read_at(&self, matches: &mut [bool], haystack: &str, start: usize) -> bool {}
    fn read_matches_at(&self, matches: &mut [bool], haystack: &str, start: usize) -> bool {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn patterns(&self) -> &[String] {}
}
#[derive(Clone, Debug)]
pub struct SetMatches;
impl SetMatches {
    fn matched_any(&self) -> bool {}
    fn matched_all(&self) -> bool {}
    fn matched(&self, index: usize) -> bool {}
    fn len(&self) -> usize {}
    fn iter(&self) -> SetMatchesIter {}
}
impl IntoIterator for SetMatches {
    type Item = usize;
    type IntoIter = SetMatchesIntoIter;
}
impl IntoIterator for &SetMatches {
    type Item = usize;
    type IntoIter = SetMatchesIter;
}
#[derive(Debug)]
pub struct SetMatchesIntoIter;
impl Iterator for SetMatchesIntoIter {
    type Item = usize;
}
#[derive(Clone, Debug)]
pub struct SetMatchesIter;
impl Iterator for SetMatchesIter {
    type Item = usize;
}
#[derive(Clone, Debug)]
pub struct RegexBuilder;
impl RegexBuilder {
    fn new(pattern: &str) -> RegexBuilder {}
    fn build(&self) -> Result<Regex, Error> {}
    fn unicode(&mut self, yes: bool) -> &mut RegexBuilder {}
    fn case_insensitive(&mut self, yes: bool) -> &mut RegexBuilder {}
    fn multi_line(&mut self, yes: bool) -> &mut RegexBuilder {}
    fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexBuilder {}
    fn crlf(&mut self, yes: bool) -> &mut RegexBuilder {}
    fn line_terminator(&mut self, byte: u8) -> &mut RegexBuilder {}
    fn swap_greed(&mut self, yes: bool) -> &mut RegexBuilder {}
    fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexBuilder {}
    fn octal(&mut self, yes: bool) -> &mut RegexBuilder {}
    fn size_limit(&mut self, limit: usize) -> &mut RegexBuilder {}
    fn dfa_size_limit(&mut self, limit: usize) -> &mut RegexBuilder {}
    fn nest_limit(&mut self, limit: u32) -> &mut RegexBuilder {}
}
#[derive(Clone, Debug)]
pub struct RegexSetBuilder;
impl RegexSetBuilder {
    fn new<I, S>(patterns: I) -> RegexSetBuilder {}
    fn build(&self) -> Result<RegexSet, Error> {}
    fn unicode(&mut self, yes: bool) -> &mut RegexSetBuilder {}
    fn case_insensitive(&mut self, yes: bool) -> &mut RegexSetBuilder {}
    fn multi_line(&mut self, yes: bool) -> &mut RegexSetBuilder {}
    fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexSetBuilder {}
    fn crlf(&mut self, yes: bool) -> &mut RegexSetBuilder {}
    fn line_terminator(&mut self, byte: u8) -> &mut RegexSetBuilder {}
    fn swap_greed(&mut self, yes: bool) -> &mut RegexSetBuilder {}
    fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexSetBuilder {}
    fn octal(&mut self, yes: bool) -> &mut RegexSetBuilder {}
    fn size_limit(&mut self, limit: usize) -> &mut RegexSetBuilder {}
    fn dfa_size_limit(&mut self, limit: usize) -> &mut RegexSetBuilder {}
    fn nest_limit(&mut self, limit: u32) -> &mut RegexSetBuilder {}
}
#[derive(Clone, PartialEq, Debug)]
pub enum Error {
    Syntax(String),
    CompiledTooBig(usize),
}
impl std::error::Error for Error {}
impl Display for Error {}
pub fn escape(pattern: &str) -> String {}
pub mod bytes {
    use crate::Error;
    use std::fmt::Display;
    #[derive(Clone)]
    pub struct Regex;
    impl Regex {
        fn new(re: &str) -> Result<Regex, Error> {}
        fn is_match(&self, haystack: &[u8]) -> bool {}
        fn find(&self, haystack: &[u8]) -> Option<Match> {}
        fn find_iter(&self, haystack: &[u8]) -> Matches {}
        fn captures(&self, haystack: &[u8]) -> Option<Captures> {}
        fn captures_iter(&self, haystack: &[u8]) -> CaptureMatches {}
        fn split(&self, haystack: &[u8]) -> Split {}
        fn splitn(&self, haystack: &[u8], limit: usize) -> SplitN {}
        fn replace<R>(&self, haystack: &[u8], rep: R) -> std::borrow::Cow<[u8]> {}
        fn replace_all<R>(&self, haystack: &[u8], rep: R) -> std::borrow::Cow<[u8]> {}
        fn replacen<R>(&self, haystack: &[u8], limit: usize, rep: R) -> std::borrow::Cow<[u8]> {}
        fn shortest_match(&self, haystack: &[u8]) -> Option<usize> {}
        fn shortest_match_at(&self, haystack: &[u8], start: usize) -> Option<usize> {}
        fn is_match_at(&self, haystack: &[u8], start: usize) -> bool {}
        fn find_at(&self, haystack: &[u8], start: usize) -> Option<Match> {}
        fn captures_at(&self, haystack: &[u8], start: usize) -> Option<Captures> {}
        fn captures_read(&self, locs: &mut CaptureLocations, haystack: &[u8]) -> Option<Match> {}
        fn captures_read_at(&self, locs: &mut CaptureLocations, haystack: &[u8], start: usize) -> Option<Match> {}
        fn read_captures_at(&self, locs: &mut CaptureLocations, haystack: &[u8], start: usize) -> Option<Match> {}
        fn as_str(&self) -> &str {}
        fn capture_names(&self) -> CaptureNames {}
        fn captures_len(&self) -> usize {}
        fn static_captures_len(&self) -> Option<usize> {}
        fn capture_locations(&self) -> CaptureLocations {}
        fn locations(&self) -> CaptureLocations {}
    }
    impl Display for Regex {}
    impl std::fmt::Debug for Regex {}
    impl std::str::FromStr for Regex {
        type Err = Error;
        fn from_str(s: &str) -> Result<Regex, Error> {}
    }
    impl TryFrom<&str> for Regex {
        type Error = Error;
    }
    impl TryFrom<String> for Regex {
        type Error = Error;
    }
    #[derive(Clone, PartialEq, Eq, Debug)]
    pub struct Match;
    impl Match {
        fn start(&self) -> usize {}
        fn end(&self) -> usize {}
        fn is_empty(&self) -> bool {}
        fn len(&self) -> usize {}
        fn range(&self) -> std::ops::Range<usize> {}
        fn as_bytes(&self) -> &[u8] {}
    }
    impl From<Match> for &[u8] {}
    impl From<Match> for std::ops::Range<usize> {}
    #[derive(Debug)]
    pub struct Captures;
    impl Captures {
        fn get(&self, i: usize) -> Option<Match> {}
        fn get_match(&self) -> Match {}
        fn name(&self, name: &str) -> Option<Match> {}
        fn extract<const N: usize>(&self) -> (&[u8], [&[u8]; N]) {}
        fn expand(&self, replacement: &[u8], dst: &mut Vec<u8>) {}
        fn iter(&self) -> SubCaptureMatches {}
        fn len(&self) -> usize {}
    }
    impl std::ops::Index<usize> for Captures {
        type Output = [u8];
    }
    impl std::ops::Index<&str> for Captures {
        type Output = [u8];
    }
    #[derive(Clone, Debug)]
    pub struct CaptureLocations;
    pub type Locations = CaptureLocations;
    impl CaptureLocations {
        fn get(&self, i: usize) -> Option<(usize, usize)> {}
        fn len(&self) -> usize {}
        fn pos(&self, i: usize) -> Option<(usize, usize)> {}
    }
    #[derive(Debug)]
    pub struct Matches;
    impl Iterator for Matches {
        type Item = Match;
    }
    #[derive(Debug)]
    pub struct CaptureMatches;
    impl Iterator for CaptureMatches {
        type Item = Captures;
    }
    #[derive(Debug)]
    pub struct Split;
    impl Iterator for Split {
        type Item = &[u8];
    }
    #[derive(Debug)]
    pub struct SplitN;
    impl Iterator for SplitN {
        type Item = &[u8];
    }
    #[derive(Clone, Debug)]
    pub struct CaptureNames;
    impl Iterator for CaptureNames {
        type Item = Option<&str>;
    }
    #[derive(Clone, Debug)]
    pub struct SubCaptureMatches;
    impl Iterator for SubCaptureMatches {
        type Item = Option<Match>;
    }
    pub trait Replacer {
        fn replace_append(&mut self, caps: &Captures, dst: &mut Vec<u8>);
        fn no_expansion(&mut self) -> Option<std::borrow::Cow<[u8]>>;
        fn by_ref(&mut self) -> ReplacerRef<Self>;
    }
    impl Replacer for &[u8] {}
    impl Replacer for Vec<u8> {}
    impl Replacer for std::borrow::Cow<[u8]> {}
    impl<T, F: FnMut(&Captures) -> T> Replacer for F {}
    pub struct ReplacerRef<R>;
    impl<R> Replacer for ReplacerRef<R> {}
    #[derive(Clone, Debug)]
    pub struct NoExpand(pub &[u8]);
    impl Replacer for NoExpand {}
    #[derive(Clone, Debug, Default)]
    pub struct RegexSet;
    impl RegexSet {
        fn new<I, S>(exprs: I) -> Result<RegexSet, Error> {}
        fn empty() -> RegexSet {}
        fn is_match(&self, haystack: &[u8]) -> bool {}
        fn is_match_at(&self, haystack: &[u8], start: usize) -> bool {}
        fn matches(&self, haystack: &[u8]) -> SetMatches {}
        fn matches_at(&self, haystack: &[u8], start: usize) -> SetMatches {}
        fn matches_read_at(&self, matches: &mut [bool], haystack: &[u8], start: usize) -> bool {}
        fn read_matches_at(&self, matches: &mut [bool], haystack: &[u8], start: usize) -> bool {}
        fn len(&self) -> usize {}
        fn is_empty(&self) -> bool {}
        fn patterns(&self) -> &[String] {}
    }
    #[derive(Clone, Debug)]
    pub struct SetMatches;
    impl SetMatches {
        fn matched_any(&self) -> bool {}
        fn matched_all(&self) -> bool {}
        fn matched(&self, index: usize) -> bool {}
        fn len(&self) -> usize {}
        fn iter(&self) -> SetMatchesIter {}
    }
    impl IntoIterator for SetMatches {
        type Item = usize;
        type IntoIter = SetMatchesIntoIter;
    }
    impl IntoIterator for &SetMatches {
        type Item = usize;
        type IntoIter = SetMatchesIter;
    }
    #[derive(Debug)]
    pub struct SetMatchesIntoIter;
    impl Iterator for SetMatchesIntoIter {
        type Item = usize;
    }
    #[derive(Clone, Debug)]
    pub struct SetMatchesIter;
    impl Iterator for SetMatchesIter {
        type Item = usize;
    }
    #[derive(Clone, Debug)]
    pub struct RegexBuilder;
    impl RegexBuilder {
        fn new(pattern: &str) -> RegexBuilder {}
        fn build(&self) -> Result<Regex, Error> {}
        fn unicode(&mut self, yes: bool) -> &mut RegexBuilder {}
        fn case_insensitive(&mut self, yes: bool) -> &mut RegexBuilder {}
        fn multi_line(&mut self, yes: bool) -> &mut RegexBuilder {}
        fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexBuilder {}
        fn crlf(&mut self, yes: bool) -> &mut RegexBuilder {}
        fn line_terminator(&mut self, byte: u8) -> &mut RegexBuilder {}
        fn swap_greed(&mut self, yes: bool) -> &mut RegexBuilder {}
        fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexBuilder {}
        fn octal(&mut self, yes: bool) -> &mut RegexBuilder {}
        fn size_limit(&mut self, limit: usize) -> &mut RegexBuilder {}
        fn dfa_size_limit(&mut self, limit: usize) -> &mut RegexBuilder {}
        fn nest_limit(&mut self, limit: u32) -> &mut RegexBuilder {}
    }
    #[derive(Clone, Debug)]
    pub struct RegexSetBuilder;
    impl RegexSetBuilder {
        fn new<I, S>(patterns: I) -> RegexSetBuilder {}
        fn build(&self) -> Result<RegexSet, Error> {}
        fn unicode(&mut self, yes: bool) -> &mut RegexSetBuilder {}
        fn case_insensitive(&mut self, yes: bool) -> &mut RegexSetBuilder {}
        fn multi_line(&mut self, yes: bool) -> &mut RegexSetBuilder {}
        fn dot_matches_new_line(&mut self, yes: bool) -> &mut RegexSetBuilder {}
        fn crlf(&mut self, yes: bool) -> &mut RegexSetBuilder {}
        fn line_terminator(&mut self, byte: u8) -> &mut RegexSetBuilder {}
        fn swap_greed(&mut self, yes: bool) -> &mut RegexSetBuilder {}
        fn ignore_whitespace(&mut self, yes: bool) -> &mut RegexSetBuilder {}
        fn octal(&mut self, yes: bool) -> &mut RegexSetBuilder {}
        fn size_limit(&mut self, limit: usize) -> &mut RegexSetBuilder {}
        fn dfa_size_limit(&mut self, limit: usize) -> &mut RegexSetBuilder {}
        fn nest_limit(&mut self, limit: u32) -> &mut RegexSetBuilder {}
    }
}
