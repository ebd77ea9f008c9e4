//! Names for what was made of several inputs together.

use super::{ContentId, SourceTree, collect};

/// Gathers inputs into the name of what they make.
///
/// The name is a SHA-1 over all of them, each with its length before it, so no two lists of inputs look alike.
#[derive(Clone, Debug)]
pub struct KeyMaker(Vec<u8>);

impl KeyMaker {
    /// Starts the name of a `kind` of thing; names of different kinds never meet.
    pub fn new(kind: &str) -> Self {
        Self(b"colocate ".to_vec()).text(kind)
    }

    /// The same with a further input.
    #[must_use]
    pub fn text(mut self, text: &str) -> Self {
        self.0.extend((text.len() as u64).to_le_bytes());
        self.0.extend(text.as_bytes());
        self
    }

    /// The same with a further input that has a name already.
    #[must_use]
    pub fn id(mut self, id: ContentId) -> Self {
        self.0.extend(id.0);
        self
    }

    /// The name; `None` where the inputs show a forged collision.
    pub fn finish(&self) -> Option<ContentId> {
        collect::content_id(&self.0)
    }
}

impl SourceTree {
    /// Names all files with their contents; equal for trees that hold the same, wherever they come from.
    pub fn identity(&self) -> Option<ContentId> {
        let files = self.files.iter();
        files
            .fold(KeyMaker::new("tree"), |key, file| key.text(&file.path).id(file.content))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::KeyMaker;

    #[test]
    fn what_differs_has_different_names() {
        let names = [
            KeyMaker::new("a").text("b").text("c").finish(),
            KeyMaker::new("a").text("bc").finish(),
            KeyMaker::new("ab").text("c").finish(),
            KeyMaker::new("a").text("").text("bc").finish(),
        ];
        for (at, name) in names.iter().enumerate() {
            assert!(name.is_some() && !names[..at].contains(name));
        }
    }
}
