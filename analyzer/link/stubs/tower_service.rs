use std::future::Future;
use std::task::{Context, Poll};
pub trait Service<Request> {
    type Response;
    type Error;
    type Future: Future<Output = Result<Self::Response, Self::Error>>;
    fn poll_ready(&mut self, cx: &mut Context) -> Poll<Result<(), Self::Error>>;
    fn call(&mut self, req: Request) -> Self::Future;
}
impl<R, S: Service<R>> Service<R> for &mut S { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
impl<R, S: Service<R>> Service<R> for Box<S> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
