pub use digest;
pub use digest::Digest;
#[derive(Clone, Debug, Default)]
pub struct Sha224 {}
impl digest::Digest for Sha224 {}
impl std::io::Write for Sha224 {}
#[derive(Clone, Debug, Default)]
pub struct Sha256 {}
impl digest::Digest for Sha256 {}
impl std::io::Write for Sha256 {}
#[derive(Clone, Debug, Default)]
pub struct Sha384 {}
impl digest::Digest for Sha384 {}
impl std::io::Write for Sha384 {}
#[derive(Clone, Debug, Default)]
pub struct Sha512 {}
impl digest::Digest for Sha512 {}
impl std::io::Write for Sha512 {}
#[derive(Clone, Debug, Default)]
pub struct Sha512_224 {}
impl digest::Digest for Sha512_224 {}
impl std::io::Write for Sha512_224 {}
#[derive(Clone, Debug, Default)]
pub struct Sha512_256 {}
impl digest::Digest for Sha512_256 {}
impl std::io::Write for Sha512_256 {}
