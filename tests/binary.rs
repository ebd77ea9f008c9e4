//! The real binary, run as a user runs it.

use crate::support::root;

/// The real binary, to be run.
pub(crate) struct Invocation {
    command: std::process::Command,
    /// Home of the run, so that no run finds what another has left, nor anything of the user's.
    _home: tempfile::TempDir,
}

/// What a run left behind.
pub(crate) struct Run {
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    pub(crate) code: i32,
}

/// The real binary without arguments, in the package's folder, with a plain environment.
#[expect(clippy::disallowed_methods, reason = "the binary under test is our own")]
pub(crate) fn colocate() -> Invocation {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_colocate"));
    let home = tempfile::tempdir().expect("there is room for a folder");
    command.current_dir(root()).env("NO_COLOR", "1").env_remove("RUST_BACKTRACE");
    for variable in ["HOME", "XDG_CACHE_HOME", "LOCALAPPDATA"] {
        command.env(variable, home.path());
    }
    Invocation { command, _home: home }
}

impl Invocation {
    pub(crate) fn args<const N: usize>(mut self, arguments: [&str; N]) -> Self {
        self.command.args(arguments);
        self
    }

    pub(crate) fn arg(mut self, argument: impl AsRef<std::ffi::OsStr>) -> Self {
        self.command.arg(argument);
        self
    }

    pub(crate) fn run(mut self) -> Run {
        let output = self.command.output().expect("the binary was built by cargo");
        let text = |bytes| String::from_utf8(bytes).expect("what is printed is UTF-8");
        Run {
            stdout: text(output.stdout),
            stderr: text(output.stderr),
            code: output.status.code().expect("the run was not killed"),
        }
    }

    /// Runs with a standard output that nobody reads; what was said on standard error.
    pub(crate) fn run_into_closed_pipe(mut self) -> String {
        let mut child = self
            .command
            .stdout(std::process::Stdio::piped())
            .stderr(std::process::Stdio::piped())
            .spawn()
            .expect("the binary was built by cargo");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("our own child");
        String::from_utf8(output.stderr).expect("what is printed is UTF-8")
    }
}
