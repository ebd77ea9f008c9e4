pub fn memchr(needle: u8, haystack: &[u8]) -> Option<usize> {}
pub fn memchr2(needle1: u8, needle2: u8, haystack: &[u8]) -> Option<usize> {}
pub fn memchr3(needle1: u8, needle2: u8, needle3: u8, haystack: &[u8]) -> Option<usize> {}
pub fn memrchr(needle: u8, haystack: &[u8]) -> Option<usize> {}
pub fn memrchr2(needle1: u8, needle2: u8, haystack: &[u8]) -> Option<usize> {}
pub fn memrchr3(needle1: u8, needle2: u8, needle3: u8, haystack: &[u8]) -> Option<usize> {}
pub fn memchr_iter(needle: u8, haystack: &[u8]) -> Memchr {}
pub fn memchr2_iter(needle1: u8, needle2: u8, haystack: &[u8]) -> Memchr2 {}
pub fn memchr3_iter(needle1: u8, needle2: u8, needle3: u8, haystack: &[u8]) -> Memchr3 {}
pub fn memrchr_iter(needle: u8, haystack: &[u8]) -> std::iter::Rev<Memchr> {}
pub fn memrchr2_iter(needle1: u8, needle2: u8, haystack: &[u8]) -> std::iter::Rev<Memchr2> {}
pub fn memrchr3_iter(needle1: u8, needle2: u8, needle3: u8, haystack: &[u8]) -> std::iter::Rev<Memchr3> {}
#[derive(Clone)]
pub struct Memchr {}
impl Memchr {
    fn new(needle1: u8, haystack: &[u8]) -> Memchr {}
}
impl Iterator for Memchr { type Item = usize; }
#[derive(Clone)]
pub struct Memchr2 {}
impl Memchr2 {
    fn new(needle1: u8, needle2: u8, haystack: &[u8]) -> Memchr2 {}
}
impl Iterator for Memchr2 { type Item = usize; }
#[derive(Clone)]
pub struct Memchr3 {}
impl Memchr3 {
    fn new(needle1: u8, needle2: u8, needle3: u8, haystack: &[u8]) -> Memchr3 {}
}
impl Iterator for Memchr3 { type Item = usize; }
pub mod memmem {
pub fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {}
pub fn rfind(haystack: &[u8], needle: &[u8]) -> Option<usize> {}
pub fn find_iter<N: AsRef<[u8]>>(haystack: &[u8], needle: &N) -> FindIter {}
pub fn rfind_iter<N: AsRef<[u8]>>(haystack: &[u8], needle: &N) -> FindRevIter {}
#[derive(Clone)]
pub struct FindIter {}
impl FindIter {
    fn into_owned(self) -> FindIter {}
}
impl Iterator for FindIter { type Item = usize; }
#[derive(Clone)]
pub struct FindRevIter {}
impl FindRevIter {
    fn into_owned(self) -> FindRevIter {}
}
impl Iterator for FindRevIter { type Item = usize; }
#[derive(Clone)]
pub struct Finder {}
impl Finder {
    fn new<B: AsRef<[u8]>>(needle: &B) -> Finder {}
    fn find(&self, haystack: &[u8]) -> Option<usize> {}
    fn find_iter(&self, haystack: &[u8]) -> FindIter {}
    fn into_owned(self) -> Finder {}
    fn as_ref(&self) -> Finder {}
    fn needle(&self) -> &[u8] {}
}
#[derive(Clone)]
pub struct FinderRev {}
impl FinderRev {
    fn new<B: AsRef<[u8]>>(needle: &B) -> FinderRev {}
    fn rfind<B: AsRef<[u8]>>(&self, haystack: B) -> Option<usize> {}
    fn rfind_iter(&self, haystack: &[u8]) -> FindRevIter {}
    fn into_owned(self) -> FinderRev {}
    fn as_ref(&self) -> FinderRev {}
    fn needle(&self) -> &[u8] {}
}
#[derive(Clone, Default)]
pub struct FinderBuilder {}
impl FinderBuilder {
    fn new() -> FinderBuilder {}
    fn build_forward<B: AsRef<[u8]>>(&self, needle: &B) -> Finder {}
    fn build_reverse<B: AsRef<[u8]>>(&self, needle: &B) -> FinderRev {}
    fn prefilter(&mut self, prefilter: Prefilter) -> &mut FinderBuilder {}
}
#[derive(Clone)]
pub enum Prefilter { None, Auto }
}
