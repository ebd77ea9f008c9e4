use std::ops::Deref;
use std::sync::{Arc, Weak};
pub use access::Access;
pub use cache::Cache;
pub type ArcSwap<T> = ArcSwapAny<Arc<T>>;
pub type ArcSwapOption<T> = ArcSwapAny<Option<Arc<T>>>;
pub type ArcSwapWeak<T> = ArcSwapAny<Weak<T>>;
pub type IndependentArcSwap<T> = ArcSwapAny<Arc<T>>;
pub type DefaultStrategy = ();
#[derive(Default)]
pub struct ArcSwapAny<T> {}
impl<T> ArcSwapAny<T> {
    fn new(val: T) -> Self {}
    fn with_strategy<S>(val: T, strategy: S) -> Self {}
    fn into_inner(self) -> T {}
    fn load_full(&self) -> T {}
    fn load(&self) -> Guard<T> {}
    fn load_signal_safe(&self) -> Guard<T> {}
    fn store(&self, val: T) {}
    fn swap(&self, new: T) -> T {}
    fn compare_and_swap<C>(&self, current: C, new: T) -> Guard<T> {}
    fn rcu<R, F: FnMut(&T) -> R>(&self, f: F) -> T {}
    fn map<I, R, F: Fn(&I) -> &R>(&self, f: F) -> Map<Self, R> {}
}
impl<T> ArcSwapAny<Arc<T>> {
    fn from_pointee(val: T) -> Self {}
}
impl<T> ArcSwapAny<Option<Arc<T>>> {
    fn from_pointee<V: Into<Option<T>>>(val: V) -> Self {}
    fn empty() -> Self {}
    fn const_empty() -> Self {}
}
impl<T> From<T> for ArcSwapAny<T> {}
pub struct Guard<T> {}
impl<T> Guard<T> {
    fn into_inner(lease: Self) -> T {}
    fn from_inner(inner: T) -> Self {}
}
impl<T> Deref for Guard<T> { type Target = T; }
pub struct Map<A, R> {}
impl<A, R> Map<A, R> {
    fn load(&self) -> MapGuard<R> {}
}
pub struct MapGuard<R> {}
impl<R> Deref for MapGuard<R> { type Target = R; }
pub mod access {
pub use super::{Map, MapGuard};
use std::ops::Deref;
pub trait Access<T> {
    type Guard: Deref<Target = T>;
    fn load(&self) -> Self::Guard;
}
impl<T> Access<T> for super::ArcSwapAny<std::sync::Arc<T>> { type Guard = DirectGuard<T>; }
impl<A, T> Access<T> for Map<A, T> { type Guard = MapGuard<T>; }
impl<T> Access<T> for Constant<T> { type Guard = DirectGuard<T>; }
pub struct DirectGuard<T> {}
impl<T> Deref for DirectGuard<T> { type Target = T; }
#[derive(Clone)]
pub struct Constant<T>(pub T);
pub trait DynAccess<T> { fn load(&self) -> DynGuard<T>; }
pub struct DynGuard<T> {}
impl<T> Deref for DynGuard<T> { type Target = T; }
}
pub mod cache {
#[derive(Clone)]
pub struct Cache<A, T> {}
impl<T, A: std::ops::Deref<Target = crate::ArcSwapAny<T>>> Cache<A, T> {
    fn new(arc_swap: A) -> Self {}
    fn arc_swap(&self) -> &A::Target {}
    fn load(&mut self) -> &T {}
}
}
