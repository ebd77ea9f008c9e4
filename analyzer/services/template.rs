//! Format strings taken apart.

/// A piece of a format string.
pub(super) enum Piece {
    Literal(String),
    Next,
    At(usize),
    Named(String),
}

impl Piece {
    /// Whether it may be more of a path that a URL begins: no port, and neither query nor fragment.
    pub(super) fn may_go_on_a_path(&self) -> bool {
        match self {
            Self::Literal(text) => text.starts_with(|c: char| c.is_alphanumeric() || c == '_'),
            _ => true,
        }
    }
}

/// Takes a format string apart.
pub(super) fn pieces(template: &str) -> Vec<Piece> {
    let mut all = Vec::new();
    let mut literal = String::new();
    let mut rest = template.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '{' if rest.peek() == Some(&'{') => {
                rest.next();
                literal.push('{');
            }
            '}' if rest.peek() == Some(&'}') => {
                rest.next();
                literal.push('}');
            }
            '{' => {
                if !literal.is_empty() {
                    all.push(Piece::Literal(std::mem::take(&mut literal)));
                }
                let inside: String = rest.by_ref().take_while(|c| *c != '}').collect();
                let name = inside.split(':').next().unwrap_or_default().trim();
                all.push(match name.parse::<usize>() {
                    _ if name.is_empty() => Piece::Next,
                    Ok(index) => Piece::At(index),
                    Err(_) => Piece::Named(name.to_owned()),
                });
            }
            other => literal.push(other),
        }
    }
    if !literal.is_empty() {
        all.push(Piece::Literal(literal));
    }
    all
}
