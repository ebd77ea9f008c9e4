pub use policy::{Expiry, Policy};
#[derive(Clone)]
pub struct PredicateError {}
impl std::error::Error for PredicateError {}
impl std::fmt::Display for PredicateError {}
pub mod notification {
#[derive(Clone)]
pub enum RemovalCause { Expired, Explicit, Replaced, Size }
impl RemovalCause {
    fn was_evicted(&self) -> bool {}
}
pub type ListenerFuture = std::pin::Pin<Box<dyn std::future::Future<Output = ()>>>;
}
pub mod policy {
use std::time::{Duration, Instant};
#[derive(Clone)]
pub struct Policy {}
impl Policy {
    fn max_capacity(&self) -> Option<u64> {}
    fn num_segments(&self) -> usize {}
    fn time_to_live(&self) -> Option<Duration> {}
    fn time_to_idle(&self) -> Option<Duration> {}
}
#[derive(Clone, Default)]
pub struct EvictionPolicy {}
impl EvictionPolicy {
    fn tiny_lfu() -> Self {}
    fn lru() -> Self {}
}
pub trait Expiry<K, V> {
    fn expire_after_create(&self, key: &K, value: &V, created_at: Instant) -> Option<Duration>;
    fn expire_after_read(&self, key: &K, value: &V, read_at: Instant, duration_until_expiry: Option<Duration>, last_modified_at: Instant) -> Option<Duration>;
    fn expire_after_update(&self, key: &K, value: &V, updated_at: Instant, duration_until_expiry: Option<Duration>) -> Option<Duration>;
}
}
pub mod ops {
pub mod compute {
#[derive(Clone)]
pub enum Op<V> { Nop, Put(V), Remove }
#[derive(Clone)]
pub enum CompResult<K, V> { Inserted(crate::Entry<K, V>), ReplacedWith(crate::Entry<K, V>), Removed(crate::Entry<K, V>), Unchanged(crate::Entry<K, V>), StillNone(std::sync::Arc<K>) }
impl<K, V> CompResult<K, V> {
    fn into_entry(self) -> Option<crate::Entry<K, V>> {}
    fn unwrap(self) -> crate::Entry<K, V> {}
}
}
}
#[derive(Clone)]
pub struct Entry<K, V> {}
impl<K, V> Entry<K, V> {
    fn key(&self) -> &K {}
    fn value(&self) -> &V {}
    fn into_value(self) -> V {}
    fn is_fresh(&self) -> bool {}
    fn is_old_value_replaced(&self) -> bool {}
}
pub struct Iter<K, V> {}
impl<K, V> Iterator for Iter<K, V> { type Item = (std::sync::Arc<K>, V); }
pub type PredicateId = String;
pub mod future {
use crate::ops::compute::{CompResult, Op};
use crate::policy::EvictionPolicy;
use crate::notification::{ListenerFuture, RemovalCause};
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;
pub use crate::{Entry, Iter, PredicateError, PredicateId};
pub use crate::policy::Policy;
pub trait FutureExt: Future { fn boxed(self) -> ListenerFuture; }
impl<F: Future> FutureExt for F {}
#[derive(Clone)]
pub struct Cache<K, V, S = std::collections::hash_map::RandomState> {}
impl<K, V, S> Cache<K, V, S> {
    fn new(max_capacity: u64) -> Self {}
    fn builder() -> CacheBuilder<K, V, Cache<K, V, S>> {}
    fn name(&self) -> Option<&str> {}
    fn policy(&self) -> Policy {}
    fn entry_count(&self) -> u64 {}
    fn weighted_size(&self) -> u64 {}
    fn contains_key<Q>(&self, key: &Q) -> bool {}
    async fn get<Q>(&self, key: &Q) -> Option<V> {}
    fn entry(&self, key: K) -> EntrySelector<K, V> {}
    fn entry_by_ref<Q>(&self, key: &Q) -> EntrySelector<K, V> {}
    async fn get_with<F: Future<Output = V>>(&self, key: K, init: F) -> V {}
    async fn get_with_by_ref<Q, F: Future<Output = V>>(&self, key: &Q, init: F) -> V {}
    async fn get_with_if<F: Future<Output = V>>(&self, key: K, init: F, replace_if: impl FnMut(&V) -> bool) -> V {}
    async fn get_or_insert_with<F: Future<Output = V>>(&self, key: K, init: F) -> V {}
    async fn optionally_get_with<F: Future<Output = Option<V>>>(&self, key: K, init: F) -> Option<V> {}
    async fn optionally_get_with_by_ref<F: Future<Output = Option<V>>, Q>(&self, key: &Q, init: F) -> Option<V> {}
    async fn try_get_with<F: Future<Output = Result<V, E>>, E>(&self, key: K, init: F) -> Result<V, Arc<E>> {}
    async fn try_get_with_by_ref<F: Future<Output = Result<V, E>>, E, Q>(&self, key: &Q, init: F) -> Result<V, Arc<E>> {}
    async fn get_or_try_insert_with<F: Future<Output = Result<V, E>>, E>(&self, key: K, init: F) -> Result<V, Arc<E>> {}
    async fn insert(&self, key: K, value: V) {}
    async fn invalidate<Q>(&self, key: &Q) {}
    async fn remove<Q>(&self, key: &Q) -> Option<V> {}
    fn invalidate_all(&self) {}
    fn invalidate_entries_if<F: Fn(&K, &V) -> bool>(&self, predicate: F) -> Result<PredicateId, PredicateError> {}
    fn iter(&self) -> Iter<K, V> {}
    async fn run_pending_tasks(&self) {}
    fn blocking(&self) -> BlockingOp<K, V> {}
}
impl<K, V, S> IntoIterator for &Cache<K, V, S> { type Item = (Arc<K>, V); type IntoIter = Iter<K, V>; }
pub struct BlockingOp<K, V> {}
impl<K, V> BlockingOp<K, V> {
    fn insert(&self, key: K, value: V) {}
    fn invalidate<Q>(&self, key: &Q) {}
}
pub struct EntrySelector<K, V> {}
impl<K, V> EntrySelector<K, V> {
    async fn or_default(self) -> Entry<K, V> {}
    async fn or_insert(self, default: V) -> Entry<K, V> {}
    async fn or_insert_with<F: Future<Output = V>>(self, init: F) -> Entry<K, V> {}
    async fn or_insert_with_if<F: Future<Output = V>>(self, init: F, replace_if: impl FnMut(&V) -> bool) -> Entry<K, V> {}
    async fn or_optionally_insert_with<F: Future<Output = Option<V>>>(self, init: F) -> Option<Entry<K, V>> {}
    async fn or_try_insert_with<F: Future<Output = Result<V, E>>, E>(self, init: F) -> Result<Entry<K, V>, Arc<E>> {}
    async fn and_upsert_with<F: FnOnce(Option<Entry<K, V>>) -> Fut, Fut: Future<Output = V>>(self, f: F) -> Entry<K, V> {}
    async fn and_compute_with<F: FnOnce(Option<Entry<K, V>>) -> Fut, Fut: Future<Output = Op<V>>>(self, f: F) -> CompResult<K, V> {}
    async fn and_try_compute_with<F: FnOnce(Option<Entry<K, V>>) -> Fut, Fut: Future<Output = Result<Op<V>, E>>, E>(self, f: F) -> Result<CompResult<K, V>, E> {}
}
pub type OwnedKeyEntrySelector<K, V> = EntrySelector<K, V>;
pub type RefKeyEntrySelector<K, V> = EntrySelector<K, V>;
pub struct CacheBuilder<K, V, C> {}
impl<K, V> CacheBuilder<K, V, Cache<K, V>> {
    fn new(max_capacity: u64) -> Self {}
}
impl<K, V, C> CacheBuilder<K, V, C> {
    fn build(self) -> C {}
    fn build_with_hasher<S>(self, hasher: S) -> Cache<K, V, S> {}
    fn name(self, name: &str) -> Self {}
    fn max_capacity(self, max_capacity: u64) -> Self {}
    fn initial_capacity(self, number_of_entries: usize) -> Self {}
    fn eviction_policy(self, policy: EvictionPolicy) -> Self {}
    fn weigher(self, weigher: impl Fn(&K, &V) -> u32) -> Self {}
    fn time_to_live(self, duration: Duration) -> Self {}
    fn time_to_idle(self, duration: Duration) -> Self {}
    fn expire_after(self, expiry: impl crate::Expiry<K, V>) -> Self {}
    fn support_invalidation_closures(self) -> Self {}
    fn eviction_listener<L: Fn(Arc<K>, V, RemovalCause)>(self, listener: L) -> Self {}
    fn async_eviction_listener<L: Fn(Arc<K>, V, RemovalCause) -> ListenerFuture>(self, listener: L) -> Self {}
}
impl<K, V, C> Default for CacheBuilder<K, V, C> {}
}
pub mod sync {
use crate::ops::compute::{CompResult, Op};
use crate::policy::EvictionPolicy;
use crate::notification::RemovalCause;
use std::sync::Arc;
use std::time::Duration;
pub use crate::{Entry, Iter, PredicateError, PredicateId};
pub use crate::policy::Policy;
pub trait ConcurrentCacheExt<K, V> { fn sync(&self); }
impl<K, V, S> ConcurrentCacheExt<K, V> for Cache<K, V, S> {}
#[derive(Clone)]
pub struct Cache<K, V, S = std::collections::hash_map::RandomState> {}
impl<K, V, S> Cache<K, V, S> {
    fn new(max_capacity: u64) -> Self {}
    fn builder() -> CacheBuilder<K, V, Cache<K, V, S>> {}
    fn name(&self) -> Option<&str> {}
    fn policy(&self) -> Policy {}
    fn entry_count(&self) -> u64 {}
    fn weighted_size(&self) -> u64 {}
    fn contains_key<Q>(&self, key: &Q) -> bool {}
    fn get<Q>(&self, key: &Q) -> Option<V> {}
    fn entry(&self, key: K) -> EntrySelector<K, V> {}
    fn entry_by_ref<Q>(&self, key: &Q) -> EntrySelector<K, V> {}
    fn get_with<F: FnOnce() -> V>(&self, key: K, init: F) -> V {}
    fn get_with_by_ref<Q, F: FnOnce() -> V>(&self, key: &Q, init: F) -> V {}
    fn get_with_if<F: FnOnce() -> V>(&self, key: K, init: F, replace_if: impl FnMut(&V) -> bool) -> V {}
    fn get_or_insert_with<F: FnOnce() -> V>(&self, key: K, init: F) -> V {}
    fn optionally_get_with<F: FnOnce() -> Option<V>>(&self, key: K, init: F) -> Option<V> {}
    fn optionally_get_with_by_ref<F: FnOnce() -> Option<V>, Q>(&self, key: &Q, init: F) -> Option<V> {}
    fn try_get_with<F: FnOnce() -> Result<V, E>, E>(&self, key: K, init: F) -> Result<V, Arc<E>> {}
    fn try_get_with_by_ref<F: FnOnce() -> Result<V, E>, E, Q>(&self, key: &Q, init: F) -> Result<V, Arc<E>> {}
    fn get_or_try_insert_with<F: FnOnce() -> Result<V, E>, E>(&self, key: K, init: F) -> Result<V, Arc<E>> {}
    fn insert(&self, key: K, value: V) {}
    fn invalidate<Q>(&self, key: &Q) {}
    fn remove<Q>(&self, key: &Q) -> Option<V> {}
    fn invalidate_all(&self) {}
    fn invalidate_entries_if<F: Fn(&K, &V) -> bool>(&self, predicate: F) -> Result<PredicateId, PredicateError> {}
    fn iter(&self) -> Iter<K, V> {}
    fn run_pending_tasks(&self) {}
}
impl<K, V, S> IntoIterator for &Cache<K, V, S> { type Item = (Arc<K>, V); type IntoIter = Iter<K, V>; }
#[derive(Clone)]
pub struct SegmentedCache<K, V, S = std::collections::hash_map::RandomState> {}
impl<K, V, S> SegmentedCache<K, V, S> {
    fn new(max_capacity: u64, num_segments: usize) -> Self {}
    fn builder(num_segments: usize) -> CacheBuilder<K, V, SegmentedCache<K, V, S>> {}
    fn name(&self) -> Option<&str> {}
    fn policy(&self) -> Policy {}
    fn entry_count(&self) -> u64 {}
    fn weighted_size(&self) -> u64 {}
    fn contains_key<Q>(&self, key: &Q) -> bool {}
    fn get<Q>(&self, key: &Q) -> Option<V> {}
    fn entry(&self, key: K) -> EntrySelector<K, V> {}
    fn entry_by_ref<Q>(&self, key: &Q) -> EntrySelector<K, V> {}
    fn get_with<F: FnOnce() -> V>(&self, key: K, init: F) -> V {}
    fn get_with_by_ref<Q, F: FnOnce() -> V>(&self, key: &Q, init: F) -> V {}
    fn get_with_if<F: FnOnce() -> V>(&self, key: K, init: F, replace_if: impl FnMut(&V) -> bool) -> V {}
    fn get_or_insert_with<F: FnOnce() -> V>(&self, key: K, init: F) -> V {}
    fn optionally_get_with<F: FnOnce() -> Option<V>>(&self, key: K, init: F) -> Option<V> {}
    fn optionally_get_with_by_ref<F: FnOnce() -> Option<V>, Q>(&self, key: &Q, init: F) -> Option<V> {}
    fn try_get_with<F: FnOnce() -> Result<V, E>, E>(&self, key: K, init: F) -> Result<V, Arc<E>> {}
    fn try_get_with_by_ref<F: FnOnce() -> Result<V, E>, E, Q>(&self, key: &Q, init: F) -> Result<V, Arc<E>> {}
    fn get_or_try_insert_with<F: FnOnce() -> Result<V, E>, E>(&self, key: K, init: F) -> Result<V, Arc<E>> {}
    fn insert(&self, key: K, value: V) {}
    fn invalidate<Q>(&self, key: &Q) {}
    fn remove<Q>(&self, key: &Q) -> Option<V> {}
    fn invalidate_all(&self) {}
    fn invalidate_entries_if<F: Fn(&K, &V) -> bool>(&self, predicate: F) -> Result<PredicateId, PredicateError> {}
    fn iter(&self) -> Iter<K, V> {}
    fn run_pending_tasks(&self) {}
}
impl<K, V, S> IntoIterator for &SegmentedCache<K, V, S> { type Item = (Arc<K>, V); type IntoIter = Iter<K, V>; }
pub struct EntrySelector<K, V> {}
impl<K, V> EntrySelector<K, V> {
    fn or_default(self) -> Entry<K, V> {}
    fn or_insert(self, default: V) -> Entry<K, V> {}
    fn or_insert_with<F: FnOnce() -> V>(self, init: F) -> Entry<K, V> {}
    fn or_insert_with_if<F: FnOnce() -> V>(self, init: F, replace_if: impl FnMut(&V) -> bool) -> Entry<K, V> {}
    fn or_optionally_insert_with<F: FnOnce() -> Option<V>>(self, init: F) -> Option<Entry<K, V>> {}
    fn or_try_insert_with<F: FnOnce() -> Result<V, E>, E>(self, init: F) -> Result<Entry<K, V>, Arc<E>> {}
    fn and_upsert_with<F: FnOnce(Option<Entry<K, V>>) -> V>(self, f: F) -> Entry<K, V> {}
    fn and_compute_with<F: FnOnce(Option<Entry<K, V>>) -> Op<V>>(self, f: F) -> CompResult<K, V> {}
    fn and_try_compute_with<F: FnOnce(Option<Entry<K, V>>) -> Result<Op<V>, E>, E>(self, f: F) -> Result<CompResult<K, V>, E> {}
}
pub type OwnedKeyEntrySelector<K, V> = EntrySelector<K, V>;
pub type RefKeyEntrySelector<K, V> = EntrySelector<K, V>;
pub struct CacheBuilder<K, V, C> {}
impl<K, V> CacheBuilder<K, V, Cache<K, V>> {
    fn new(max_capacity: u64) -> Self {}
}
impl<K, V, C> CacheBuilder<K, V, C> {
    fn build(self) -> C {}
    fn build_with_hasher<S>(self, hasher: S) -> Cache<K, V, S> {}
    fn name(self, name: &str) -> Self {}
    fn max_capacity(self, max_capacity: u64) -> Self {}
    fn initial_capacity(self, number_of_entries: usize) -> Self {}
    fn eviction_policy(self, policy: EvictionPolicy) -> Self {}
    fn weigher(self, weigher: impl Fn(&K, &V) -> u32) -> Self {}
    fn time_to_live(self, duration: Duration) -> Self {}
    fn time_to_idle(self, duration: Duration) -> Self {}
    fn expire_after(self, expiry: impl crate::Expiry<K, V>) -> Self {}
    fn support_invalidation_closures(self) -> Self {}
    fn eviction_listener<L: Fn(Arc<K>, V, RemovalCause)>(self, listener: L) -> Self {}
    fn segments(self, num_segments: usize) -> CacheBuilder<K, V, SegmentedCache<K, V>> {}
    fn thread_pool_enabled(self, v: bool) -> Self {}
}
impl<K, V, C> Default for CacheBuilder<K, V, C> {}
}
