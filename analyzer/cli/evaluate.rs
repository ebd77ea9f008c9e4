//! `colocate evaluate`.

use super::args::Evaluate;
use super::output::Output;
use super::{Outcome, input};
use colocate::base::Error;

pub(crate) fn run(args: &Evaluate, output: &Output) -> Result<Outcome, Error> {
    let _ = (args, output);
    Err(input::not_yet("this"))
}
