pub use registry::ThreadBuilder;
pub fn join<A: FnOnce() -> RA, B: FnOnce() -> RB, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB) {}
pub fn join_context<A: FnOnce(FnContext) -> RA, B: FnOnce(FnContext) -> RB, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB) {}
pub fn scope<OP: FnOnce(&Scope) -> R, R>(op: OP) -> R {}
pub fn scope_fifo<OP: FnOnce(&ScopeFifo) -> R, R>(op: OP) -> R {}
pub fn in_place_scope<OP: FnOnce(&Scope) -> R, R>(op: OP) -> R {}
pub fn in_place_scope_fifo<OP: FnOnce(&ScopeFifo) -> R, R>(op: OP) -> R {}
pub fn spawn<F: FnOnce()>(func: F) {}
pub fn spawn_fifo<F: FnOnce()>(func: F) {}
pub fn broadcast<OP: Fn(BroadcastContext) -> R, R>(op: OP) -> Vec<R> {}
pub fn spawn_broadcast<OP: Fn(BroadcastContext)>(op: OP) {}
pub fn current_num_threads() -> usize {}
pub fn current_thread_index() -> Option<usize> {}
pub fn current_thread_has_pending_tasks() -> Option<bool> {}
pub fn max_num_threads() -> usize {}
pub fn yield_now() -> Option<Yield> {}
pub fn yield_local() -> Option<Yield> {}
#[derive(Clone)]
pub enum Yield { Executed, Idle }
pub struct FnContext {}
impl FnContext {
    fn migrated(&self) -> bool {}
}
pub struct Scope {}
impl Scope {
    fn spawn<BODY: FnOnce(&Scope)>(&self, body: BODY) {}
    fn spawn_broadcast<BODY: Fn(&Scope, BroadcastContext)>(&self, body: BODY) {}
}
pub struct ScopeFifo {}
impl ScopeFifo {
    fn spawn_fifo<BODY: FnOnce(&ScopeFifo)>(&self, body: BODY) {}
    fn spawn_broadcast<BODY: Fn(&ScopeFifo, BroadcastContext)>(&self, body: BODY) {}
}
pub struct BroadcastContext {}
impl BroadcastContext {
    fn index(&self) -> usize {}
    fn num_threads(&self) -> usize {}
}
pub struct ThreadPool {}
impl ThreadPool {
    fn new(configuration: Configuration) -> Result<ThreadPool, Box<dyn std::error::Error>> {}
    fn install<OP: FnOnce() -> R, R>(&self, op: OP) -> R {}
    fn broadcast<OP: Fn(BroadcastContext) -> R, R>(&self, op: OP) -> Vec<R> {}
    fn current_num_threads(&self) -> usize {}
    fn current_thread_index(&self) -> Option<usize> {}
    fn current_thread_has_pending_tasks(&self) -> Option<bool> {}
    fn join<A: FnOnce() -> RA, B: FnOnce() -> RB, RA, RB>(&self, oper_a: A, oper_b: B) -> (RA, RB) {}
    fn scope<OP: FnOnce(&Scope) -> R, R>(&self, op: OP) -> R {}
    fn scope_fifo<OP: FnOnce(&ScopeFifo) -> R, R>(&self, op: OP) -> R {}
    fn in_place_scope<OP: FnOnce(&Scope) -> R, R>(&self, op: OP) -> R {}
    fn in_place_scope_fifo<OP: FnOnce(&ScopeFifo) -> R, R>(&self, op: OP) -> R {}
    fn spawn<OP: FnOnce()>(&self, op: OP) {}
    fn spawn_fifo<OP: FnOnce()>(&self, op: OP) {}
    fn spawn_broadcast<OP: Fn(BroadcastContext)>(&self, op: OP) {}
    fn yield_now(&self) -> Option<Yield> {}
    fn yield_local(&self) -> Option<Yield> {}
}
#[derive(Default)]
pub struct Configuration {}
impl Configuration {
    fn new() -> Configuration {}
    fn build(self) -> Result<ThreadPool, Box<dyn std::error::Error>> {}
    fn num_threads(self, num_threads: usize) -> Configuration {}
    fn thread_name<F: FnMut(usize) -> String>(self, closure: F) -> Configuration {}
    fn stack_size(self, stack_size: usize) -> Configuration {}
}
#[derive(Default)]
pub struct ThreadPoolBuilder {}
impl ThreadPoolBuilder {
    fn new() -> Self {}
    fn build(self) -> Result<ThreadPool, ThreadPoolBuildError> {}
    fn build_global(self) -> Result<(), ThreadPoolBuildError> {}
    fn build_scoped<W: Fn(ThreadBuilder), F: FnOnce(&ThreadPool) -> R, R>(self, wrapper: W, with_pool: F) -> Result<R, ThreadPoolBuildError> {}
    fn spawn_handler<F: FnMut(ThreadBuilder) -> std::io::Result<()>>(self, spawn: F) -> ThreadPoolBuilder {}
    fn thread_name<F: FnMut(usize) -> String>(self, closure: F) -> Self {}
    fn num_threads(self, num_threads: usize) -> Self {}
    fn use_current_thread(self) -> Self {}
    fn panic_handler<H: Fn(Box<dyn std::any::Any>)>(self, panic_handler: H) -> Self {}
    fn stack_size(self, stack_size: usize) -> Self {}
    fn breadth_first(self) -> Self {}
    fn start_handler<H: Fn(usize)>(self, start_handler: H) -> Self {}
    fn exit_handler<H: Fn(usize)>(self, exit_handler: H) -> Self {}
}
pub struct ThreadPoolBuildError {}
impl std::error::Error for ThreadPoolBuildError {}
impl std::fmt::Display for ThreadPoolBuildError {}
mod registry {
pub struct ThreadBuilder {}
impl ThreadBuilder {
    fn index(&self) -> usize {}
    fn name(&self) -> Option<&str> {}
    fn stack_size(&self) -> Option<usize> {}
    fn run(self) {}
}
}
pub mod prelude {
pub use crate::iter::{FromParallelIterator, IndexedParallelIterator, IntoParallelIterator, IntoParallelRefIterator, IntoParallelRefMutIterator};
pub use crate::iter::{ParallelBridge, ParallelDrainFull, ParallelDrainRange, ParallelExtend, ParallelIterator};
pub use crate::slice::{ParallelSlice, ParallelSliceMut};
pub use crate::str::ParallelString;
}
pub mod iter {
use std::cmp::Ordering;
use std::collections::LinkedList;
use std::iter::{Product, Sum};
use std::ops::RangeBounds;
pub use either::Either;
pub trait IntoParallelIterator {
    type Iter: ParallelIterator<Item = Self::Item>;
    type Item;
    fn into_par_iter(self) -> Self::Iter;
}
impl<T: IntoIterator> IntoParallelIterator for T { type Iter = Iter<<T as IntoIterator>::Item>; type Item = <T as IntoIterator>::Item; }
impl<T: ParallelIterator> IntoParallelIterator for T { type Iter = T; type Item = <T as ParallelIterator>::Item; }
impl<A: IntoParallelIterator, B: IntoParallelIterator> IntoParallelIterator for (A, B) { type Iter = Iter<(A::Item, B::Item)>; type Item = (A::Item, B::Item); }
impl<A: IntoParallelIterator, B: IntoParallelIterator, C: IntoParallelIterator> IntoParallelIterator for (A, B, C) { type Iter = Iter<(A::Item, B::Item, C::Item)>; type Item = (A::Item, B::Item, C::Item); }
impl<A: IntoParallelIterator, B: IntoParallelIterator, C: IntoParallelIterator, D: IntoParallelIterator> IntoParallelIterator for (A, B, C, D) { type Iter = Iter<(A::Item, B::Item, C::Item, D::Item)>; type Item = (A::Item, B::Item, C::Item, D::Item); }
pub trait IntoParallelRefIterator {
    type Iter: ParallelIterator<Item = Self::Item>;
    type Item;
    fn par_iter(&self) -> Self::Iter;
}
impl<I> IntoParallelRefIterator for I where &I: IntoParallelIterator { type Iter = <&I as IntoParallelIterator>::Iter; type Item = <&I as IntoParallelIterator>::Item; }
pub trait IntoParallelRefMutIterator {
    type Iter: ParallelIterator<Item = Self::Item>;
    type Item;
    fn par_iter_mut(&mut self) -> Self::Iter;
}
impl<I> IntoParallelRefMutIterator for I where &mut I: IntoParallelIterator { type Iter = <&mut I as IntoParallelIterator>::Iter; type Item = <&mut I as IntoParallelIterator>::Item; }
pub trait ParallelBridge {
    fn par_bridge(self) -> IterBridge<Self>;
}
impl<T: Iterator> ParallelBridge for T {}
pub struct IterBridge<I> {}
impl<I: Iterator> ParallelIterator for IterBridge<I> { type Item = I::Item; }
pub trait FromParallelIterator<T> {
    fn from_par_iter<I: IntoParallelIterator<Item = T>>(par_iter: I) -> Self;
}
impl<T, C: FromIterator<T>> FromParallelIterator<T> for C {}
pub trait ParallelExtend<T> {
    fn par_extend<I: IntoParallelIterator<Item = T>>(&mut self, par_iter: I);
}
impl<T, C: Extend<T>> ParallelExtend<T> for C {}
pub trait ParallelDrainFull {
    type Iter: ParallelIterator<Item = Self::Item>;
    type Item;
    fn par_drain(self) -> Self::Iter;
}
impl<C: IntoIterator> ParallelDrainFull for &mut C { type Iter = Iter<C::Item>; type Item = C::Item; }
pub trait ParallelDrainRange<Idx = usize> {
    type Iter: ParallelIterator<Item = Self::Item>;
    type Item;
    fn par_drain<R: RangeBounds<Idx>>(self, range: R) -> Self::Iter;
}
impl<T> ParallelDrainRange<usize> for &mut Vec<T> { type Iter = Iter<T>; type Item = T; }
impl<T> ParallelDrainRange<usize> for &mut std::collections::VecDeque<T> { type Iter = Iter<T>; type Item = T; }
impl ParallelDrainRange<usize> for &mut String { type Iter = Iter<char>; type Item = char; }
pub trait ParallelIterator {
    type Item;
    fn for_each<OP: Fn(Self::Item)>(self, op: OP);
    fn for_each_with<OP: Fn(&mut T, Self::Item), T>(self, init: T, op: OP);
    fn for_each_init<OP: Fn(&mut T, Self::Item), INIT: Fn() -> T, T>(self, init: INIT, op: OP);
    fn try_for_each<OP: Fn(Self::Item) -> R, R>(self, op: OP) -> R;
    fn try_for_each_with<OP: Fn(&mut T, Self::Item) -> R, T, R>(self, init: T, op: OP) -> R;
    fn try_for_each_init<OP: Fn(&mut T, Self::Item) -> R, INIT: Fn() -> T, T, R>(self, init: INIT, op: OP) -> R;
    fn count(self) -> usize;
    fn map<F: Fn(Self::Item) -> R, R>(self, map_op: F) -> Map<Self, R>;
    fn map_with<F: Fn(&mut T, Self::Item) -> R, T, R>(self, init: T, map_op: F) -> MapWith<Self, R>;
    fn map_init<F: Fn(&mut T, Self::Item) -> R, INIT: Fn() -> T, T, R>(self, init: INIT, map_op: F) -> MapInit<Self, R>;
    fn cloned<T>(self) -> Cloned<Self> where Self: ParallelIterator<Item = &T>;
    fn copied<T>(self) -> Copied<Self> where Self: ParallelIterator<Item = &T>;
    fn inspect<OP: Fn(&Self::Item)>(self, inspect_op: OP) -> Inspect<Self>;
    fn update<F: Fn(&mut Self::Item)>(self, update_op: F) -> Update<Self>;
    fn filter<P: Fn(&Self::Item) -> bool>(self, filter_op: P) -> Filter<Self>;
    fn filter_map<P: Fn(Self::Item) -> Option<R>, R>(self, filter_op: P) -> FilterMap<Self, R>;
    fn flat_map<F: Fn(Self::Item) -> PI, PI: IntoParallelIterator>(self, map_op: F) -> FlatMap<Self, PI>;
    fn flat_map_iter<F: Fn(Self::Item) -> SI, SI: IntoIterator>(self, map_op: F) -> FlatMapIter<Self, SI>;
    fn flatten(self) -> Flatten<Self, <Self::Item as IntoParallelIterator>::Item>;
    fn flatten_iter(self) -> FlattenIter<Self, <Self::Item as IntoIterator>::Item>;
    fn reduce<OP: Fn(Self::Item, Self::Item) -> Self::Item, ID: Fn() -> Self::Item>(self, identity: ID, op: OP) -> Self::Item;
    fn reduce_with<OP: Fn(Self::Item, Self::Item) -> Self::Item>(self, op: OP) -> Option<Self::Item>;
    fn try_reduce<T, OP: Fn(T, T) -> Self::Item, ID: Fn() -> T>(self, identity: ID, op: OP) -> Self::Item;
    fn try_reduce_with<T, OP: Fn(T, T) -> Self::Item>(self, op: OP) -> Option<Self::Item>;
    fn fold<T, ID: Fn() -> T, F: Fn(T, Self::Item) -> T>(self, identity: ID, fold_op: F) -> Fold<Self, T>;
    fn fold_with<F: Fn(T, Self::Item) -> T, T>(self, init: T, fold_op: F) -> FoldWith<Self, T>;
    fn try_fold<T, R, ID: Fn() -> T, F: Fn(T, Self::Item) -> R>(self, identity: ID, fold_op: F) -> TryFold<Self, R>;
    fn try_fold_with<F: Fn(T, Self::Item) -> R, T, R>(self, init: T, fold_op: F) -> TryFoldWith<Self, R>;
    fn sum<S: Sum<Self::Item>>(self) -> S;
    fn product<P: Product<Self::Item>>(self) -> P;
    fn min(self) -> Option<Self::Item>;
    fn min_by<F: Fn(&Self::Item, &Self::Item) -> Ordering>(self, f: F) -> Option<Self::Item>;
    fn min_by_key<K, F: Fn(&Self::Item) -> K>(self, f: F) -> Option<Self::Item>;
    fn max(self) -> Option<Self::Item>;
    fn max_by<F: Fn(&Self::Item, &Self::Item) -> Ordering>(self, f: F) -> Option<Self::Item>;
    fn max_by_key<K, F: Fn(&Self::Item) -> K>(self, f: F) -> Option<Self::Item>;
    fn chain<C: IntoParallelIterator<Item = Self::Item>>(self, chain: C) -> Chain<Self, C::Iter>;
    fn find_any<P: Fn(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item>;
    fn find_first<P: Fn(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item>;
    fn find_last<P: Fn(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item>;
    fn find_map_any<P: Fn(Self::Item) -> Option<R>, R>(self, predicate: P) -> Option<R>;
    fn find_map_first<P: Fn(Self::Item) -> Option<R>, R>(self, predicate: P) -> Option<R>;
    fn find_map_last<P: Fn(Self::Item) -> Option<R>, R>(self, predicate: P) -> Option<R>;
    fn any<P: Fn(Self::Item) -> bool>(self, predicate: P) -> bool;
    fn all<P: Fn(Self::Item) -> bool>(self, predicate: P) -> bool;
    fn while_some<T>(self) -> WhileSome<Self> where Self: ParallelIterator<Item = Option<T>>;
    fn panic_fuse(self) -> PanicFuse<Self>;
    fn collect<C: FromParallelIterator<Self::Item>>(self) -> C;
    fn unzip<A, B, FromA: Default + ParallelExtend<A>, FromB: Default + ParallelExtend<B>>(self) -> (FromA, FromB) where Self: ParallelIterator<Item = (A, B)>;
    fn partition<A: Default + ParallelExtend<Self::Item>, B: Default + ParallelExtend<Self::Item>, P: Fn(&Self::Item) -> bool>(self, predicate: P) -> (A, B);
    fn partition_map<A: Default + ParallelExtend<L>, B: Default + ParallelExtend<R>, P: Fn(Self::Item) -> Either<L, R>, L, R>(self, predicate: P) -> (A, B);
    fn intersperse(self, element: Self::Item) -> Intersperse<Self>;
    fn take_any(self, n: usize) -> TakeAny<Self>;
    fn skip_any(self, n: usize) -> SkipAny<Self>;
    fn take_any_while<P: Fn(&Self::Item) -> bool>(self, predicate: P) -> TakeAnyWhile<Self>;
    fn skip_any_while<P: Fn(&Self::Item) -> bool>(self, predicate: P) -> SkipAnyWhile<Self>;
    fn collect_vec_list(self) -> LinkedList<Vec<Self::Item>>;
    fn opt_len(&self) -> Option<usize>;
}
pub trait IndexedParallelIterator: ParallelIterator {
    fn by_exponential_blocks(self) -> ExponentialBlocks<Self>;
    fn by_uniform_blocks(self, block_size: usize) -> UniformBlocks<Self>;
    fn collect_into_vec(self, target: &mut Vec<Self::Item>);
    fn unzip_into_vecs<A, B>(self, left: &mut Vec<A>, right: &mut Vec<B>) where Self: ParallelIterator<Item = (A, B)>;
    fn zip<Z: IntoParallelIterator>(self, zip_op: Z) -> Zip<Self, Z::Iter>;
    fn zip_eq<Z: IntoParallelIterator>(self, zip_op: Z) -> ZipEq<Self, Z::Iter>;
    fn interleave<I: IntoParallelIterator<Item = Self::Item>>(self, other: I) -> Interleave<Self, I::Iter>;
    fn interleave_shortest<I: IntoParallelIterator<Item = Self::Item>>(self, other: I) -> InterleaveShortest<Self, I::Iter>;
    fn chunks(self, chunk_size: usize) -> Chunks<Self>;
    fn fold_chunks<T, ID: Fn() -> T, F: Fn(T, Self::Item) -> T>(self, chunk_size: usize, identity: ID, fold_op: F) -> FoldChunks<Self, T>;
    fn fold_chunks_with<T, F: Fn(T, Self::Item) -> T>(self, chunk_size: usize, init: T, fold_op: F) -> FoldChunksWith<Self, T>;
    fn cmp<I: IntoParallelIterator>(self, other: I) -> Ordering;
    fn partial_cmp<I: IntoParallelIterator>(self, other: I) -> Option<Ordering>;
    fn eq<I: IntoParallelIterator>(self, other: I) -> bool;
    fn ne<I: IntoParallelIterator>(self, other: I) -> bool;
    fn lt<I: IntoParallelIterator>(self, other: I) -> bool;
    fn le<I: IntoParallelIterator>(self, other: I) -> bool;
    fn gt<I: IntoParallelIterator>(self, other: I) -> bool;
    fn ge<I: IntoParallelIterator>(self, other: I) -> bool;
    fn enumerate(self) -> Enumerate<Self>;
    fn step_by(self, step: usize) -> StepBy<Self>;
    fn skip(self, n: usize) -> Skip<Self>;
    fn take(self, n: usize) -> Take<Self>;
    fn position_any<P: Fn(Self::Item) -> bool>(self, predicate: P) -> Option<usize>;
    fn position_first<P: Fn(Self::Item) -> bool>(self, predicate: P) -> Option<usize>;
    fn position_last<P: Fn(Self::Item) -> bool>(self, predicate: P) -> Option<usize>;
    fn positions<P: Fn(Self::Item) -> bool>(self, predicate: P) -> Positions<Self>;
    fn rev(self) -> Rev<Self>;
    fn with_min_len(self, min: usize) -> MinLen<Self>;
    fn with_max_len(self, max: usize) -> MaxLen<Self>;
    fn len(&self) -> usize;
}
impl<I: ParallelIterator> IndexedParallelIterator for I {}
impl<L: ParallelIterator, R> ParallelIterator for Either<L, R> { type Item = L::Item; }
#[derive(Clone)]
pub struct Iter<T> {}
impl<T> ParallelIterator for Iter<T> { type Item = T; }
#[derive(Clone)]
pub struct Filter<I> {}
impl<I: ParallelIterator> ParallelIterator for Filter<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct Inspect<I> {}
impl<I: ParallelIterator> ParallelIterator for Inspect<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct Update<I> {}
impl<I: ParallelIterator> ParallelIterator for Update<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct Chain<A, B> {}
impl<A: ParallelIterator, B> ParallelIterator for Chain<A, B> { type Item = A::Item; }
#[derive(Clone)]
pub struct Interleave<A, B> {}
impl<A: ParallelIterator, B> ParallelIterator for Interleave<A, B> { type Item = A::Item; }
#[derive(Clone)]
pub struct InterleaveShortest<A, B> {}
impl<A: ParallelIterator, B> ParallelIterator for InterleaveShortest<A, B> { type Item = A::Item; }
#[derive(Clone)]
pub struct Intersperse<I> {}
impl<I: ParallelIterator> ParallelIterator for Intersperse<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct Rev<I> {}
impl<I: ParallelIterator> ParallelIterator for Rev<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct Skip<I> {}
impl<I: ParallelIterator> ParallelIterator for Skip<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct SkipAny<I> {}
impl<I: ParallelIterator> ParallelIterator for SkipAny<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct SkipAnyWhile<I> {}
impl<I: ParallelIterator> ParallelIterator for SkipAnyWhile<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct StepBy<I> {}
impl<I: ParallelIterator> ParallelIterator for StepBy<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct Take<I> {}
impl<I: ParallelIterator> ParallelIterator for Take<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct TakeAny<I> {}
impl<I: ParallelIterator> ParallelIterator for TakeAny<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct TakeAnyWhile<I> {}
impl<I: ParallelIterator> ParallelIterator for TakeAnyWhile<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct PanicFuse<I> {}
impl<I: ParallelIterator> ParallelIterator for PanicFuse<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct MinLen<I> {}
impl<I: ParallelIterator> ParallelIterator for MinLen<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct MaxLen<I> {}
impl<I: ParallelIterator> ParallelIterator for MaxLen<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct UniformBlocks<I> {}
impl<I: ParallelIterator> ParallelIterator for UniformBlocks<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct ExponentialBlocks<I> {}
impl<I: ParallelIterator> ParallelIterator for ExponentialBlocks<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct Map<I, R> {}
impl<I, R> ParallelIterator for Map<I, R> { type Item = R; }
#[derive(Clone)]
pub struct MapWith<I, R> {}
impl<I, R> ParallelIterator for MapWith<I, R> { type Item = R; }
#[derive(Clone)]
pub struct MapInit<I, R> {}
impl<I, R> ParallelIterator for MapInit<I, R> { type Item = R; }
#[derive(Clone)]
pub struct FilterMap<I, R> {}
impl<I, R> ParallelIterator for FilterMap<I, R> { type Item = R; }
#[derive(Clone)]
pub struct Fold<I, R> {}
impl<I, R> ParallelIterator for Fold<I, R> { type Item = R; }
#[derive(Clone)]
pub struct FoldWith<I, R> {}
impl<I, R> ParallelIterator for FoldWith<I, R> { type Item = R; }
#[derive(Clone)]
pub struct TryFold<I, R> {}
impl<I, R> ParallelIterator for TryFold<I, R> { type Item = R; }
#[derive(Clone)]
pub struct TryFoldWith<I, R> {}
impl<I, R> ParallelIterator for TryFoldWith<I, R> { type Item = R; }
#[derive(Clone)]
pub struct FoldChunks<I, R> {}
impl<I, R> ParallelIterator for FoldChunks<I, R> { type Item = R; }
#[derive(Clone)]
pub struct FoldChunksWith<I, R> {}
impl<I, R> ParallelIterator for FoldChunksWith<I, R> { type Item = R; }
#[derive(Clone)]
pub struct FlatMap<I, U> {}
impl<I, U: IntoParallelIterator> ParallelIterator for FlatMap<I, U> { type Item = U::Item; }
#[derive(Clone)]
pub struct FlatMapIter<I, U> {}
impl<I, U: IntoIterator> ParallelIterator for FlatMapIter<I, U> { type Item = U::Item; }
#[derive(Clone)]
pub struct Flatten<I, T> {}
impl<I, T> ParallelIterator for Flatten<I, T> { type Item = T; }
#[derive(Clone)]
pub struct FlattenIter<I, T> {}
impl<I, T> ParallelIterator for FlattenIter<I, T> { type Item = T; }
#[derive(Clone)]
pub struct Cloned<I> {}
impl<T, I: ParallelIterator<Item = &T>> ParallelIterator for Cloned<I> { type Item = T; }
#[derive(Clone)]
pub struct Copied<I> {}
impl<T, I: ParallelIterator<Item = &T>> ParallelIterator for Copied<I> { type Item = T; }
#[derive(Clone)]
pub struct WhileSome<I> {}
impl<T, I: ParallelIterator<Item = Option<T>>> ParallelIterator for WhileSome<I> { type Item = T; }
#[derive(Clone)]
pub struct Zip<A, B> {}
impl<A: ParallelIterator, B: ParallelIterator> ParallelIterator for Zip<A, B> { type Item = (A::Item, B::Item); }
pub type ZipEq<A, B> = Zip<A, B>;
#[derive(Clone)]
pub struct Chunks<I> {}
impl<I: ParallelIterator> ParallelIterator for Chunks<I> { type Item = Vec<I::Item>; }
#[derive(Clone)]
pub struct Enumerate<I> {}
impl<I: ParallelIterator> ParallelIterator for Enumerate<I> { type Item = (usize, I::Item); }
#[derive(Clone)]
pub struct Positions<I> {}
impl<I: ParallelIterator> ParallelIterator for Positions<I> { type Item = usize; }
pub type Empty<T> = Iter<T>;
pub type Once<T> = Iter<T>;
pub type Repeat<T> = Iter<T>;
pub type RepeatN<T> = Iter<T>;
pub type MultiZip<T> = Iter<T>;
pub fn empty<T>() -> Empty<T> {}
pub fn once<T>(item: T) -> Once<T> {}
pub fn repeat<T>(element: T) -> Repeat<T> {}
pub fn repeat_n<T>(element: T, n: usize) -> RepeatN<T> {}
pub fn repeatn<T>(element: T, n: usize) -> RepeatN<T> {}
pub fn split<D, S: Fn(D) -> (D, Option<D>)>(data: D, splitter: S) -> Iter<D> {}
pub fn walk_tree<S, B: Fn(&S) -> I, I: IntoIterator<Item = S>>(root: S, children_of: B) -> Iter<S> {}
pub fn walk_tree_prefix<S, B: Fn(&S) -> I, I: IntoIterator<Item = S>>(root: S, children_of: B) -> Iter<S> {}
pub fn walk_tree_postfix<S, B: Fn(&S) -> I, I: IntoIterator<Item = S>>(root: S, children_of: B) -> Iter<S> {}
pub mod plumbing {
pub trait Consumer<Item> { type Folder; type Reducer; type Result; }
pub trait Folder<Item> { type Result; fn consume(self, item: Item) -> Self; fn complete(self) -> Self::Result; fn full(&self) -> bool; }
pub trait Producer { type Item; type IntoIter; fn into_iter(self) -> Self::IntoIter; fn split_at(self, index: usize) -> (Self, Self); }
pub trait UnindexedConsumer<I>: Consumer<I> {}
pub trait UnindexedProducer { type Item; fn split(self) -> (Self, Option<Self>); }
pub trait ProducerCallback<T> { type Output; fn callback<P: Producer<Item = T>>(self, producer: P) -> Self::Output; }
pub fn bridge<I: super::ParallelIterator, C: Consumer<I::Item>>(par_iter: I, consumer: C) -> C::Result {}
pub fn bridge_unindexed<P: UnindexedProducer, C: UnindexedConsumer<P::Item>>(producer: P, consumer: C) -> C::Result {}
}
}
pub mod slice {
use std::cmp::Ordering;
pub use crate::iter::Iter;
pub trait ParallelSlice<T> {
    fn as_parallel_slice(&self) -> &[T];
    fn par_split<P: Fn(&T) -> bool>(&self, separator: P) -> Iter<&[T]>;
    fn par_split_inclusive<P: Fn(&T) -> bool>(&self, separator: P) -> Iter<&[T]>;
    fn par_windows(&self, window_size: usize) -> Iter<&[T]>;
    fn par_array_windows<const N: usize>(&self) -> Iter<&[T; N]>;
    fn par_chunks(&self, chunk_size: usize) -> Iter<&[T]>;
    fn par_chunks_exact(&self, chunk_size: usize) -> Iter<&[T]>;
    fn par_rchunks(&self, chunk_size: usize) -> Iter<&[T]>;
    fn par_rchunks_exact(&self, chunk_size: usize) -> Iter<&[T]>;
    fn par_chunk_by<F: Fn(&T, &T) -> bool>(&self, pred: F) -> Iter<&[T]>;
}
impl<T> ParallelSlice<T> for [T] {}
pub trait ParallelSliceMut<T> {
    fn as_parallel_slice_mut(&mut self) -> &mut [T];
    fn par_split_mut<P: Fn(&T) -> bool>(&mut self, separator: P) -> Iter<&mut [T]>;
    fn par_split_inclusive_mut<P: Fn(&T) -> bool>(&mut self, separator: P) -> Iter<&mut [T]>;
    fn par_chunks_mut(&mut self, chunk_size: usize) -> Iter<&mut [T]>;
    fn par_chunks_exact_mut(&mut self, chunk_size: usize) -> Iter<&mut [T]>;
    fn par_rchunks_mut(&mut self, chunk_size: usize) -> Iter<&mut [T]>;
    fn par_rchunks_exact_mut(&mut self, chunk_size: usize) -> Iter<&mut [T]>;
    fn par_chunk_by_mut<F: Fn(&T, &T) -> bool>(&mut self, pred: F) -> Iter<&mut [T]>;
    fn par_sort(&mut self);
    fn par_sort_by<F: Fn(&T, &T) -> Ordering>(&mut self, compare: F);
    fn par_sort_by_key<K, F: Fn(&T) -> K>(&mut self, f: F);
    fn par_sort_by_cached_key<K, F: Fn(&T) -> K>(&mut self, f: F);
    fn par_sort_unstable(&mut self);
    fn par_sort_unstable_by<F: Fn(&T, &T) -> Ordering>(&mut self, compare: F);
    fn par_sort_unstable_by_key<K, F: Fn(&T) -> K>(&mut self, f: F);
}
impl<T> ParallelSliceMut<T> for [T] {}
}
pub mod str {
use crate::iter::Iter;
pub trait ParallelString {
    fn as_parallel_string(&self) -> &str;
    fn par_chars(&self) -> Iter<char>;
    fn par_char_indices(&self) -> Iter<(usize, char)>;
    fn par_bytes(&self) -> Iter<u8>;
    fn par_encode_utf16(&self) -> Iter<u16>;
    fn par_split<P>(&self, separator: P) -> Iter<&str>;
    fn par_split_inclusive<P>(&self, separator: P) -> Iter<&str>;
    fn par_split_terminator<P>(&self, terminator: P) -> Iter<&str>;
    fn par_lines(&self) -> Iter<&str>;
    fn par_split_whitespace(&self) -> Iter<&str>;
    fn par_split_ascii_whitespace(&self) -> Iter<&str>;
    fn par_matches<P>(&self, pattern: P) -> Iter<&str>;
    fn par_match_indices<P>(&self, pattern: P) -> Iter<(usize, &str)>;
}
impl ParallelString for str {}
}
pub mod vec {
pub use crate::iter::Iter as IntoIter;
}
pub mod range {
pub use crate::iter::Iter;
}
