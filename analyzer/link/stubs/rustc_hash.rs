use std::collections::{HashMap, HashSet};
pub use random_state::{FxHashMapRand, FxHashSetRand, FxRandomState};
pub use seeded_state::{FxHashMapSeed, FxHashSetSeed, FxSeededState};
pub type FxHashMap<K, V> = HashMap<K, V, FxBuildHasher>;
pub type FxHashSet<V> = HashSet<V, FxBuildHasher>;
#[derive(Clone, Default)]
pub struct FxHasher {}
impl FxHasher {
    fn with_seed(seed: usize) -> FxHasher {}
}
impl std::hash::Hasher for FxHasher {}
#[derive(Clone, Default)]
pub struct FxBuildHasher;
impl std::hash::BuildHasher for FxBuildHasher { type Hasher = FxHasher; }
mod random_state {
use std::collections::{HashMap, HashSet};
pub type FxHashMapRand<K, V> = HashMap<K, V, FxRandomState>;
pub type FxHashSetRand<V> = HashSet<V, FxRandomState>;
#[derive(Clone, Default)]
pub struct FxRandomState {}
impl FxRandomState {
    fn new() -> FxRandomState {}
}
impl std::hash::BuildHasher for FxRandomState { type Hasher = super::FxHasher; }
}
mod seeded_state {
use std::collections::{HashMap, HashSet};
pub type FxHashMapSeed<K, V> = HashMap<K, V, FxSeededState>;
pub type FxHashSetSeed<V> = HashSet<V, FxSeededState>;
#[derive(Clone)]
pub struct FxSeededState {}
impl FxSeededState {
    fn with_seed(seed: usize) -> FxSeededState {}
}
impl std::hash::BuildHasher for FxSeededState { type Hasher = super::FxHasher; }
}
