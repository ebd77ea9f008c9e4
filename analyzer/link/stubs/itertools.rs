use std::cmp::Ordering;
use std::collections::HashMap;
use std::fmt::Display;
use std::iter::{Product as StdProduct, Sum};
pub use either::Either;
pub use free::*;
pub use structs::*;
pub use traits::HomogeneousTuple;
pub mod traits {
pub trait HomogeneousTuple { type Item; }
impl<T> HomogeneousTuple for (T,) { type Item = T; }
impl<T> HomogeneousTuple for (T, T) { type Item = T; }
impl<T> HomogeneousTuple for (T, T, T) { type Item = T; }
impl<T> HomogeneousTuple for (T, T, T, T) { type Item = T; }
impl<T> HomogeneousTuple for (T, T, T, T, T) { type Item = T; }
impl<T> HomogeneousTuple for (T, T, T, T, T, T) { type Item = T; }
impl<T> HomogeneousTuple for (T, T, T, T, T, T, T) { type Item = T; }
impl<T> HomogeneousTuple for (T, T, T, T, T, T, T, T) { type Item = T; }
impl<T> HomogeneousTuple for (T, T, T, T, T, T, T, T, T) { type Item = T; }
impl<T> HomogeneousTuple for (T, T, T, T, T, T, T, T, T, T) { type Item = T; }
impl<T> HomogeneousTuple for (T, T, T, T, T, T, T, T, T, T, T) { type Item = T; }
impl<T> HomogeneousTuple for (T, T, T, T, T, T, T, T, T, T, T, T) { type Item = T; }
pub trait IteratorIndex<I> { type Output: Iterator; }
impl<I: Iterator, R> IteratorIndex<I> for R { type Output = std::iter::Take<I>; }
}
pub enum FoldWhile<T> { Continue(T), Done(T) }
impl<T> FoldWhile<T> {
    fn into_inner(self) -> T {}
    fn is_done(&self) -> bool {}
}
#[derive(Clone)]
pub enum MinMaxResult<T> { NoElements, OneElement(T), MinMax(T, T) }
impl<T> MinMaxResult<T> {
    fn into_option(self) -> Option<(T, T)> {}
}
#[derive(Clone)]
pub enum Position { First, Middle, Last, Only }
impl Position {
    fn is_exactly_one(self) -> bool {}
    fn is_middle(self) -> bool {}
    fn is_first(self) -> bool {}
    fn is_last(self) -> bool {}
}
pub enum Diff<I: Iterator, J: Iterator> { FirstMismatch(usize, PutBack<I>, PutBack<J>), Shorter(usize, PutBack<I>), Longer(usize, PutBack<J>) }
#[derive(Clone, Ord)]
pub enum EitherOrBoth<A, B = A> { Both(A, B), Left(A), Right(B) }
impl<A, B> EitherOrBoth<A, B> {
    fn has_left(&self) -> bool {}
    fn has_right(&self) -> bool {}
    fn is_left(&self) -> bool {}
    fn is_right(&self) -> bool {}
    fn is_both(&self) -> bool {}
    fn left(self) -> Option<A> {}
    fn right(self) -> Option<B> {}
    fn left_and_right(self) -> (Option<A>, Option<B>) {}
    fn just_left(self) -> Option<A> {}
    fn just_right(self) -> Option<B> {}
    fn both(self) -> Option<(A, B)> {}
    fn into_left(self) -> A {}
    fn into_right(self) -> B {}
    fn as_ref(&self) -> EitherOrBoth<&A, &B> {}
    fn as_mut(&mut self) -> EitherOrBoth<&mut A, &mut B> {}
    fn as_deref(&self) -> EitherOrBoth<&A::Target, &B::Target> where A: std::ops::Deref, B: std::ops::Deref {}
    fn as_deref_mut(&mut self) -> EitherOrBoth<&mut A::Target, &mut B::Target> where A: std::ops::Deref, B: std::ops::Deref {}
    fn flip(self) -> EitherOrBoth<B, A> {}
    fn map_left<F: FnOnce(A) -> M, M>(self, f: F) -> EitherOrBoth<M, B> {}
    fn map_right<F: FnOnce(B) -> M, M>(self, f: F) -> EitherOrBoth<A, M> {}
    fn map_any<F: FnOnce(A) -> L, L, G: FnOnce(B) -> R, R>(self, f: F, g: G) -> EitherOrBoth<L, R> {}
    fn left_and_then<F: FnOnce(A) -> EitherOrBoth<L, B>, L>(self, f: F) -> EitherOrBoth<L, B> {}
    fn right_and_then<F: FnOnce(B) -> EitherOrBoth<A, R>, R>(self, f: F) -> EitherOrBoth<A, R> {}
    fn or(self, l: A, r: B) -> (A, B) {}
    fn or_default(self) -> (A, B) {}
    fn or_else<L: FnOnce() -> A, R: FnOnce() -> B>(self, l: L, r: R) -> (A, B) {}
    fn left_or_insert(&mut self, val: A) -> &mut A {}
    fn right_or_insert(&mut self, val: B) -> &mut B {}
    fn left_or_insert_with<F: FnOnce() -> A>(&mut self, f: F) -> &mut A {}
    fn right_or_insert_with<F: FnOnce() -> B>(&mut self, f: F) -> &mut B {}
    fn insert_left(&mut self, val: A) -> &mut A {}
    fn insert_right(&mut self, val: B) -> &mut B {}
    fn insert_both(&mut self, left: A, right: B) -> (&mut A, &mut B) {}
}
impl<T> EitherOrBoth<T, T> {
    fn reduce<F: FnOnce(T, T) -> T>(self, f: F) -> T {}
}
impl<A, B> From<Either<A, B>> for EitherOrBoth<A, B> {}
impl<A, B> From<EitherOrBoth<A, B>> for Option<Either<A, B>> {}
pub trait PeekingNext: Iterator {
    fn peeking_next<F: FnOnce(&Self::Item) -> bool>(&mut self, accept: F) -> Option<Self::Item>;
}
impl<I: Iterator> PeekingNext for std::iter::Peekable<I> {}
impl<I: Iterator> PeekingNext for PutBack<I> {}
impl<I: Iterator> PeekingNext for PutBackN<I> {}
impl<I: Iterator> PeekingNext for MultiPeek<I> {}
impl<I: Iterator> PeekingNext for PeekNth<I> {}
impl PeekingNext for std::str::Chars {}
impl<T> PeekingNext for std::slice::Iter<T> {}
pub trait MultiUnzip<FromI>: Iterator {
    fn multiunzip(self) -> FromI;
}
pub trait Itertools: Iterator {
    fn interleave<J: IntoIterator<Item = Self::Item>>(self, other: J) -> Interleave<Self, J::IntoIter>;
    fn interleave_shortest<J: IntoIterator<Item = Self::Item>>(self, other: J) -> InterleaveShortest<Self, J::IntoIter>;
    fn intersperse(self, element: Self::Item) -> Intersperse<Self>;
    fn intersperse_with<F: FnMut() -> Self::Item>(self, element: F) -> IntersperseWith<Self>;
    fn get<R>(self, index: R) -> std::iter::Take<Self>;
    fn zip_longest<J: IntoIterator>(self, other: J) -> ZipLongest<Self, J::IntoIter>;
    fn zip_eq<J: IntoIterator>(self, other: J) -> ZipEq<Self, J::IntoIter>;
    fn batching<B, F: FnMut(&mut Self) -> Option<B>>(self, f: F) -> Batching<Self, B>;
    fn chunk_by<K, F: FnMut(&Self::Item) -> K>(self, key: F) -> ChunkBy<K, Self>;
    fn group_by<K, F: FnMut(&Self::Item) -> K>(self, key: F) -> ChunkBy<K, Self>;
    fn chunks(self, size: usize) -> IntoChunks<Self>;
    fn tuple_windows<T: HomogeneousTuple<Item = Self::Item>>(self) -> TupleWindows<Self, T>;
    fn circular_tuple_windows<T: HomogeneousTuple<Item = Self::Item>>(self) -> CircularTupleWindows<Self, T>;
    fn array_windows<const N: usize>(self) -> ArrayWindows<Self, N>;
    fn circular_array_windows<const N: usize>(self) -> CircularArrayWindows<Self, N>;
    fn tuples<T: HomogeneousTuple<Item = Self::Item>>(self) -> Tuples<Self, T>;
    fn tee(self) -> (Tee<Self>, Tee<Self>);
    fn step(self, n: usize) -> std::iter::StepBy<Self>;
    fn map_into<R>(self) -> MapInto<Self, R>;
    fn map_results<F: FnMut(T) -> U, T, U, E>(self, f: F) -> MapOk<Self, Result<U, E>> where Self: Iterator<Item = Result<T, E>>;
    fn map_ok<F: FnMut(T) -> U, T, U, E>(self, f: F) -> MapOk<Self, Result<U, E>> where Self: Iterator<Item = Result<T, E>>;
    fn filter_ok<F: FnMut(&T) -> bool, T, E>(self, f: F) -> FilterOk<Self> where Self: Iterator<Item = Result<T, E>>;
    fn filter_map_ok<F: FnMut(T) -> Option<U>, T, U, E>(self, f: F) -> FilterMapOk<Self, Result<U, E>> where Self: Iterator<Item = Result<T, E>>;
    fn flatten_ok<T: IntoIterator, E>(self) -> FlattenOk<Self, Result<T::Item, E>> where Self: Iterator<Item = Result<T, E>>;
    fn process_results<F: FnOnce(ProcessResults<Self, T, E>) -> R, T, E, R>(self, processor: F) -> Result<R, E> where Self: Iterator<Item = Result<T, E>>;
    fn merge<J: IntoIterator<Item = Self::Item>>(self, other: J) -> Merge<Self, J::IntoIter>;
    fn merge_by<J: IntoIterator<Item = Self::Item>, F: FnMut(&Self::Item, &Self::Item) -> bool>(self, other: J, is_first: F) -> MergeBy<Self, J::IntoIter>;
    fn merge_join_by<J: IntoIterator, F: FnMut(&Self::Item, &J::Item) -> T, T>(self, other: J, cmp_fn: F) -> MergeJoinBy<Self, J::IntoIter>;
    fn kmerge(self) -> KMerge<<Self::Item as IntoIterator>::IntoIter>;
    fn kmerge_by<F: FnMut(&<Self::Item as IntoIterator>::Item, &<Self::Item as IntoIterator>::Item) -> bool>(self, first: F) -> KMergeBy<<Self::Item as IntoIterator>::IntoIter>;
    fn cartesian_product<J: IntoIterator>(self, other: J) -> Product<Self, J::IntoIter>;
    fn multi_cartesian_product(self) -> MultiProduct<<Self::Item as IntoIterator>::IntoIter>;
    fn coalesce<F: FnMut(Self::Item, Self::Item) -> Result<Self::Item, (Self::Item, Self::Item)>>(self, f: F) -> Coalesce<Self>;
    fn dedup(self) -> Dedup<Self>;
    fn dedup_by<F: FnMut(&Self::Item, &Self::Item) -> bool>(self, cmp: F) -> DedupBy<Self>;
    fn dedup_with_count(self) -> DedupWithCount<Self>;
    fn dedup_by_with_count<F: FnMut(&Self::Item, &Self::Item) -> bool>(self, cmp: F) -> DedupByWithCount<Self>;
    fn duplicates(self) -> Duplicates<Self>;
    fn duplicates_by<V, F: FnMut(&Self::Item) -> V>(self, f: F) -> DuplicatesBy<Self>;
    fn unique(self) -> Unique<Self>;
    fn unique_by<V, F: FnMut(&Self::Item) -> V>(self, f: F) -> UniqueBy<Self>;
    fn peeking_take_while<F: FnMut(&Self::Item) -> bool>(&mut self, accept: F) -> PeekingTakeWhile<Self>;
    fn take_while_ref<F: FnMut(&Self::Item) -> bool>(&mut self, accept: F) -> TakeWhileRef<Self>;
    fn take_while_inclusive<F: FnMut(&Self::Item) -> bool>(self, accept: F) -> TakeWhileInclusive<Self>;
    fn while_some<A>(self) -> WhileSome<Self> where Self: Iterator<Item = Option<A>>;
    fn tuple_combinations<T: HomogeneousTuple<Item = Self::Item>>(self) -> TupleCombinations<Self, T>;
    fn array_combinations<const K: usize>(self) -> ArrayCombinations<Self, K>;
    fn array_combinations_with_replacement<const K: usize>(self) -> ArrayCombinations<Self, K>;
    fn combinations(self, k: usize) -> Combinations<Self>;
    fn combinations_with_replacement(self, k: usize) -> CombinationsWithReplacement<Self>;
    fn permutations(self, k: usize) -> Permutations<Self>;
    fn powerset(self) -> Powerset<Self>;
    fn pad_using<F: FnMut(usize) -> Self::Item>(self, min: usize, f: F) -> PadUsing<Self>;
    fn with_position(self) -> WithPosition<Self>;
    fn positions<P: FnMut(Self::Item) -> bool>(self, predicate: P) -> Positions<Self>;
    fn update<F: FnMut(&mut Self::Item)>(self, updater: F) -> Update<Self>;
    fn next_tuple<T: HomogeneousTuple<Item = Self::Item>>(&mut self) -> Option<T>;
    fn next_array<const N: usize>(&mut self) -> Option<[Self::Item; N]>;
    fn collect_tuple<T: HomogeneousTuple<Item = Self::Item>>(self) -> Option<T>;
    fn collect_array<const N: usize>(self) -> Option<[Self::Item; N]>;
    fn find_position<P: FnMut(&Self::Item) -> bool>(&mut self, pred: P) -> Option<(usize, Self::Item)>;
    fn find_or_last<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item>;
    fn find_or_first<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item>;
    fn contains<Q>(&mut self, query: &Q) -> bool;
    fn all_equal(&mut self) -> bool;
    fn all_equal_value(&mut self) -> Result<Self::Item, AllEqualValueError<Self::Item>>;
    fn all_unique(&mut self) -> bool;
    fn dropping(self, n: usize) -> Self;
    fn dropping_back(self, n: usize) -> Self;
    fn foreach<F: FnMut(Self::Item)>(self, f: F);
    fn concat(self) -> Self::Item;
    fn collect_vec(self) -> Vec<Self::Item>;
    fn try_collect<T, U: FromIterator<T>, E>(self) -> Result<U, E> where Self: Iterator<Item = Result<T, E>>;
    fn set_from<A, J: IntoIterator<Item = A>>(&mut self, from: J) -> usize;
    fn join(&mut self, sep: &str) -> String;
    fn format(self, sep: &str) -> Format<Self>;
    fn format_default(self, sep: &str) -> Format<Self>;
    fn format_with<F: FnMut(Self::Item, &mut dyn FnMut(&dyn Display) -> std::fmt::Result) -> std::fmt::Result>(self, sep: &str, format: F) -> FormatWith<Self>;
    fn fold_results<A, E, B, F: FnMut(B, A) -> B>(&mut self, start: B, f: F) -> Result<B, E> where Self: Iterator<Item = Result<A, E>>;
    fn fold_ok<A, E, B, F: FnMut(B, A) -> B>(&mut self, start: B, f: F) -> Result<B, E> where Self: Iterator<Item = Result<A, E>>;
    fn fold_options<A, B, F: FnMut(B, A) -> B>(&mut self, start: B, f: F) -> Option<B> where Self: Iterator<Item = Option<A>>;
    fn fold1<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item>;
    fn tree_fold1<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item>;
    fn tree_reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item>;
    fn fold_while<B, F: FnMut(B, Self::Item) -> FoldWhile<B>>(&mut self, init: B, f: F) -> FoldWhile<B>;
    fn sum1<S: Sum<Self::Item>>(self) -> Option<S>;
    fn product1<P: StdProduct<Self::Item>>(self) -> Option<P>;
    fn sorted_unstable(self) -> std::vec::IntoIter<Self::Item>;
    fn sorted_unstable_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, cmp: F) -> std::vec::IntoIter<Self::Item>;
    fn sorted_unstable_by_key<K, F: FnMut(&Self::Item) -> K>(self, f: F) -> std::vec::IntoIter<Self::Item>;
    fn sorted(self) -> std::vec::IntoIter<Self::Item>;
    fn sorted_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, cmp: F) -> std::vec::IntoIter<Self::Item>;
    fn sorted_by_key<K, F: FnMut(&Self::Item) -> K>(self, f: F) -> std::vec::IntoIter<Self::Item>;
    fn sorted_by_cached_key<K, F: FnMut(&Self::Item) -> K>(self, f: F) -> std::vec::IntoIter<Self::Item>;
    fn k_smallest(self, k: usize) -> std::vec::IntoIter<Self::Item>;
    fn k_smallest_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, k: usize, cmp: F) -> std::vec::IntoIter<Self::Item>;
    fn k_smallest_by_key<F: FnMut(&Self::Item) -> K, K>(self, k: usize, key: F) -> std::vec::IntoIter<Self::Item>;
    fn k_smallest_relaxed(self, k: usize) -> std::vec::IntoIter<Self::Item>;
    fn k_smallest_relaxed_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, k: usize, cmp: F) -> std::vec::IntoIter<Self::Item>;
    fn k_smallest_relaxed_by_key<F: FnMut(&Self::Item) -> K, K>(self, k: usize, key: F) -> std::vec::IntoIter<Self::Item>;
    fn k_largest(self, k: usize) -> std::vec::IntoIter<Self::Item>;
    fn k_largest_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, k: usize, cmp: F) -> std::vec::IntoIter<Self::Item>;
    fn k_largest_by_key<F: FnMut(&Self::Item) -> K, K>(self, k: usize, key: F) -> std::vec::IntoIter<Self::Item>;
    fn k_largest_relaxed(self, k: usize) -> std::vec::IntoIter<Self::Item>;
    fn k_largest_relaxed_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, k: usize, cmp: F) -> std::vec::IntoIter<Self::Item>;
    fn k_largest_relaxed_by_key<F: FnMut(&Self::Item) -> K, K>(self, k: usize, key: F) -> std::vec::IntoIter<Self::Item>;
    fn tail(self, n: usize) -> std::collections::vec_deque::IntoIter<Self::Item>;
    fn partition_map<A: Default + Extend<L>, B: Default + Extend<R>, F: FnMut(Self::Item) -> Either<L, R>, L, R>(self, predicate: F) -> (A, B);
    fn partition_result<A: Default + Extend<T>, B: Default + Extend<E>, T, E>(self) -> (A, B) where Self: Iterator<Item = Result<T, E>>;
    fn into_group_map<K, V>(self) -> HashMap<K, Vec<V>> where Self: Iterator<Item = (K, V)>;
    fn into_group_map_by<K, V, F: FnMut(&V) -> K>(self, f: F) -> HashMap<K, Vec<V>> where Self: Iterator<Item = V>;
    fn into_grouping_map<K, V>(self) -> GroupingMap<K, V> where Self: Iterator<Item = (K, V)>;
    fn into_grouping_map_by<K, V, F: FnMut(&V) -> K>(self, key_mapper: F) -> GroupingMap<K, V> where Self: Iterator<Item = V>;
    fn min_set(self) -> Vec<Self::Item>;
    fn min_set_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Vec<Self::Item>;
    fn min_set_by_key<K, F: FnMut(&Self::Item) -> K>(self, key: F) -> Vec<Self::Item>;
    fn max_set(self) -> Vec<Self::Item>;
    fn max_set_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Vec<Self::Item>;
    fn max_set_by_key<K, F: FnMut(&Self::Item) -> K>(self, key: F) -> Vec<Self::Item>;
    fn minmax(self) -> MinMaxResult<Self::Item>;
    fn minmax_by_key<K, F: FnMut(&Self::Item) -> K>(self, key: F) -> MinMaxResult<Self::Item>;
    fn minmax_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> MinMaxResult<Self::Item>;
    fn position_max(self) -> Option<usize>;
    fn position_max_by_key<K, F: FnMut(&Self::Item) -> K>(self, key: F) -> Option<usize>;
    fn position_max_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<usize>;
    fn position_min(self) -> Option<usize>;
    fn position_min_by_key<K, F: FnMut(&Self::Item) -> K>(self, key: F) -> Option<usize>;
    fn position_min_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<usize>;
    fn position_minmax(self) -> MinMaxResult<usize>;
    fn position_minmax_by_key<K, F: FnMut(&Self::Item) -> K>(self, key: F) -> MinMaxResult<usize>;
    fn position_minmax_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> MinMaxResult<usize>;
    fn exactly_one(self) -> Result<Self::Item, ExactlyOneError<Self>>;
    fn at_most_one(self) -> Result<Option<Self::Item>, ExactlyOneError<Self>>;
    fn multipeek(self) -> MultiPeek<Self>;
    fn counts(self) -> HashMap<Self::Item, usize>;
    fn counts_by<K, F: FnMut(Self::Item) -> K>(self, f: F) -> HashMap<K, usize>;
    fn multiunzip<FromI>(self) -> FromI;
    fn try_len(&self) -> Result<usize, (usize, Option<usize>)>;
    fn strip_prefix<P: IntoIterator>(self, prefix: P) -> Result<Self, StripPrefixError<Self, P::IntoIter>>;
    fn strip_prefix_by<P: IntoIterator, F: FnMut(&Self::Item, &P::Item) -> bool>(self, prefix: P, eq: F) -> Result<Self, StripPrefixError<Self, P::IntoIter>>;
}
impl<I: Iterator> Itertools for I {}
pub fn concat<I: IntoIterator>(iterable: I) -> I::Item {}
pub fn cons_tuples<I: IntoIterator>(iterable: I) -> ConsTuples<I::IntoIter> {}
pub fn diff_with<I: IntoIterator, J: IntoIterator, F: FnMut(&I::Item, &J::Item) -> bool>(i: I, j: J, is_equal: F) -> Option<Diff<I::IntoIter, J::IntoIter>> {}
pub fn kmerge_by<I: IntoIterator, F: FnMut(&<I::Item as IntoIterator>::Item, &<I::Item as IntoIterator>::Item) -> bool>(iterable: I, less_than: F) -> KMergeBy<<I::Item as IntoIterator>::IntoIter> {}
pub fn process_results<I: IntoIterator<Item = Result<T, E>>, F: FnOnce(ProcessResults<I::IntoIter, T, E>) -> R, T, E, R>(iterable: I, processor: F) -> Result<R, E> {}
pub fn repeat_n<A>(element: A, n: usize) -> RepeatN<A> {}
pub fn iterate<St, F: FnMut(&St) -> St>(initial_value: St, f: F) -> Iterate<St> {}
pub fn unfold<A, St, F: FnMut(&mut St) -> Option<A>>(initial_state: St, f: F) -> Unfold<St, A> {}
pub fn multiunzip<FromI, I: IntoIterator>(i: I) -> FromI {}
pub fn multizip<T>(t: T) -> Zip<T> {}
pub fn assert_equal<I: IntoIterator, J: IntoIterator>(a: I, b: J) {}
pub fn equal<I: IntoIterator, J: IntoIterator>(a: I, b: J) -> bool {}
pub fn partition<A, I: IntoIterator<Item = &mut A>, F: FnMut(&A) -> bool>(iter: I, pred: F) -> usize {}
pub mod free {
use crate::structs::*;
pub fn intersperse<I: IntoIterator>(iterable: I, element: I::Item) -> Intersperse<I::IntoIter> {}
pub fn intersperse_with<I: IntoIterator, F: FnMut() -> I::Item>(iterable: I, element: F) -> IntersperseWith<I::IntoIter> {}
pub fn enumerate<I: IntoIterator>(iterable: I) -> std::iter::Enumerate<I::IntoIter> {}
pub fn rev<I: IntoIterator>(iterable: I) -> std::iter::Rev<I::IntoIter> {}
pub fn zip<I: IntoIterator, J: IntoIterator>(i: I, j: J) -> std::iter::Zip<I::IntoIter, J::IntoIter> {}
pub fn zip_eq<I: IntoIterator, J: IntoIterator>(i: I, j: J) -> ZipEq<I::IntoIter, J::IntoIter> {}
pub fn chain<I: IntoIterator, J: IntoIterator<Item = I::Item>>(i: I, j: J) -> std::iter::Chain<I::IntoIter, J::IntoIter> {}
pub fn cloned<I: IntoIterator<Item = &T>, T>(iterable: I) -> std::iter::Cloned<I::IntoIter> {}
pub fn fold<I: IntoIterator, B, F: FnMut(B, I::Item) -> B>(iterable: I, init: B, f: F) -> B {}
pub fn all<I: IntoIterator, F: FnMut(I::Item) -> bool>(iterable: I, f: F) -> bool {}
pub fn any<I: IntoIterator, F: FnMut(I::Item) -> bool>(iterable: I, f: F) -> bool {}
pub fn max<I: IntoIterator>(iterable: I) -> Option<I::Item> {}
pub fn min<I: IntoIterator>(iterable: I) -> Option<I::Item> {}
pub fn join<I: IntoIterator>(iterable: I, sep: &str) -> String {}
pub fn sorted<I: IntoIterator>(iterable: I) -> std::vec::IntoIter<I::Item> {}
pub fn sorted_unstable<I: IntoIterator>(iterable: I) -> std::vec::IntoIter<I::Item> {}
pub fn interleave<I: IntoIterator, J: IntoIterator<Item = I::Item>>(i: I, j: J) -> Interleave<I::IntoIter, J::IntoIter> {}
pub fn merge<I: IntoIterator, J: IntoIterator<Item = I::Item>>(i: I, j: J) -> Merge<I::IntoIter, J::IntoIter> {}
pub fn merge_join_by<I: IntoIterator, J: IntoIterator, F: FnMut(&I::Item, &J::Item) -> T, T>(left: I, right: J, cmp_fn: F) -> MergeJoinBy<I::IntoIter, J::IntoIter> {}
pub fn kmerge<I: IntoIterator>(iterable: I) -> KMerge<<I::Item as IntoIterator>::IntoIter> {}
pub fn multipeek<I: IntoIterator>(iterable: I) -> MultiPeek<I::IntoIter> {}
pub fn peek_nth<I: IntoIterator>(iterable: I) -> PeekNth<I::IntoIter> {}
pub fn put_back<I: IntoIterator>(iterable: I) -> PutBack<I::IntoIter> {}
pub fn put_back_n<I: IntoIterator>(iterable: I) -> PutBackN<I::IntoIter> {}
pub fn rciter<I: IntoIterator>(iterable: I) -> RcIter<I::IntoIter> {}
}
pub mod structs {
use crate::{EitherOrBoth, MinMaxResult, Position};
use std::cmp::Ordering;
use std::collections::HashMap;
#[derive(Clone)]
pub struct Intersperse<I> {}
impl<I: Iterator> Iterator for Intersperse<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct IntersperseWith<I> {}
impl<I: Iterator> Iterator for IntersperseWith<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct FilterOk<I> {}
impl<I: Iterator> Iterator for FilterOk<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct Coalesce<I> {}
impl<I: Iterator> Iterator for Coalesce<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct Dedup<I> {}
impl<I: Iterator> Iterator for Dedup<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct DedupBy<I> {}
impl<I: Iterator> Iterator for DedupBy<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct Duplicates<I> {}
impl<I: Iterator> Iterator for Duplicates<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct DuplicatesBy<I> {}
impl<I: Iterator> Iterator for DuplicatesBy<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct Unique<I> {}
impl<I: Iterator> Iterator for Unique<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct UniqueBy<I> {}
impl<I: Iterator> Iterator for UniqueBy<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct PeekingTakeWhile<I> {}
impl<I: Iterator> Iterator for PeekingTakeWhile<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct TakeWhileRef<I> {}
impl<I: Iterator> Iterator for TakeWhileRef<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct TakeWhileInclusive<I> {}
impl<I: Iterator> Iterator for TakeWhileInclusive<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct PadUsing<I> {}
impl<I: Iterator> Iterator for PadUsing<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct Update<I> {}
impl<I: Iterator> Iterator for Update<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct Tee<I> {}
impl<I: Iterator> Iterator for Tee<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct KMerge<I> {}
impl<I: Iterator> Iterator for KMerge<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct KMergeBy<I> {}
impl<I: Iterator> Iterator for KMergeBy<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct MultiPeek<I> {}
impl<I: Iterator> Iterator for MultiPeek<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct PeekNth<I> {}
impl<I: Iterator> Iterator for PeekNth<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct PutBack<I> {}
impl<I: Iterator> Iterator for PutBack<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct PutBackN<I> {}
impl<I: Iterator> Iterator for PutBackN<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct RcIter<I> {}
impl<I: Iterator> Iterator for RcIter<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct ExactlyOneError<I> {}
impl<I: Iterator> Iterator for ExactlyOneError<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct ConsTuples<I> {}
impl<I: Iterator> Iterator for ConsTuples<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct Interleave<I, J> {}
impl<I: Iterator, J> Iterator for Interleave<I, J> { type Item = I::Item; }
#[derive(Clone)]
pub struct InterleaveShortest<I, J> {}
impl<I: Iterator, J> Iterator for InterleaveShortest<I, J> { type Item = I::Item; }
#[derive(Clone)]
pub struct Merge<I, J> {}
impl<I: Iterator, J> Iterator for Merge<I, J> { type Item = I::Item; }
#[derive(Clone)]
pub struct MergeBy<I, J> {}
impl<I: Iterator, J> Iterator for MergeBy<I, J> { type Item = I::Item; }
#[derive(Clone)]
pub struct ZipLongest<I, J> {}
impl<I: Iterator, J: Iterator> Iterator for ZipLongest<I, J> { type Item = EitherOrBoth<I::Item, J::Item>; }
#[derive(Clone)]
pub struct MergeJoinBy<I, J> {}
impl<I: Iterator, J: Iterator> Iterator for MergeJoinBy<I, J> { type Item = EitherOrBoth<I::Item, J::Item>; }
#[derive(Clone)]
pub struct ZipEq<I, J> {}
impl<I: Iterator, J: Iterator> Iterator for ZipEq<I, J> { type Item = (I::Item, J::Item); }
#[derive(Clone)]
pub struct Product<I, J> {}
impl<I: Iterator, J: Iterator> Iterator for Product<I, J> { type Item = (I::Item, J::Item); }
#[derive(Clone)]
pub struct Batching<I, T> {}
impl<I, T> Iterator for Batching<I, T> { type Item = T; }
#[derive(Clone)]
pub struct MapInto<I, T> {}
impl<I, T> Iterator for MapInto<I, T> { type Item = T; }
#[derive(Clone)]
pub struct MapOk<I, T> {}
impl<I, T> Iterator for MapOk<I, T> { type Item = T; }
#[derive(Clone)]
pub struct FilterMapOk<I, T> {}
impl<I, T> Iterator for FilterMapOk<I, T> { type Item = T; }
#[derive(Clone)]
pub struct FlattenOk<I, T> {}
impl<I, T> Iterator for FlattenOk<I, T> { type Item = T; }
#[derive(Clone)]
pub struct TupleWindows<I, T> {}
impl<I, T> Iterator for TupleWindows<I, T> { type Item = T; }
#[derive(Clone)]
pub struct CircularTupleWindows<I, T> {}
impl<I, T> Iterator for CircularTupleWindows<I, T> { type Item = T; }
#[derive(Clone)]
pub struct Tuples<I, T> {}
impl<I, T> Iterator for Tuples<I, T> { type Item = T; }
#[derive(Clone)]
pub struct TupleCombinations<I, T> {}
impl<I, T> Iterator for TupleCombinations<I, T> { type Item = T; }
#[derive(Clone)]
pub struct Unfold<I, T> {}
impl<I, T> Iterator for Unfold<I, T> { type Item = T; }
#[derive(Clone)]
pub struct MultiProduct<I> {}
impl<I: Iterator> Iterator for MultiProduct<I> { type Item = Vec<I::Item>; }
#[derive(Clone)]
pub struct Combinations<I> {}
impl<I: Iterator> Iterator for Combinations<I> { type Item = Vec<I::Item>; }
#[derive(Clone)]
pub struct CombinationsWithReplacement<I> {}
impl<I: Iterator> Iterator for CombinationsWithReplacement<I> { type Item = Vec<I::Item>; }
#[derive(Clone)]
pub struct Permutations<I> {}
impl<I: Iterator> Iterator for Permutations<I> { type Item = Vec<I::Item>; }
#[derive(Clone)]
pub struct Powerset<I> {}
impl<I: Iterator> Iterator for Powerset<I> { type Item = Vec<I::Item>; }
#[derive(Clone)]
pub struct ArrayWindows<I, const N: usize> {}
impl<I: Iterator, const N: usize> Iterator for ArrayWindows<I, N> { type Item = [I::Item; N]; }
#[derive(Clone)]
pub struct CircularArrayWindows<I, const N: usize> {}
impl<I: Iterator, const N: usize> Iterator for CircularArrayWindows<I, N> { type Item = [I::Item; N]; }
#[derive(Clone)]
pub struct ArrayCombinations<I, const N: usize> {}
impl<I: Iterator, const N: usize> Iterator for ArrayCombinations<I, N> { type Item = [I::Item; N]; }
#[derive(Clone)]
pub struct DedupWithCount<I> {}
impl<I: Iterator> Iterator for DedupWithCount<I> { type Item = (usize, I::Item); }
#[derive(Clone)]
pub struct DedupByWithCount<I> {}
impl<I: Iterator> Iterator for DedupByWithCount<I> { type Item = (usize, I::Item); }
#[derive(Clone)]
pub struct RepeatN<A> {}
impl<A> Iterator for RepeatN<A> { type Item = A; }
#[derive(Clone)]
pub struct Iterate<A> {}
impl<A> Iterator for Iterate<A> { type Item = A; }
#[derive(Clone)]
pub struct WithPosition<I> {}
impl<I: Iterator> Iterator for WithPosition<I> { type Item = (Position, I::Item); }
#[derive(Clone)]
pub struct Positions<I> {}
impl<I: Iterator> Iterator for Positions<I> { type Item = usize; }
#[derive(Clone)]
pub struct WhileSome<I> {}
impl<A, I: Iterator<Item = Option<A>>> Iterator for WhileSome<I> { type Item = A; }
pub struct ProcessResults<I, T, E> {}
impl<I, T, E> Iterator for ProcessResults<I, T, E> { type Item = T; }
impl<I> RcIter<I> {
    fn into_inner(self) -> I {}
}
impl<I: Iterator> MultiPeek<I> {
    fn reset_peek(&mut self) {}
    fn peek(&mut self) -> Option<&I::Item> {}
}
impl<I: Iterator> PeekNth<I> {
    fn peek(&mut self) -> Option<&I::Item> {}
    fn peek_mut(&mut self) -> Option<&mut I::Item> {}
    fn peek_nth(&mut self, n: usize) -> Option<&I::Item> {}
    fn peek_nth_mut(&mut self, n: usize) -> Option<&mut I::Item> {}
    fn next_if(&mut self, func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item> {}
    fn next_if_eq<T>(&mut self, expected: &T) -> Option<I::Item> {}
}
impl<I: Iterator> PutBack<I> {
    fn with_value(self, value: I::Item) -> Self {}
    fn into_parts(self) -> (Option<I::Item>, I) {}
    fn put_back(&mut self, x: I::Item) -> Option<I::Item> {}
}
impl<I: Iterator> PutBackN<I> {
    fn put_back(&mut self, x: I::Item) {}
    fn into_parts(self) -> (Vec<I::Item>, I) {}
}
impl<I> std::error::Error for ExactlyOneError<I> {}
impl<I> std::fmt::Display for ExactlyOneError<I> {}
pub struct AllEqualValueError<T>(pub Option<[T; 2]>);
impl<T> std::error::Error for AllEqualValueError<T> {}
impl<T> std::fmt::Display for AllEqualValueError<T> {}
pub struct StripPrefixError<I, P> {}
#[derive(Clone)]
pub struct Format<I> {}
impl<I> std::fmt::Display for Format<I> {}
impl<I> std::fmt::Debug for Format<I> {}
#[derive(Clone)]
pub struct FormatWith<I> {}
impl<I> std::fmt::Display for FormatWith<I> {}
pub struct ChunkBy<K, I> {}
pub type GroupBy<K, I> = ChunkBy<K, I>;
impl<K, I: Iterator> IntoIterator for &ChunkBy<K, I> { type Item = (K, Group<K, I>); type IntoIter = Groups<K, I>; }
pub struct Groups<K, I> {}
impl<K, I: Iterator> Iterator for Groups<K, I> { type Item = (K, Group<K, I>); }
pub struct Group<K, I> {}
impl<K, I: Iterator> Iterator for Group<K, I> { type Item = I::Item; }
pub struct IntoChunks<I> {}
impl<I: Iterator> IntoIterator for &IntoChunks<I> { type Item = Chunk<I>; type IntoIter = Chunks<I>; }
pub struct Chunks<I> {}
impl<I: Iterator> Iterator for Chunks<I> { type Item = Chunk<I>; }
pub struct Chunk<I> {}
impl<I: Iterator> Iterator for Chunk<I> { type Item = I::Item; }
pub struct TupleBuffer<T> {}
impl<T: crate::traits::HomogeneousTuple> Iterator for TupleBuffer<T> { type Item = T::Item; }
#[derive(Clone)]
pub struct Zip<T> {}
impl<A: IntoIterator> Iterator for Zip<(A,)> { type Item = (A::Item,); }
impl<A: IntoIterator, B: IntoIterator> Iterator for Zip<(A, B)> { type Item = (A::Item, B::Item); }
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator> Iterator for Zip<(A, B, C)> { type Item = (A::Item, B::Item, C::Item); }
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator, D: IntoIterator> Iterator for Zip<(A, B, C, D)> { type Item = (A::Item, B::Item, C::Item, D::Item); }
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator, D: IntoIterator, E: IntoIterator> Iterator for Zip<(A, B, C, D, E)> { type Item = (A::Item, B::Item, C::Item, D::Item, E::Item); }
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator, D: IntoIterator, E: IntoIterator, F: IntoIterator> Iterator for Zip<(A, B, C, D, E, F)> { type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item); }
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator, D: IntoIterator, E: IntoIterator, F: IntoIterator, G: IntoIterator> Iterator for Zip<(A, B, C, D, E, F, G)> { type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item); }
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator, D: IntoIterator, E: IntoIterator, F: IntoIterator, G: IntoIterator, H: IntoIterator> Iterator for Zip<(A, B, C, D, E, F, G, H)> { type Item = (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item); }
pub struct GroupingMap<K, V> {}
pub type GroupingMapBy<K, V> = GroupingMap<K, V>;
impl<K, V> GroupingMap<K, V> {
    fn aggregate<FO: FnMut(Option<R>, &K, V) -> Option<R>, R>(self, operation: FO) -> HashMap<K, R> {}
    fn fold_with<FI: FnMut(&K, &V) -> R, FO: FnMut(R, &K, V) -> R, R>(self, init: FI, operation: FO) -> HashMap<K, R> {}
    fn fold<FO: FnMut(R, &K, V) -> R, R>(self, init: R, operation: FO) -> HashMap<K, R> {}
    fn reduce<FO: FnMut(V, &K, V) -> V>(self, operation: FO) -> HashMap<K, V> {}
    fn fold_first<FO: FnMut(V, &K, V) -> V>(self, operation: FO) -> HashMap<K, V> {}
    fn collect<C: Default + Extend<V>>(self) -> HashMap<K, C> {}
    fn max(self) -> HashMap<K, V> {}
    fn max_by<F: FnMut(&K, &V, &V) -> Ordering>(self, compare: F) -> HashMap<K, V> {}
    fn max_by_key<F: FnMut(&K, &V) -> CK, CK>(self, f: F) -> HashMap<K, V> {}
    fn min(self) -> HashMap<K, V> {}
    fn min_by<F: FnMut(&K, &V, &V) -> Ordering>(self, compare: F) -> HashMap<K, V> {}
    fn min_by_key<F: FnMut(&K, &V) -> CK, CK>(self, f: F) -> HashMap<K, V> {}
    fn minmax(self) -> HashMap<K, MinMaxResult<V>> {}
    fn minmax_by<F: FnMut(&K, &V, &V) -> Ordering>(self, compare: F) -> HashMap<K, MinMaxResult<V>> {}
    fn minmax_by_key<F: FnMut(&K, &V) -> CK, CK>(self, f: F) -> HashMap<K, MinMaxResult<V>> {}
    fn sum(self) -> HashMap<K, V> {}
    fn product(self) -> HashMap<K, V> {}
}
}
