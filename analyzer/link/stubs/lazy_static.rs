pub trait LazyStatic { fn initialize(lazy: &Self); }
pub fn initialize<T: LazyStatic>(lazy: &T) {}
