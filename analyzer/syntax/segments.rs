//! The segments of a path.

use super::facts::{Path, Segment};
use crate::base::Name;
use serde::{Deserialize, Serialize, Serializer};
use std::ops::{Deref, DerefMut};

/// The segments of a path. Most paths have one, which takes no memory of its own.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(from = "Vec<Segment>")]
pub enum Segments {
    /// One.
    One([Segment; 1]),
    /// None or several.
    Other(Box<[Segment]>),
}

impl Path {
    /// A path of one segment without arguments.
    pub fn of_name(name: Name) -> Self {
        let segments = Segments::One([Segment { name, arguments: None }]);
        Self { segments, ..Self::default() }
    }
}

impl Default for Segments {
    fn default() -> Self {
        Self::Other(Box::default())
    }
}

impl Deref for Segments {
    type Target = [Segment];

    fn deref(&self) -> &[Segment] {
        match self {
            Self::One(one) => one,
            Self::Other(all) => all,
        }
    }
}

impl DerefMut for Segments {
    fn deref_mut(&mut self) -> &mut [Segment] {
        match self {
            Self::One(one) => one,
            Self::Other(all) => all,
        }
    }
}

impl FromIterator<Segment> for Segments {
    fn from_iter<I: IntoIterator<Item = Segment>>(segments: I) -> Self {
        let mut segments = segments.into_iter();
        match (segments.next(), segments.next()) {
            (Some(only), None) => Self::One([only]),
            (first, second) => {
                Self::Other(first.into_iter().chain(second).chain(segments).collect())
            }
        }
    }
}

impl From<Vec<Segment>> for Segments {
    fn from(segments: Vec<Segment>) -> Self {
        segments.into_iter().collect()
    }
}

impl From<&[Segment]> for Segments {
    fn from(segments: &[Segment]) -> Self {
        segments.iter().cloned().collect()
    }
}

impl<'s> IntoIterator for &'s Segments {
    type Item = &'s Segment;
    type IntoIter = std::slice::Iter<'s, Segment>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// As the list that they are.
impl Serialize for Segments {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}
