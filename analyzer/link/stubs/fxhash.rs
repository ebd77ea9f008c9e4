use std::collections::{HashMap, HashSet};
pub type FxHashMap<K, V> = HashMap<K, V, FxBuildHasher>;
pub type FxHashSet<V> = HashSet<V, FxBuildHasher>;
pub type FxBuildHasher = std::hash::BuildHasherDefault<FxHasher>;
#[derive(Clone, Default)]
pub struct FxHasher {}
impl std::hash::Hasher for FxHasher {}
#[derive(Clone, Default)]
pub struct FxHasher32 {}
impl std::hash::Hasher for FxHasher32 {}
#[derive(Clone, Default)]
pub struct FxHasher64 {}
impl std::hash::Hasher for FxHasher64 {}
pub fn hash<T: std::hash::Hash>(v: &T) -> usize {}
pub fn hash32<T: std::hash::Hash>(v: &T) -> u32 {}
pub fn hash64<T: std::hash::Hash>(v: &T) -> u64 {}
