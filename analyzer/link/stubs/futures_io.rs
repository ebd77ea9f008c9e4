pub use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};
pub trait AsyncRead {}
pub trait AsyncWrite {}
pub trait AsyncSeek {}
pub trait AsyncBufRead: AsyncRead {}
impl AsyncRead for &[u8] {}
impl AsyncWrite for Vec<u8> {}
impl<T: AsyncRead> AsyncRead for &mut T {}
impl<T: AsyncWrite> AsyncWrite for &mut T {}
impl<T: AsyncRead> AsyncRead for Box<T> {}
impl<T: AsyncWrite> AsyncWrite for Box<T> {}
