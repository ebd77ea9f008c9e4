//! How text looks on a terminal.

use super::escape;
use anstyle::{AnsiColor, Style};

/// Colours, or none.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Look {
    /// Whether to colour.
    pub color: bool,
}

impl Look {
    /// Text without any colour.
    pub const PLAIN: Self = Self { color: false };

    /// What the eye should find first.
    pub fn strong(self, text: &str) -> String {
        self.paint(text, Style::new().bold())
    }

    /// What may be skipped.
    pub fn faint(self, text: &str) -> String {
        self.paint(text, Style::new().dimmed())
    }

    /// What is new or well.
    pub fn good(self, text: &str) -> String {
        self.paint(text, AnsiColor::Green.on_default())
    }

    /// What is gone or wrong.
    pub fn bad(self, text: &str) -> String {
        self.paint(text, AnsiColor::Red.on_default())
    }

    /// What changed or is worth a look.
    pub fn changed(self, text: &str) -> String {
        self.paint(text, AnsiColor::Yellow.on_default())
    }

    /// What explains.
    pub fn note(self, text: &str) -> String {
        self.paint(text, AnsiColor::Cyan.on_default())
    }

    fn paint(self, text: &str, style: Style) -> String {
        let text = escape::terminal(text);
        if self.color && !text.is_empty() {
            format!("{style}{text}{style:#}")
        } else {
            text.into_owned()
        }
    }
}
