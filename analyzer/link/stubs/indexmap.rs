pub use map::IndexMap;
pub use set::IndexSet;
#[derive(Clone)]
pub struct TryReserveError {}
impl std::error::Error for TryReserveError {}
impl std::fmt::Display for TryReserveError {}
#[derive(Clone)]
pub enum GetDisjointMutError { IndexOutOfBounds, OverlappingIndices }
impl std::error::Error for GetDisjointMutError {}
pub trait Equivalent<K> { fn equivalent(&self, key: &K) -> bool; }
impl<Q, K> Equivalent<K> for Q {}
pub mod map {
use crate::{GetDisjointMutError, TryReserveError};
use std::cmp::Ordering;
use std::collections::hash_map::RandomState;
use std::ops::{Index, RangeBounds};
#[derive(Clone, Default)]
pub struct IndexMap<K, V, S = RandomState> {}
impl<K, V, S> IndexMap<K, V, S> {
    fn new() -> Self {}
    fn with_capacity(n: usize) -> Self {}
    fn with_hasher(hash_builder: S) -> Self {}
    fn with_capacity_and_hasher(n: usize, hash_builder: S) -> Self {}
    fn capacity(&self) -> usize {}
    fn hasher(&self) -> &S {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn iter(&self) -> Iter<K, V> {}
    fn iter_mut(&mut self) -> IterMut<K, V> {}
    fn keys(&self) -> Keys<K, V> {}
    fn into_keys(self) -> IntoKeys<K, V> {}
    fn values(&self) -> Values<K, V> {}
    fn values_mut(&mut self) -> ValuesMut<K, V> {}
    fn into_values(self) -> IntoValues<K, V> {}
    fn clear(&mut self) {}
    fn truncate(&mut self, len: usize) {}
    fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<K, V> {}
    fn extract_if<F: FnMut(&K, &mut V) -> bool, R: RangeBounds<usize>>(&mut self, range: R, pred: F) -> Drain<K, V> {}
    fn split_off(&mut self, at: usize) -> Self {}
    fn reserve(&mut self, additional: usize) {}
    fn reserve_exact(&mut self, additional: usize) {}
    fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    fn shrink_to_fit(&mut self) {}
    fn shrink_to(&mut self, min_capacity: usize) {}
    fn insert(&mut self, key: K, value: V) -> Option<V> {}
    fn insert_full(&mut self, key: K, value: V) -> (usize, Option<V>) {}
    fn insert_sorted(&mut self, key: K, value: V) -> (usize, Option<V>) {}
    fn insert_sorted_by<F: FnMut(&K, &V, &K, &V) -> Ordering>(&mut self, key: K, value: V, cmp: F) -> (usize, Option<V>) {}
    fn insert_sorted_by_key<B, F: FnMut(&K, &V) -> B>(&mut self, key: K, value: V, sort_key: F) -> (usize, Option<V>) {}
    fn insert_before(&mut self, index: usize, key: K, value: V) -> (usize, Option<V>) {}
    fn shift_insert(&mut self, index: usize, key: K, value: V) -> Option<V> {}
    fn replace_index(&mut self, index: usize, key: K) -> Result<K, (usize, K)> {}
    fn entry(&mut self, key: K) -> Entry<K, V> {}
    fn splice<R: RangeBounds<usize>, I: IntoIterator<Item = (K, V)>>(&mut self, range: R, replace_with: I) -> Drain<K, V> {}
    fn append<S2>(&mut self, other: &mut IndexMap<K, V, S2>) {}
    fn contains_key<Q>(&self, key: &Q) -> bool {}
    fn get<Q>(&self, key: &Q) -> Option<&V> {}
    fn get_key_value<Q>(&self, key: &Q) -> Option<(&K, &V)> {}
    fn get_key_value_mut<Q>(&mut self, key: &Q) -> Option<(&K, &mut V)> {}
    fn get_full<Q>(&self, key: &Q) -> Option<(usize, &K, &V)> {}
    fn get_index_of<Q>(&self, key: &Q) -> Option<usize> {}
    fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut V> {}
    fn get_full_mut<Q>(&mut self, key: &Q) -> Option<(usize, &K, &mut V)> {}
    fn get_disjoint_mut<Q, const N: usize>(&mut self, keys: [&Q; N]) -> [Option<&mut V>; N] {}
    fn remove<Q>(&mut self, key: &Q) -> Option<V> {}
    fn remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)> {}
    fn swap_remove<Q>(&mut self, key: &Q) -> Option<V> {}
    fn swap_remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)> {}
    fn swap_remove_full<Q>(&mut self, key: &Q) -> Option<(usize, K, V)> {}
    fn shift_remove<Q>(&mut self, key: &Q) -> Option<V> {}
    fn shift_remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)> {}
    fn shift_remove_full<Q>(&mut self, key: &Q) -> Option<(usize, K, V)> {}
    fn pop(&mut self) -> Option<(K, V)> {}
    fn pop_if(&mut self, predicate: impl FnOnce(&K, &mut V) -> bool) -> Option<(K, V)> {}
    fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, keep: F) {}
    fn sort_keys(&mut self) {}
    fn sort_by<F: FnMut(&K, &V, &K, &V) -> Ordering>(&mut self, cmp: F) {}
    fn sorted_by<F: FnMut(&K, &V, &K, &V) -> Ordering>(self, cmp: F) -> IntoIter<K, V> {}
    fn sort_by_key<T, F: FnMut(&K, &V) -> T>(&mut self, sort_key: F) {}
    fn sort_unstable_keys(&mut self) {}
    fn sort_unstable_by<F: FnMut(&K, &V, &K, &V) -> Ordering>(&mut self, cmp: F) {}
    fn sorted_unstable_by<F: FnMut(&K, &V, &K, &V) -> Ordering>(self, cmp: F) -> IntoIter<K, V> {}
    fn sort_unstable_by_key<T, F: FnMut(&K, &V) -> T>(&mut self, sort_key: F) {}
    fn sort_by_cached_key<T, F: FnMut(&K, &V) -> T>(&mut self, sort_key: F) {}
    fn binary_search_keys(&self, x: &K) -> Result<usize, usize> {}
    fn binary_search_by<F: FnMut(&K, &V) -> Ordering>(&self, f: F) -> Result<usize, usize> {}
    fn binary_search_by_key<B, F: FnMut(&K, &V) -> B>(&self, b: &B, f: F) -> Result<usize, usize> {}
    fn is_sorted(&self) -> bool {}
    fn is_sorted_by<F: FnMut(&K, &V, &K, &V) -> bool>(&self, cmp: F) -> bool {}
    fn is_sorted_by_key<F: FnMut(&K, &V) -> T, T>(&self, sort_key: F) -> bool {}
    fn partition_point<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> usize {}
    fn reverse(&mut self) {}
    fn as_slice(&self) -> &Slice<K, V> {}
    fn as_mut_slice(&mut self) -> &mut Slice<K, V> {}
    fn into_boxed_slice(self) -> Box<Slice<K, V>> {}
    fn get_index(&self, index: usize) -> Option<(&K, &V)> {}
    fn get_index_mut(&mut self, index: usize) -> Option<(&K, &mut V)> {}
    fn get_index_entry(&mut self, index: usize) -> Option<IndexedEntry<K, V>> {}
    fn get_disjoint_indices_mut<const N: usize>(&mut self, indices: [usize; N]) -> Result<[(&K, &mut V); N], GetDisjointMutError> {}
    fn get_range<R: RangeBounds<usize>>(&self, range: R) -> Option<&Slice<K, V>> {}
    fn get_range_mut<R: RangeBounds<usize>>(&mut self, range: R) -> Option<&mut Slice<K, V>> {}
    fn first(&self) -> Option<(&K, &V)> {}
    fn first_mut(&mut self) -> Option<(&K, &mut V)> {}
    fn first_entry(&mut self) -> Option<IndexedEntry<K, V>> {}
    fn last(&self) -> Option<(&K, &V)> {}
    fn last_mut(&mut self) -> Option<(&K, &mut V)> {}
    fn last_entry(&mut self) -> Option<IndexedEntry<K, V>> {}
    fn swap_remove_index(&mut self, index: usize) -> Option<(K, V)> {}
    fn shift_remove_index(&mut self, index: usize) -> Option<(K, V)> {}
    fn move_index(&mut self, from: usize, to: usize) {}
    fn swap_indices(&mut self, a: usize, b: usize) {}
}
impl<K, V, S> IntoIterator for IndexMap<K, V, S> { type Item = (K, V); type IntoIter = IntoIter<K, V>; }
impl<K, V, S> IntoIterator for &IndexMap<K, V, S> { type Item = (&K, &V); type IntoIter = Iter<K, V>; }
impl<K, V, S> FromIterator<(K, V)> for IndexMap<K, V, S> {}
impl<K, V, S> Extend<(K, V)> for IndexMap<K, V, S> {}
impl<K, V, const N: usize> From<[(K, V); N]> for IndexMap<K, V> {}
impl<K, V, Q, S> Index<&Q> for IndexMap<K, V, S> { type Output = V; }
impl<K, V, S> Index<usize> for IndexMap<K, V, S> { type Output = V; }
pub struct Slice<K, V> {}
impl<K, V> Slice<K, V> {
    fn new() -> &Self {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn get_index(&self, index: usize) -> Option<(&K, &V)> {}
    fn get_index_mut(&mut self, index: usize) -> Option<(&K, &mut V)> {}
    fn get_range<R: RangeBounds<usize>>(&self, range: R) -> Option<&Self> {}
    fn first(&self) -> Option<(&K, &V)> {}
    fn last(&self) -> Option<(&K, &V)> {}
    fn split_at(&self, index: usize) -> (&Self, &Self) {}
    fn split_first(&self) -> Option<((&K, &V), &Self)> {}
    fn split_last(&self) -> Option<((&K, &V), &Self)> {}
    fn iter(&self) -> Iter<K, V> {}
    fn iter_mut(&mut self) -> IterMut<K, V> {}
    fn keys(&self) -> Keys<K, V> {}
    fn into_keys(self: Box<Self>) -> IntoKeys<K, V> {}
    fn values(&self) -> Values<K, V> {}
    fn values_mut(&mut self) -> ValuesMut<K, V> {}
    fn into_values(self: Box<Self>) -> IntoValues<K, V> {}
    fn binary_search_keys(&self, x: &K) -> Result<usize, usize> {}
    fn binary_search_by<F: FnMut(&K, &V) -> Ordering>(&self, f: F) -> Result<usize, usize> {}
    fn partition_point<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> usize {}
}
impl<K, V> IntoIterator for &Slice<K, V> { type Item = (&K, &V); type IntoIter = Iter<K, V>; }
impl<K, V> Index<usize> for Slice<K, V> { type Output = V; }
#[derive(Clone)]
pub struct Iter<K, V> {}
impl<K, V> Iter<K, V> {
    fn as_slice(&self) -> &Slice<K, V> {}
}
impl<K, V> Iterator for Iter<K, V> { type Item = (&K, &V); }
pub struct IterMut<K, V> {}
impl<K, V> Iterator for IterMut<K, V> { type Item = (&K, &mut V); }
#[derive(Clone)]
pub struct IntoIter<K, V> {}
impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); }
pub struct Drain<K, V> {}
impl<K, V> Iterator for Drain<K, V> { type Item = (K, V); }
pub type Splice<K, V> = Drain<K, V>;
#[derive(Clone)]
pub struct Keys<K, V> {}
impl<K, V> Iterator for Keys<K, V> { type Item = &K; }
impl<K, V> Index<usize> for Keys<K, V> { type Output = K; }
pub struct IntoKeys<K, V> {}
impl<K, V> Iterator for IntoKeys<K, V> { type Item = K; }
#[derive(Clone)]
pub struct Values<K, V> {}
impl<K, V> Iterator for Values<K, V> { type Item = &V; }
pub struct ValuesMut<K, V> {}
impl<K, V> Iterator for ValuesMut<K, V> { type Item = &mut V; }
pub struct IntoValues<K, V> {}
impl<K, V> Iterator for IntoValues<K, V> { type Item = V; }
pub enum Entry<K, V> { Occupied(OccupiedEntry<K, V>), Vacant(VacantEntry<K, V>) }
impl<K, V> Entry<K, V> {
    fn index(&self) -> usize {}
    fn insert_entry(self, value: V) -> OccupiedEntry<K, V> {}
    fn or_insert(self, default: V) -> &mut V {}
    fn or_insert_with<F: FnOnce() -> V>(self, call: F) -> &mut V {}
    fn or_insert_with_key<F: FnOnce(&K) -> V>(self, call: F) -> &mut V {}
    fn key(&self) -> &K {}
    fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
    fn or_default(self) -> &mut V {}
}
pub struct OccupiedEntry<K, V> {}
impl<K, V> OccupiedEntry<K, V> {
    fn index(&self) -> usize {}
    fn key(&self) -> &K {}
    fn get(&self) -> &V {}
    fn get_mut(&mut self) -> &mut V {}
    fn into_mut(self) -> &mut V {}
    fn insert(&mut self, value: V) -> V {}
    fn remove(self) -> V {}
    fn swap_remove(self) -> V {}
    fn shift_remove(self) -> V {}
    fn remove_entry(self) -> (K, V) {}
    fn swap_remove_entry(self) -> (K, V) {}
    fn shift_remove_entry(self) -> (K, V) {}
    fn move_index(self, to: usize) {}
    fn swap_indices(self, other: usize) {}
}
pub struct VacantEntry<K, V> {}
impl<K, V> VacantEntry<K, V> {
    fn index(&self) -> usize {}
    fn key(&self) -> &K {}
    fn into_key(self) -> K {}
    fn insert(self, value: V) -> &mut V {}
    fn insert_entry(self, value: V) -> OccupiedEntry<K, V> {}
    fn insert_sorted(self, value: V) -> (usize, &mut V) {}
    fn shift_insert(self, index: usize, value: V) -> &mut V {}
}
pub struct IndexedEntry<K, V> {}
impl<K, V> IndexedEntry<K, V> {
    fn index(&self) -> usize {}
    fn key(&self) -> &K {}
    fn get(&self) -> &V {}
    fn get_mut(&mut self) -> &mut V {}
    fn insert(&mut self, value: V) -> V {}
    fn into_mut(self) -> &mut V {}
    fn swap_remove_entry(self) -> (K, V) {}
    fn shift_remove_entry(self) -> (K, V) {}
    fn swap_remove(self) -> V {}
    fn shift_remove(self) -> V {}
    fn move_index(self, to: usize) {}
    fn swap_indices(self, other: usize) {}
}
}
pub mod set {
use crate::TryReserveError;
use std::cmp::Ordering;
use std::collections::hash_map::RandomState;
use std::ops::{BitAnd, BitOr, BitXor, Index, RangeBounds, Sub};
#[derive(Clone, Default)]
pub struct IndexSet<T, S = RandomState> {}
impl<T, S> IndexSet<T, S> {
    fn new() -> Self {}
    fn with_capacity(n: usize) -> Self {}
    fn with_hasher(hash_builder: S) -> Self {}
    fn with_capacity_and_hasher(n: usize, hash_builder: S) -> Self {}
    fn capacity(&self) -> usize {}
    fn hasher(&self) -> &S {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn iter(&self) -> Iter<T> {}
    fn clear(&mut self) {}
    fn truncate(&mut self, len: usize) {}
    fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<T> {}
    fn extract_if<F: FnMut(&T) -> bool, R: RangeBounds<usize>>(&mut self, range: R, pred: F) -> Drain<T> {}
    fn split_off(&mut self, at: usize) -> Self {}
    fn reserve(&mut self, additional: usize) {}
    fn reserve_exact(&mut self, additional: usize) {}
    fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    fn shrink_to_fit(&mut self) {}
    fn shrink_to(&mut self, min_capacity: usize) {}
    fn insert(&mut self, value: T) -> bool {}
    fn insert_full(&mut self, value: T) -> (usize, bool) {}
    fn insert_sorted(&mut self, value: T) -> (usize, bool) {}
    fn insert_sorted_by<F: FnMut(&T, &T) -> Ordering>(&mut self, value: T, cmp: F) -> (usize, bool) {}
    fn insert_before(&mut self, index: usize, value: T) -> (usize, bool) {}
    fn shift_insert(&mut self, index: usize, value: T) -> bool {}
    fn replace(&mut self, value: T) -> Option<T> {}
    fn replace_full(&mut self, value: T) -> (usize, Option<T>) {}
    fn replace_index(&mut self, index: usize, value: T) -> Result<T, (usize, T)> {}
    fn difference<S2>(&self, other: &IndexSet<T, S2>) -> SetOp<T> {}
    fn symmetric_difference<S2>(&self, other: &IndexSet<T, S2>) -> SetOp<T> {}
    fn intersection<S2>(&self, other: &IndexSet<T, S2>) -> SetOp<T> {}
    fn union<S2>(&self, other: &IndexSet<T, S2>) -> SetOp<T> {}
    fn splice<R: RangeBounds<usize>, I: IntoIterator<Item = T>>(&mut self, range: R, replace_with: I) -> Drain<T> {}
    fn append<S2>(&mut self, other: &mut IndexSet<T, S2>) {}
    fn contains<Q>(&self, value: &Q) -> bool {}
    fn get<Q>(&self, value: &Q) -> Option<&T> {}
    fn get_full<Q>(&self, value: &Q) -> Option<(usize, &T)> {}
    fn get_index_of<Q>(&self, value: &Q) -> Option<usize> {}
    fn remove<Q>(&mut self, value: &Q) -> bool {}
    fn swap_remove<Q>(&mut self, value: &Q) -> bool {}
    fn shift_remove<Q>(&mut self, value: &Q) -> bool {}
    fn take<Q>(&mut self, value: &Q) -> Option<T> {}
    fn swap_take<Q>(&mut self, value: &Q) -> Option<T> {}
    fn shift_take<Q>(&mut self, value: &Q) -> Option<T> {}
    fn swap_remove_full<Q>(&mut self, value: &Q) -> Option<(usize, T)> {}
    fn shift_remove_full<Q>(&mut self, value: &Q) -> Option<(usize, T)> {}
    fn pop(&mut self) -> Option<T> {}
    fn pop_if(&mut self, predicate: impl FnOnce(&T) -> bool) -> Option<T> {}
    fn retain<F: FnMut(&T) -> bool>(&mut self, keep: F) {}
    fn sort(&mut self) {}
    fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, cmp: F) {}
    fn sorted_by<F: FnMut(&T, &T) -> Ordering>(self, cmp: F) -> IntoIter<T> {}
    fn sort_by_key<K, F: FnMut(&T) -> K>(&mut self, sort_key: F) {}
    fn sort_unstable(&mut self) {}
    fn sort_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, cmp: F) {}
    fn sort_unstable_by_key<K, F: FnMut(&T) -> K>(&mut self, sort_key: F) {}
    fn sorted_unstable_by<F: FnMut(&T, &T) -> Ordering>(self, cmp: F) -> IntoIter<T> {}
    fn sort_by_cached_key<K, F: FnMut(&T) -> K>(&mut self, sort_key: F) {}
    fn binary_search(&self, x: &T) -> Result<usize, usize> {}
    fn binary_search_by<F: FnMut(&T) -> Ordering>(&self, f: F) -> Result<usize, usize> {}
    fn binary_search_by_key<B, F: FnMut(&T) -> B>(&self, b: &B, f: F) -> Result<usize, usize> {}
    fn is_sorted(&self) -> bool {}
    fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize {}
    fn reverse(&mut self) {}
    fn as_slice(&self) -> &Slice<T> {}
    fn into_boxed_slice(self) -> Box<Slice<T>> {}
    fn get_index(&self, index: usize) -> Option<&T> {}
    fn get_range<R: RangeBounds<usize>>(&self, range: R) -> Option<&Slice<T>> {}
    fn first(&self) -> Option<&T> {}
    fn last(&self) -> Option<&T> {}
    fn swap_remove_index(&mut self, index: usize) -> Option<T> {}
    fn shift_remove_index(&mut self, index: usize) -> Option<T> {}
    fn move_index(&mut self, from: usize, to: usize) {}
    fn swap_indices(&mut self, a: usize, b: usize) {}
    fn is_disjoint<S2>(&self, other: &IndexSet<T, S2>) -> bool {}
    fn is_subset<S2>(&self, other: &IndexSet<T, S2>) -> bool {}
    fn is_superset<S2>(&self, other: &IndexSet<T, S2>) -> bool {}
}
impl<T, S> IntoIterator for IndexSet<T, S> { type Item = T; type IntoIter = IntoIter<T>; }
impl<T, S> IntoIterator for &IndexSet<T, S> { type Item = &T; type IntoIter = Iter<T>; }
impl<T, S> FromIterator<T> for IndexSet<T, S> {}
impl<T, S> Extend<T> for IndexSet<T, S> {}
impl<T, const N: usize> From<[T; N]> for IndexSet<T> {}
impl<T, S> Index<usize> for IndexSet<T, S> { type Output = T; }
impl<T, S> BitOr<&IndexSet<T, S>> for &IndexSet<T, S> { type Output = IndexSet<T, S>; }
impl<T, S> BitAnd<&IndexSet<T, S>> for &IndexSet<T, S> { type Output = IndexSet<T, S>; }
impl<T, S> BitXor<&IndexSet<T, S>> for &IndexSet<T, S> { type Output = IndexSet<T, S>; }
impl<T, S> Sub<&IndexSet<T, S>> for &IndexSet<T, S> { type Output = IndexSet<T, S>; }
pub struct Slice<T> {}
impl<T> Slice<T> {
    fn new() -> &Self {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn get_index(&self, index: usize) -> Option<&T> {}
    fn get_range<R: RangeBounds<usize>>(&self, range: R) -> Option<&Self> {}
    fn first(&self) -> Option<&T> {}
    fn last(&self) -> Option<&T> {}
    fn split_at(&self, index: usize) -> (&Self, &Self) {}
    fn split_first(&self) -> Option<(&T, &Self)> {}
    fn split_last(&self) -> Option<(&T, &Self)> {}
    fn iter(&self) -> Iter<T> {}
    fn binary_search(&self, x: &T) -> Result<usize, usize> {}
    fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize {}
}
impl<T> IntoIterator for &Slice<T> { type Item = &T; type IntoIter = Iter<T>; }
impl<T> Index<usize> for Slice<T> { type Output = T; }
#[derive(Clone)]
pub struct Iter<T> {}
impl<T> Iter<T> {
    fn as_slice(&self) -> &Slice<T> {}
}
impl<T> Iterator for Iter<T> { type Item = &T; }
#[derive(Clone)]
pub struct IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = T; }
pub struct Drain<T> {}
impl<T> Iterator for Drain<T> { type Item = T; }
#[derive(Clone)]
pub struct SetOp<T> {}
impl<T> Iterator for SetOp<T> { type Item = &T; }
pub type Difference<T> = SetOp<T>;
pub type SymmetricDifference<T> = SetOp<T>;
pub type Intersection<T> = SetOp<T>;
pub type Union<T> = SetOp<T>;
}
