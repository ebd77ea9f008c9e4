pub use algorithms::Algorithm;
pub use decoding::{decode, decode_header, DecodingKey, TokenData};
pub use encoding::{encode, EncodingKey};
pub use header::Header;
pub use validation::{get_current_timestamp, Validation};
pub mod algorithms {
#[derive(Clone, Default)]
pub enum Algorithm { HS256, HS384, HS512, ES256, ES384, RS256, RS384, RS512, PS256, PS384, PS512, EdDSA }
impl std::str::FromStr for Algorithm { type Err = crate::errors::Error; }
#[derive(Clone)]
pub enum AlgorithmFamily { Hmac, Rsa, Ec, Ed }
}
pub mod errors {
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone)]
pub struct Error {}
impl Error {
    fn kind(&self) -> &ErrorKind {}
    fn into_kind(self) -> ErrorKind {}
}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
impl From<ErrorKind> for Error {}
#[derive(Clone)]
pub enum ErrorKind {
    InvalidToken,
    InvalidSignature,
    InvalidEcdsaKey,
    InvalidEddsaKey,
    InvalidRsaKey(String),
    RsaFailedSigning,
    InvalidAlgorithmName,
    InvalidKeyFormat,
    MissingRequiredClaim(String),
    InvalidClaimFormat(String),
    ExpiredSignature,
    InvalidIssuer,
    InvalidAudience,
    InvalidSubject,
    ImmatureSignature,
    InvalidAlgorithm,
    MissingAlgorithm,
    Base64(base64::DecodeError),
    Json(std::sync::Arc<serde_json::Error>),
    Utf8(std::string::FromUtf8Error),
}
}
mod header {
use crate::{Algorithm, errors::Result, jwk::Jwk};
#[derive(Clone, Default)]
pub struct Header {
    pub typ: Option<String>,
    pub alg: Algorithm,
    pub cty: Option<String>,
    pub jku: Option<String>,
    pub jwk: Option<Jwk>,
    pub kid: Option<String>,
    pub x5u: Option<String>,
    pub x5c: Option<Vec<String>>,
    pub x5t: Option<String>,
    pub x5t_s256: Option<String>,
    pub extras: std::collections::HashMap<String, String>,
}
impl Header {
    fn new(algorithm: Algorithm) -> Self {}
    fn x5c_der(&self) -> Result<Option<Vec<Vec<u8>>>> {}
}
}
mod encoding {
use crate::{errors::Result, Header};
#[derive(Clone)]
pub struct EncodingKey {}
impl EncodingKey {
    fn from_secret(secret: &[u8]) -> Self {}
    fn from_base64_secret(secret: &str) -> Result<Self> {}
    fn from_urlsafe_base64_secret(secret: &str) -> Result<Self> {}
    fn from_rsa_pem(key: &[u8]) -> Result<Self> {}
    fn from_ec_pem(key: &[u8]) -> Result<Self> {}
    fn from_ed_pem(key: &[u8]) -> Result<Self> {}
    fn from_rsa_der(der: &[u8]) -> Self {}
    fn from_ec_der(der: &[u8]) -> Self {}
    fn from_ed_der(der: &[u8]) -> Self {}
}
pub fn encode<T>(header: &Header, claims: &T, key: &EncodingKey) -> Result<String> {}
}
mod decoding {
use crate::{errors::Result, jwk::Jwk, Header, Validation};
#[derive(Clone)]
pub struct DecodingKey {}
impl DecodingKey {
    fn from_secret(secret: &[u8]) -> Self {}
    fn from_base64_secret(secret: &str) -> Result<Self> {}
    fn from_urlsafe_base64_secret(secret: &str) -> Result<Self> {}
    fn from_rsa_pem(key: &[u8]) -> Result<Self> {}
    fn from_rsa_components(modulus: &str, exponent: &str) -> Result<Self> {}
    fn from_rsa_raw_components(modulus: &[u8], exponent: &[u8]) -> Self {}
    fn from_ec_pem(key: &[u8]) -> Result<Self> {}
    fn from_ec_components(x: &str, y: &str) -> Result<Self> {}
    fn from_ed_pem(key: &[u8]) -> Result<Self> {}
    fn from_rsa_der(der: &[u8]) -> Self {}
    fn from_ec_der(der: &[u8]) -> Self {}
    fn from_ed_der(der: &[u8]) -> Self {}
    fn from_ed_components(x: &str) -> Result<Self> {}
    fn from_jwk(jwk: &Jwk) -> Result<Self> {}
    fn into_static(self) -> DecodingKey {}
    fn as_bytes(&self) -> &[u8] {}
}
pub struct TokenData<T> { pub header: Header, pub claims: T }
impl<T> Clone for TokenData<T> {}
pub fn decode<T>(token: &str, key: &DecodingKey, validation: &Validation) -> Result<TokenData<T>> {}
pub fn decode_header(token: &str) -> Result<Header> {}
}
mod validation {
use crate::Algorithm;
use std::collections::HashSet;
#[derive(Clone, Default)]
pub struct Validation {
    pub required_spec_claims: HashSet<String>,
    pub leeway: u64,
    pub reject_tokens_expiring_in_less_than: u64,
    pub validate_exp: bool,
    pub validate_nbf: bool,
    pub validate_aud: bool,
    pub aud: Option<HashSet<String>>,
    pub iss: Option<HashSet<String>>,
    pub sub: Option<String>,
    pub algorithms: Vec<Algorithm>,
}
impl Validation {
    fn new(alg: Algorithm) -> Validation {}
    fn set_audience<T: ToString>(&mut self, items: &[T]) {}
    fn set_issuer<T: ToString>(&mut self, items: &[T]) {}
    fn set_required_spec_claims<T: ToString>(&mut self, items: &[T]) {}
    fn insecure_disable_signature_validation(&mut self) {}
}
pub fn get_current_timestamp() -> u64 {}
}
pub mod jwk {
use crate::Algorithm;
#[derive(Clone, Default)]
pub struct JwkSet { pub keys: Vec<Jwk> }
impl JwkSet {
    fn find(&self, kid: &str) -> Option<&Jwk> {}
}
#[derive(Clone)]
pub struct Jwk { pub common: CommonParameters, pub algorithm: AlgorithmParameters }
impl Jwk {
    fn is_supported(&self) -> bool {}
    fn from_encoding_key(key: &crate::EncodingKey, alg: Algorithm) -> crate::errors::Result<Self> {}
    fn thumbprint(&self, hash_function: ThumbprintHash) -> String {}
}
#[derive(Clone, Default)]
pub struct CommonParameters {
    pub public_key_use: Option<PublicKeyUse>,
    pub key_operations: Option<Vec<KeyOperations>>,
    pub key_algorithm: Option<KeyAlgorithm>,
    pub algorithm: Option<Algorithm>,
    pub key_id: Option<String>,
    pub x509_url: Option<String>,
    pub x509_chain: Option<Vec<String>>,
    pub x509_sha1_fingerprint: Option<String>,
    pub x509_sha256_fingerprint: Option<String>,
}
#[derive(Clone)]
pub enum PublicKeyUse { Signature, Encryption, Other(String) }
#[derive(Clone)]
pub enum KeyOperations { Sign, Verify, Encrypt, Decrypt, WrapKey, UnwrapKey, DeriveKey, DeriveBits, Other(String) }
#[derive(Clone)]
pub enum KeyAlgorithm { HS256, HS384, HS512, ES256, ES384, RS256, RS384, RS512, PS256, PS384, PS512, EdDSA, RSA1_5, RSA_OAEP, RSA_OAEP_256, UNKNOWN_ALGORITHM }
impl std::str::FromStr for KeyAlgorithm { type Err = crate::errors::Error; }
impl std::fmt::Display for KeyAlgorithm {}
#[derive(Clone)]
pub enum AlgorithmParameters { EllipticCurve(EllipticCurveKeyParameters), RSA(RSAKeyParameters), OctetKey(OctetKeyParameters), OctetKeyPair(OctetKeyPairParameters) }
#[derive(Clone)]
pub struct EllipticCurveKeyParameters { pub key_type: EllipticCurveKeyType, pub curve: EllipticCurve, pub x: String, pub y: String }
#[derive(Clone, Default)]
pub enum EllipticCurveKeyType { EC }
#[derive(Clone, Default)]
pub enum EllipticCurve { P256, P384, P521, Ed25519 }
#[derive(Clone, Default)]
pub struct RSAKeyParameters { pub key_type: RSAKeyType, pub n: String, pub e: String }
#[derive(Clone, Default)]
pub enum RSAKeyType { RSA }
#[derive(Clone, Default)]
pub struct OctetKeyParameters { pub key_type: OctetKeyType, pub value: String }
#[derive(Clone, Default)]
pub enum OctetKeyType { Octet }
#[derive(Clone)]
pub struct OctetKeyPairParameters { pub key_type: OctetKeyPairType, pub curve: EllipticCurve, pub x: String }
#[derive(Clone, Default)]
pub enum OctetKeyPairType { OctetKeyPair }
#[derive(Clone)]
pub enum ThumbprintHash { SHA256, SHA384, SHA512 }
}
pub mod crypto {
pub fn sign(message: &[u8], key: &crate::EncodingKey, algorithm: crate::Algorithm) -> crate::errors::Result<String> {}
pub fn verify(signature: &str, message: &[u8], key: &crate::DecodingKey, algorithm: crate::Algorithm) -> crate::errors::Result<bool> {}
}
