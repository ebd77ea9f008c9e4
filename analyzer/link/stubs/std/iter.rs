use crate::cmp::Ordering;

pub trait Iterator {
    type Item;
    fn next(&mut self) -> Option<Self::Item>;
    fn size_hint(&self) -> (usize, Option<usize>);
    fn count(self) -> usize;
    fn last(self) -> Option<Self::Item>;
    fn nth(&mut self, n: usize) -> Option<Self::Item>;
    fn step_by(self, step: usize) -> StepBy<Self>;
    fn chain<U: IntoIterator<Item = Self::Item>>(self, other: U) -> Chain<Self, U::IntoIter>;
    fn zip<U: IntoIterator>(self, other: U) -> Zip<Self, U::IntoIter>;
    fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Map<Self, B>;
    fn for_each<F: FnMut(Self::Item)>(self, f: F);
    fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Filter<Self>;
    fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> FilterMap<Self, B>;
    fn enumerate(self) -> Enumerate<Self>;
    fn peekable(self) -> Peekable<Self>;
    fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> SkipWhile<Self>;
    fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> TakeWhile<Self>;
    fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, predicate: P) -> MapWhile<Self, B>;
    fn skip(self, n: usize) -> Skip<Self>;
    fn take(self, n: usize) -> Take<Self>;
    fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, init: St, f: F) -> Scan<Self, B>;
    fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(self, f: F) -> FlatMap<Self, U>;
    fn flatten(self) -> Flatten<Self>;
    fn fuse(self) -> Fuse<Self>;
    fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Inspect<Self>;
    fn by_ref(&mut self) -> &mut Self;
    fn collect<B: FromIterator<Self::Item>>(self) -> B;
    fn partition<B, F: FnMut(&Self::Item) -> bool>(self, f: F) -> (B, B);
    fn try_fold<B, F: FnMut(B, Self::Item) -> R, R>(&mut self, init: B, f: F) -> R;
    fn try_for_each<F: FnMut(Self::Item) -> R, R>(&mut self, f: F) -> R;
    fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B;
    fn reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item>;
    fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool;
    fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool;
    fn find<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item>;
    fn find_map<B, F: FnMut(Self::Item) -> Option<B>>(&mut self, f: F) -> Option<B>;
    fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize>;
    fn rposition<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize>;
    fn max(self) -> Option<Self::Item>;
    fn min(self) -> Option<Self::Item>;
    fn max_by_key<B, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item>;
    fn max_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item>;
    fn min_by_key<B, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item>;
    fn min_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item>;
    fn rev(self) -> Rev<Self>;
    fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB) where Self: Iterator<Item = (A, B)>;
    fn copied<T>(self) -> Copied<Self> where Self: Iterator<Item = &T>;
    fn cloned<T>(self) -> Cloned<Self> where Self: Iterator<Item = &T>;
    fn cycle(self) -> Cycle<Self>;
    fn sum<S: Sum<Self::Item>>(self) -> S;
    fn product<P: Product<Self::Item>>(self) -> P;
    fn cmp<I: IntoIterator>(self, other: I) -> Ordering;
    fn partial_cmp<I: IntoIterator>(self, other: I) -> Option<Ordering>;
    fn eq<I: IntoIterator>(self, other: I) -> bool;
    fn ne<I: IntoIterator>(self, other: I) -> bool;
    fn lt<I: IntoIterator>(self, other: I) -> bool;
    fn le<I: IntoIterator>(self, other: I) -> bool;
    fn gt<I: IntoIterator>(self, other: I) -> bool;
    fn ge<I: IntoIterator>(self, other: I) -> bool;
    fn is_sorted(self) -> bool;
    fn is_sorted_by<F: FnMut(&Self::Item, &Self::Item) -> bool>(self, compare: F) -> bool;
    fn is_sorted_by_key<F: FnMut(Self::Item) -> K, K>(self, f: F) -> bool;
}
impl<I: Iterator> Iterator for &mut I { type Item = I::Item; }
pub trait DoubleEndedIterator: Iterator {
    fn next_back(&mut self) -> Option<Self::Item>;
    fn nth_back(&mut self, n: usize) -> Option<Self::Item>;
    fn try_rfold<B, F: FnMut(B, Self::Item) -> R, R>(&mut self, init: B, f: F) -> R;
    fn rfold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B;
    fn rfind<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item>;
}
pub trait ExactSizeIterator: Iterator {
    fn len(&self) -> usize;
}
impl<I: Iterator> DoubleEndedIterator for I {}
impl<I: Iterator> ExactSizeIterator for I {}
pub trait FusedIterator: Iterator {}
pub trait IntoIterator {
    type Item;
    type IntoIter: Iterator<Item = Self::Item>;
    fn into_iter(self) -> Self::IntoIter;
}
impl<I: Iterator> IntoIterator for I { type Item = <I as Iterator>::Item; type IntoIter = I; }
pub trait FromIterator<A> {
    fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self;
}
impl FromIterator<()> for () {}
pub trait Extend<A> {
    fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T);
}
pub trait Sum<A> {
    fn sum<I: Iterator<Item = A>>(iter: I) -> Self;
}
pub trait Product<A> {
    fn product<I: Iterator<Item = A>>(iter: I) -> Self;
}
pub trait Step {}

