pub type Output<D> = Array<D>;
#[derive(Clone, Debug, Default, Ord, Hash)]
pub struct Array<D> {}
impl<D> Array<D> {
    fn as_slice(&self) -> &[u8] {}
    fn to_vec(&self) -> Vec<u8> {}
}
impl<D> std::ops::Deref for Array<D> { type Target = [u8]; }
impl<D> std::ops::DerefMut for Array<D> {}
impl<D> AsRef<[u8]> for Array<D> {}
impl<D> IntoIterator for Array<D> { type Item = u8; type IntoIter = std::vec::IntoIter<u8>; }
impl<D> std::fmt::LowerHex for Array<D> {}
impl<D> std::fmt::UpperHex for Array<D> {}
impl<D, const N: usize> From<Array<D>> for [u8; N] {}
pub trait Digest {
    fn new() -> Self;
    fn new_with_prefix(data: impl AsRef<[u8]>) -> Self;
    fn update(&mut self, data: impl AsRef<[u8]>);
    fn chain_update(self, data: impl AsRef<[u8]>) -> Self;
    fn chain(self, data: impl AsRef<[u8]>) -> Self;
    fn finalize(self) -> Array<Self>;
    fn finalize_into(self, out: &mut Array<Self>);
    fn finalize_reset(&mut self) -> Array<Self>;
    fn finalize_into_reset(&mut self, out: &mut Array<Self>);
    fn reset(&mut self);
    fn output_size() -> usize;
    fn digest(data: impl AsRef<[u8]>) -> Array<Self>;
}
pub trait DynDigest {
    fn update(&mut self, data: &[u8]);
    fn finalize_reset(&mut self) -> Box<[u8]>;
    fn finalize(self: Box<Self>) -> Box<[u8]>;
    fn finalize_into(self, buf: &mut [u8]) -> Result<(), InvalidBufferSize>;
    fn finalize_into_reset(&mut self, out: &mut [u8]) -> Result<(), InvalidBufferSize>;
    fn reset(&mut self);
    fn output_size(&self) -> usize;
    fn box_clone(&self) -> Box<dyn DynDigest>;
}
pub trait Mac {
    fn new_from_slice(key: &[u8]) -> Result<Self, InvalidLength>;
    fn update(&mut self, data: &[u8]);
    fn chain_update(self, data: impl AsRef<[u8]>) -> Self;
    fn finalize(self) -> CtOutput<Self>;
    fn finalize_reset(&mut self) -> CtOutput<Self>;
    fn reset(&mut self);
    fn verify(self, tag: &Array<Self>) -> Result<(), MacError>;
    fn verify_slice(self, tag: &[u8]) -> Result<(), MacError>;
    fn verify_truncated_left(self, tag: &[u8]) -> Result<(), MacError>;
    fn verify_truncated_right(self, tag: &[u8]) -> Result<(), MacError>;
}
#[derive(Clone, Eq)]
pub struct CtOutput<T> {}
impl<T> CtOutput<T> {
    fn new(bytes: Array<T>) -> Self {}
    fn as_bytes(&self) -> &Array<T> {}
    fn into_bytes(self) -> Array<T> {}
}
pub trait Update {
    fn update(&mut self, data: &[u8]);
    fn chain(self, data: impl AsRef<[u8]>) -> Self;
}
pub trait XofReader {
    fn read(&mut self, buffer: &mut [u8]);
    fn read_boxed(&mut self, n: usize) -> Box<[u8]>;
}
#[derive(Clone, Debug, Eq)]
pub struct MacError {}
impl std::error::Error for MacError {}
impl std::fmt::Display for MacError {}
#[derive(Clone, Debug, Eq)]
pub struct InvalidLength {}
impl std::error::Error for InvalidLength {}
impl std::fmt::Display for InvalidLength {}
#[derive(Clone, Debug)]
pub struct InvalidBufferSize {}
impl std::error::Error for InvalidBufferSize {}
impl std::fmt::Display for InvalidBufferSize {}
