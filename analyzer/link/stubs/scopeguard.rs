pub trait Strategy { fn should_run() -> bool; }
#[derive(Debug)]
pub enum Always {}
impl Strategy for Always {}
#[derive(Debug)]
pub enum OnUnwind {}
impl Strategy for OnUnwind {}
#[derive(Debug)]
pub enum OnSuccess {}
impl Strategy for OnSuccess {}
pub struct ScopeGuard<T, F, S = Always> {}
impl<T, F: FnOnce(T), S> ScopeGuard<T, F, S> {
    fn with_strategy(v: T, dropfn: F) -> ScopeGuard<T, F, S> {}
    fn into_inner(guard: Self) -> T {}
}
impl<T, F, S> std::ops::Deref for ScopeGuard<T, F, S> { type Target = T; }
impl<T, F, S> std::ops::DerefMut for ScopeGuard<T, F, S> {}
pub fn guard<T, F: FnOnce(T)>(v: T, dropfn: F) -> ScopeGuard<T, F, Always> {}
pub fn guard_on_success<T, F: FnOnce(T)>(v: T, dropfn: F) -> ScopeGuard<T, F, OnSuccess> {}
pub fn guard_on_unwind<T, F: FnOnce(T)>(v: T, dropfn: F) -> ScopeGuard<T, F, OnUnwind> {}
