pub use behavior_version::BehaviorVersion;
pub use aws_types::SdkConfig;
pub use region::Region;
pub fn from_env() -> ConfigLoader {}
pub fn defaults(version: BehaviorVersion) -> ConfigLoader {}
pub async fn load_from_env() -> SdkConfig {}
pub async fn load_defaults(version: BehaviorVersion) -> SdkConfig {}
mod behavior_version {
#[derive(Clone)]
pub struct BehaviorVersion {}
impl BehaviorVersion {
    fn latest() -> Self {}
    fn v2023_11_09() -> Self {}
    fn v2024_03_28() -> Self {}
    fn v2025_01_17() -> Self {}
    fn v2025_08_07() -> Self {}
}
}
mod aws_types {
#[derive(Clone)]
pub struct SdkConfig {}
impl SdkConfig {
    fn builder() -> SdkConfigBuilder {}
    fn region(&self) -> Option<&super::Region> {}
    fn endpoint_url(&self) -> Option<&str> {}
    fn app_name(&self) -> Option<&super::AppName> {}
    fn retry_config(&self) -> Option<&super::retry::RetryConfig> {}
    fn timeout_config(&self) -> Option<&super::timeout::TimeoutConfig> {}
    fn use_fips(&self) -> Option<bool> {}
    fn use_dual_stack(&self) -> Option<bool> {}
    fn behavior_version(&self) -> Option<super::BehaviorVersion> {}
    fn to_builder(&self) -> SdkConfigBuilder {}
    fn into_builder(self) -> SdkConfigBuilder {}
}
#[derive(Clone, Default)]
pub struct SdkConfigBuilder {}
impl SdkConfigBuilder {
    fn region(self, region: impl Into<Option<super::Region>>) -> Self {}
    fn set_region(&mut self, region: impl Into<Option<super::Region>>) -> &mut Self {}
    fn endpoint_url(self, endpoint_url: impl Into<String>) -> Self {}
    fn set_endpoint_url(&mut self, endpoint_url: Option<String>) -> &mut Self {}
    fn retry_config(self, retry_config: super::retry::RetryConfig) -> Self {}
    fn timeout_config(self, timeout_config: super::timeout::TimeoutConfig) -> Self {}
    fn credentials_provider<P>(self, provider: P) -> Self {}
    fn http_client<C>(self, http_client: C) -> Self {}
    fn app_name(self, app_name: super::AppName) -> Self {}
    fn behavior_version(self, behavior_version: super::BehaviorVersion) -> Self {}
    fn build(self) -> SdkConfig {}
}
}
#[derive(Clone)]
pub struct AppName {}
impl AppName {
    fn new(app_name: impl Into<std::borrow::Cow<str>>) -> Result<Self, InvalidAppName> {}
}
pub struct InvalidAppName {}
impl std::error::Error for InvalidAppName {}
#[derive(Clone, Default)]
pub struct ConfigLoader {}
impl ConfigLoader {
    fn region<R>(self, region: R) -> Self {}
    fn behavior_version(self, behavior_version: BehaviorVersion) -> Self {}
    fn retry_config(self, retry_config: retry::RetryConfig) -> Self {}
    fn timeout_config(self, timeout_config: timeout::TimeoutConfig) -> Self {}
    fn sleep_impl<S>(self, sleep: S) -> Self {}
    fn http_client<C>(self, http_client: C) -> Self {}
    fn http_connector<C>(self, http_connector: C) -> Self {}
    fn identity_cache<C>(self, identity_cache: C) -> Self {}
    fn credentials_provider<P>(self, credentials_provider: P) -> Self {}
    fn credentials_cache<C>(self, credentials_cache: C) -> Self {}
    fn token_provider<P>(self, token_provider: P) -> Self {}
    fn no_credentials(self) -> Self {}
    fn test_credentials(self) -> Self {}
    fn app_name(self, app_name: AppName) -> Self {}
    fn profile_files<P>(self, profile_files: P) -> Self {}
    fn profile_name(self, profile_name: impl Into<String>) -> Self {}
    fn endpoint_url(self, endpoint_url: impl Into<String>) -> Self {}
    fn use_fips(self, use_fips: bool) -> Self {}
    fn use_dual_stack(self, use_dual_stack: bool) -> Self {}
    fn stalled_stream_protection<C>(self, config: C) -> Self {}
    fn configure<P>(self, provider_config: P) -> Self {}
    async fn load(self) -> SdkConfig {}
}
pub mod meta {
pub mod region {
use crate::Region;
pub trait ProvideRegion { async fn region(&self) -> Option<Region>; }
pub struct RegionProviderChain {}
impl RegionProviderChain {
    fn default_provider() -> Self {}
    fn first_try(provider: impl ProvideRegion) -> Self {}
    fn or_else(self, fallback: impl ProvideRegion) -> Self {}
    fn or_default_provider(self) -> Self {}
    async fn region(&self) -> Option<Region> {}
}
impl ProvideRegion for RegionProviderChain {}
impl ProvideRegion for Region {}
impl ProvideRegion for &str {}
impl<P: ProvideRegion> ProvideRegion for Option<P> {}
}
pub mod credentials {
pub struct CredentialsProviderChain {}
impl CredentialsProviderChain {
    fn first_try<P>(name: impl Into<std::borrow::Cow<str>>, provider: P) -> Self {}
    fn or_else<P>(self, name: impl Into<std::borrow::Cow<str>>, provider: P) -> Self {}
    async fn default_provider() -> Self {}
}
}
}
pub mod region {
#[derive(Clone)]
pub struct Region {}
impl Region {
    fn new(region: impl Into<std::borrow::Cow<str>>) -> Self {}
    fn from_static(region: &str) -> Self {}
}
impl AsRef<str> for Region {}
impl std::fmt::Display for Region {}
}
pub mod retry {
use std::time::Duration;
#[derive(Clone)]
pub enum RetryMode { Standard, Adaptive }
#[derive(Clone)]
pub struct RetryConfig {}
impl RetryConfig {
    fn standard() -> Self {}
    fn adaptive() -> Self {}
    fn disabled() -> Self {}
    fn with_max_attempts(self, max_attempts: u32) -> Self {}
    fn with_initial_backoff(self, initial_backoff: Duration) -> Self {}
    fn with_max_backoff(self, max_backoff: Duration) -> Self {}
    fn max_attempts(&self) -> u32 {}
    fn mode(&self) -> RetryMode {}
}
}
pub mod timeout {
use std::time::Duration;
#[derive(Clone)]
pub struct TimeoutConfig {}
impl TimeoutConfig {
    fn builder() -> TimeoutConfigBuilder {}
    fn disabled() -> TimeoutConfig {}
    fn to_builder(&self) -> TimeoutConfigBuilder {}
}
#[derive(Clone, Default)]
pub struct TimeoutConfigBuilder {}
impl TimeoutConfigBuilder {
    fn new() -> Self {}
    fn connect_timeout(self, connect_timeout: Duration) -> Self {}
    fn read_timeout(self, read_timeout: Duration) -> Self {}
    fn operation_timeout(self, operation_timeout: Duration) -> Self {}
    fn operation_attempt_timeout(self, operation_attempt_timeout: Duration) -> Self {}
    fn build(self) -> TimeoutConfig {}
}
}
pub mod default_provider {
pub mod credentials {
#[derive(Clone)]
pub struct DefaultCredentialsChain {}
impl DefaultCredentialsChain {
    fn builder() -> Builder {}
}
#[derive(Default)]
pub struct Builder {}
impl Builder {
    fn region<R>(self, region: R) -> Self {}
    fn profile_name(self, name: &str) -> Self {}
    async fn build(self) -> DefaultCredentialsChain {}
}
pub async fn default_provider() -> DefaultCredentialsChain {}
}
pub mod region {
pub struct DefaultRegionChain {}
impl DefaultRegionChain {
    fn builder() -> Builder {}
    async fn region(&self) -> Option<crate::Region> {}
}
#[derive(Default)]
pub struct Builder {}
impl Builder {
    fn profile_name(self, name: &str) -> Self {}
    fn build(self) -> DefaultRegionChain {}
}
}
}
pub mod profile {
#[derive(Clone)]
pub struct ProfileFileCredentialsProvider {}
impl ProfileFileCredentialsProvider {
    fn builder() -> Builder {}
}
#[derive(Default)]
pub struct Builder {}
impl Builder {
    fn profile_name(self, profile_name: impl Into<String>) -> Self {}
    fn build(self) -> ProfileFileCredentialsProvider {}
}
}
pub mod sts {
#[derive(Clone)]
pub struct AssumeRoleProvider {}
impl AssumeRoleProvider {
    fn builder(role: impl Into<String>) -> AssumeRoleProviderBuilder {}
}
pub struct AssumeRoleProviderBuilder {}
impl AssumeRoleProviderBuilder {
    fn external_id(self, id: impl Into<String>) -> Self {}
    fn session_name(self, name: impl Into<String>) -> Self {}
    fn session_length(self, length: std::time::Duration) -> Self {}
    fn region(self, region: crate::Region) -> Self {}
    fn configure(self, conf: &crate::SdkConfig) -> Self {}
    async fn build(self) -> AssumeRoleProvider {}
    async fn build_from_provider<P>(self, provider: P) -> AssumeRoleProvider {}
}
}
