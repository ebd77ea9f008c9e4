pub use hash_map::HashMap;
pub use hash_set::HashSet;
pub use hash_table::HashTable;
#[derive(Clone, Default)]
pub struct DefaultHashBuilder {}
impl std::hash::BuildHasher for DefaultHashBuilder { type Hasher = std::hash::DefaultHasher; }
#[derive(Clone)]
pub enum TryReserveError { CapacityOverflow, AllocError { layout: std::alloc::Layout } }
impl std::error::Error for TryReserveError {}
impl std::fmt::Display for TryReserveError {}
pub trait Equivalent<K> { fn equivalent(&self, key: &K) -> bool; }
impl<Q, K> Equivalent<K> for Q {}
pub mod hash_map {
use crate::TryReserveError;
use std::ops::Index;
pub use crate::DefaultHashBuilder;
#[derive(Clone, Default)]
pub struct HashMap<K, V, S = DefaultHashBuilder> {}
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
    fn entry_ref<Q>(&mut self, key: &Q) -> Entry<K, V> {}
    fn get_key_value_mut<Q>(&mut self, k: &Q) -> Option<(&K, &mut V)> {}
    fn get_many_mut<Q, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] {}
    fn get_disjoint_key_value_mut<Q, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<(&K, &mut V)>; N] {}
    fn insert_unique_unchecked(&mut self, k: K, v: V) -> (&K, &mut V) {}
    fn drain_filter<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) -> Drain<K, V> {}
    fn allocation_size(&self) -> usize {}
    fn raw_entry(&self) -> RawEntryBuilder<K, V, S> {}
    fn raw_entry_mut(&mut self) -> RawEntryBuilderMut<K, V, S> {}
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
pub type EntryRef<K, V> = Entry<K, V>;
pub struct RawEntryBuilder<K, V, S> {}
impl<K, V, S> RawEntryBuilder<K, V, S> {
    fn from_key<Q>(self, k: &Q) -> Option<(&K, &V)> {}
    fn from_key_hashed_nocheck<Q>(self, hash: u64, k: &Q) -> Option<(&K, &V)> {}
    fn from_hash<F: FnMut(&K) -> bool>(self, hash: u64, is_match: F) -> Option<(&K, &V)> {}
}
pub struct RawEntryBuilderMut<K, V, S> {}
impl<K, V, S> RawEntryBuilderMut<K, V, S> {
    fn from_key<Q>(self, k: &Q) -> RawEntryMut<K, V> {}
    fn from_key_hashed_nocheck<Q>(self, hash: u64, k: &Q) -> RawEntryMut<K, V> {}
    fn from_hash<F: FnMut(&K) -> bool>(self, hash: u64, is_match: F) -> RawEntryMut<K, V> {}
}
pub enum RawEntryMut<K, V> { Occupied(RawOccupiedEntryMut<K, V>), Vacant(RawVacantEntryMut<K, V>) }
impl<K, V> RawEntryMut<K, V> {
    fn insert(self, key: K, value: V) -> RawOccupiedEntryMut<K, V> {}
    fn or_insert(self, default_key: K, default_val: V) -> (&mut K, &mut V) {}
    fn or_insert_with<F: FnOnce() -> (K, V)>(self, default: F) -> (&mut K, &mut V) {}
    fn and_modify<F: FnOnce(&mut K, &mut V)>(self, f: F) -> Self {}
}
pub struct RawOccupiedEntryMut<K, V> {}
impl<K, V> RawOccupiedEntryMut<K, V> {
    fn key(&self) -> &K {}
    fn get(&self) -> &V {}
    fn get_mut(&mut self) -> &mut V {}
    fn into_mut(self) -> &mut V {}
    fn into_key(self) -> &mut K {}
    fn get_key_value(&mut self) -> (&K, &V) {}
    fn into_key_value(self) -> (&mut K, &mut V) {}
    fn insert(&mut self, value: V) -> V {}
    fn remove(self) -> V {}
    fn remove_entry(self) -> (K, V) {}
}
pub struct RawVacantEntryMut<K, V> {}
impl<K, V> RawVacantEntryMut<K, V> {
    fn insert(self, key: K, value: V) -> (&mut K, &mut V) {}
    fn insert_hashed_nocheck(self, hash: u64, key: K, value: V) -> (&mut K, &mut V) {}
}
}
pub mod hash_set {
use crate::TryReserveError;
use crate::DefaultHashBuilder;
use std::ops::{BitAnd, BitOr, BitXor, Sub};
#[derive(Clone, Default)]
pub struct HashSet<T, S = DefaultHashBuilder> {}
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
    fn get_or_insert(&mut self, value: T) -> &T {}
    fn get_or_insert_with<Q, F: FnOnce(&Q) -> T>(&mut self, value: &Q, f: F) -> &T {}
    fn insert_unique_unchecked(&mut self, value: T) -> &T {}
    fn drain_filter<F: FnMut(&T) -> bool>(&mut self, f: F) -> Drain<T> {}
    fn shrink_to(&mut self, min_capacity: usize) {}
    fn entry(&mut self, value: T) -> Entry<T> {}
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
pub enum Entry<T> { Occupied(OccupiedEntry<T>), Vacant(VacantEntry<T>) }
impl<T> Entry<T> {
    fn insert(self) -> OccupiedEntry<T> {}
    fn or_insert(self) {}
    fn get(&self) -> &T {}
}
pub struct OccupiedEntry<T> {}
impl<T> OccupiedEntry<T> {
    fn get(&self) -> &T {}
    fn remove(self) -> T {}
}
pub struct VacantEntry<T> {}
impl<T> VacantEntry<T> {
    fn get(&self) -> &T {}
    fn into_value(self) -> T {}
    fn insert(self) {}
}
}
pub mod hash_table {
use crate::TryReserveError;
#[derive(Clone, Default)]
pub struct HashTable<T> {}
impl<T> HashTable<T> {
    fn new() -> Self {}
    fn with_capacity(capacity: usize) -> Self {}
    fn find(&self, hash: u64, eq: impl FnMut(&T) -> bool) -> Option<&T> {}
    fn find_mut(&mut self, hash: u64, eq: impl FnMut(&T) -> bool) -> Option<&mut T> {}
    fn find_entry(&mut self, hash: u64, eq: impl FnMut(&T) -> bool) -> Result<OccupiedEntry<T>, AbsentEntry<T>> {}
    fn entry(&mut self, hash: u64, eq: impl FnMut(&T) -> bool, hasher: impl Fn(&T) -> u64) -> Entry<T> {}
    fn insert_unique(&mut self, hash: u64, value: T, hasher: impl Fn(&T) -> u64) -> OccupiedEntry<T> {}
    fn clear(&mut self) {}
    fn shrink_to_fit(&mut self, hasher: impl Fn(&T) -> u64) {}
    fn reserve(&mut self, additional: usize, hasher: impl Fn(&T) -> u64) {}
    fn try_reserve(&mut self, additional: usize, hasher: impl Fn(&T) -> u64) -> Result<(), TryReserveError> {}
    fn capacity(&self) -> usize {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn iter(&self) -> Iter<T> {}
    fn iter_mut(&mut self) -> IterMut<T> {}
    fn iter_hash(&self, hash: u64) -> Iter<T> {}
    fn iter_hash_mut(&mut self, hash: u64) -> IterMut<T> {}
    fn retain(&mut self, f: impl FnMut(&mut T) -> bool) {}
    fn drain(&mut self) -> IntoIter<T> {}
    fn extract_if<F: FnMut(&mut T) -> bool>(&mut self, f: F) -> IntoIter<T> {}
    fn get_many_mut<const N: usize>(&mut self, hashes: [u64; N], eq: impl FnMut(usize, &T) -> bool) -> [Option<&mut T>; N] {}
    fn get_disjoint_mut<const N: usize>(&mut self, hashes: [u64; N], eq: impl FnMut(usize, &T) -> bool) -> [Option<&mut T>; N] {}
}
impl<T> IntoIterator for HashTable<T> { type Item = T; type IntoIter = IntoIter<T>; }
impl<T> IntoIterator for &HashTable<T> { type Item = &T; type IntoIter = Iter<T>; }
pub struct Iter<T> {}
impl<T> Iterator for Iter<T> { type Item = &T; }
pub struct IterMut<T> {}
impl<T> Iterator for IterMut<T> { type Item = &mut T; }
pub struct IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = T; }
pub enum Entry<T> { Occupied(OccupiedEntry<T>), Vacant(VacantEntry<T>) }
impl<T> Entry<T> {
    fn insert(self, value: T) -> OccupiedEntry<T> {}
    fn or_insert(self, default: T) -> OccupiedEntry<T> {}
    fn or_insert_with(self, default: impl FnOnce() -> T) -> OccupiedEntry<T> {}
    fn and_modify(self, f: impl FnOnce(&mut T)) -> Self {}
}
pub struct OccupiedEntry<T> {}
impl<T> OccupiedEntry<T> {
    fn remove(self) -> (T, VacantEntry<T>) {}
    fn get(&self) -> &T {}
    fn get_mut(&mut self) -> &mut T {}
    fn into_mut(self) -> &mut T {}
    fn into_table(self) -> &mut HashTable<T> {}
}
pub struct VacantEntry<T> {}
impl<T> VacantEntry<T> {
    fn insert(self, value: T) -> OccupiedEntry<T> {}
    fn into_table(self) -> &mut HashTable<T> {}
}
pub struct AbsentEntry<T> {}
impl<T> AbsentEntry<T> {
    fn into_table(self) -> &mut HashTable<T> {}
}
}
