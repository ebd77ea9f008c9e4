use std::hash::RandomState;
pub use mapref::entry::{Entry, OccupiedEntry, VacantEntry};
pub use read_only::ReadOnlyView;
pub use set::DashSet;
#[derive(Debug)]
pub struct TryReserveError;
#[derive(Clone, Debug, Default)]
pub struct DashMap<K, V, S = RandomState>;
impl<K, V, S> DashMap<K, V, S> {
    fn new() -> Self {}
    fn with_capacity(capacity: usize) -> Self {}
    fn with_shard_amount(shard_amount: usize) -> Self {}
    fn with_capacity_and_shard_amount(capacity: usize, shard_amount: usize) -> Self {}
    fn into_read_only(self) -> ReadOnlyView<K, V, S> {}
    fn with_hasher(hasher: S) -> Self {}
    fn with_capacity_and_hasher(capacity: usize, hasher: S) -> Self {}
    fn with_hasher_and_shard_amount(hasher: S, shard_amount: usize) -> Self {}
    fn with_capacity_and_hasher_and_shard_amount(capacity: usize, hasher: S, shard_amount: usize) -> Self {}
    fn hash_usize<T>(&self, item: &T) -> usize {}
    fn determine_map<Q>(&self, key: &Q) -> usize {}
    fn determine_shard(&self, hash: usize) -> usize {}
    fn hasher(&self) -> &S {}
    fn insert(&self, key: K, value: V) -> Option<V> {}
    fn remove<Q>(&self, key: &Q) -> Option<(K, V)> {}
    fn remove_if<Q>(&self, key: &Q, f: impl FnOnce(&K, &V) -> bool) -> Option<(K, V)> {}
    fn remove_if_mut<Q>(&self, key: &Q, f: impl FnOnce(&K, &mut V) -> bool) -> Option<(K, V)> {}
    fn iter(&self) -> iter::Iter<K, V> {}
    fn iter_mut(&self) -> iter::IterMut<K, V> {}
    fn get<Q>(&self, key: &Q) -> Option<mapref::one::Ref<K, V>> {}
    fn get_mut<Q>(&self, key: &Q) -> Option<mapref::one::RefMut<K, V>> {}
    fn try_get<Q>(&self, key: &Q) -> try_result::TryResult<mapref::one::Ref<K, V>> {}
    fn try_get_mut<Q>(&self, key: &Q) -> try_result::TryResult<mapref::one::RefMut<K, V>> {}
    fn shrink_to_fit(&self) {}
    fn retain(&self, f: impl FnMut(&K, &mut V) -> bool) {}
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn clear(&self) {}
    fn capacity(&self) -> usize {}
    fn alter<Q>(&self, key: &Q, f: impl FnOnce(&K, V) -> V) {}
    fn alter_all(&self, f: impl FnMut(&K, V) -> V) {}
    fn view<Q, R>(&self, key: &Q, f: impl FnOnce(&K, &V) -> R) -> Option<R> {}
    fn contains_key<Q>(&self, key: &Q) -> bool {}
    fn entry(&self, key: K) -> Entry<K, V> {}
    fn try_entry(&self, key: K) -> Option<Entry<K, V>> {}
    fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
}
impl<K, V, S> IntoIterator for DashMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = iter::OwningIter<K, V>;
}
impl<K, V, S> IntoIterator for &DashMap<K, V, S> {
    type Item = mapref::multiple::RefMulti<K, V>;
    type IntoIter = iter::Iter<K, V>;
}
impl<K, V, S> FromIterator<(K, V)> for DashMap<K, V, S> {}
impl<K, V, S> Extend<(K, V)> for DashMap<K, V, S> {}
impl<K, V, S> std::ops::Shl<(K, V)> for &DashMap<K, V, S> {
    type Output = Option<V>;
}
impl<K, V, S, Q> std::ops::Shr<&Q> for &DashMap<K, V, S> {
    type Output = mapref::one::Ref<K, V>;
}
impl<K, V, S, Q> std::ops::BitOr<&Q> for &DashMap<K, V, S> {
    type Output = mapref::one::RefMut<K, V>;
}
impl<K, V, S, Q> std::ops::Sub<&Q> for &DashMap<K, V, S> {
    type Output = Option<(K, V)>;
}
impl<K, V, S, Q> std::ops::BitAnd<&Q> for &DashMap<K, V, S> {
    type Output = bool;
}
impl<K, V, S> serde::Serialize for DashMap<K, V, S> {}
impl<K, V, S> serde::Deserialize for DashMap<K, V, S> {}
pub mod set {
    use std::hash::RandomState;
    #[derive(Clone, Debug, Default)]
    pub struct DashSet<K, S = RandomState>;
    impl<K, S> DashSet<K, S> {
        fn new() -> Self {}
        fn with_capacity(capacity: usize) -> Self {}
        fn with_hasher(hasher: S) -> Self {}
        fn with_capacity_and_hasher(capacity: usize, hasher: S) -> Self {}
        fn hash_usize<T>(&self, item: &T) -> usize {}
        fn determine_map<Q>(&self, key: &Q) -> usize {}
        fn determine_shard(&self, hash: usize) -> usize {}
        fn insert(&self, key: K) -> bool {}
        fn remove<Q>(&self, key: &Q) -> Option<K> {}
        fn remove_if<Q>(&self, key: &Q, f: impl FnOnce(&K) -> bool) -> Option<K> {}
        fn iter(&self) -> crate::iter_set::Iter<K> {}
        fn get<Q>(&self, key: &Q) -> Option<crate::setref::one::Ref<K>> {}
        fn shrink_to_fit(&self) {}
        fn retain(&self, f: impl FnMut(&K) -> bool) {}
        fn len(&self) -> usize {}
        fn is_empty(&self) -> bool {}
        fn clear(&self) {}
        fn capacity(&self) -> usize {}
        fn contains<Q>(&self, key: &Q) -> bool {}
    }
    impl<K, S> IntoIterator for DashSet<K, S> {
        type Item = K;
        type IntoIter = crate::iter_set::OwningIter<K>;
    }
    impl<K, S> FromIterator<K> for DashSet<K, S> {}
    impl<K, S> Extend<K> for DashSet<K, S> {}
    impl<K, S> serde::Serialize for DashSet<K, S> {}
    impl<K, S> serde::Deserialize for DashSet<K, S> {}
}
pub mod iter {
    pub struct OwningIter<K, V>;
    impl<K, V> Iterator for OwningIter<K, V> {
        type Item = (K, V);
    }
    #[derive(Clone)]
    pub struct Iter<K, V>;
    impl<K, V> Iterator for Iter<K, V> {
        type Item = crate::mapref::multiple::RefMulti<K, V>;
    }
    pub struct IterMut<K, V>;
    impl<K, V> Iterator for IterMut<K, V> {
        type Item = crate::mapref::multiple::RefMutMulti<K, V>;
    }
}
pub mod iter_set {
    pub struct OwningIter<K>;
    impl<K> Iterator for OwningIter<K> {
        type Item = K;
    }
    pub struct Iter<K>;
    impl<K> Iterator for Iter<K> {
        type Item = crate::setref::multiple::RefMulti<K>;
    }
}
pub mod read_only {
    use std::hash::RandomState;
    #[derive(Clone, Debug)]
    pub struct ReadOnlyView<K, V, S = RandomState>;
    impl<K, V, S> ReadOnlyView<K, V, S> {
        fn into_inner(self) -> crate::DashMap<K, V, S> {}
        fn len(&self) -> usize {}
        fn is_empty(&self) -> bool {}
        fn capacity(&self) -> usize {}
        fn contains_key<Q>(&self, key: &Q) -> bool {}
        fn get<Q>(&self, key: &Q) -> Option<&V> {}
        fn get_key_value<Q>(&self, key: &Q) -> Option<(&K, &V)> {}
        fn iter(&self) -> impl Iterator<Item = (&K, &V)> {}
        fn keys(&self) -> impl Iterator<Item = &K> {}
        fn values(&self) -> impl Iterator<Item = &V> {}
    }
}
pub mod try_result {
    #[derive(Debug)]
    pub enum TryResult<R> {
        Present(R),
        Absent,
        Locked,
    }
    impl<R> TryResult<R> {
        fn is_present(&self) -> bool {}
        fn is_absent(&self) -> bool {}
        fn is_locked(&self) -> bool {}
        fn unwrap(self) -> R {}
        fn try_unwrap(self) -> Option<R> {}
    }
}
pub mod mapref {
    pub mod entry {
        use super::one::RefMut;
        pub enum Entry<K, V> {
            Occupied(OccupiedEntry<K, V>),
            Vacant(VacantEntry<K, V>),
        }
        impl<K, V> Entry<K, V> {
            fn and_modify(self, f: impl FnOnce(&mut V)) -> Self {}
            fn key(&self) -> &K {}
            fn into_key(self) -> K {}
            fn or_default(self) -> RefMut<K, V> {}
            fn or_insert(self, value: V) -> RefMut<K, V> {}
            fn or_insert_with(self, value: impl FnOnce() -> V) -> RefMut<K, V> {}
            fn or_try_insert_with<E>(self, value: impl FnOnce() -> Result<V, E>) -> Result<RefMut<K, V>, E> {}
            fn insert(self, value: V) -> RefMut<K, V> {}
            fn insert_entry(self, value: V) -> OccupiedEntry<K, V> {}
        }
        pub struct VacantEntry<K, V>;
        impl<K, V> VacantEntry<K, V> {
            fn insert(self, value: V) -> RefMut<K, V> {}
            fn insert_entry(self, value: V) -> OccupiedEntry<K, V> {}
            fn into_key(self) -> K {}
            fn key(&self) -> &K {}
        }
        pub struct OccupiedEntry<K, V>;
        impl<K, V> OccupiedEntry<K, V> {
            fn get(&self) -> &V {}
            fn get_mut(&mut self) -> &mut V {}
            fn insert(&mut self, value: V) -> V {}
            fn into_ref(self) -> RefMut<K, V> {}
            fn into_key(self) -> K {}
            fn key(&self) -> &K {}
            fn remove(self) -> V {}
            fn remove_entry(self) -> (K, V) {}
            fn replace_entry(self, value: V) -> (K, V) {}
        }
    }
    pub mod one {
        #[derive(Debug)]
        pub struct Ref<K, V>;
        impl<K, V> Ref<K, V> {
            fn key(&self) -> &K {}
            fn value(&self) -> &V {}
            fn pair(&self) -> (&K, &V) {}
            fn map<F: FnOnce(&V) -> &T, T>(self, f: F) -> MappedRef<K, V, T> {}
            fn try_map<F: FnOnce(&V) -> Option<&T>, T>(self, f: F) -> Result<MappedRef<K, V, T>, Self> {}
        }
        impl<K, V> std::ops::Deref for Ref<K, V> {
            type Target = V;
        }
        #[derive(Debug)]
        pub struct RefMut<K, V>;
        impl<K, V> RefMut<K, V> {
            fn key(&self) -> &K {}
            fn value(&self) -> &V {}
            fn value_mut(&mut self) -> &mut V {}
            fn pair(&self) -> (&K, &V) {}
            fn pair_mut(&mut self) -> (&K, &mut V) {}
            fn downgrade(self) -> Ref<K, V> {}
            fn map<F: FnOnce(&mut V) -> &mut T, T>(self, f: F) -> MappedRefMut<K, V, T> {}
            fn try_map<F: FnOnce(&mut V) -> Option<&mut T>, T>(self, f: F) -> Result<MappedRefMut<K, V, T>, Self> {}
        }
        impl<K, V> std::ops::Deref for RefMut<K, V> {
            type Target = V;
        }
        impl<K, V> std::ops::DerefMut for RefMut<K, V> {}
        #[derive(Debug)]
        pub struct MappedRef<K, V, T>;
        impl<K, V, T> MappedRef<K, V, T> {
            fn key(&self) -> &K {}
            fn value(&self) -> &T {}
            fn pair(&self) -> (&K, &T) {}
            fn map<F: FnOnce(&T) -> &T2, T2>(self, f: F) -> MappedRef<K, V, T2> {}
            fn try_map<F: FnOnce(&T) -> Option<&T2>, T2>(self, f: F) -> Result<MappedRef<K, V, T2>, Self> {}
        }
        impl<K, V, T> std::ops::Deref for MappedRef<K, V, T> {
            type Target = T;
        }
        impl<K, V, T> std::fmt::Display for MappedRef<K, V, T> {}
        #[derive(Debug)]
        pub struct MappedRefMut<K, V, T>;
        impl<K, V, T> MappedRefMut<K, V, T> {
            fn key(&self) -> &K {}
            fn value(&self) -> &T {}
            fn value_mut(&mut self) -> &mut T {}
            fn pair(&self) -> (&K, &T) {}
            fn pair_mut(&mut self) -> (&K, &mut T) {}
            fn map<F: FnOnce(&mut T) -> &mut T2, T2>(self, f: F) -> MappedRefMut<K, V, T2> {}
            fn try_map<F: FnOnce(&mut T) -> Option<&mut T2>, T2>(self, f: F) -> Result<MappedRefMut<K, V, T2>, Self> {}
        }
        impl<K, V, T> std::ops::Deref for MappedRefMut<K, V, T> {
            type Target = T;
        }
        impl<K, V, T> std::ops::DerefMut for MappedRefMut<K, V, T> {}
    }
    pub mod multiple {
        pub struct RefMulti<K, V>;
        impl<K, V> RefMulti<K, V> {
            fn key(&self) -> &K {}
            fn value(&self) -> &V {}
            fn pair(&self) -> (&K, &V) {}
        }
        impl<K, V> std::ops::Deref for RefMulti<K, V> {
            type Target = V;
        }
        pub struct RefMutMulti<K, V>;
        impl<K, V> RefMutMulti<K, V> {
            fn key(&self) -> &K {}
            fn value(&self) -> &V {}
            fn value_mut(&mut self) -> &mut V {}
            fn pair(&self) -> (&K, &V) {}
            fn pair_mut(&mut self) -> (&K, &mut V) {}
        }
        impl<K, V> std::ops::Deref for RefMutMulti<K, V> {
            type Target = V;
        }
        impl<K, V> std::ops::DerefMut for RefMutMulti<K, V> {}
    }
}
pub mod setref {
    pub mod one {
        pub struct Ref<K>;
        impl<K> Ref<K> {
            fn key(&self) -> &K {}
        }
        impl<K> std::ops::Deref for Ref<K> {
            type Target = K;
        }
    }
    pub mod multiple {
        pub struct RefMulti<K>;
        impl<K> RefMulti<K> {
            fn key(&self) -> &K {}
        }
        impl<K> std::ops::Deref for RefMulti<K> {
            type Target = K;
        }
    }
}
