pub mod server {
pub struct Builder {}
impl Builder {
    fn configure() -> Self {}
    fn register_encoded_file_descriptor_set(self, set: &[u8]) -> Self {}
    fn include_reflection_service(self, include: bool) -> Self {}
    fn with_service_name(self, name: impl Into<String>) -> Self {}
    fn build(self) -> Result<ServerReflectionServer, Error> {}
    fn build_v1(self) -> Result<ServerReflectionServer, Error> {}
    fn build_v1alpha(self) -> Result<ServerReflectionServer, Error> {}
}
#[derive(Clone)]
pub struct ServerReflectionServer {}
pub struct Error {}
impl std::error::Error for Error {}
}
