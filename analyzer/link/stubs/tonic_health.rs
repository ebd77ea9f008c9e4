pub enum ServingStatus { Unknown, Serving, NotServing }
pub mod server {
use crate::ServingStatus;
#[derive(Clone)]
pub struct HealthReporter {}
impl HealthReporter {
    fn new() -> Self {}
    async fn set_serving<S>(&mut self) {}
    async fn set_not_serving<S>(&mut self) {}
    async fn set_service_status<S>(&mut self, service_name: S, status: ServingStatus) {}
    async fn clear_service_status(&mut self, service_name: &str) {}
}
pub fn health_reporter() -> (HealthReporter, HealthService) {}
#[derive(Clone)]
pub struct HealthService {}
}
pub mod pb {
pub mod health_client {
#[derive(Clone)]
pub struct HealthClient<T> {}
impl<T> HealthClient<T> {
    fn new(inner: T) -> Self {}
    async fn connect<D>(dst: D) -> Result<Self, tonic::transport::Error> {}
    async fn check<R>(&mut self, request: R) -> Result<tonic::Response<super::HealthCheckResponse>, tonic::Status> {}
    async fn watch<R>(&mut self, request: R) -> Result<tonic::Response<tonic::Streaming<super::HealthCheckResponse>>, tonic::Status> {}
}
}
pub mod health_server { pub struct HealthServer<T> {} pub trait Health {} }
#[derive(Clone, Default)]
pub struct HealthCheckRequest { pub service: String }
#[derive(Clone, Default)]
pub struct HealthCheckResponse { pub status: i32 }
}
