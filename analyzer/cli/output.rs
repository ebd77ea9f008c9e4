//! The only place that writes to the streams.

use super::args::{ColorWhen, Common};
use super::progress::Progress;
use super::{ExitCode, Outcome};
use anstream::{AutoStream, ColorChoice};
use colocate::base::{Code, Diagnostic, Error, Severity};
use colocate::render::{Look, diagnostics};
use colocate::source;
use std::collections::BTreeMap;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::PathBuf;

/// Where the answer and everything beside it goes.
pub(crate) struct Output {
    file: Option<PathBuf>,
    answer_look: Look,
    side_look: Look,
    /// Follows the run.
    pub(crate) progress: Progress,
    /// Everything is said, however often.
    is_verbose: bool,
}

/// How many diagnostics of one code are worth reading.
const OF_ONE_CODE: usize = 20;

impl Output {
    /// As the flags say.
    pub(crate) fn new(common: &Common) -> Self {
        let answer_color = common.output.is_none() && colors(common.color, &io::stdout());
        let is_terminal = io::stderr().is_terminal();
        Self {
            file: common.output.clone(),
            answer_look: Look { color: answer_color },
            side_look: Look { color: colors(common.color, &io::stderr()) },
            progress: Progress::new(common.verbose, is_terminal),
            is_verbose: common.verbose,
        }
    }

    /// How the answer looks.
    pub(crate) fn look(&self) -> Look {
        self.answer_look
    }

    /// Writes the answer; what `write` yields is whole in a file or streams to standard output.
    pub(crate) fn answer(
        &self,
        write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> Result<Outcome, Error> {
        self.progress.finish();
        if let Some(path) = &self.file {
            let mut bytes = Vec::new();
            write(&mut bytes).expect("memory takes bytes");
            source::write_atomically(path, &bytes)?;
        } else {
            let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
            // A reader that has seen enough closes the pipe; that is no failure.
            match write(&mut out).and_then(|()| out.flush()) {
                Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                    let path = "standard output".to_owned();
                    return Err(Error::Unwritable { path, source: error });
                }
                _ => {}
            }
        }
        Ok(Outcome::Done)
    }

    /// Writes text as the answer.
    pub(crate) fn text(&self, text: &str) -> Result<Outcome, Error> {
        self.answer(|out| out.write_all(text.as_bytes()))
    }

    /// Says what is worth saying, on standard error; what is said over and over is counted.
    pub(crate) fn report(&self, diagnostics: &[Diagnostic]) {
        let limit = if self.is_verbose { usize::MAX } else { OF_ONE_CODE };
        let (said, counted) = shortened(diagnostics, limit);
        for diagnostic in said {
            self.say(&diagnostics::diagnostic(diagnostic, self.side_look));
        }
        for (code, more) in counted {
            self.say(&format!("{more} more of [{}]; -v says each\n", code.as_str()));
        }
    }

    /// Writes beside the answer; a closed stream is ignored, since there is nobody to tell.
    fn say(&self, text: &str) {
        self.progress.suspend(|| drop(io::stderr().write_all(text.as_bytes())));
    }

    /// Says why the run could not take place.
    pub(crate) fn fail(&self, error: &Error) -> ExitCode {
        self.progress.finish();
        if let Error::Infeasible(diagnostic) = error {
            self.report(std::slice::from_ref(diagnostic));
        } else {
            let head = self.side_look.bad("error:");
            self.say(&format!("{head} {}\n", self.side_look.strong(&error.to_string())));
        }
        ExitCode::from(2)
    }
}

/// At most so many of each code but errors, in their order, and how many more there are.
fn shortened(all: &[Diagnostic], limit: usize) -> (Vec<&Diagnostic>, BTreeMap<Code, usize>) {
    let (mut said, mut counts, mut more) = (Vec::new(), BTreeMap::new(), BTreeMap::new());
    for diagnostic in all {
        let count = counts.entry(diagnostic.code).or_insert(0_usize);
        *count += 1;
        if *count <= limit || diagnostic.severity == Severity::Error {
            said.push(diagnostic);
        } else {
            *more.entry(diagnostic.code).or_insert(0) += 1;
        }
    }
    (said, more)
}

/// Whether to colour `stream`; `NO_COLOR` and its kin are honoured.
fn colors(when: ColorWhen, stream: &impl anstream::stream::RawStream) -> bool {
    match when {
        ColorWhen::Always => true,
        ColorWhen::Never => false,
        ColorWhen::Auto => AutoStream::choice(stream) != ColorChoice::Never,
    }
}

/// Says what is wrong with the command line, or prints the help that was asked for.
pub(crate) fn refuse(refusal: &clap::Error) -> ExitCode {
    drop(refusal.print());
    ExitCode::from(if refusal.use_stderr() { 2 } else { 0 })
}

#[cfg(test)]
mod tests {
    use super::shortened;
    use colocate::base::{Code, Diagnostic, Severity};

    #[test]
    fn what_is_said_over_and_over_is_counted() {
        let mut all: Vec<Diagnostic> =
            (0..5).map(|at| Diagnostic::warning(Code::NotUtf8, at.to_string())).collect();
        all.push(Diagnostic::warning(Code::UnparsedFile, "once"));
        all[4].severity = Severity::Error;
        let (said, more) = shortened(&all, 3);
        let said: Vec<&str> = said.iter().map(|it| it.message.as_str()).collect();
        assert_eq!(said, ["0", "1", "2", "4", "once"]);
        assert_eq!(more.into_iter().collect::<Vec<_>>(), [(Code::NotUtf8, 1)]);
        assert_eq!(shortened(&all, usize::MAX).0.len(), all.len());
    }
}
