//! JSON, streamed: graphs of functions run to millions of lines.

use serde::Serialize;
use std::io::{self, Write};

/// Writes `value` in readable lines.
pub fn pretty(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, value)?;
    out.write_all(b"\n")
}

/// Writes `value` on one line, for what only machines read.
pub fn compact(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    out.write_all(b"\n")
}
