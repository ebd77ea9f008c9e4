pub trait Layer<S> {
    type Service;
    fn layer(&self, inner: S) -> Self::Service;
}
#[derive(Clone, Default)]
pub struct Identity {}
#[derive(Clone)]
pub struct Stack<Inner, Outer> {}
impl<I, O> Stack<I, O> {
    fn new(inner: I, outer: O) -> Self {}
}
pub fn layer_fn<T>(f: T) -> LayerFn<T> {}
#[derive(Clone)]
pub struct LayerFn<F> {}
