pub use binary_heap::BinaryHeap;
pub use btree_map::BTreeMap;
pub use btree_set::BTreeSet;
pub use crate::ops::Bound;
pub use hash_map::HashMap;
pub use hash_set::HashSet;
pub use linked_list::LinkedList;
pub use vec_deque::VecDeque;
#[derive(Clone)]
pub struct TryReserveError {}
impl crate::error::Error for TryReserveError {}
pub mod hash_map {
use crate::collections::TryReserveError;
use crate::ops::Index;
pub use crate::hash::{DefaultHasher, RandomState};
#[derive(Clone, Default)]
pub struct HashMap<K, V, S = RandomState> {}
impl<K, V, S> HashMap<K, V, S> {
    fn new() -> HashMap<K, V, S> {}
    fn with_capacity(capacity: usize) -> HashMap<K, V, S> {}
    fn with_hasher(hash_builder: S) -> HashMap<K, V, S> {}
    fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> HashMap<K, V, S> {}
    fn capacity(&self) -> usize {}
    fn keys(&self) -> Keys<K, V> {}
    fn into_keys(self) -> IntoKeys<K, V> {}
    fn values(&self) -> Values<K, V> {}
    fn values_mut(&mut self) -> ValuesMut<K, V> {}
    fn into_values(self) -> IntoValues<K, V> {}
    fn iter(&self) -> Iter<K, V> {}
    fn iter_mut(&mut self) -> IterMut<K, V> {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn drain(&mut self) -> Drain<K, V> {}
    fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, pred: F) -> Drain<K, V> {}
    fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {}
    fn clear(&mut self) {}
    fn hasher(&self) -> &S {}
    fn reserve(&mut self, additional: usize) {}
    fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    fn shrink_to_fit(&mut self) {}
    fn shrink_to(&mut self, min: usize) {}
    fn entry(&mut self, key: K) -> Entry<K, V> {}
    fn get<Q>(&self, k: &Q) -> Option<&V> {}
    fn get_key_value<Q>(&self, k: &Q) -> Option<(&K, &V)> {}
    fn get_disjoint_mut<Q, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] {}
    fn contains_key<Q>(&self, k: &Q) -> bool {}
    fn get_mut<Q>(&mut self, k: &Q) -> Option<&mut V> {}
    fn insert(&mut self, k: K, v: V) -> Option<V> {}
    fn try_insert(&mut self, k: K, v: V) -> Result<&mut V, OccupiedEntry<K, V>> {}
    fn remove<Q>(&mut self, k: &Q) -> Option<V> {}
    fn remove_entry<Q>(&mut self, k: &Q) -> Option<(K, V)> {}
}
impl<K, V, S> IntoIterator for HashMap<K, V, S> { type Item = (K, V); type IntoIter = IntoIter<K, V>; }
impl<K, V, S> IntoIterator for &HashMap<K, V, S> { type Item = (&K, &V); type IntoIter = Iter<K, V>; }
impl<K, V, S> FromIterator<(K, V)> for HashMap<K, V, S> {}
impl<K, V, S> Extend<(K, V)> for HashMap<K, V, S> {}
impl<K, V, const N: usize> From<[(K, V); N]> for HashMap<K, V> {}
impl<K, Q, V, S> Index<&Q> for HashMap<K, V, S> { type Output = V; }
#[derive(Clone)]
pub struct Iter<K, V> {}
impl<K, V> Iterator for Iter<K, V> { type Item = (&K, &V); }
pub struct IterMut<K, V> {}
impl<K, V> Iterator for IterMut<K, V> { type Item = (&K, &mut V); }
pub struct IntoIter<K, V> {}
impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); }
#[derive(Clone)]
pub struct Keys<K, V> {}
impl<K, V> Iterator for Keys<K, V> { type Item = &K; }
#[derive(Clone)]
pub struct Values<K, V> {}
impl<K, V> Iterator for Values<K, V> { type Item = &V; }
pub struct ValuesMut<K, V> {}
impl<K, V> Iterator for ValuesMut<K, V> { type Item = &mut V; }
pub struct IntoKeys<K, V> {}
impl<K, V> Iterator for IntoKeys<K, V> { type Item = K; }
pub struct IntoValues<K, V> {}
impl<K, V> Iterator for IntoValues<K, V> { type Item = V; }
pub struct Drain<K, V> {}
impl<K, V> Iterator for Drain<K, V> { type Item = (K, V); }
pub enum Entry<K, V> { Occupied(OccupiedEntry<K, V>), Vacant(VacantEntry<K, V>) }
impl<K, V> Entry<K, V> {
    fn or_insert(self, default: V) -> &mut V {}
    fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &mut V {}
    fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &mut V {}
    fn or_default(self) -> &mut V {}
    fn key(&self) -> &K {}
    fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
    fn insert_entry(self, value: V) -> OccupiedEntry<K, V> {}
}
pub struct OccupiedEntry<K, V> {}
impl<K, V> OccupiedEntry<K, V> {
    fn key(&self) -> &K {}
    fn remove_entry(self) -> (K, V) {}
    fn get(&self) -> &V {}
    fn get_mut(&mut self) -> &mut V {}
    fn into_mut(self) -> &mut V {}
    fn insert(&mut self, value: V) -> V {}
    fn remove(self) -> V {}
}
pub struct VacantEntry<K, V> {}
impl<K, V> VacantEntry<K, V> {
    fn key(&self) -> &K {}
    fn into_key(self) -> K {}
    fn insert(self, value: V) -> &mut V {}
    fn insert_entry(self, value: V) -> OccupiedEntry<K, V> {}
}
}
pub mod hash_set {
use crate::collections::TryReserveError;
use crate::collections::hash_map::RandomState;
use crate::ops::{BitAnd, BitOr, BitXor, Sub};
#[derive(Clone, Default)]
pub struct HashSet<T, S = RandomState> {}
impl<T, S> HashSet<T, S> {
    fn new() -> HashSet<T, S> {}
    fn with_capacity(capacity: usize) -> HashSet<T, S> {}
    fn with_hasher(hasher: S) -> HashSet<T, S> {}
    fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S> {}
    fn capacity(&self) -> usize {}
    fn iter(&self) -> Iter<T> {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn drain(&mut self) -> Drain<T> {}
    fn extract_if<F: FnMut(&T) -> bool>(&mut self, pred: F) -> Drain<T> {}
    fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
    fn clear(&mut self) {}
    fn hasher(&self) -> &S {}
    fn reserve(&mut self, additional: usize) {}
    fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    fn shrink_to_fit(&mut self) {}
    fn difference(&self, other: &HashSet<T, S>) -> SetOp<T> {}
    fn symmetric_difference(&self, other: &HashSet<T, S>) -> SetOp<T> {}
    fn intersection(&self, other: &HashSet<T, S>) -> SetOp<T> {}
    fn union(&self, other: &HashSet<T, S>) -> SetOp<T> {}
    fn contains<Q>(&self, value: &Q) -> bool {}
    fn get<Q>(&self, value: &Q) -> Option<&T> {}
    fn is_disjoint(&self, other: &HashSet<T, S>) -> bool {}
    fn is_subset(&self, other: &HashSet<T, S>) -> bool {}
    fn is_superset(&self, other: &HashSet<T, S>) -> bool {}
    fn insert(&mut self, value: T) -> bool {}
    fn replace(&mut self, value: T) -> Option<T> {}
    fn remove<Q>(&mut self, value: &Q) -> bool {}
    fn take<Q>(&mut self, value: &Q) -> Option<T> {}
}
impl<T, S> IntoIterator for HashSet<T, S> { type Item = T; type IntoIter = IntoIter<T>; }
impl<T, S> IntoIterator for &HashSet<T, S> { type Item = &T; type IntoIter = Iter<T>; }
impl<T, S> FromIterator<T> for HashSet<T, S> {}
impl<T, S> Extend<T> for HashSet<T, S> {}
impl<T, const N: usize> From<[T; N]> for HashSet<T> {}
impl<T, S> BitOr<&HashSet<T, S>> for &HashSet<T, S> { type Output = HashSet<T, S>; }
impl<T, S> BitAnd<&HashSet<T, S>> for &HashSet<T, S> { type Output = HashSet<T, S>; }
impl<T, S> BitXor<&HashSet<T, S>> for &HashSet<T, S> { type Output = HashSet<T, S>; }
impl<T, S> Sub<&HashSet<T, S>> for &HashSet<T, S> { type Output = HashSet<T, S>; }
#[derive(Clone)]
pub struct Iter<T> {}
impl<T> Iterator for Iter<T> { type Item = &T; }
pub struct IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = T; }
pub struct Drain<T> {}
impl<T> Iterator for Drain<T> { type Item = T; }
#[derive(Clone)]
pub struct SetOp<T> {}
impl<T> Iterator for SetOp<T> { type Item = &T; }
pub type Difference<T> = SetOp<T>;
pub type Intersection<T> = SetOp<T>;
pub type Union<T> = SetOp<T>;
}
pub mod btree_map {
use crate::ops::Index;
#[derive(Clone, Default, Ord)]
pub struct BTreeMap<K, V> {}
impl<K, V> BTreeMap<K, V> {
    fn new() -> BTreeMap<K, V> {}
    fn clear(&mut self) {}
    fn get<Q>(&self, key: &Q) -> Option<&V> {}
    fn get_key_value<Q>(&self, k: &Q) -> Option<(&K, &V)> {}
    fn first_key_value(&self) -> Option<(&K, &V)> {}
    fn first_entry(&mut self) -> Option<OccupiedEntry<K, V>> {}
    fn pop_first(&mut self) -> Option<(K, V)> {}
    fn last_key_value(&self) -> Option<(&K, &V)> {}
    fn last_entry(&mut self) -> Option<OccupiedEntry<K, V>> {}
    fn pop_last(&mut self) -> Option<(K, V)> {}
    fn contains_key<Q>(&self, key: &Q) -> bool {}
    fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut V> {}
    fn insert(&mut self, key: K, value: V) -> Option<V> {}
    fn remove<Q>(&mut self, key: &Q) -> Option<V> {}
    fn remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)> {}
    fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {}
    fn append(&mut self, other: &mut Self) {}
    fn range<T, R>(&self, range: R) -> Range<K, V> {}
    fn range_mut<T, R>(&mut self, range: R) -> RangeMut<K, V> {}
    fn entry(&mut self, key: K) -> Entry<K, V> {}
    fn split_off<Q>(&mut self, key: &Q) -> Self {}
    fn extract_if<R, F: FnMut(&K, &mut V) -> bool>(&mut self, range: R, pred: F) -> IntoIter<K, V> {}
    fn into_keys(self) -> IntoKeys<K, V> {}
    fn into_values(self) -> IntoValues<K, V> {}
    fn iter(&self) -> Iter<K, V> {}
    fn iter_mut(&mut self) -> IterMut<K, V> {}
    fn keys(&self) -> Keys<K, V> {}
    fn values(&self) -> Values<K, V> {}
    fn values_mut(&mut self) -> ValuesMut<K, V> {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
}
impl<K, V> IntoIterator for BTreeMap<K, V> { type Item = (K, V); type IntoIter = IntoIter<K, V>; }
impl<K, V> IntoIterator for &BTreeMap<K, V> { type Item = (&K, &V); type IntoIter = Iter<K, V>; }
impl<K, V> FromIterator<(K, V)> for BTreeMap<K, V> {}
impl<K, V> Extend<(K, V)> for BTreeMap<K, V> {}
impl<K, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> {}
impl<K, Q, V> Index<&Q> for BTreeMap<K, V> { type Output = V; }
#[derive(Clone)]
pub struct Iter<K, V> {}
impl<K, V> Iterator for Iter<K, V> { type Item = (&K, &V); }
pub struct IterMut<K, V> {}
impl<K, V> Iterator for IterMut<K, V> { type Item = (&K, &mut V); }
pub struct IntoIter<K, V> {}
impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); }
#[derive(Clone)]
pub struct Range<K, V> {}
impl<K, V> Iterator for Range<K, V> { type Item = (&K, &V); }
pub struct RangeMut<K, V> {}
impl<K, V> Iterator for RangeMut<K, V> { type Item = (&K, &mut V); }
#[derive(Clone)]
pub struct Keys<K, V> {}
impl<K, V> Iterator for Keys<K, V> { type Item = &K; }
#[derive(Clone)]
pub struct Values<K, V> {}
impl<K, V> Iterator for Values<K, V> { type Item = &V; }
pub struct ValuesMut<K, V> {}
impl<K, V> Iterator for ValuesMut<K, V> { type Item = &mut V; }
pub struct IntoKeys<K, V> {}
impl<K, V> Iterator for IntoKeys<K, V> { type Item = K; }
pub struct IntoValues<K, V> {}
impl<K, V> Iterator for IntoValues<K, V> { type Item = V; }
pub use crate::collections::hash_map::{Entry, OccupiedEntry, VacantEntry};
}
pub mod btree_set {
use crate::ops::{BitAnd, BitOr, BitXor, Sub};
pub use crate::collections::hash_set::{Difference, Intersection, SetOp, Union};
#[derive(Clone, Default, Ord)]
pub struct BTreeSet<T> {}
impl<T> BTreeSet<T> {
    fn new() -> BTreeSet<T> {}
    fn range<K, R>(&self, range: R) -> Range<T> {}
    fn difference(&self, other: &BTreeSet<T>) -> SetOp<T> {}
    fn symmetric_difference(&self, other: &BTreeSet<T>) -> SetOp<T> {}
    fn intersection(&self, other: &BTreeSet<T>) -> SetOp<T> {}
    fn union(&self, other: &BTreeSet<T>) -> SetOp<T> {}
    fn clear(&mut self) {}
    fn contains<Q>(&self, value: &Q) -> bool {}
    fn get<Q>(&self, value: &Q) -> Option<&T> {}
    fn is_disjoint(&self, other: &BTreeSet<T>) -> bool {}
    fn is_subset(&self, other: &BTreeSet<T>) -> bool {}
    fn is_superset(&self, other: &BTreeSet<T>) -> bool {}
    fn first(&self) -> Option<&T> {}
    fn last(&self) -> Option<&T> {}
    fn pop_first(&mut self) -> Option<T> {}
    fn pop_last(&mut self) -> Option<T> {}
    fn insert(&mut self, value: T) -> bool {}
    fn replace(&mut self, value: T) -> Option<T> {}
    fn remove<Q>(&mut self, value: &Q) -> bool {}
    fn take<Q>(&mut self, value: &Q) -> Option<T> {}
    fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
    fn append(&mut self, other: &mut Self) {}
    fn split_off<Q>(&mut self, value: &Q) -> Self {}
    fn iter(&self) -> Iter<T> {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
}
impl<T> IntoIterator for BTreeSet<T> { type Item = T; type IntoIter = IntoIter<T>; }
impl<T> IntoIterator for &BTreeSet<T> { type Item = &T; type IntoIter = Iter<T>; }
impl<T> FromIterator<T> for BTreeSet<T> {}
impl<T> Extend<T> for BTreeSet<T> {}
impl<T, const N: usize> From<[T; N]> for BTreeSet<T> {}
impl<T> BitOr<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; }
impl<T> BitAnd<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; }
impl<T> BitXor<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; }
impl<T> Sub<&BTreeSet<T>> for &BTreeSet<T> { type Output = BTreeSet<T>; }
#[derive(Clone)]
pub struct Iter<T> {}
impl<T> Iterator for Iter<T> { type Item = &T; }
pub struct IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = T; }
pub struct Range<T> {}
impl<T> Iterator for Range<T> { type Item = &T; }
}
pub mod vec_deque {
use crate::ops::{Index, RangeBounds};
#[derive(Clone, Default, Ord)]
pub struct VecDeque<T> {}
impl<T> VecDeque<T> {
    fn new() -> VecDeque<T> {}
    fn with_capacity(capacity: usize) -> VecDeque<T> {}
    fn get(&self, index: usize) -> Option<&T> {}
    fn get_mut(&mut self, index: usize) -> Option<&mut T> {}
    fn swap(&mut self, i: usize, j: usize) {}
    fn capacity(&self) -> usize {}
    fn reserve(&mut self, additional: usize) {}
    fn shrink_to_fit(&mut self) {}
    fn truncate(&mut self, len: usize) {}
    fn iter(&self) -> Iter<T> {}
    fn iter_mut(&mut self) -> IterMut<T> {}
    fn as_slices(&self) -> (&[T], &[T]) {}
    fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]) {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn range<R>(&self, range: R) -> Iter<T> {}
    fn range_mut<R>(&mut self, range: R) -> IterMut<T> {}
    fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<T> {}
    fn clear(&mut self) {}
    fn contains(&self, x: &T) -> bool {}
    fn front(&self) -> Option<&T> {}
    fn front_mut(&mut self) -> Option<&mut T> {}
    fn back(&self) -> Option<&T> {}
    fn back_mut(&mut self) -> Option<&mut T> {}
    fn pop_front(&mut self) -> Option<T> {}
    fn pop_back(&mut self) -> Option<T> {}
    fn pop_front_if(&mut self, p: impl FnOnce(&mut T) -> bool) -> Option<T> {}
    fn pop_back_if(&mut self, p: impl FnOnce(&mut T) -> bool) -> Option<T> {}
    fn push_front(&mut self, value: T) {}
    fn push_back(&mut self, value: T) {}
    fn swap_remove_front(&mut self, index: usize) -> Option<T> {}
    fn swap_remove_back(&mut self, index: usize) -> Option<T> {}
    fn insert(&mut self, index: usize, value: T) {}
    fn remove(&mut self, index: usize) -> Option<T> {}
    fn split_off(&mut self, at: usize) -> Self {}
    fn append(&mut self, other: &mut Self) {}
    fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
    fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) {}
    fn resize(&mut self, new_len: usize, value: T) {}
    fn resize_with(&mut self, new_len: usize, f: impl FnMut() -> T) {}
    fn make_contiguous(&mut self) -> &mut [T] {}
    fn rotate_left(&mut self, n: usize) {}
    fn rotate_right(&mut self, n: usize) {}
    fn binary_search(&self, x: &T) -> Result<usize, usize> {}
    fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize {}
}
impl<T> Index<usize> for VecDeque<T> { type Output = T; }
impl<T> IntoIterator for VecDeque<T> { type Item = T; type IntoIter = IntoIter<T>; }
impl<T> IntoIterator for &VecDeque<T> { type Item = &T; type IntoIter = Iter<T>; }
impl<T> FromIterator<T> for VecDeque<T> {}
impl<T> Extend<T> for VecDeque<T> {}
impl<T> From<Vec<T>> for VecDeque<T> {}
impl<T, const N: usize> From<[T; N]> for VecDeque<T> {}
#[derive(Clone)]
pub struct Iter<T> {}
impl<T> Iterator for Iter<T> { type Item = &T; }
pub struct IterMut<T> {}
impl<T> Iterator for IterMut<T> { type Item = &mut T; }
pub struct IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = T; }
pub struct Drain<T> {}
impl<T> Iterator for Drain<T> { type Item = T; }
}
pub mod binary_heap {
use crate::ops::Deref;
#[derive(Clone, Default)]
pub struct BinaryHeap<T> {}
impl<T> BinaryHeap<T> {
    fn new() -> BinaryHeap<T> {}
    fn with_capacity(capacity: usize) -> BinaryHeap<T> {}
    fn peek_mut(&mut self) -> Option<PeekMut<T>> {}
    fn pop(&mut self) -> Option<T> {}
    fn push(&mut self, item: T) {}
    fn into_sorted_vec(self) -> Vec<T> {}
    fn append(&mut self, other: &mut Self) {}
    fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
    fn iter(&self) -> crate::slice::Iter<T> {}
    fn peek(&self) -> Option<&T> {}
    fn capacity(&self) -> usize {}
    fn reserve(&mut self, additional: usize) {}
    fn shrink_to_fit(&mut self) {}
    fn into_vec(self) -> Vec<T> {}
    fn as_slice(&self) -> &[T] {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn drain(&mut self) -> crate::vec::Drain<T> {}
    fn clear(&mut self) {}
}
impl<T> IntoIterator for BinaryHeap<T> { type Item = T; type IntoIter = crate::vec::IntoIter<T>; }
impl<T> IntoIterator for &BinaryHeap<T> { type Item = &T; type IntoIter = crate::slice::Iter<T>; }
impl<T> FromIterator<T> for BinaryHeap<T> {}
impl<T> Extend<T> for BinaryHeap<T> {}
impl<T> From<Vec<T>> for BinaryHeap<T> {}
impl<T, const N: usize> From<[T; N]> for BinaryHeap<T> {}
pub struct PeekMut<T> {}
impl<T> PeekMut<T> {
    fn pop(this: PeekMut<T>) -> T {}
}
impl<T> Deref for PeekMut<T> { type Target = T; }
}
pub mod linked_list {
#[derive(Clone, Default, Ord)]
pub struct LinkedList<T> {}
impl<T> LinkedList<T> {
    fn new() -> Self {}
    fn append(&mut self, other: &mut Self) {}
    fn iter(&self) -> Iter<T> {}
    fn iter_mut(&mut self) -> crate::slice::IterMut<T> {}
    fn is_empty(&self) -> bool {}
    fn len(&self) -> usize {}
    fn clear(&mut self) {}
    fn contains(&self, x: &T) -> bool {}
    fn front(&self) -> Option<&T> {}
    fn front_mut(&mut self) -> Option<&mut T> {}
    fn back(&self) -> Option<&T> {}
    fn back_mut(&mut self) -> Option<&mut T> {}
    fn push_front(&mut self, elt: T) {}
    fn pop_front(&mut self) -> Option<T> {}
    fn push_back(&mut self, elt: T) {}
    fn pop_back(&mut self) -> Option<T> {}
    fn split_off(&mut self, at: usize) -> LinkedList<T> {}
    fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
}
impl<T> IntoIterator for LinkedList<T> { type Item = T; type IntoIter = IntoIter<T>; }
impl<T> IntoIterator for &LinkedList<T> { type Item = &T; type IntoIter = Iter<T>; }
impl<T> FromIterator<T> for LinkedList<T> {}
impl<T> Extend<T> for LinkedList<T> {}
pub struct Iter<T> {}
impl<T> Iterator for Iter<T> { type Item = &T; }
pub struct IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = T; }
}
