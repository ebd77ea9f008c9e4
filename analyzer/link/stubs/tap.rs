pub use conv::{Conv, TryConv};
pub use pipe::Pipe;
pub use tap::{Tap, TapFallible, TapOptional};

pub mod prelude {
    pub use crate::conv::{Conv, TryConv};
    pub use crate::pipe::Pipe;
    pub use crate::tap::{Tap, TapFallible, TapOptional};
}

pub mod tap {
    pub trait Tap {
        fn tap(self, func: impl FnOnce(&Self)) -> Self {}
        fn tap_mut(self, func: impl FnOnce(&mut Self)) -> Self {}
        fn tap_borrow<B>(self, func: impl FnOnce(&B)) -> Self {}
        fn tap_borrow_mut<B>(self, func: impl FnOnce(&mut B)) -> Self {}
        fn tap_ref<R>(self, func: impl FnOnce(&R)) -> Self {}
        fn tap_ref_mut<R>(self, func: impl FnOnce(&mut R)) -> Self {}
        fn tap_deref<T>(self, func: impl FnOnce(&T)) -> Self {}
        fn tap_deref_mut<T>(self, func: impl FnOnce(&mut T)) -> Self {}
        fn tap_dbg(self, func: impl FnOnce(&Self)) -> Self {}
        fn tap_mut_dbg(self, func: impl FnOnce(&mut Self)) -> Self {}
    }
    impl<T> Tap for T {}

    pub trait TapOptional {
        type Val;
        fn tap_some(self, func: impl FnOnce(&Self::Val)) -> Self {}
        fn tap_some_mut(self, func: impl FnOnce(&mut Self::Val)) -> Self {}
        fn tap_none(self, func: impl FnOnce()) -> Self {}
        fn tap_some_dbg(self, func: impl FnOnce(&Self::Val)) -> Self {}
        fn tap_some_mut_dbg(self, func: impl FnOnce(&mut Self::Val)) -> Self {}
        fn tap_none_dbg(self, func: impl FnOnce()) -> Self {}
    }
    impl<T> TapOptional for Option<T> {
        type Val = T;
    }

    pub trait TapFallible {
        type Ok;
        type Err;
        fn tap_ok(self, func: impl FnOnce(&Self::Ok)) -> Self {}
        fn tap_ok_mut(self, func: impl FnOnce(&mut Self::Ok)) -> Self {}
        fn tap_err(self, func: impl FnOnce(&Self::Err)) -> Self {}
        fn tap_err_mut(self, func: impl FnOnce(&mut Self::Err)) -> Self {}
        fn tap_ok_dbg(self, func: impl FnOnce(&Self::Ok)) -> Self {}
        fn tap_ok_mut_dbg(self, func: impl FnOnce(&mut Self::Ok)) -> Self {}
        fn tap_err_dbg(self, func: impl FnOnce(&Self::Err)) -> Self {}
        fn tap_err_mut_dbg(self, func: impl FnOnce(&mut Self::Err)) -> Self {}
    }
    impl<T, E> TapFallible for Result<T, E> {
        type Ok = T;
        type Err = E;
    }
}

pub mod pipe {
    pub trait Pipe {
        fn pipe<R>(self, func: impl FnOnce(Self) -> R) -> R {}
        fn pipe_ref<R>(&self, func: impl FnOnce(&Self) -> R) -> R {}
        fn pipe_ref_mut<R>(&mut self, func: impl FnOnce(&mut Self) -> R) -> R {}
        fn pipe_borrow<B, R>(&self, func: impl FnOnce(&B) -> R) -> R {}
        fn pipe_as_ref<U, R>(&self, func: impl FnOnce(&U) -> R) -> R {}
        fn pipe_deref<U, R>(&self, func: impl FnOnce(&U) -> R) -> R {}
    }
    impl<T> Pipe for T {}
}

pub mod conv {
    pub trait Conv {
        fn conv<T>(self) -> T {}
    }
    impl<T> Conv for T {}
    pub trait TryConv {
        fn try_conv<T: TryFrom<Self>>(self) -> Result<T, T::Error> {}
    }
    impl<T> TryConv for T {}
}
