//! Names of the analysed repository, made harmless for each form.

use std::borrow::Cow;
use std::fmt::Write;

/// For a terminal or a plain log: nothing that moves the cursor, changes colour, breaks the line or turns the reading
/// direction; such characters show as `\u{1b}`.
pub fn terminal(text: &str) -> Cow<'_, str> {
    if text.contains(is_active) {
        Cow::Owned(text.chars().fold(String::new(), |mut out, letter| {
            if is_active(letter) {
                write!(out, "\\u{{{:x}}}", u32::from(letter)).expect("strings take text");
            } else {
                out.push(letter);
            }
            out
        }))
    } else {
        Cow::Borrowed(text)
    }
}

/// Whether a character does something instead of showing something: controls, and marks without width that reorder or
/// hide what stands around them ("Trojan Source", Boucher and Anderson, 2021).
fn is_active(letter: char) -> bool {
    letter.is_control()
        || matches!(
            letter,
            '\u{ad}'
                | '\u{61c}'
                | '\u{180e}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

/// The same for characters that JSON leaves as they are.
pub(super) fn is_active_beyond_ascii(letter: char) -> bool {
    !letter.is_ascii() && is_active(letter)
}

/// For the text and the attributes of HTML and SVG.
pub fn html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in terminal(text).chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(letter),
        }
    }
    out
}

/// A quoted string of Graphviz; `\` is doubled because labels give it a meaning.
pub fn dot(text: &str) -> String {
    format!("\"{}\"", terminal(text).replace('\\', "\\\\").replace('"', "\\\""))
}

/// A quoted label of Mermaid: everything but plain letters as `#35;`, which Mermaid shows as the character.
pub fn mermaid(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in terminal(text).chars() {
        match letter {
            ' ' | '_' | '-' | '.' | '/' | ':' | ',' | '(' | ')' => out.push(letter),
            _ if letter.is_alphanumeric() => out.push(letter),
            _ => write!(out, "#{};", u32::from(letter)).expect("strings take text"),
        }
    }
    out.push('"');
    out
}

/// A code span of Markdown that also stands in a table: no mention, link, tag or cell can begin in it.
pub fn markdown(text: &str) -> String {
    let text = terminal(text).replace('|', "\\|");
    let longest = longest_run(&text, '`');
    let fence = "`".repeat(longest + 1);
    match longest {
        0 => format!("{fence}{text}{fence}"),
        _ => format!("{fence} {text} {fence}"),
    }
}

/// Plain words of Markdown, such as a reason: every character with a meaning is escaped.
pub fn markdown_words(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in terminal(text).chars() {
        match letter {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '@' => out.push_str("&#64;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '~' | '!' => {
                out.push('\\');
                out.push(letter);
            }
            _ => out.push(letter),
        }
    }
    out
}

/// How often `letter` stands in a row at most.
fn longest_run(text: &str, letter: char) -> usize {
    text.split(|other| other != letter).map(|run| run.chars().count()).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{dot, html, markdown, markdown_words, mermaid, terminal};

    #[test]
    fn terminals_see_no_escape() {
        assert_eq!(terminal("orders"), "orders");
        assert_eq!(terminal("a\u{1b}[31m\nb\u{202e}"), "a\\u{1b}[31m\\u{a}b\\u{202e}");
    }

    #[test]
    fn markup_has_no_effect() {
        assert_eq!(html("<script>'&\""), "&lt;script&gt;&#39;&amp;&quot;");
        assert_eq!(dot("a\"]\\N"), "\"a\\\"]\\\\N\"");
        assert_eq!(mermaid("a\"]<b"), "\"a#34;#93;#60;b\"");
        assert_eq!(markdown("a`b|c"), "`` a`b\\|c ``");
        assert_eq!(markdown_words("@all <b> `x`"), "&#64;all &lt;b&gt; \\`x\\`");
    }
}
