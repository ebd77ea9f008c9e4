use std::num::NonZeroUsize;
#[derive(Clone, Default)]
pub struct DefaultHasher {}
impl std::hash::BuildHasher for DefaultHasher { type Hasher = std::hash::DefaultHasher; }
#[derive(Clone)]
pub struct LruCache<K, V, S = DefaultHasher> {}
impl<K, V, S> LruCache<K, V, S> {
    fn new(cap: NonZeroUsize) -> LruCache<K, V, S> {}
    fn unbounded() -> LruCache<K, V, S> {}
    fn with_hasher(cap: NonZeroUsize, hash_builder: S) -> LruCache<K, V, S> {}
    fn unbounded_with_hasher(hash_builder: S) -> LruCache<K, V, S> {}
    fn put(&mut self, k: K, v: V) -> Option<V> {}
    fn push(&mut self, k: K, v: V) -> Option<(K, V)> {}
    fn get<Q>(&mut self, k: &Q) -> Option<&V> {}
    fn get_mut<Q>(&mut self, k: &Q) -> Option<&mut V> {}
    fn get_key_value<Q>(&mut self, k: &Q) -> Option<(&K, &V)> {}
    fn get_key_value_mut<Q>(&mut self, k: &Q) -> Option<(&K, &mut V)> {}
    fn get_or_insert<F: FnOnce() -> V>(&mut self, k: K, f: F) -> &V {}
    fn get_or_insert_ref<Q, F: FnOnce() -> V>(&mut self, k: &Q, f: F) -> &V {}
    fn try_get_or_insert<F: FnOnce() -> Result<V, E>, E>(&mut self, k: K, f: F) -> Result<&V, E> {}
    fn get_or_insert_mut<F: FnOnce() -> V>(&mut self, k: K, f: F) -> &mut V {}
    fn get_or_insert_mut_ref<Q, F: FnOnce() -> V>(&mut self, k: &Q, f: F) -> &mut V {}
    fn try_get_or_insert_mut<F: FnOnce() -> Result<V, E>, E>(&mut self, k: K, f: F) -> Result<&mut V, E> {}
    fn peek<Q>(&self, k: &Q) -> Option<&V> {}
    fn peek_mut<Q>(&mut self, k: &Q) -> Option<&mut V> {}
    fn peek_lru(&self) -> Option<(&K, &V)> {}
    fn peek_mru(&self) -> Option<(&K, &V)> {}
    fn contains<Q>(&self, k: &Q) -> bool {}
    fn pop<Q>(&mut self, k: &Q) -> Option<V> {}
    fn pop_entry<Q>(&mut self, k: &Q) -> Option<(K, V)> {}
    fn pop_lru(&mut self) -> Option<(K, V)> {}
    fn pop_mru(&mut self) -> Option<(K, V)> {}
    fn promote<Q>(&mut self, k: &Q) -> bool {}
    fn demote<Q>(&mut self, k: &Q) -> bool {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn cap(&self) -> NonZeroUsize {}
    fn resize(&mut self, cap: NonZeroUsize) {}
    fn clear(&mut self) {}
    fn iter(&self) -> Iter<K, V> {}
    fn iter_mut(&mut self) -> IterMut<K, V> {}
}
impl<K, V, S> IntoIterator for LruCache<K, V, S> { type Item = (K, V); type IntoIter = IntoIter<K, V>; }
impl<K, V, S> IntoIterator for &LruCache<K, V, S> { type Item = (&K, &V); type IntoIter = Iter<K, V>; }
#[derive(Clone)]
pub struct Iter<K, V> {}
impl<K, V> Iterator for Iter<K, V> { type Item = (&K, &V); }
pub struct IterMut<K, V> {}
impl<K, V> Iterator for IterMut<K, V> { type Item = (&K, &mut V); }
pub struct IntoIter<K, V> {}
impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); }
