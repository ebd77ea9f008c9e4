use std::borrow::Cow;
use std::io;
use std::time::Duration;
#[derive(Clone, Debug)]
pub struct ProgressBar {}
impl ProgressBar {
    fn new(len: u64) -> Self {}
    fn no_length() -> Self {}
    fn hidden() -> Self {}
    fn new_spinner() -> Self {}
    fn with_draw_target(len: Option<u64>, draw_target: ProgressDrawTarget) -> Self {}
    fn style(&self) -> ProgressStyle {}
    fn with_style(self, style: ProgressStyle) -> Self {}
    fn with_tab_width(self, tab_width: usize) -> Self {}
    fn with_prefix(self, prefix: impl Into<Cow<str>>) -> Self {}
    fn with_message(self, message: impl Into<Cow<str>>) -> Self {}
    fn with_position(self, pos: u64) -> Self {}
    fn with_elapsed(self, elapsed: Duration) -> Self {}
    fn with_finish(self, finish: ProgressFinish) -> Self {}
    fn set_style(&self, style: ProgressStyle) {}
    fn set_tab_width(&self, tab_width: usize) {}
    fn enable_steady_tick(&self, interval: Duration) {}
    fn disable_steady_tick(&self) {}
    fn tick(&self) {}
    fn inc(&self, delta: u64) {}
    fn dec(&self, delta: u64) {}
    fn is_hidden(&self) -> bool {}
    fn is_finished(&self) -> bool {}
    fn println<I: AsRef<str>>(&self, msg: I) {}
    fn update(&self, f: impl FnOnce(&mut ProgressState)) {}
    fn set_position(&self, pos: u64) {}
    fn unset_length(&self) {}
    fn set_length(&self, len: u64) {}
    fn inc_length(&self, delta: u64) {}
    fn dec_length(&self, delta: u64) {}
    fn set_prefix(&self, prefix: impl Into<Cow<str>>) {}
    fn set_message(&self, msg: impl Into<Cow<str>>) {}
    fn set_elapsed(&self, elapsed: Duration) {}
    fn downgrade(&self) -> WeakProgressBar {}
    fn reset_eta(&self) {}
    fn reset_elapsed(&self) {}
    fn reset(&self) {}
    fn finish(&self) {}
    fn finish_with_message(&self, msg: impl Into<Cow<str>>) {}
    fn finish_and_clear(&self) {}
    fn abandon(&self) {}
    fn abandon_with_message(&self, msg: impl Into<Cow<str>>) {}
    fn finish_using_style(&self) {}
    fn set_draw_target(&self, target: ProgressDrawTarget) {}
    fn force_draw(&self) {}
    fn suspend<F: FnOnce() -> R, R>(&self, f: F) -> R {}
    fn wrap_iter<It: Iterator>(&self, it: It) -> ProgressBarIter<It> {}
    fn wrap_read<R>(&self, read: R) -> ProgressBarIter<R> {}
    fn wrap_write<W>(&self, write: W) -> ProgressBarIter<W> {}
    fn wrap_async_write<W>(&self, write: W) -> ProgressBarIter<W> {}
    fn wrap_async_read<R>(&self, read: R) -> ProgressBarIter<R> {}
    fn wrap_stream<S>(&self, stream: S) -> ProgressBarIter<S> {}
    fn position(&self) -> u64 {}
    fn length(&self) -> Option<u64> {}
    fn eta(&self) -> Duration {}
    fn per_sec(&self) -> f64 {}
    fn duration(&self) -> Duration {}
    fn elapsed(&self) -> Duration {}
    fn tab_width(&self) -> usize {}
    fn message(&self) -> String {}
    fn prefix(&self) -> String {}
}
#[derive(Clone, Debug, Default)]
pub struct WeakProgressBar {}
impl WeakProgressBar {
    fn new() -> Self {}
    fn upgrade(&self) -> Option<ProgressBar> {}
}
#[derive(Clone, Debug, Default)]
pub struct MultiProgress {}
impl MultiProgress {
    fn new() -> Self {}
    fn with_draw_target(draw_target: ProgressDrawTarget) -> Self {}
    fn set_draw_target(&self, target: ProgressDrawTarget) {}
    fn set_move_cursor(&self, move_cursor: bool) {}
    fn set_alignment(&self, alignment: MultiProgressAlignment) {}
    fn add(&self, pb: ProgressBar) -> ProgressBar {}
    fn insert(&self, index: usize, pb: ProgressBar) -> ProgressBar {}
    fn insert_from_back(&self, index: usize, pb: ProgressBar) -> ProgressBar {}
    fn insert_before(&self, before: &ProgressBar, pb: ProgressBar) -> ProgressBar {}
    fn insert_after(&self, after: &ProgressBar, pb: ProgressBar) -> ProgressBar {}
    fn remove(&self, pb: &ProgressBar) {}
    fn println<I: AsRef<str>>(&self, msg: I) -> io::Result<()> {}
    fn suspend<F: FnOnce() -> R, R>(&self, f: F) -> R {}
    fn clear(&self) -> io::Result<()> {}
    fn is_hidden(&self) -> bool {}
}
#[derive(Clone, Debug, Default)]
pub enum MultiProgressAlignment { Top, Bottom }
#[derive(Clone, Debug, Default)]
pub enum ProgressFinish { AndLeave, WithMessage(Cow<str>), AndClear, Abandon, AbandonWithMessage(Cow<str>) }
#[derive(Clone)]
pub struct ProgressStyle {}
impl ProgressStyle {
    fn default_bar() -> Self {}
    fn default_spinner() -> Self {}
    fn with_template(template: &str) -> Result<Self, style::TemplateError> {}
    fn tick_chars(self, s: &str) -> Self {}
    fn tick_strings(self, s: &[&str]) -> Self {}
    fn progress_chars(self, s: &str) -> Self {}
    fn with_key<S>(self, key: &str, f: S) -> Self {}
    fn template(self, s: &str) -> Result<Self, style::TemplateError> {}
    fn get_tick_str(&self, idx: u64) -> &str {}
    fn get_final_tick_str(&self) -> &str {}
}
pub mod style {
    pub use super::ProgressStyle;
    #[derive(Debug)]
    pub struct TemplateError {}
    impl std::error::Error for TemplateError {}
    impl std::fmt::Display for TemplateError {}
    pub trait ProgressTracker {
        fn clone_box(&self) -> Box<dyn ProgressTracker>;
        fn tick(&mut self, state: &super::ProgressState, now: std::time::Instant);
        fn reset(&mut self, state: &super::ProgressState, now: std::time::Instant);
        fn write(&self, state: &super::ProgressState, w: &mut dyn std::fmt::Write);
    }
}
pub struct ProgressState {}
impl ProgressState {
    fn is_finished(&self) -> bool {}
    fn fraction(&self) -> f32 {}
    fn eta(&self) -> Duration {}
    fn duration(&self) -> Duration {}
    fn per_sec(&self) -> f64 {}
    fn elapsed(&self) -> Duration {}
    fn pos(&self) -> u64 {}
    fn set_pos(&mut self, pos: u64) {}
    fn len(&self) -> Option<u64> {}
    fn set_len(&mut self, len: u64) {}
}
#[derive(Debug)]
pub struct ProgressDrawTarget {}
impl ProgressDrawTarget {
    fn stdout() -> Self {}
    fn stderr() -> Self {}
    fn stdout_with_hz(refresh_rate: u8) -> Self {}
    fn stderr_with_hz(refresh_rate: u8) -> Self {}
    fn term(term: console::Term, refresh_rate: u8) -> Self {}
    fn hidden() -> Self {}
    fn is_hidden(&self) -> bool {}
}
pub trait ProgressIterator: Iterator {
    fn try_progress(self) -> Option<ProgressBarIter<Self>>;
    fn progress(self) -> ProgressBarIter<Self>;
    fn progress_count(self, len: u64) -> ProgressBarIter<Self>;
    fn progress_with(self, progress: ProgressBar) -> ProgressBarIter<Self>;
    fn progress_with_style(self, style: ProgressStyle) -> ProgressBarIter<Self>;
}
impl<T: Iterator> ProgressIterator for T {}
#[derive(Debug)]
pub struct ProgressBarIter<T> { pub progress: ProgressBar }
impl<T> ProgressBarIter<T> {
    fn with_style(self, style: ProgressStyle) -> Self {}
    fn with_prefix(self, prefix: impl Into<Cow<str>>) -> Self {}
    fn with_message(self, message: impl Into<Cow<str>>) -> Self {}
    fn with_position(self, position: u64) -> Self {}
    fn with_elapsed(self, elapsed: Duration) -> Self {}
    fn with_finish(self, finish: ProgressFinish) -> Self {}
}
impl<T: Iterator> Iterator for ProgressBarIter<T> { type Item = T::Item; }
impl<T: DoubleEndedIterator> DoubleEndedIterator for ProgressBarIter<T> {}
impl<R: io::Read> io::Read for ProgressBarIter<R> {}
impl<R: io::BufRead> io::BufRead for ProgressBarIter<R> {}
impl<W: io::Write> io::Write for ProgressBarIter<W> {}
impl<S: io::Seek> io::Seek for ProgressBarIter<S> {}
impl<S: futures_core::Stream> futures_core::Stream for ProgressBarIter<S> { type Item = S::Item; }
#[derive(Debug)]
pub struct FormattedDuration(pub Duration);
impl std::fmt::Display for FormattedDuration {}
#[derive(Debug)]
pub struct HumanDuration(pub Duration);
impl std::fmt::Display for HumanDuration {}
#[derive(Debug)]
pub struct HumanBytes(pub u64);
impl std::fmt::Display for HumanBytes {}
#[derive(Debug)]
pub struct DecimalBytes(pub u64);
impl std::fmt::Display for DecimalBytes {}
#[derive(Debug)]
pub struct BinaryBytes(pub u64);
impl std::fmt::Display for BinaryBytes {}
#[derive(Debug)]
pub struct HumanCount(pub u64);
impl std::fmt::Display for HumanCount {}
#[derive(Debug)]
pub struct HumanFloatCount(pub f64);
impl std::fmt::Display for HumanFloatCount {}
#[derive(Clone, Debug)]
pub struct InMemoryTerm {}
impl InMemoryTerm {
    fn new(rows: u16, cols: u16) -> InMemoryTerm {}
    fn reset(&self) {}
    fn contents(&self) -> String {}
}
