pub use Either::{Left, Right};
#[derive(Clone, Ord)]
pub enum Either<L, R> { Left(L), Right(R) }
impl<L, R> Either<L, R> {
    fn is_left(&self) -> bool {}
    fn is_right(&self) -> bool {}
    fn left(self) -> Option<L> {}
    fn right(self) -> Option<R> {}
    fn as_ref(&self) -> Either<&L, &R> {}
    fn as_mut(&mut self) -> Either<&mut L, &mut R> {}
    fn as_pin_ref(self: std::pin::Pin<&Self>) -> Either<std::pin::Pin<&L>, std::pin::Pin<&R>> {}
    fn as_pin_mut(self: std::pin::Pin<&mut Self>) -> Either<std::pin::Pin<&mut L>, std::pin::Pin<&mut R>> {}
    fn as_deref(&self) -> Either<&L::Target, &R::Target> where L: std::ops::Deref, R: std::ops::Deref {}
    fn as_deref_mut(&mut self) -> Either<&mut L::Target, &mut R::Target> where L: std::ops::Deref, R: std::ops::Deref {}
    fn flip(self) -> Either<R, L> {}
    fn map_left<F: FnOnce(L) -> M, M>(self, f: F) -> Either<M, R> {}
    fn map_right<F: FnOnce(R) -> S, S>(self, f: F) -> Either<L, S> {}
    fn map_either<F: FnOnce(L) -> M, G: FnOnce(R) -> S, M, S>(self, f: F, g: G) -> Either<M, S> {}
    fn map_either_with<Ctx, F: FnOnce(Ctx, L) -> M, G: FnOnce(Ctx, R) -> S, M, S>(self, ctx: Ctx, f: F, g: G) -> Either<M, S> {}
    fn either<F: FnOnce(L) -> T, G: FnOnce(R) -> T, T>(self, f: F, g: G) -> T {}
    fn either_with<Ctx, F: FnOnce(Ctx, L) -> T, G: FnOnce(Ctx, R) -> T, T>(self, ctx: Ctx, f: F, g: G) -> T {}
    fn left_and_then<F: FnOnce(L) -> Either<S, R>, S>(self, f: F) -> Either<S, R> {}
    fn right_and_then<F: FnOnce(R) -> Either<L, S>, S>(self, f: F) -> Either<L, S> {}
    fn into_iter(self) -> Either<L::IntoIter, R::IntoIter> where L: IntoIterator, R: IntoIterator {}
    fn iter(&self) -> Either<<&L as IntoIterator>::IntoIter, <&R as IntoIterator>::IntoIter> where &L: IntoIterator, &R: IntoIterator {}
    fn iter_mut(&mut self) -> Either<<&L as IntoIterator>::IntoIter, <&R as IntoIterator>::IntoIter> where &L: IntoIterator, &R: IntoIterator {}
    fn factor_into_iter(self) -> IterEither<L::IntoIter, R::IntoIter> where L: IntoIterator, R: IntoIterator {}
    fn left_or(self, other: L) -> L {}
    fn left_or_default(self) -> L {}
    fn left_or_else<F: FnOnce(R) -> L>(self, f: F) -> L {}
    fn right_or(self, other: R) -> R {}
    fn right_or_default(self) -> R {}
    fn right_or_else<F: FnOnce(L) -> R>(self, f: F) -> R {}
    fn unwrap_left(self) -> L {}
    fn unwrap_right(self) -> R {}
    fn expect_left(self, msg: &str) -> L {}
    fn expect_right(self, msg: &str) -> R {}
    fn either_into<T>(self) -> T {}
}
impl<L, R> Either<Option<L>, Option<R>> {
    fn factor_none(self) -> Option<Either<L, R>> {}
}
impl<L, R, E> Either<Result<L, E>, Result<R, E>> {
    fn factor_err(self) -> Result<Either<L, R>, E> {}
}
impl<T, L, R> Either<(T, L), (T, R)> {
    fn factor_first(self) -> (T, Either<L, R>) {}
}
impl<T, L, R> Either<(L, T), (R, T)> {
    fn factor_second(self) -> (Either<L, R>, T) {}
}
impl<T> Either<T, T> {
    fn into_inner(self) -> T {}
    fn map<F: FnOnce(T) -> M, M>(self, f: F) -> Either<M, M> {}
    fn reduce(self) -> T {}
}
impl<L, R> Either<&L, &R> {
    fn cloned(self) -> Either<L, R> {}
    fn copied(self) -> Either<L, R> {}
}
impl<L: Iterator, R> Iterator for Either<L, R> { type Item = L::Item; }
impl<L: Future, R> Future for Either<L, R> { type Output = L::Output; }
impl<L: std::ops::Deref, R> std::ops::Deref for Either<L, R> { type Target = L::Target; }
impl<L: std::io::Read, R> std::io::Read for Either<L, R> {}
impl<L: std::io::Write, R> std::io::Write for Either<L, R> {}
impl<L: std::error::Error, R> std::error::Error for Either<L, R> {}
impl<L, R> std::fmt::Display for Either<L, R> {}
impl<L, R> From<Result<R, L>> for Either<L, R> {}
impl<L, R> Into<Result<R, L>> for Either<L, R> {}
impl<L: Extend<A>, R, A> Extend<A> for Either<L, R> {}
#[derive(Clone)]
pub struct IterEither<L, R> {}
impl<L: Iterator, R: Iterator> Iterator for IterEither<L, R> { type Item = Either<L::Item, R::Item>; }
