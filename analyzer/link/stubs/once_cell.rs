pub mod sync {
    #[derive(Clone, PartialEq, Eq, Debug, Default)]
    pub struct OnceCell<T>;
    impl<T> OnceCell<T> {
        fn new() -> OnceCell<T> {}
        fn with_value(value: T) -> OnceCell<T> {}
        fn get(&self) -> Option<&T> {}
        fn wait(&self) -> &T {}
        fn get_mut(&mut self) -> Option<&mut T> {}
        fn get_unchecked(&self) -> &T {}
        fn set(&self, value: T) -> Result<(), T> {}
        fn try_insert(&self, value: T) -> Result<&T, (&T, T)> {}
        fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
        fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> {}
        fn take(&mut self) -> Option<T> {}
        fn into_inner(self) -> Option<T> {}
    }
    impl<T> From<T> for OnceCell<T> {}
    #[derive(Debug, Default)]
    pub struct Lazy<T>;
    impl<T> Lazy<T> {
        fn new<F: FnOnce() -> T>(f: F) -> Lazy<T> {}
        fn force(this: &Lazy<T>) -> &T {}
        fn force_mut(this: &mut Lazy<T>) -> &mut T {}
        fn get(this: &Lazy<T>) -> Option<&T> {}
        fn get_mut(this: &mut Lazy<T>) -> Option<&mut T> {}
        fn into_value<F>(this: Lazy<T>) -> Result<T, F> {}
    }
    impl<T> std::ops::Deref for Lazy<T> {
        type Target = T;
    }
    impl<T> std::ops::DerefMut for Lazy<T> {}
}
pub mod unsync {
    #[derive(Clone, PartialEq, Eq, Debug, Default)]
    pub struct OnceCell<T>;
    impl<T> OnceCell<T> {
        fn new() -> OnceCell<T> {}
        fn with_value(value: T) -> OnceCell<T> {}
        fn get(&self) -> Option<&T> {}
        fn get_mut(&mut self) -> Option<&mut T> {}
        fn set(&self, value: T) -> Result<(), T> {}
        fn try_insert(&self, value: T) -> Result<&T, (&T, T)> {}
        fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
        fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> {}
        fn take(&mut self) -> Option<T> {}
        fn into_inner(self) -> Option<T> {}
    }
    impl<T> From<T> for OnceCell<T> {}
    #[derive(Debug, Default)]
    pub struct Lazy<T>;
    impl<T> Lazy<T> {
        fn new<F: FnOnce() -> T>(init: F) -> Lazy<T> {}
        fn force(this: &Lazy<T>) -> &T {}
        fn force_mut(this: &mut Lazy<T>) -> &mut T {}
        fn get(this: &Lazy<T>) -> Option<&T> {}
        fn get_mut(this: &mut Lazy<T>) -> Option<&mut T> {}
        fn into_value<F>(this: Lazy<T>) -> Result<T, F> {}
    }
    impl<T> std::ops::Deref for Lazy<T> {
        type Target = T;
    }
    impl<T> std::ops::DerefMut for Lazy<T> {}
}
pub mod race {
    use std::num::NonZeroUsize;
    #[derive(Debug, Default)]
    pub struct OnceNonZeroUsize;
    impl OnceNonZeroUsize {
        fn new() -> Self {}
        fn get(&self) -> Option<NonZeroUsize> {}
        fn set(&self, value: NonZeroUsize) -> Result<(), ()> {}
        fn get_or_init<F: FnOnce() -> NonZeroUsize>(&self, f: F) -> NonZeroUsize {}
        fn get_or_try_init<F: FnOnce() -> Result<NonZeroUsize, E>, E>(&self, f: F) -> Result<NonZeroUsize, E> {}
    }
    #[derive(Debug, Default)]
    pub struct OnceBool;
    impl OnceBool {
        fn new() -> Self {}
        fn get(&self) -> Option<bool> {}
        fn set(&self, value: bool) -> Result<(), ()> {}
        fn get_or_init<F: FnOnce() -> bool>(&self, f: F) -> bool {}
        fn get_or_try_init<F: FnOnce() -> Result<bool, E>, E>(&self, f: F) -> Result<bool, E> {}
    }
    #[derive(Debug, Default)]
    pub struct OnceRef<T>;
    impl<T> OnceRef<T> {
        fn new() -> Self {}
        fn get(&self) -> Option<&T> {}
        fn set(&self, value: &T) -> Result<(), ()> {}
        fn get_or_init<F: FnOnce() -> &T>(&self, f: F) -> &T {}
        fn get_or_try_init<F: FnOnce() -> Result<&T, E>, E>(&self, f: F) -> Result<&T, E> {}
    }
    #[derive(Clone, Debug, Default)]
    pub struct OnceBox<T>;
    impl<T> OnceBox<T> {
        fn new() -> Self {}
        fn with_value(value: Box<T>) -> Self {}
        fn get(&self) -> Option<&T> {}
        fn set(&self, value: Box<T>) -> Result<(), Box<T>> {}
        fn get_or_init<F: FnOnce() -> Box<T>>(&self, f: F) -> &T {}
        fn get_or_try_init<F: FnOnce() -> Result<Box<T>, E>, E>(&self, f: F) -> Result<&T, E> {}
    }
}
