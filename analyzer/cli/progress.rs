//! A bar on a terminal, timings with `-v`, silence otherwise.

use colocate::{Stage, Watch};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::Write;
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// Follows a run.
pub(crate) struct Progress {
    bar: ProgressBar,
    verbose: bool,
    current: Mutex<Option<Running>>,
}

/// The stage that runs.
struct Running {
    stage: Stage,
    size: String,
    since: Instant,
}

impl Progress {
    /// A bar where `is_terminal`, timings where `verbose`.
    pub(crate) fn new(verbose: bool, is_terminal: bool) -> Self {
        let bar = if is_terminal {
            ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr())
        } else {
            ProgressBar::hidden()
        };
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg}") {
            bar.set_style(style);
        }
        Self { bar, verbose, current: Mutex::new(None) }
    }

    /// The last stage is done.
    pub(crate) fn finish(&self) {
        self.next(None);
        self.bar.finish_and_clear();
    }

    /// So many of all commits are read.
    pub(crate) fn count(&self, done: usize, all: usize) {
        self.bar.enable_steady_tick(Duration::from_millis(100));
        self.bar.set_message(format!("commit {} of {all}", done + 1));
    }

    /// Says a line of its own where timings are wanted.
    pub(crate) fn say(&self, line: &str) {
        if self.verbose {
            self.suspend(|| drop(std::io::stderr().write_all(line.as_bytes())));
        }
    }

    /// Runs `write` while the bar is out of the way.
    pub(crate) fn suspend(&self, write: impl FnOnce()) {
        self.bar.suspend(write);
    }

    fn next(&self, next: Option<Running>) {
        let Ok(mut current) = self.current.lock() else { return };
        let last = std::mem::replace(&mut *current, next);
        if let Some(running) = last.filter(|_| self.verbose) {
            let took = running.since.elapsed();
            let line = format!(
                "{:<9} {:>9}  {}\n",
                running.stage.as_str(),
                format_duration(took),
                running.size
            );
            self.suspend(|| drop(std::io::stderr().write_all(line.as_bytes())));
        }
    }
}

impl Watch for Progress {
    fn begin(&self, stage: Stage, size: &str) {
        self.next(Some(Running { stage, size: size.to_owned(), since: Instant::now() }));
        self.bar.enable_steady_tick(Duration::from_millis(100));
        self.bar.set_message(format!("{} {size}", stage.as_str()));
    }
}

/// `3.2 ms`, `1.50 s`.
fn format_duration(took: Duration) -> String {
    let seconds = took.as_secs_f64();
    if seconds < 1.0 { format!("{:.1} ms", seconds * 1000.0) } else { format!("{seconds:.2} s") }
}
