//! The command line: a thin user of the library.

mod cli;

fn main() -> std::process::ExitCode {
    cli::run(std::env::args_os())
}
