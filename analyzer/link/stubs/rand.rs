pub use rngs::ThreadRng;
pub trait RngCore {
    fn next_u32(&mut self) -> u32;
    fn next_u64(&mut self) -> u64;
    fn fill_bytes(&mut self, dst: &mut [u8]);
    fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), Error>;
}
impl<R: RngCore> RngCore for &mut R {}
impl<R: RngCore> RngCore for Box<R> {}
pub trait CryptoRng: RngCore {}
impl<R: CryptoRng> CryptoRng for &mut R {}
pub trait TryRngCore {
    type Error;
    fn try_next_u32(&mut self) -> Result<u32, Self::Error>;
    fn try_next_u64(&mut self) -> Result<u64, Self::Error>;
    fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), Self::Error>;
    fn unwrap_err(self) -> rand_core::UnwrapErr<Self>;
    fn unwrap_mut(&mut self) -> rand_core::UnwrapMut<Self>;
    fn read_adapter(&mut self) -> rand_core::RngReadAdapter<Self>;
}
impl<R: RngCore> TryRngCore for R {
    type Error = std::convert::Infallible;
}
pub trait TryRng {
    type Error;
    fn try_next_u32(&mut self) -> Result<u32, Self::Error>;
    fn try_next_u64(&mut self) -> Result<u64, Self::Error>;
    fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), Self::Error>;
}
impl<R: RngCore> TryRng for R {
    type Error = std::convert::Infallible;
}
pub trait TryCryptoRng: TryRngCore {}
pub trait Rng: RngCore {
    fn r#gen<T>(&mut self) -> T;
    fn gen_range<T, R: distr::uniform::SampleRange<T>>(&mut self, range: R) -> T;
    fn gen_bool(&mut self, p: f64) -> bool;
    fn gen_ratio(&mut self, numerator: u32, denominator: u32) -> bool;
    fn gen_iter<T>(self) -> distr::Iter<distr::StandardUniform, Self, T>;
    fn random<T>(&mut self) -> T;
    fn random_iter<T>(self) -> distr::Iter<distr::StandardUniform, Self, T>;
    fn random_range<T, R: distr::uniform::SampleRange<T>>(&mut self, range: R) -> T;
    fn random_bool(&mut self, p: f64) -> bool;
    fn random_ratio(&mut self, numerator: u32, denominator: u32) -> bool;
    fn sample<T, D: distr::Distribution<T>>(&mut self, distr: D) -> T;
    fn sample_iter<T, D: distr::Distribution<T>>(self, distr: D) -> distr::Iter<D, Self, T>;
    fn fill<T>(&mut self, dest: &mut T);
    fn try_fill<T>(&mut self, dest: &mut T) -> Result<(), Error>;
    fn shuffle<T>(&mut self, values: &mut [T]);
    fn choose<T>(&mut self, values: &[T]) -> Option<&T>;
}
impl<R: RngCore> Rng for R {}
pub trait RngExt: Rng {
    fn random<T>(&mut self) -> T;
    fn random_iter<T>(self) -> distr::Iter<distr::StandardUniform, Self, T>;
    fn random_range<T, R: distr::uniform::SampleRange<T>>(&mut self, range: R) -> T;
    fn random_bool(&mut self, p: f64) -> bool;
    fn random_ratio(&mut self, numerator: u32, denominator: u32) -> bool;
    fn sample<T, D: distr::Distribution<T>>(&mut self, distr: D) -> T;
    fn sample_iter<T, D: distr::Distribution<T>>(self, distr: D) -> distr::Iter<D, Self, T>;
    fn fill<T>(&mut self, dest: &mut T);
}
impl<R: Rng> RngExt for R {}
pub trait SeedableRng {
    type Seed;
    fn from_seed(seed: Self::Seed) -> Self;
    fn seed_from_u64(state: u64) -> Self;
    fn from_rng<R>(rng: R) -> Self;
    fn try_from_rng<R: TryRngCore>(rng: &mut R) -> Result<Self, R::Error>;
    fn from_entropy() -> Self;
    fn from_os_rng() -> Self;
    fn try_from_os_rng() -> Result<Self, rngs::OsError>;
    fn fork(&mut self) -> Self;
}
pub trait Fill {
    fn fill<R>(&mut self, rng: &mut R);
    fn try_fill<R>(&mut self, rng: &mut R) -> Result<(), Error>;
}
#[derive(Debug)]
pub struct Error;
impl Error {
    fn new<E>(err: E) -> Self {}
    fn inner(&self) -> &dyn std::error::Error {}
    fn take_inner(self) -> Box<dyn std::error::Error> {}
    fn raw_os_error(&self) -> Option<i32> {}
    fn code(&self) -> Option<std::num::NonZeroU32> {}
}
impl std::error::Error for Error {}
impl std::fmt::Display for Error {}
impl From<Error> for std::io::Error {}
pub fn thread_rng() -> rngs::ThreadRng {}
pub fn rng() -> rngs::ThreadRng {}
pub fn make_rng<R: SeedableRng>() -> R {}
pub fn random<T>() -> T {}
pub fn random_iter<T>() -> distr::Iter<distr::StandardUniform, rngs::ThreadRng, T> {}
pub fn random_range<T, R: distr::uniform::SampleRange<T>>(range: R) -> T {}
pub fn random_bool(p: f64) -> bool {}
pub fn random_ratio(numerator: u32, denominator: u32) -> bool {}
pub fn fill<T>(dest: &mut T) {}
pub mod prelude {
    pub use crate::distr::Distribution;
    pub use crate::rngs::{SmallRng, StdRng, ThreadRng};
    pub use crate::seq::{IndexedMutRandom, IndexedRandom, IteratorRandom, SliceRandom};
    pub use crate::{random, rng, thread_rng, CryptoRng, Rng, RngCore, RngExt, SeedableRng};
}
pub mod rand_core {
    pub use crate::rngs::{OsError, OsRng};
    pub use crate::{CryptoRng, Error, RngCore, SeedableRng, TryCryptoRng, TryRng, TryRngCore};
    pub struct UnwrapErr<R>(pub R);
    impl<R> RngCore for UnwrapErr<R> {}
    impl<R> CryptoRng for UnwrapErr<R> {}
    pub struct UnwrapMut<R>;
    impl<R> UnwrapMut<R> {
        fn re(&mut self) -> UnwrapMut<R> {}
    }
    impl<R> RngCore for UnwrapMut<R> {}
    impl<R> CryptoRng for UnwrapMut<R> {}
    pub struct RngReadAdapter<R>;
    impl<R> std::io::Read for RngReadAdapter<R> {}
}
pub mod rngs {
    use crate::{CryptoRng, RngCore, SeedableRng, TryCryptoRng, TryRng, TryRngCore};
    pub mod mock {
        #[derive(Clone, PartialEq, Eq, Debug)]
        pub struct StepRng;
        impl StepRng {
            fn new(initial: u64, increment: u64) -> Self {}
        }
        impl crate::RngCore for StepRng {}
    }
    #[derive(Clone, Debug, Default)]
    pub struct ThreadRng;
    impl RngCore for ThreadRng {}
    impl CryptoRng for ThreadRng {}
    #[derive(Clone, PartialEq, Eq, Debug)]
    pub struct StdRng;
    impl RngCore for StdRng {}
    impl CryptoRng for StdRng {}
    impl SeedableRng for StdRng {
        type Seed = [u8; 32];
    }
    #[derive(Clone, PartialEq, Eq, Debug)]
    pub struct SmallRng;
    impl RngCore for SmallRng {}
    impl SeedableRng for SmallRng {
        type Seed = [u8; 32];
    }
    #[derive(Clone, PartialEq, Eq, Debug)]
    pub struct ChaCha8Rng;
    impl RngCore for ChaCha8Rng {}
    impl CryptoRng for ChaCha8Rng {}
    impl SeedableRng for ChaCha8Rng {
        type Seed = [u8; 32];
    }
    #[derive(Clone, PartialEq, Eq, Debug)]
    pub struct ChaCha12Rng;
    impl RngCore for ChaCha12Rng {}
    impl CryptoRng for ChaCha12Rng {}
    impl SeedableRng for ChaCha12Rng {
        type Seed = [u8; 32];
    }
    #[derive(Clone, PartialEq, Eq, Debug)]
    pub struct ChaCha20Rng;
    impl RngCore for ChaCha20Rng {}
    impl CryptoRng for ChaCha20Rng {}
    impl SeedableRng for ChaCha20Rng {
        type Seed = [u8; 32];
    }
    #[derive(Clone, PartialEq, Eq, Debug)]
    pub struct Xoshiro128PlusPlus;
    impl RngCore for Xoshiro128PlusPlus {}
    impl SeedableRng for Xoshiro128PlusPlus {
        type Seed = [u8; 16];
    }
    #[derive(Clone, PartialEq, Eq, Debug)]
    pub struct Xoshiro256PlusPlus;
    impl RngCore for Xoshiro256PlusPlus {}
    impl SeedableRng for Xoshiro256PlusPlus {
        type Seed = [u8; 32];
    }
    impl ThreadRng {
        fn reseed(&mut self) -> Result<(), OsError> {}
    }
    #[derive(Clone, Debug, Default)]
    pub struct OsRng;
    impl TryRngCore for OsRng {
        type Error = OsError;
    }
    impl TryRng for OsRng {
        type Error = OsError;
    }
    impl TryCryptoRng for OsRng {}
    impl RngCore for OsRng {}
    impl CryptoRng for OsRng {}
    pub type SysRng = OsRng;
    pub type SysError = OsError;
    #[derive(Clone, PartialEq, Eq, Debug)]
    pub struct OsError;
    impl OsError {
        fn raw_os_error(self) -> Option<i32> {}
    }
    impl std::error::Error for OsError {}
    impl std::fmt::Display for OsError {}
}
pub mod seq {
    pub use crate::distr::weighted::Error as WeightError;
    pub trait SliceRandom {
        type Item;
        fn choose<R>(&self, rng: &mut R) -> Option<&Self::Item>;
        fn choose_mut<R>(&mut self, rng: &mut R) -> Option<&mut Self::Item>;
        fn choose_multiple<R>(&self, rng: &mut R, amount: usize) -> SliceChooseIter<Self::Item>;
        fn choose_weighted<R, F: Fn(&Self::Item) -> B, B>(&self, rng: &mut R, weight: F) -> Result<&Self::Item, WeightError>;
        fn choose_weighted_mut<R, F: Fn(&Self::Item) -> B, B>(&mut self, rng: &mut R, weight: F) -> Result<&mut Self::Item, WeightError>;
        fn choose_multiple_weighted<R, F: Fn(&Self::Item) -> X, X>(&self, rng: &mut R, amount: usize, weight: F) -> Result<SliceChooseIter<Self::Item>, WeightError>;
        fn shuffle<R>(&mut self, rng: &mut R);
        fn partial_shuffle<R>(&mut self, rng: &mut R, amount: usize) -> (&mut [Self::Item], &mut [Self::Item]);
    }
    impl<T> SliceRandom for [T] {
        type Item = T;
    }
    pub trait IndexedRandom {
        type Output;
        fn choose<R>(&self, rng: &mut R) -> Option<&Self::Output>;
        fn choose_iter<R>(&self, rng: &mut R) -> Option<impl Iterator<Item = &Self::Output>>;
        fn sample<R>(&self, rng: &mut R, amount: usize) -> SliceChooseIter<Self::Output>;
        fn sample_array<R, const N: usize>(&self, rng: &mut R) -> Option<[Self::Output; N]>;
        fn choose_weighted<R, F: Fn(&Self::Output) -> B, B>(&self, rng: &mut R, weight: F) -> Result<&Self::Output, WeightError>;
        fn choose_weighted_iter<R, F: Fn(&Self::Output) -> B, B>(&self, rng: &mut R, weight: F) -> Result<impl Iterator<Item = &Self::Output>, WeightError>;
        fn sample_weighted<R, F: Fn(&Self::Output) -> X, X>(&self, rng: &mut R, amount: usize, weight: F) -> Result<SliceChooseIter<Self::Output>, WeightError>;
        fn choose_multiple<R>(&self, rng: &mut R, amount: usize) -> SliceChooseIter<Self::Output>;
        fn choose_multiple_array<R, const N: usize>(&self, rng: &mut R) -> Option<[Self::Output; N]>;
        fn choose_multiple_weighted<R, F: Fn(&Self::Output) -> X, X>(&self, rng: &mut R, amount: usize, weight: F) -> Result<SliceChooseIter<Self::Output>, WeightError>;
    }
    impl<T> IndexedRandom for [T] {
        type Output = T;
    }
    pub trait IndexedMutRandom: IndexedRandom {
        fn choose_mut<R>(&mut self, rng: &mut R) -> Option<&mut Self::Output>;
        fn choose_weighted_mut<R, F: Fn(&Self::Output) -> B, B>(&mut self, rng: &mut R, weight: F) -> Result<&mut Self::Output, WeightError>;
    }
    impl<T> IndexedMutRandom for [T] {}
    pub trait IteratorRandom: Iterator {
        fn choose<R>(self, rng: &mut R) -> Option<Self::Item>;
        fn choose_stable<R>(self, rng: &mut R) -> Option<Self::Item>;
        fn sample_fill<R>(self, rng: &mut R, buf: &mut [Self::Item]) -> usize;
        fn sample<R>(self, rng: &mut R, amount: usize) -> Vec<Self::Item>;
        fn choose_multiple_fill<R>(self, rng: &mut R, buf: &mut [Self::Item]) -> usize;
        fn choose_multiple<R>(self, rng: &mut R, amount: usize) -> Vec<Self::Item>;
    }
    impl<I: Iterator> IteratorRandom for I {}
    #[derive(Debug)]
    pub struct SliceChooseIter<T>;
    impl<T> Iterator for SliceChooseIter<T> {
        type Item = &T;
    }
    pub type IndexedSamples<T> = SliceChooseIter<T>;
    pub mod index {
        #[derive(Clone, PartialEq, Debug)]
        pub struct IndexVec;
        impl IndexVec {
            fn len(&self) -> usize {}
            fn is_empty(&self) -> bool {}
            fn index(&self, index: usize) -> usize {}
            fn into_vec(self) -> Vec<usize> {}
            fn iter(&self) -> IndexVecIter {}
        }
        impl IntoIterator for IndexVec {
            type Item = usize;
            type IntoIter = IndexVecIntoIter;
        }
        #[derive(Debug)]
        pub struct IndexVecIter;
        impl Iterator for IndexVecIter {
            type Item = usize;
        }
        #[derive(Clone, Debug)]
        pub struct IndexVecIntoIter;
        impl Iterator for IndexVecIntoIter {
            type Item = usize;
        }
        pub fn sample<R>(rng: &mut R, length: usize, amount: usize) -> IndexVec {}
        pub fn sample_array<R, const N: usize>(rng: &mut R, len: usize) -> Option<[usize; N]> {}
        pub fn sample_weighted<R, F: Fn(usize) -> X, X>(rng: &mut R, length: usize, weight: F, amount: usize) -> Result<IndexVec, super::WeightError> {}
    }
}
pub mod distr {
    pub use uniform::Uniform;
    pub trait Distribution<T> {
        fn sample<R>(&self, rng: &mut R) -> T;
        fn sample_iter<R>(self, rng: R) -> Iter<Self, R, T>;
        fn map<F: Fn(T) -> S, S>(self, func: F) -> Map<Self, S>;
    }
    impl<T, D: Distribution<T>> Distribution<T> for &D {}
    #[derive(Debug)]
    pub struct Iter<D, R, T>;
    impl<D, R, T> Iterator for Iter<D, R, T> {
        type Item = T;
    }
    #[derive(Debug)]
    pub struct Map<D, S>;
    impl<D, S> Distribution<S> for Map<D, S> {}
    pub trait SampleString {
        fn append_string<R>(&self, rng: &mut R, string: &mut String, len: usize);
        fn sample_string<R>(&self, rng: &mut R, len: usize) -> String;
    }
    #[derive(Clone, Debug, Default)]
    pub struct StandardUniform;
    impl<T> Distribution<T> for StandardUniform {}
    impl SampleString for StandardUniform {}
    #[derive(Clone, Debug, Default)]
    pub struct Alphanumeric;
    impl Distribution<u8> for Alphanumeric {}
    impl SampleString for Alphanumeric {}
    #[derive(Clone, Debug, Default)]
    pub struct Alphabetic;
    impl Distribution<u8> for Alphabetic {}
    impl SampleString for Alphabetic {}
    #[derive(Clone, Debug)]
    pub struct Open01;
    impl<T> Distribution<T> for Open01 {}
    #[derive(Clone, Debug)]
    pub struct OpenClosed01;
    impl<T> Distribution<T> for OpenClosed01 {}
    #[derive(Clone, PartialEq, Debug)]
    pub struct Bernoulli;
    impl Bernoulli {
        fn new(p: f64) -> Result<Bernoulli, BernoulliError> {}
        fn from_ratio(numerator: u32, denominator: u32) -> Result<Bernoulli, BernoulliError> {}
        fn p(&self) -> f64 {}
    }
    impl Distribution<bool> for Bernoulli {}
    #[derive(Clone, PartialEq, Eq, Debug)]
    pub enum BernoulliError {
        InvalidProbability,
    }
    impl std::error::Error for BernoulliError {}
    impl std::fmt::Display for BernoulliError {}
    pub mod slice {
        #[derive(Clone, Debug)]
        pub struct Choose<T>;
        impl<T> Choose<T> {
            fn new(slice: &[T]) -> Result<Self, Empty> {}
            fn num_choices(&self) -> std::num::NonZeroUsize {}
        }
        impl<T> super::Distribution<&T> for Choose<T> {}
        impl super::SampleString for Choose<char> {}
        #[derive(Clone, Debug)]
        pub struct Empty;
        impl std::error::Error for Empty {}
        impl std::fmt::Display for Empty {}
    }
    pub mod uniform {
        use std::ops::{Range, RangeInclusive, RangeTo, RangeToInclusive};
        #[derive(Clone, PartialEq, Eq, Debug)]
        pub struct Uniform<X>;
        impl<X> Uniform<X> {
            fn new(low: X, high: X) -> Result<Uniform<X>, Error> {}
            fn new_inclusive(low: X, high: X) -> Result<Uniform<X>, Error> {}
        }
        impl<X> super::Distribution<X> for Uniform<X> {}
        impl<X> TryFrom<Range<X>> for Uniform<X> {
            type Error = Error;
        }
        impl<X> TryFrom<RangeInclusive<X>> for Uniform<X> {
            type Error = Error;
        }
        #[derive(Clone, PartialEq, Eq, Debug)]
        pub enum Error {
            EmptyRange,
            NonFinite,
        }
        impl std::error::Error for Error {}
        impl std::fmt::Display for Error {}
        pub trait SampleUniform {
            type Sampler: UniformSampler<X = Self>;
        }
        pub trait UniformSampler {
            type X;
            fn new<A, B>(low: A, high: B) -> Result<Self, Error>;
            fn new_inclusive<A, B>(low: A, high: B) -> Result<Self, Error>;
            fn sample<R>(&self, rng: &mut R) -> Self::X;
            fn sample_single<R, A, B>(low: A, high: B, rng: &mut R) -> Result<Self::X, Error>;
            fn sample_single_inclusive<R, A, B>(low: A, high: B, rng: &mut R) -> Result<Self::X, Error>;
        }
        pub trait SampleBorrow<Borrowed> {
            fn borrow(&self) -> &Borrowed;
        }
        pub trait SampleRange<T> {
            fn sample_single<R>(self, rng: &mut R) -> Result<T, Error>;
            fn is_empty(&self) -> bool;
        }
        impl<T> SampleRange<T> for Range<T> {}
        impl<T> SampleRange<T> for RangeInclusive<T> {}
        impl<T> SampleRange<T> for RangeTo<T> {}
        impl<T> SampleRange<T> for RangeToInclusive<T> {}
    }
    pub mod weighted {
        pub trait Weight {
            const ZERO: Self;
            fn checked_add_assign(&mut self, v: &Self) -> Result<(), ()>;
        }
        #[derive(Clone, PartialEq, Eq, Debug)]
        pub enum Error {
            InvalidInput,
            InvalidWeight,
            InsufficientNonZero,
            Overflow,
            NoItem,
            AllWeightsZero,
            TooMany,
        }
        impl std::error::Error for Error {}
        impl std::fmt::Display for Error {}
        #[derive(Clone, PartialEq, Debug)]
        pub struct WeightedIndex<X>;
        impl<X> WeightedIndex<X> {
            fn new<I>(weights: I) -> Result<WeightedIndex<X>, Error> {}
            fn update_weights(&mut self, new_weights: &[(usize, &X)]) -> Result<(), Error> {}
            fn weight(&self, index: usize) -> Option<X> {}
            fn weights(&self) -> WeightedIndexIter<X> {}
            fn total_weight(&self) -> X {}
        }
        impl<X> super::Distribution<usize> for WeightedIndex<X> {}
        #[derive(Clone, Debug)]
        pub struct WeightedIndexIter<X>;
        impl<X> Iterator for WeightedIndexIter<X> {
            type Item = X;
        }
    }
}
pub mod distributions {
    pub use crate::distr::weighted::{Error as WeightedError, WeightedIndex};
    pub use crate::distr::{Alphabetic, Alphanumeric, Bernoulli, BernoulliError, Distribution, Open01, OpenClosed01};
    pub use crate::distr::{Iter as DistIter, Map as DistMap, SampleString as DistString, StandardUniform as Standard};
    pub use uniform::Uniform;
    #[derive(Clone, Debug)]
    pub struct Slice<T>;
    impl<T> Slice<T> {
        fn new(slice: &[T]) -> Result<Self, EmptySlice> {}
    }
    impl<T> Distribution<&T> for Slice<T> {}
    #[derive(Clone, Debug)]
    pub struct EmptySlice;
    impl std::error::Error for EmptySlice {}
    impl std::fmt::Display for EmptySlice {}
    pub mod weighted {
        pub use crate::distr::weighted::{Error as WeightedError, WeightedIndex};
    }
    pub mod uniform {
        pub use crate::distr::uniform::{SampleBorrow, SampleRange, SampleUniform, UniformSampler};
        #[derive(Clone, PartialEq, Debug)]
        pub struct Uniform<X>;
        impl<X> Uniform<X> {
            fn new(low: X, high: X) -> Uniform<X> {}
            fn new_inclusive(low: X, high: X) -> Uniform<X> {}
        }
        impl<X> super::Distribution<X> for Uniform<X> {}
        impl<X> From<std::ops::Range<X>> for Uniform<X> {}
        impl<X> From<std::ops::RangeInclusive<X>> for Uniform<X> {}
    }
}
