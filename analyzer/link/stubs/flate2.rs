#[derive(Clone, Debug, Default, Eq)]
pub struct Compression(u32);
impl Compression {
    fn new(level: u32) -> Compression {}
    fn none() -> Compression {}
    fn fast() -> Compression {}
    fn best() -> Compression {}
    fn level(&self) -> u32 {}
}
#[derive(Clone, Debug, Default)]
pub struct GzHeader {}
impl GzHeader {
    fn filename(&self) -> Option<&[u8]> {}
    fn extra(&self) -> Option<&[u8]> {}
    fn comment(&self) -> Option<&[u8]> {}
    fn operating_system(&self) -> u8 {}
    fn mtime(&self) -> u32 {}
    fn mtime_as_datetime(&self) -> Option<std::time::SystemTime> {}
}
#[derive(Debug, Default)]
pub struct GzBuilder {}
impl GzBuilder {
    fn new() -> GzBuilder {}
    fn mtime(self, mtime: u32) -> GzBuilder {}
    fn operating_system(self, os: u8) -> GzBuilder {}
    fn extra<T: Into<Vec<u8>>>(self, extra: T) -> GzBuilder {}
    fn filename<T: Into<Vec<u8>>>(self, filename: T) -> GzBuilder {}
    fn comment<T: Into<Vec<u8>>>(self, comment: T) -> GzBuilder {}
    fn write<W: std::io::Write>(self, w: W, lvl: Compression) -> write::GzEncoder<W> {}
    fn read<R: std::io::Read>(self, r: R, lvl: Compression) -> read::GzEncoder<R> {}
    fn buf_read<R: std::io::BufRead>(self, r: R, lvl: Compression) -> bufread::GzEncoder<R> {}
}
#[derive(Debug, Default)]
pub struct Crc {}
impl Crc {
    fn new() -> Crc {}
    fn sum(&self) -> u32 {}
    fn amount(&self) -> u32 {}
    fn update(&mut self, data: &[u8]) {}
    fn reset(&mut self) {}
    fn combine(&mut self, additional_crc: &Crc) {}
}
#[derive(Debug)]
pub struct Compress {}
impl Compress {
    fn new(level: Compression, zlib_header: bool) -> Compress {}
    fn total_in(&self) -> u64 {}
    fn total_out(&self) -> u64 {}
    fn reset(&mut self) {}
    fn compress(&mut self, input: &[u8], output: &mut [u8], flush: FlushCompress) -> Result<Status, CompressError> {}
    fn compress_vec(&mut self, input: &[u8], output: &mut Vec<u8>, flush: FlushCompress) -> Result<Status, CompressError> {}
}
#[derive(Debug)]
pub struct Decompress {}
impl Decompress {
    fn new(zlib_header: bool) -> Decompress {}
    fn total_in(&self) -> u64 {}
    fn total_out(&self) -> u64 {}
    fn reset(&mut self, zlib_header: bool) {}
    fn decompress(&mut self, input: &[u8], output: &mut [u8], flush: FlushDecompress) -> Result<Status, DecompressError> {}
    fn decompress_vec(&mut self, input: &[u8], output: &mut Vec<u8>, flush: FlushDecompress) -> Result<Status, DecompressError> {}
}
#[derive(Clone, Debug, Eq)]
pub enum FlushCompress { None, Sync, Partial, Full, Finish }
#[derive(Clone, Debug, Eq)]
pub enum FlushDecompress { None, Sync, Finish }
#[derive(Clone, Debug, Eq)]
pub enum Status { Ok, BufError, StreamEnd }
#[derive(Clone, Debug)]
pub struct CompressError {}
impl std::error::Error for CompressError {}
impl std::fmt::Display for CompressError {}
impl From<CompressError> for std::io::Error {}
#[derive(Clone, Debug)]
pub struct DecompressError {}
impl std::error::Error for DecompressError {}
impl std::fmt::Display for DecompressError {}
impl From<DecompressError> for std::io::Error {}
pub mod read {
    use crate::{Compression, GzHeader};
    use std::io::Result;
    #[derive(Debug)]
    pub struct GzEncoder<R> {}
    impl<R: std::io::Read> GzEncoder<R> {
        fn new(r: R, level: Compression) -> Self {}
        fn get_ref(&self) -> &R {}
        fn get_mut(&mut self) -> &mut R {}
        fn into_inner(self) -> R {}
    }
    impl<R: std::io::Read> std::io::Read for GzEncoder<R> {}
    #[derive(Debug)]
    pub struct GzDecoder<R> {}
    impl<R: std::io::Read> GzDecoder<R> {
        fn new(r: R) -> Self {}
        fn get_ref(&self) -> &R {}
        fn get_mut(&mut self) -> &mut R {}
        fn into_inner(self) -> R {}
        fn header(&self) -> Option<&GzHeader> {}
    }
    impl<R: std::io::Read> std::io::Read for GzDecoder<R> {}
    #[derive(Debug)]
    pub struct MultiGzDecoder<R> {}
    impl<R: std::io::Read> MultiGzDecoder<R> {
        fn new(r: R) -> Self {}
        fn get_ref(&self) -> &R {}
        fn get_mut(&mut self) -> &mut R {}
        fn into_inner(self) -> R {}
        fn header(&self) -> Option<&GzHeader> {}
    }
    impl<R: std::io::Read> std::io::Read for MultiGzDecoder<R> {}
    #[derive(Debug)]
    pub struct ZlibEncoder<R> {}
    impl<R: std::io::Read> ZlibEncoder<R> {
        fn new(r: R, level: Compression) -> Self {}
        fn get_ref(&self) -> &R {}
        fn get_mut(&mut self) -> &mut R {}
        fn into_inner(self) -> R {}
        fn reset(&mut self, r: R) -> R {}
        fn total_in(&self) -> u64 {}
        fn total_out(&self) -> u64 {}
    }
    impl<R: std::io::Read> std::io::Read for ZlibEncoder<R> {}
    #[derive(Debug)]
    pub struct ZlibDecoder<R> {}
    impl<R: std::io::Read> ZlibDecoder<R> {
        fn new(r: R) -> Self {}
        fn get_ref(&self) -> &R {}
        fn get_mut(&mut self) -> &mut R {}
        fn into_inner(self) -> R {}
        fn reset(&mut self, r: R) -> R {}
        fn total_in(&self) -> u64 {}
        fn total_out(&self) -> u64 {}
    }
    impl<R: std::io::Read> std::io::Read for ZlibDecoder<R> {}
    #[derive(Debug)]
    pub struct DeflateEncoder<R> {}
    impl<R: std::io::Read> DeflateEncoder<R> {
        fn new(r: R, level: Compression) -> Self {}
        fn get_ref(&self) -> &R {}
        fn get_mut(&mut self) -> &mut R {}
        fn into_inner(self) -> R {}
        fn reset(&mut self, r: R) -> R {}
        fn total_in(&self) -> u64 {}
        fn total_out(&self) -> u64 {}
    }
    impl<R: std::io::Read> std::io::Read for DeflateEncoder<R> {}
    #[derive(Debug)]
    pub struct DeflateDecoder<R> {}
    impl<R: std::io::Read> DeflateDecoder<R> {
        fn new(r: R) -> Self {}
        fn get_ref(&self) -> &R {}
        fn get_mut(&mut self) -> &mut R {}
        fn into_inner(self) -> R {}
        fn reset(&mut self, r: R) -> R {}
        fn total_in(&self) -> u64 {}
        fn total_out(&self) -> u64 {}
    }
    impl<R: std::io::Read> std::io::Read for DeflateDecoder<R> {}
}
pub mod bufread {
    use crate::{Compression, GzHeader};
    use std::io::Result;
    #[derive(Debug)]
    pub struct GzEncoder<R> {}
    impl<R: std::io::BufRead> GzEncoder<R> {
        fn new(r: R, level: Compression) -> Self {}
        fn get_ref(&self) -> &R {}
        fn get_mut(&mut self) -> &mut R {}
        fn into_inner(self) -> R {}
    }
    impl<R: std::io::BufRead> std::io::Read for GzEncoder<R> {}
    #[derive(Debug)]
    pub struct GzDecoder<R> {}
    impl<R: std::io::BufRead> GzDecoder<R> {
        fn new(r: R) -> Self {}
        fn get_ref(&self) -> &R {}
        fn get_mut(&mut self) -> &mut R {}
        fn into_inner(self) -> R {}
        fn header(&self) -> Option<&GzHeader> {}
    }
    impl<R: std::io::BufRead> std::io::Read for GzDecoder<R> {}
    #[derive(Debug)]
    pub struct MultiGzDecoder<R> {}
    impl<R: std::io::BufRead> MultiGzDecoder<R> {
        fn new(r: R) -> Self {}
        fn get_ref(&self) -> &R {}
        fn get_mut(&mut self) -> &mut R {}
        fn into_inner(self) -> R {}
        fn header(&self) -> Option<&GzHeader> {}
    }
    impl<R: std::io::BufRead> std::io::Read for MultiGzDecoder<R> {}
    #[derive(Debug)]
    pub struct ZlibEncoder<R> {}
    impl<R: std::io::BufRead> ZlibEncoder<R> {
        fn new(r: R, level: Compression) -> Self {}
        fn get_ref(&self) -> &R {}
        fn get_mut(&mut self) -> &mut R {}
        fn into_inner(self) -> R {}
        fn reset(&mut self, r: R) -> R {}
        fn total_in(&self) -> u64 {}
        fn total_out(&self) -> u64 {}
    }
    impl<R: std::io::BufRead> std::io::Read for ZlibEncoder<R> {}
    #[derive(Debug)]
    pub struct ZlibDecoder<R> {}
    impl<R: std::io::BufRead> ZlibDecoder<R> {
        fn new(r: R) -> Self {}
        fn get_ref(&self) -> &R {}
        fn get_mut(&mut self) -> &mut R {}
        fn into_inner(self) -> R {}
        fn reset(&mut self, r: R) -> R {}
        fn total_in(&self) -> u64 {}
        fn total_out(&self) -> u64 {}
    }
    impl<R: std::io::BufRead> std::io::Read for ZlibDecoder<R> {}
    #[derive(Debug)]
    pub struct DeflateEncoder<R> {}
    impl<R: std::io::BufRead> DeflateEncoder<R> {
        fn new(r: R, level: Compression) -> Self {}
        fn get_ref(&self) -> &R {}
        fn get_mut(&mut self) -> &mut R {}
        fn into_inner(self) -> R {}
        fn reset(&mut self, r: R) -> R {}
        fn total_in(&self) -> u64 {}
        fn total_out(&self) -> u64 {}
    }
    impl<R: std::io::BufRead> std::io::Read for DeflateEncoder<R> {}
    #[derive(Debug)]
    pub struct DeflateDecoder<R> {}
    impl<R: std::io::BufRead> DeflateDecoder<R> {
        fn new(r: R) -> Self {}
        fn get_ref(&self) -> &R {}
        fn get_mut(&mut self) -> &mut R {}
        fn into_inner(self) -> R {}
        fn reset(&mut self, r: R) -> R {}
        fn total_in(&self) -> u64 {}
        fn total_out(&self) -> u64 {}
    }
    impl<R: std::io::BufRead> std::io::Read for DeflateDecoder<R> {}
}
pub mod write {
    use crate::{Compression, GzHeader};
    use std::io::Result;
    #[derive(Debug)]
    pub struct GzEncoder<R> {}
    impl<R: std::io::Write> GzEncoder<R> {
        fn new(r: R, level: Compression) -> Self {}
        fn get_ref(&self) -> &R {}
        fn get_mut(&mut self) -> &mut R {}
        fn try_finish(&mut self) -> Result<()> {}
        fn finish(self) -> Result<R> {}
    }
    impl<R: std::io::Write> std::io::Write for GzEncoder<R> {}
    #[derive(Debug)]
    pub struct GzDecoder<R> {}
    impl<R: std::io::Write> GzDecoder<R> {
        fn new(r: R) -> Self {}
        fn get_ref(&self) -> &R {}
        fn get_mut(&mut self) -> &mut R {}
        fn try_finish(&mut self) -> Result<()> {}
        fn finish(self) -> Result<R> {}
        fn header(&self) -> Option<&GzHeader> {}
    }
    impl<R: std::io::Write> std::io::Write for GzDecoder<R> {}
    #[derive(Debug)]
    pub struct MultiGzDecoder<R> {}
    impl<R: std::io::Write> MultiGzDecoder<R> {
        fn new(r: R) -> Self {}
        fn get_ref(&self) -> &R {}
        fn get_mut(&mut self) -> &mut R {}
        fn try_finish(&mut self) -> Result<()> {}
        fn finish(self) -> Result<R> {}
        fn header(&self) -> Option<&GzHeader> {}
    }
    impl<R: std::io::Write> std::io::Write for MultiGzDecoder<R> {}
    #[derive(Debug)]
    pub struct ZlibEncoder<R> {}
    impl<R: std::io::Write> ZlibEncoder<R> {
        fn new(r: R, level: Compression) -> Self {}
        fn get_ref(&self) -> &R {}
        fn get_mut(&mut self) -> &mut R {}
        fn try_finish(&mut self) -> Result<()> {}
        fn finish(self) -> Result<R> {}
        fn reset(&mut self, r: R) -> Result<R> {}
        fn total_in(&self) -> u64 {}
        fn total_out(&self) -> u64 {}
    }
    impl<R: std::io::Write> std::io::Write for ZlibEncoder<R> {}
    #[derive(Debug)]
    pub struct ZlibDecoder<R> {}
    impl<R: std::io::Write> ZlibDecoder<R> {
        fn new(r: R) -> Self {}
        fn get_ref(&self) -> &R {}
        fn get_mut(&mut self) -> &mut R {}
        fn try_finish(&mut self) -> Result<()> {}
        fn finish(self) -> Result<R> {}
        fn reset(&mut self, r: R) -> Result<R> {}
        fn total_in(&self) -> u64 {}
        fn total_out(&self) -> u64 {}
    }
    impl<R: std::io::Write> std::io::Write for ZlibDecoder<R> {}
    #[derive(Debug)]
    pub struct DeflateEncoder<R> {}
    impl<R: std::io::Write> DeflateEncoder<R> {
        fn new(r: R, level: Compression) -> Self {}
        fn get_ref(&self) -> &R {}
        fn get_mut(&mut self) -> &mut R {}
        fn try_finish(&mut self) -> Result<()> {}
        fn finish(self) -> Result<R> {}
        fn reset(&mut self, r: R) -> Result<R> {}
        fn total_in(&self) -> u64 {}
        fn total_out(&self) -> u64 {}
    }
    impl<R: std::io::Write> std::io::Write for DeflateEncoder<R> {}
    #[derive(Debug)]
    pub struct DeflateDecoder<R> {}
    impl<R: std::io::Write> DeflateDecoder<R> {
        fn new(r: R) -> Self {}
        fn get_ref(&self) -> &R {}
        fn get_mut(&mut self) -> &mut R {}
        fn try_finish(&mut self) -> Result<()> {}
        fn finish(self) -> Result<R> {}
        fn reset(&mut self, r: R) -> Result<R> {}
        fn total_in(&self) -> u64 {}
        fn total_out(&self) -> u64 {}
    }
    impl<R: std::io::Write> std::io::Write for DeflateDecoder<R> {}
}
