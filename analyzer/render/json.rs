//! JSON, streamed: graphs of functions run to millions of lines.

use super::escape;
use serde::Serialize;
use std::io::{self, BufWriter, Write};

/// Writes `value` in readable lines.
pub fn pretty(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    let mut harmless = BufWriter::new(Harmless(out));
    serde_json::to_writer_pretty(&mut harmless, value)?;
    harmless.write_all(b"\n")?;
    harmless.flush()
}

/// Writes `value` on one line, for what only machines read.
pub fn compact(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    let mut harmless = BufWriter::new(Harmless(out));
    serde_json::to_writer(&mut harmless, value)?;
    harmless.write_all(b"\n")?;
    harmless.flush()
}

/// Writes characters that do something instead of showing something as `\u009b`: `serde_json` leaves those beyond
/// ASCII as they are. Outside of strings JSON has none. What is written must be whole characters, as `serde_json` writes
/// them and as a `BufWriter` hands them on.
struct Harmless<'w>(&'w mut dyn Write);

impl Write for Harmless<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if bytes.is_ascii() {
            self.0.write_all(bytes)?;
            return Ok(bytes.len());
        }
        match std::str::from_utf8(bytes) {
            Ok(text) if text.contains(escape::is_active_beyond_ascii) => {
                self.write_escaped(text)?;
            }
            _ => self.0.write_all(bytes)?,
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

impl Harmless<'_> {
    fn write_escaped(&mut self, text: &str) -> io::Result<()> {
        for letter in text.chars() {
            if escape::is_active_beyond_ascii(letter) {
                for unit in letter.encode_utf16(&mut [0; 2]) {
                    write!(self.0, "\\u{unit:04x}")?;
                }
            } else {
                write!(self.0, "{letter}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::compact;

    #[test]
    fn characters_with_an_effect_are_escaped_and_read_back() {
        let text = "a\u{9b}31m \u{202e}é\u{e0001}\n";
        let mut out = Vec::new();
        compact(&mut out, &text).expect("memory takes everything");
        assert_eq!(out, "\"a\\u009b31m \\u202eé\\udb40\\udc01\\n\"\n".as_bytes());
        assert_eq!(serde_json::from_slice::<String>(&out).expect("is JSON"), text);
    }
}