#[derive(Clone)]
pub struct StepBy<I> {}
impl<I: Iterator> Iterator for StepBy<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct Chain<A, B> {}
impl<A: Iterator, B> Iterator for Chain<A, B> { type Item = A::Item; }
#[derive(Clone)]
pub struct Zip<A, B> {}
impl<A: Iterator, B: Iterator> Iterator for Zip<A, B> { type Item = (A::Item, B::Item); }
#[derive(Clone)]
pub struct Map<I, B> {}
impl<I, B> Iterator for Map<I, B> { type Item = B; }
#[derive(Clone)]
pub struct Filter<I> {}
impl<I: Iterator> Iterator for Filter<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct FilterMap<I, B> {}
impl<I, B> Iterator for FilterMap<I, B> { type Item = B; }
#[derive(Clone)]
pub struct Enumerate<I> {}
impl<I: Iterator> Iterator for Enumerate<I> { type Item = (usize, I::Item); }
#[derive(Clone)]
pub struct Peekable<I> {}
impl<I: Iterator> Peekable<I> {
    fn peek(&mut self) -> Option<&I::Item> {}
    fn peek_mut(&mut self) -> Option<&mut I::Item> {}
    fn next_if(&mut self, f: impl FnOnce(&I::Item) -> bool) -> Option<I::Item> {}
    fn next_if_eq<T>(&mut self, expected: &T) -> Option<I::Item> {}
    fn next_if_map<R>(&mut self, f: impl FnOnce(I::Item) -> Result<R, I::Item>) -> Option<R> {}
}
impl<I: Iterator> Iterator for Peekable<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct SkipWhile<I> {}
impl<I: Iterator> Iterator for SkipWhile<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct TakeWhile<I> {}
impl<I: Iterator> Iterator for TakeWhile<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct MapWhile<I, B> {}
impl<I, B> Iterator for MapWhile<I, B> { type Item = B; }
#[derive(Clone)]
pub struct Skip<I> {}
impl<I: Iterator> Iterator for Skip<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct Take<I> {}
impl<I: Iterator> Iterator for Take<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct Scan<I, B> {}
impl<I, B> Iterator for Scan<I, B> { type Item = B; }
#[derive(Clone)]
pub struct FlatMap<I, U> {}
impl<I, U: IntoIterator> Iterator for FlatMap<I, U> { type Item = U::Item; }
#[derive(Clone)]
pub struct Flatten<I> {}
impl<I: Iterator> Iterator for Flatten<I> { type Item = <I::Item as IntoIterator>::Item; }
#[derive(Clone)]
pub struct Fuse<I> {}
impl<I: Iterator> Iterator for Fuse<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct Inspect<I> {}
impl<I: Iterator> Iterator for Inspect<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct Rev<I> {}
impl<I: Iterator> Iterator for Rev<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct Copied<I> {}
impl<T, I: Iterator<Item = &T>> Iterator for Copied<I> { type Item = T; }
#[derive(Clone)]
pub struct Cloned<I> {}
impl<T, I: Iterator<Item = &T>> Iterator for Cloned<I> { type Item = T; }
#[derive(Clone)]
pub struct Cycle<I> {}
impl<I: Iterator> Iterator for Cycle<I> { type Item = I::Item; }
#[derive(Clone)]
pub struct Empty<T> {}
impl<T> Iterator for Empty<T> { type Item = T; }
#[derive(Clone)]
pub struct Once<T> {}
impl<T> Iterator for Once<T> { type Item = T; }
pub struct OnceWith<T> {}
impl<T> Iterator for OnceWith<T> { type Item = T; }
#[derive(Clone)]
pub struct Repeat<T> {}
impl<T> Iterator for Repeat<T> { type Item = T; }
pub struct RepeatN<T> {}
impl<T> Iterator for RepeatN<T> { type Item = T; }
pub struct RepeatWith<T> {}
impl<T> Iterator for RepeatWith<T> { type Item = T; }
pub struct FromFn<T> {}
impl<T> Iterator for FromFn<T> { type Item = T; }
pub struct Successors<T> {}
impl<T> Iterator for Successors<T> { type Item = T; }
pub fn empty<T>() -> Empty<T> {}
pub fn once<T>(value: T) -> Once<T> {}
pub fn once_with<T, F: FnOnce() -> T>(f: F) -> OnceWith<T> {}
pub fn repeat<T>(elt: T) -> Repeat<T> {}
pub fn repeat_n<T>(element: T, count: usize) -> RepeatN<T> {}
pub fn repeat_with<T, F: FnMut() -> T>(f: F) -> RepeatWith<T> {}
pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> FromFn<T> {}
pub fn successors<T, F: FnMut(&T) -> Option<T>>(first: Option<T>, f: F) -> Successors<T> {}
pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Zip<A::IntoIter, B::IntoIter> {}
pub fn chain<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Chain<A::IntoIter, B::IntoIter> {}
