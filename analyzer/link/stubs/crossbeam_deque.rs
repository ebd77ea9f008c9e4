pub struct Worker<T> {}
impl<T> Worker<T> {
    fn new_fifo() -> Worker<T> {}
    fn new_lifo() -> Worker<T> {}
    fn stealer(&self) -> Stealer<T> {}
    fn is_empty(&self) -> bool {}
    fn len(&self) -> usize {}
    fn push(&self, task: T) {}
    fn pop(&self) -> Option<T> {}
}
#[derive(Clone)]
pub struct Stealer<T> {}
impl<T> Stealer<T> {
    fn is_empty(&self) -> bool {}
    fn len(&self) -> usize {}
    fn steal(&self) -> Steal<T> {}
    fn steal_batch(&self, dest: &Worker<T>) -> Steal<()> {}
    fn steal_batch_with_limit(&self, dest: &Worker<T>, limit: usize) -> Steal<()> {}
    fn steal_batch_and_pop(&self, dest: &Worker<T>) -> Steal<T> {}
    fn steal_batch_with_limit_and_pop(&self, dest: &Worker<T>, limit: usize) -> Steal<T> {}
}
#[derive(Default)]
pub struct Injector<T> {}
impl<T> Injector<T> {
    fn new() -> Injector<T> {}
    fn push(&self, task: T) {}
    fn steal(&self) -> Steal<T> {}
    fn steal_batch(&self, dest: &Worker<T>) -> Steal<()> {}
    fn steal_batch_with_limit(&self, dest: &Worker<T>, limit: usize) -> Steal<()> {}
    fn steal_batch_and_pop(&self, dest: &Worker<T>) -> Steal<T> {}
    fn steal_batch_with_limit_and_pop(&self, dest: &Worker<T>, limit: usize) -> Steal<T> {}
    fn is_empty(&self) -> bool {}
    fn len(&self) -> usize {}
}
#[derive(Clone)]
pub enum Steal<T> { Empty, Success(T), Retry }
impl<T> Steal<T> {
    fn is_empty(&self) -> bool {}
    fn is_success(&self) -> bool {}
    fn is_retry(&self) -> bool {}
    fn success(self) -> Option<T> {}
    fn or_else<F: FnOnce() -> Steal<T>>(self, f: F) -> Steal<T> {}
}
impl<T> FromIterator<Steal<T>> for Steal<T> {}
