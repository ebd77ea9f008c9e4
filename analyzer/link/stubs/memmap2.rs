use std::io::Result;
#[derive(Clone, Debug, Default)]
pub struct MmapOptions {}
impl MmapOptions {
    fn new() -> MmapOptions {}
    fn offset(&mut self, offset: u64) -> &mut Self {}
    fn len(&mut self, len: usize) -> &mut Self {}
    fn stack(&mut self) -> &mut Self {}
    fn huge(&mut self, page_bits: Option<u8>) -> &mut Self {}
    fn populate(&mut self) -> &mut Self {}
    fn map<T>(&self, file: T) -> Result<Mmap> {}
    fn map_exec<T>(&self, file: T) -> Result<Mmap> {}
    fn map_mut<T>(&self, file: T) -> Result<MmapMut> {}
    fn map_copy<T>(&self, file: T) -> Result<MmapMut> {}
    fn map_copy_read_only<T>(&self, file: T) -> Result<Mmap> {}
    fn map_anon(&self) -> Result<MmapMut> {}
    fn map_raw<T>(&self, file: T) -> Result<MmapRaw> {}
}
#[derive(Debug)]
pub struct Mmap {}
impl Mmap {
    fn map<T>(file: T) -> Result<Mmap> {}
    fn make_mut(self) -> Result<MmapMut> {}
    fn advise(&self, advice: Advice) -> Result<()> {}
    fn advise_range(&self, advice: Advice, offset: usize, len: usize) -> Result<()> {}
    fn lock(&self) -> Result<()> {}
    fn unlock(&self) -> Result<()> {}
}
impl std::ops::Deref for Mmap { type Target = [u8]; }
impl AsRef<[u8]> for Mmap {}
#[derive(Debug)]
pub struct MmapMut {}
impl MmapMut {
    fn map_mut<T>(file: T) -> Result<MmapMut> {}
    fn map_anon(length: usize) -> Result<MmapMut> {}
    fn flush(&self) -> Result<()> {}
    fn flush_async(&self) -> Result<()> {}
    fn flush_range(&self, offset: usize, len: usize) -> Result<()> {}
    fn flush_async_range(&self, offset: usize, len: usize) -> Result<()> {}
    fn make_read_only(self) -> Result<Mmap> {}
    fn make_exec(self) -> Result<Mmap> {}
    fn advise(&self, advice: Advice) -> Result<()> {}
    fn lock(&self) -> Result<()> {}
    fn unlock(&self) -> Result<()> {}
}
impl std::ops::Deref for MmapMut { type Target = [u8]; }
impl std::ops::DerefMut for MmapMut {}
impl AsRef<[u8]> for MmapMut {}
impl AsMut<[u8]> for MmapMut {}
#[derive(Debug)]
pub struct MmapRaw {}
impl MmapRaw {
    fn len(&self) -> usize {}
    fn flush(&self) -> Result<()> {}
    fn flush_async(&self) -> Result<()> {}
}
impl From<Mmap> for MmapRaw {}
impl From<MmapMut> for MmapRaw {}
#[derive(Clone, Debug, Eq, Hash)]
pub enum Advice { Normal, Random, Sequential, WillNeed }
