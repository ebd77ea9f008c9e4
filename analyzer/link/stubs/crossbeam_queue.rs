pub use array_queue::ArrayQueue;
pub use seg_queue::SegQueue;
#[derive(Clone)]
pub struct PushError<T>(pub T);
impl<T> std::error::Error for PushError<T> {}
#[derive(Clone)]
pub struct PopError;
impl std::error::Error for PopError {}
pub mod array_queue {
pub struct ArrayQueue<T> {}
impl<T> ArrayQueue<T> {
    fn new(cap: usize) -> ArrayQueue<T> {}
    fn push(&self, value: T) -> Result<(), T> {}
    fn force_push(&self, value: T) -> Option<T> {}
    fn pop(&self) -> Option<T> {}
    fn push_mut(&mut self, value: T) -> Result<(), T> {}
    fn pop_mut(&mut self) -> Option<T> {}
    fn capacity(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn is_full(&self) -> bool {}
    fn len(&self) -> usize {}
}
impl<T> IntoIterator for ArrayQueue<T> { type Item = T; type IntoIter = IntoIter<T>; }
pub struct IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = T; }
}
pub mod seg_queue {
#[derive(Default)]
pub struct SegQueue<T> {}
impl<T> SegQueue<T> {
    fn new() -> SegQueue<T> {}
    fn push(&self, value: T) {}
    fn pop(&self) -> Option<T> {}
    fn push_mut(&mut self, value: T) {}
    fn pop_mut(&mut self) -> Option<T> {}
    fn is_empty(&self) -> bool {}
    fn len(&self) -> usize {}
}
impl<T> IntoIterator for SegQueue<T> { type Item = T; type IntoIter = IntoIter<T>; }
pub struct IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = T; }
}
