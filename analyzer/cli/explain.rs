//! `colocate explain`.

use super::args::Explain;
use super::output::Output;
use super::{Outcome, input};
use colocate::base::Error;

pub(crate) fn run(args: &Explain, output: &Output) -> Result<Outcome, Error> {
    let _ = (args, output);
    Err(input::not_yet("this"))
}
