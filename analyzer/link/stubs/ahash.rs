pub use random_state::RandomState;
pub type AHashMap<K, V, S = RandomState> = std::collections::HashMap<K, V, S>;
pub type AHashSet<T, S = RandomState> = std::collections::HashSet<T, S>;
pub type HashMap<K, V, S = RandomState> = std::collections::HashMap<K, V, S>;
pub type HashSet<T, S = RandomState> = std::collections::HashSet<T, S>;
#[derive(Clone, Default)]
pub struct AHasher {}
impl std::hash::Hasher for AHasher {}
pub trait HashMapExt {}
pub trait HashSetExt {}
pub mod random_state {
#[derive(Clone, Default)]
pub struct RandomState {}
impl RandomState {
    fn new() -> RandomState {}
    fn generate_with(k0: u64, k1: u64, k2: u64, k3: u64) -> RandomState {}
    fn with_seed(key: usize) -> RandomState {}
    fn with_seeds(k0: u64, k1: u64, k2: u64, k3: u64) -> RandomState {}
    fn hash_one<T: std::hash::Hash>(&self, x: T) -> u64 {}
}
impl std::hash::BuildHasher for RandomState { type Hasher = super::AHasher; }
}
