pub struct Delay {}
impl Delay {
    fn new(dur: std::time::Duration) -> Delay {}
    fn reset(&mut self, dur: std::time::Duration) {}
}
impl std::future::Future for Delay { type Output = (); }
