pub use client::{Certificate, ClientConfigKey, ClientOptions, CredentialProvider, StaticCredentialProvider};
pub use http::{Extensions, HeaderMap, HeaderValue};
pub use parse::{parse_url, parse_url_opts, ObjectStoreScheme};
use bytes::Bytes;
use chrono::{DateTime, Utc};
use futures_core::future::BoxFuture;
use futures_core::stream::BoxStream;
use path::Path;
use std::borrow::Cow;
use std::ops::Range;
use std::time::Duration;
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub type DynObjectStore = dyn ObjectStore;
pub type MultipartId = String;
pub trait ObjectStore: std::fmt::Display {
    async fn put(&self, location: &Path, payload: PutPayload) -> Result<PutResult>;
    async fn put_opts(&self, location: &Path, payload: PutPayload, opts: PutOptions) -> Result<PutResult>;
    async fn put_multipart(&self, location: &Path) -> Result<Box<dyn MultipartUpload>>;
    async fn put_multipart_opts(&self, location: &Path, opts: PutMultipartOptions) -> Result<Box<dyn MultipartUpload>>;
    async fn get(&self, location: &Path) -> Result<GetResult>;
    async fn get_opts(&self, location: &Path, options: GetOptions) -> Result<GetResult>;
    async fn get_range(&self, location: &Path, range: Range<u64>) -> Result<Bytes>;
    async fn get_ranges(&self, location: &Path, ranges: &[Range<u64>]) -> Result<Vec<Bytes>>;
    async fn head(&self, location: &Path) -> Result<ObjectMeta>;
    async fn delete(&self, location: &Path) -> Result<()>;
    fn delete_stream(&self, locations: BoxStream<Result<Path>>) -> BoxStream<Result<Path>>;
    fn list(&self, prefix: Option<&Path>) -> BoxStream<Result<ObjectMeta>>;
    fn list_with_offset(&self, prefix: Option<&Path>, offset: &Path) -> BoxStream<Result<ObjectMeta>>;
    async fn list_with_delimiter(&self, prefix: Option<&Path>) -> Result<ListResult>;
    async fn copy(&self, from: &Path, to: &Path) -> Result<()>;
    async fn copy_opts(&self, from: &Path, to: &Path, options: CopyOptions) -> Result<()>;
    async fn copy_if_not_exists(&self, from: &Path, to: &Path) -> Result<()>;
    async fn rename(&self, from: &Path, to: &Path) -> Result<()>;
    async fn rename_opts(&self, from: &Path, to: &Path, options: RenameOptions) -> Result<()>;
    async fn rename_if_not_exists(&self, from: &Path, to: &Path) -> Result<()>;
}
pub use ObjectStore as ObjectStoreExt;
impl<T: ObjectStore> ObjectStore for Box<T> {}
impl<T: ObjectStore> ObjectStore for std::sync::Arc<T> {}
#[derive(Debug)]
pub struct ListResult { pub common_prefixes: Vec<Path>, pub objects: Vec<ObjectMeta>, pub extensions: Extensions }
#[derive(Clone, Debug, Eq)]
pub struct ObjectMeta { pub location: Path, pub last_modified: DateTime<Utc>, pub size: u64, pub e_tag: Option<String>, pub version: Option<String> }
#[derive(Clone, Debug, Default)]
pub struct GetOptions {
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
    pub if_modified_since: Option<DateTime<Utc>>,
    pub if_unmodified_since: Option<DateTime<Utc>>,
    pub range: Option<GetRange>,
    pub version: Option<String>,
    pub head: bool,
    pub extensions: Extensions,
}
impl GetOptions {
    fn new() -> Self {}
    fn check_preconditions(&self, meta: &ObjectMeta) -> Result<()> {}
    fn with_if_match(self, etag: Option<impl Into<String>>) -> Self {}
    fn with_if_none_match(self, etag: Option<impl Into<String>>) -> Self {}
    fn with_if_modified_since(self, dt: Option<impl Into<DateTime<Utc>>>) -> Self {}
    fn with_if_unmodified_since(self, dt: Option<impl Into<DateTime<Utc>>>) -> Self {}
    fn with_range(self, range: Option<impl Into<GetRange>>) -> Self {}
    fn with_version(self, version: Option<impl Into<String>>) -> Self {}
    fn with_head(self, head: impl Into<bool>) -> Self {}
    fn with_extensions(self, extensions: Extensions) -> Self {}
}
#[derive(Clone, Debug, Eq)]
pub enum GetRange { Bounded(Range<u64>), Offset(u64), Suffix(u64) }
impl GetRange {
    fn as_range(&self, len: u64) -> std::result::Result<Range<u64>, Error> {}
}
impl std::fmt::Display for GetRange {}
impl<T> From<T> for GetRange {}
#[derive(Debug)]
pub struct GetResult { pub payload: GetResultPayload, pub meta: ObjectMeta, pub range: Range<u64>, pub attributes: Attributes, pub extensions: Extensions }
impl GetResult {
    async fn bytes(self) -> Result<Bytes> {}
    fn into_stream(self) -> BoxStream<Result<Bytes>> {}
}
pub enum GetResultPayload { File(std::fs::File, std::path::PathBuf), Stream(BoxStream<Result<Bytes>>) }
#[derive(Clone, Debug, Default, Eq)]
pub enum PutMode { Overwrite, Create, Update(UpdateVersion) }
#[derive(Clone, Debug, Eq)]
pub struct UpdateVersion { pub e_tag: Option<String>, pub version: Option<String> }
impl From<PutResult> for UpdateVersion {}
#[derive(Clone, Debug, Default, Eq)]
pub struct PutOptions { pub mode: PutMode, pub tags: TagSet, pub attributes: Attributes, pub extensions: Extensions }
impl From<PutMode> for PutOptions {}
impl From<TagSet> for PutOptions {}
impl From<Attributes> for PutOptions {}
pub type PutMultipartOpts = PutMultipartOptions;
#[derive(Clone, Debug, Default, Eq)]
pub struct PutMultipartOptions { pub tags: TagSet, pub attributes: Attributes, pub extensions: Extensions }
impl From<TagSet> for PutMultipartOptions {}
impl From<Attributes> for PutMultipartOptions {}
#[derive(Clone, Debug, Eq)]
pub struct PutResult { pub e_tag: Option<String>, pub version: Option<String>, pub extensions: Extensions }
#[derive(Clone, Debug, Default, Eq)]
pub enum CopyMode { Overwrite, Create }
#[derive(Clone, Debug, Default, Eq)]
pub struct CopyOptions { pub mode: CopyMode, pub extensions: Extensions }
impl CopyOptions {
    fn new() -> Self {}
    fn with_mode(self, mode: CopyMode) -> Self {}
    fn with_extensions(self, extensions: Extensions) -> Self {}
}
#[derive(Clone, Debug, Default, Eq)]
pub enum RenameTargetMode { Overwrite, Create }
#[derive(Clone, Debug, Default, Eq)]
pub struct RenameOptions { pub target_mode: RenameTargetMode, pub extensions: Extensions }
impl RenameOptions {
    fn new() -> Self {}
    fn with_target_mode(self, target_mode: RenameTargetMode) -> Self {}
    fn with_extensions(self, extensions: Extensions) -> Self {}
}
#[derive(Debug)]
pub enum Error {
    Generic { store: &str, source: Box<dyn std::error::Error> },
    NotFound { path: String, source: Box<dyn std::error::Error> },
    InvalidPath { source: path::Error },
    JoinError { source: tokio::task::JoinError },
    NotSupported { source: Box<dyn std::error::Error> },
    AlreadyExists { path: String, source: Box<dyn std::error::Error> },
    Precondition { path: String, source: Box<dyn std::error::Error> },
    NotModified { path: String, source: Box<dyn std::error::Error> },
    NotImplemented { operation: String, implementer: String },
    PermissionDenied { path: String, source: Box<dyn std::error::Error> },
    Unauthenticated { path: String, source: Box<dyn std::error::Error> },
    UnknownConfigurationKey { store: &str, key: String },
}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
impl From<path::Error> for Error {}
impl From<tokio::task::JoinError> for Error {}
impl From<Error> for std::io::Error {}
#[derive(Clone, Debug, Default, Eq)]
pub struct TagSet {}
impl TagSet {
    fn push(&mut self, key: &str, value: &str) {}
    fn encoded(&self) -> &str {}
    fn is_empty(&self) -> bool {}
}
#[derive(Clone, Debug, Hash, Eq)]
pub enum Attribute { ContentDisposition, ContentEncoding, ContentLanguage, ContentType, CacheControl, StorageClass, Metadata(Cow<str>) }
#[derive(Clone, Debug, Hash, Eq)]
pub struct AttributeValue {}
impl AsRef<str> for AttributeValue {}
impl From<&str> for AttributeValue {}
impl From<String> for AttributeValue {}
impl std::ops::Deref for AttributeValue { type Target = str; }
#[derive(Clone, Debug, Default, Eq)]
pub struct Attributes {}
impl Attributes {
    fn new() -> Self {}
    fn with_capacity(capacity: usize) -> Self {}
    fn insert(&mut self, key: Attribute, value: AttributeValue) -> Option<AttributeValue> {}
    fn get(&self, key: &Attribute) -> Option<&AttributeValue> {}
    fn remove(&mut self, key: &Attribute) -> Option<AttributeValue> {}
    fn iter(&self) -> AttributesIter {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
}
impl<K: Into<Attribute>, V: Into<AttributeValue>> FromIterator<(K, V)> for Attributes {}
impl IntoIterator for &Attributes { type Item = (&Attribute, &AttributeValue); type IntoIter = AttributesIter; }
#[derive(Debug)]
pub struct AttributesIter {}
impl Iterator for AttributesIter { type Item = (&Attribute, &AttributeValue); }
#[derive(Clone, Debug, Default)]
pub struct PutPayload {}
impl PutPayload {
    fn new() -> Self {}
    fn from_static(s: &[u8]) -> Self {}
    fn from_bytes(s: Bytes) -> Self {}
    fn content_length(&self) -> usize {}
    fn iter(&self) -> PutPayloadIter {}
}
impl AsRef<[Bytes]> for PutPayload {}
impl IntoIterator for &PutPayload { type Item = &Bytes; type IntoIter = PutPayloadIter; }
impl IntoIterator for PutPayload { type Item = Bytes; type IntoIter = PutPayloadIntoIter; }
#[derive(Debug)]
pub struct PutPayloadIter {}
impl Iterator for PutPayloadIter { type Item = &Bytes; }
#[derive(Debug)]
pub struct PutPayloadIntoIter {}
impl Iterator for PutPayloadIntoIter { type Item = Bytes; }
impl From<Bytes> for PutPayload {}
impl From<Vec<u8>> for PutPayload {}
impl From<&str> for PutPayload {}
impl From<&[u8]> for PutPayload {}
impl From<String> for PutPayload {}
impl From<PutPayloadMut> for PutPayload {}
impl From<PutPayload> for Bytes {}
impl FromIterator<u8> for PutPayload {}
impl FromIterator<Bytes> for PutPayload {}
#[derive(Debug, Default)]
pub struct PutPayloadMut {}
impl PutPayloadMut {
    fn new() -> Self {}
    fn with_block_size(self, block_size: usize) -> Self {}
    fn extend_from_slice(&mut self, slice: &[u8]) {}
    fn push(&mut self, bytes: Bytes) {}
    fn is_empty(&self) -> bool {}
    fn content_length(&self) -> usize {}
    fn freeze(self) -> PutPayload {}
}
pub type UploadPart = BoxFuture<Result<()>>;
pub trait MultipartUpload {
    fn put_part(&mut self, data: PutPayload) -> UploadPart;
    async fn complete(&mut self) -> Result<PutResult>;
    async fn abort(&mut self) -> Result<()>;
}
impl<W: MultipartUpload> MultipartUpload for Box<W> {}
#[derive(Debug)]
pub struct WriteMultipart {}
impl WriteMultipart {
    fn new(upload: Box<dyn MultipartUpload>) -> Self {}
    fn new_with_chunk_size(upload: Box<dyn MultipartUpload>, chunk_size: usize) -> Self {}
    async fn wait_for_capacity(&mut self, max_concurrency: usize) -> Result<()> {}
    fn write(&mut self, buf: &[u8]) {}
    fn put(&mut self, bytes: Bytes) {}
    async fn abort(self) -> Result<()> {}
    async fn finish(self) -> Result<PutResult> {}
}
pub async fn collect_bytes<S, E>(stream: S, size_hint: Option<u64>) -> Result<Bytes, E> {}
#[derive(Clone, Debug)]
pub struct RetryConfig { pub backoff: BackoffConfig, pub max_retries: usize, pub retry_timeout: Duration }
impl Default for RetryConfig {}
#[derive(Clone, Debug)]
pub struct BackoffConfig { pub init_backoff: Duration, pub max_backoff: Duration, pub base: f64 }
impl Default for BackoffConfig {}
pub mod parse {
    use crate::path::Path;
    use crate::{ObjectStore, Result};
    use url::Url;
    #[derive(Clone, Debug, Eq)]
    pub enum ObjectStoreScheme { Local, Memory, AmazonS3, GoogleCloudStorage, MicrosoftAzure, Http }
    impl ObjectStoreScheme {
        fn parse(url: &Url) -> Result<(Self, Path)> {}
    }
    pub fn parse_url(url: &Url) -> Result<(Box<dyn ObjectStore>, Path)> {}
    pub fn parse_url_opts<I, K, V>(url: &Url, options: I) -> Result<(Box<dyn ObjectStore>, Path)> {}
}
pub mod path {
    pub const DELIMITER: &str = "";
    #[derive(Debug)]
    pub enum Error {
        EmptySegment { path: String },
        BadSegment { path: String, source: InvalidPart },
        Canonicalize { path: std::path::PathBuf, source: std::io::Error },
        InvalidPath { path: std::path::PathBuf },
        NonUnicode { path: String, source: std::str::Utf8Error },
        PrefixMismatch { path: String, prefix: String },
    }
    impl std::error::Error for Error {}
    impl std::fmt::Display for Error {}
    #[derive(Debug)]
    pub struct InvalidPart {}
    impl std::error::Error for InvalidPart {}
    impl std::fmt::Display for InvalidPart {}
    #[derive(Clone, Debug, Default, Ord, Hash)]
    pub struct PathPart {}
    impl PathPart {
        fn parse(segment: &str) -> Result<Self, InvalidPart> {}
    }
    impl From<&[u8]> for PathPart {}
    impl From<&str> for PathPart {}
    impl From<String> for PathPart {}
    impl AsRef<str> for PathPart {}
    #[derive(Clone, Debug)]
    pub struct PathParts {}
    impl Iterator for PathParts { type Item = PathPart; }
    impl DoubleEndedIterator for PathParts {}
    #[derive(Clone, Debug, Default, Ord, Hash)]
    pub struct Path {}
    impl Path {
        fn parse(path: impl AsRef<str>) -> Result<Self, Error> {}
        fn from_filesystem_path(path: impl AsRef<std::path::Path>) -> Result<Self, Error> {}
        fn from_absolute_path(path: impl AsRef<std::path::Path>) -> Result<Self, Error> {}
        fn from_url_path(path: impl AsRef<str>) -> Result<Self, Error> {}
        fn parts_count(&self) -> usize {}
        fn is_root(&self) -> bool {}
        fn parts(&self) -> PathParts {}
        fn parent(&self) -> Option<Self> {}
        fn filename(&self) -> Option<&str> {}
        fn extension(&self) -> Option<&str> {}
        fn prefix_match(&self, prefix: &Self) -> Option<impl Iterator<Item = PathPart>> {}
        fn prefix_matches(&self, prefix: &Self) -> bool {}
        fn child(&self, child: impl Into<PathPart>) -> Self {}
        fn join(self, child: impl Into<PathPart>) -> Self {}
    }
    impl AsRef<str> for Path {}
    impl From<&str> for Path {}
    impl From<String> for Path {}
    impl From<Path> for String {}
    impl std::fmt::Display for Path {}
    impl<I: Into<PathPart>> FromIterator<I> for Path {}
    impl<I: Into<PathPart>> Extend<I> for Path {}
    impl IntoIterator for &Path { type Item = PathPart; type IntoIter = PathParts; }
}
pub mod client {
    use crate::Result;
    use std::sync::Arc;
    use std::time::Duration;
    #[derive(Clone, Debug, Hash, Eq)]
    pub struct ClientConfigKey {}
    impl std::str::FromStr for ClientConfigKey { type Err = crate::Error; }
    #[derive(Clone, Debug)]
    pub struct Certificate {}
    impl Certificate {
        fn from_pem(pem: &[u8]) -> Result<Self> {}
        fn from_pem_bundle(pem_bundle: &[u8]) -> Result<Vec<Self>> {}
        fn from_der(der: &[u8]) -> Result<Self> {}
    }
    pub trait CredentialProvider {
        type Credential;
        async fn get_credential(&self) -> Result<Arc<Self::Credential>>;
    }
    #[derive(Debug)]
    pub struct StaticCredentialProvider<T> {}
    impl<T> StaticCredentialProvider<T> {
        fn new(credential: T) -> Self {}
    }
    impl<T> CredentialProvider for StaticCredentialProvider<T> { type Credential = T; }
    #[derive(Clone, Debug, Default)]
    pub struct ClientOptions {}
    impl ClientOptions {
        fn new() -> Self {}
        fn with_config(self, key: ClientConfigKey, value: impl Into<String>) -> Self {}
        fn get_config_value(&self, key: &ClientConfigKey) -> Option<String> {}
        fn with_user_agent(self, agent: http::HeaderValue) -> Self {}
        fn with_root_certificate(self, certificate: Certificate) -> Self {}
        fn with_default_content_type(self, mime: impl Into<String>) -> Self {}
        fn with_content_type_for_suffix(self, extension: impl Into<String>, mime: impl Into<String>) -> Self {}
        fn with_default_headers(self, headers: http::HeaderMap) -> Self {}
        fn with_allow_http(self, allow_http: bool) -> Self {}
        fn with_allow_invalid_certificates(self, allow_invalid_certificates: bool) -> Self {}
        fn with_http1_only(self) -> Self {}
        fn with_http2_only(self) -> Self {}
        fn with_allow_http2(self) -> Self {}
        fn with_proxy_url(self, proxy_url: impl Into<String>) -> Self {}
        fn with_timeout(self, timeout: Duration) -> Self {}
        fn with_timeout_disabled(self) -> Self {}
        fn with_connect_timeout(self, timeout: Duration) -> Self {}
        fn with_connect_timeout_disabled(self) -> Self {}
        fn with_read_timeout(self, timeout: Duration) -> Self {}
        fn with_pool_idle_timeout(self, timeout: Duration) -> Self {}
        fn with_pool_max_idle_per_host(self, max: usize) -> Self {}
        fn with_http2_keep_alive_interval(self, interval: Duration) -> Self {}
        fn with_http2_keep_alive_timeout(self, interval: Duration) -> Self {}
    }
}
pub mod aws {
    use crate::{ClientOptions, ObjectStore, Result, RetryConfig};
    use std::sync::Arc;
    pub type AwsCredentialProvider = Arc<dyn crate::CredentialProvider<Credential = AwsCredential>>;
    #[derive(Debug, Eq)]
    pub struct AwsCredential { pub key_id: String, pub secret_key: String, pub token: Option<String> }
    #[derive(Clone, Debug, Hash, Eq)]
    pub struct AmazonS3ConfigKey {}
    impl std::str::FromStr for AmazonS3ConfigKey { type Err = crate::Error; }
    #[derive(Clone, Debug)]
    pub enum S3ConditionalPut { ETagMatch, Disabled }
    #[derive(Clone, Debug)]
    pub enum S3CopyIfNotExists { Header(String, String), HeaderWithStatus(String, String, http::StatusCode), Multipart }
    #[derive(Clone, Debug)]
    pub enum Checksum { SHA256, CRC64NVME }
    #[derive(Clone, Debug)]
    pub struct AmazonS3 {}
    impl AmazonS3 {
        fn credentials(&self) -> &AwsCredentialProvider {}
    }
    impl std::fmt::Display for AmazonS3 {}
    impl ObjectStore for AmazonS3 {}
    impl crate::signer::Signer for AmazonS3 {}
    #[derive(Clone, Debug, Default)]
    pub struct AmazonS3Builder {}
    impl AmazonS3Builder {
        fn new() -> Self {}
        fn from_env() -> Self {}
        fn with_url(self, url: impl Into<String>) -> Self {}
        fn with_config(self, key: AmazonS3ConfigKey, value: impl Into<String>) -> Self {}
        fn get_config_value(&self, key: &AmazonS3ConfigKey) -> Option<String> {}
        fn with_access_key_id(self, access_key_id: impl Into<String>) -> Self {}
        fn with_secret_access_key(self, secret_access_key: impl Into<String>) -> Self {}
        fn with_token(self, token: impl Into<String>) -> Self {}
        fn with_region(self, region: impl Into<String>) -> Self {}
        fn with_bucket_name(self, bucket_name: impl Into<String>) -> Self {}
        fn with_endpoint(self, endpoint: impl Into<String>) -> Self {}
        fn with_credentials(self, credentials: AwsCredentialProvider) -> Self {}
        fn with_allow_http(self, allow_http: bool) -> Self {}
        fn with_virtual_hosted_style_request(self, virtual_hosted_style_request: bool) -> Self {}
        fn with_s3_express(self, s3_express: bool) -> Self {}
        fn with_retry(self, retry_config: RetryConfig) -> Self {}
        fn with_imdsv1_fallback(self) -> Self {}
        fn with_unsigned_payload(self, unsigned_payload: bool) -> Self {}
        fn with_skip_signature(self, skip_signature: bool) -> Self {}
        fn with_checksum_algorithm(self, checksum_algorithm: Checksum) -> Self {}
        fn with_metadata_endpoint(self, endpoint: impl Into<String>) -> Self {}
        fn with_proxy_url(self, proxy_url: impl Into<String>) -> Self {}
        fn with_client_options(self, options: ClientOptions) -> Self {}
        fn with_copy_if_not_exists(self, config: S3CopyIfNotExists) -> Self {}
        fn with_conditional_put(self, config: S3ConditionalPut) -> Self {}
        fn with_disable_tagging(self, ignore: bool) -> Self {}
        fn with_sse_kms_encryption(self, kms_key_id: impl Into<String>) -> Self {}
        fn with_bucket_key(self, enabled: bool) -> Self {}
        fn with_request_payer(self, enabled: bool) -> Self {}
        fn build(self) -> Result<AmazonS3> {}
    }
}
pub mod azure {
    use crate::{ClientOptions, ObjectStore, Result, RetryConfig};
    use std::sync::Arc;
    pub type AzureCredentialProvider = Arc<dyn crate::CredentialProvider<Credential = AzureCredential>>;
    #[derive(Debug, Eq)]
    pub enum AzureCredential { SASToken(Vec<(String, String)>), BearerToken(String) }
    #[derive(Clone, Debug, Hash, Eq)]
    pub struct AzureConfigKey {}
    impl std::str::FromStr for AzureConfigKey { type Err = crate::Error; }
    #[derive(Clone, Debug)]
    pub struct MicrosoftAzure {}
    impl MicrosoftAzure {
        fn credentials(&self) -> &AzureCredentialProvider {}
    }
    impl std::fmt::Display for MicrosoftAzure {}
    impl ObjectStore for MicrosoftAzure {}
    impl crate::signer::Signer for MicrosoftAzure {}
    #[derive(Clone, Default)]
    pub struct MicrosoftAzureBuilder {}
    impl MicrosoftAzureBuilder {
        fn new() -> Self {}
        fn from_env() -> Self {}
        fn with_url(self, url: impl Into<String>) -> Self {}
        fn with_config(self, key: AzureConfigKey, value: impl Into<String>) -> Self {}
        fn get_config_value(&self, key: &AzureConfigKey) -> Option<String> {}
        fn with_account(self, account: impl Into<String>) -> Self {}
        fn with_container_name(self, container_name: impl Into<String>) -> Self {}
        fn with_access_key(self, access_key: impl Into<String>) -> Self {}
        fn with_bearer_token_authorization(self, bearer_token: impl Into<String>) -> Self {}
        fn with_client_secret_authorization(self, client_id: impl Into<String>, client_secret: impl Into<String>, tenant_id: impl Into<String>) -> Self {}
        fn with_client_id(self, client_id: impl Into<String>) -> Self {}
        fn with_client_secret(self, client_secret: impl Into<String>) -> Self {}
        fn with_tenant_id(self, tenant_id: impl Into<String>) -> Self {}
        fn with_sas_authorization(self, query_pairs: impl Into<Vec<(String, String)>>) -> Self {}
        fn with_credentials(self, credentials: AzureCredentialProvider) -> Self {}
        fn with_use_emulator(self, use_emulator: bool) -> Self {}
        fn with_endpoint(self, endpoint: String) -> Self {}
        fn with_allow_http(self, allow_http: bool) -> Self {}
        fn with_authority_host(self, authority_host: impl Into<String>) -> Self {}
        fn with_retry(self, retry_config: RetryConfig) -> Self {}
        fn with_proxy_url(self, proxy_url: impl Into<String>) -> Self {}
        fn with_client_options(self, options: ClientOptions) -> Self {}
        fn with_msi_endpoint(self, msi_endpoint: impl Into<String>) -> Self {}
        fn with_federated_token_file(self, federated_token_file: impl Into<String>) -> Self {}
        fn with_use_azure_cli(self, use_azure_cli: bool) -> Self {}
        fn with_skip_signature(self, skip_signature: bool) -> Self {}
        fn with_disable_tagging(self, ignore: bool) -> Self {}
        fn build(self) -> Result<MicrosoftAzure> {}
    }
}
pub mod gcp {
    use crate::{ClientOptions, ObjectStore, Result, RetryConfig};
    use std::sync::Arc;
    pub type GcpCredentialProvider = Arc<dyn crate::CredentialProvider<Credential = GcpCredential>>;
    #[derive(Debug, Eq)]
    pub struct GcpCredential { pub bearer: String }
    #[derive(Clone, Debug, Hash, Eq)]
    pub struct GoogleConfigKey {}
    impl std::str::FromStr for GoogleConfigKey { type Err = crate::Error; }
    #[derive(Clone, Debug)]
    pub struct GoogleCloudStorage {}
    impl GoogleCloudStorage {
        fn credentials(&self) -> &GcpCredentialProvider {}
    }
    impl std::fmt::Display for GoogleCloudStorage {}
    impl ObjectStore for GoogleCloudStorage {}
    impl crate::signer::Signer for GoogleCloudStorage {}
    #[derive(Clone, Debug, Default)]
    pub struct GoogleCloudStorageBuilder {}
    impl GoogleCloudStorageBuilder {
        fn new() -> Self {}
        fn from_env() -> Self {}
        fn with_url(self, url: impl Into<String>) -> Self {}
        fn with_config(self, key: GoogleConfigKey, value: impl Into<String>) -> Self {}
        fn get_config_value(&self, key: &GoogleConfigKey) -> Option<String> {}
        fn with_bucket_name(self, bucket_name: impl Into<String>) -> Self {}
        fn with_service_account_path(self, service_account_path: impl Into<String>) -> Self {}
        fn with_service_account_key(self, service_account: impl Into<String>) -> Self {}
        fn with_application_credentials(self, application_credentials_path: impl Into<String>) -> Self {}
        fn with_skip_signature(self, skip_signature: bool) -> Self {}
        fn with_credentials(self, credentials: GcpCredentialProvider) -> Self {}
        fn with_retry(self, retry_config: RetryConfig) -> Self {}
        fn with_proxy_url(self, proxy_url: impl Into<String>) -> Self {}
        fn with_client_options(self, options: ClientOptions) -> Self {}
        fn build(self) -> Result<GoogleCloudStorage> {}
    }
}
pub mod local {
    use crate::path::Path;
    #[derive(Clone, Debug, Default)]
    pub struct LocalFileSystem {}
    impl LocalFileSystem {
        fn new() -> Self {}
        fn new_with_prefix(prefix: impl AsRef<std::path::Path>) -> crate::Result<Self> {}
        fn path_to_filesystem(&self, location: &Path) -> crate::Result<std::path::PathBuf> {}
        fn with_automatic_cleanup(self, automatic_cleanup: bool) -> Self {}
        fn with_fsync(self, fsync: bool) -> Self {}
    }
    impl std::fmt::Display for LocalFileSystem {}
    impl crate::ObjectStore for LocalFileSystem {}
}
pub mod memory {
    #[derive(Clone, Debug, Default)]
    pub struct InMemory {}
    impl InMemory {
        fn new() -> Self {}
        fn fork(&self) -> Self {}
    }
    impl std::fmt::Display for InMemory {}
    impl crate::ObjectStore for InMemory {}
}
pub mod prefix {
    #[derive(Clone, Debug)]
    pub struct PrefixStore<T> {}
    impl<T> PrefixStore<T> {
        fn new(store: T, prefix: impl Into<crate::path::Path>) -> Self {}
    }
    impl<T> std::fmt::Display for PrefixStore<T> {}
    impl<T> crate::ObjectStore for PrefixStore<T> {}
}
pub mod limit {
    #[derive(Debug)]
    pub struct LimitStore<T> {}
    impl<T> LimitStore<T> {
        fn new(inner: T, max_requests: usize) -> Self {}
    }
    impl<T> std::fmt::Display for LimitStore<T> {}
    impl<T> crate::ObjectStore for LimitStore<T> {}
}
pub mod throttle {
    use std::time::Duration;
    #[derive(Clone, Debug, Default)]
    pub struct ThrottleConfig { pub wait_delete_per_call: Duration, pub wait_get_per_byte: Duration, pub wait_get_per_call: Duration, pub wait_list_per_call: Duration, pub wait_list_per_entry: Duration, pub wait_list_with_delimiter_per_call: Duration, pub wait_list_with_delimiter_per_entry: Duration, pub wait_put_per_call: Duration }
    #[derive(Debug)]
    pub struct ThrottledStore<T> {}
    impl<T> ThrottledStore<T> {
        fn new(inner: T, config: ThrottleConfig) -> Self {}
        fn config_mut<F: Fn(&mut ThrottleConfig)>(&self, f: F) {}
        fn config(&self) -> ThrottleConfig {}
    }
    impl<T> std::fmt::Display for ThrottledStore<T> {}
    impl<T> crate::ObjectStore for ThrottledStore<T> {}
}
pub mod signer {
    use crate::path::Path;
    use std::time::Duration;
    use url::Url;
    pub trait Signer {
        async fn signed_url(&self, method: http::Method, path: &Path, expires_in: Duration) -> crate::Result<Url>;
        async fn signed_urls(&self, method: http::Method, paths: &[Path], expires_in: Duration) -> crate::Result<Vec<Url>>;
    }
}
pub mod buffered {
    use crate::path::Path;
    use crate::{Attributes, ObjectMeta, ObjectStore, TagSet};
    use std::sync::Arc;
    pub struct BufReader {}
    impl BufReader {
        fn new(store: Arc<dyn ObjectStore>, meta: &ObjectMeta) -> Self {}
        fn with_capacity(store: Arc<dyn ObjectStore>, meta: &ObjectMeta, capacity: usize) -> Self {}
    }
    impl tokio::io::AsyncRead for BufReader {}
    impl tokio::io::AsyncBufRead for BufReader {}
    impl tokio::io::AsyncSeek for BufReader {}
    pub struct BufWriter {}
    impl BufWriter {
        fn new(store: Arc<dyn ObjectStore>, path: Path) -> Self {}
        fn with_capacity(store: Arc<dyn ObjectStore>, path: Path, capacity: usize) -> Self {}
        fn with_max_concurrency(self, max_concurrency: usize) -> Self {}
        fn with_attributes(self, attributes: Attributes) -> Self {}
        fn with_tags(self, tags: TagSet) -> Self {}
        async fn put(&mut self, bytes: bytes::Bytes) -> crate::Result<()> {}
        async fn abort(&mut self) -> crate::Result<()> {}
    }
    impl tokio::io::AsyncWrite for BufWriter {}
}
