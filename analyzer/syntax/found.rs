//! What stays with a file's facts beside them, and when two files say the same.

use super::FileFacts;
use super::facts::{BodyId, ExprId};
use std::sync::OnceLock;

/// What was found of a file by what it says alone, once somebody has asked. It takes no part in comparing facts and keeping
/// them.
#[derive(Debug, Default)]
pub struct Found {
    /// The bodies with blocks that declare items, sorted, with these blocks.
    pub(crate) declaring: OnceLock<Box<[DeclaringBody]>>,
    /// The bodies with paths that may lead to generated clients and servers, sorted.
    pub(crate) naming_rpc: OnceLock<Box<[BodyId]>>,
}

/// A block that declares items, and the position of such a block around it in the list of its body.
pub(crate) type DeclaringBlock = (ExprId, Option<usize>);

/// A body with its blocks that declare items.
type DeclaringBody = (BodyId, Box<[DeclaringBlock]>);

/// Nothing yet: the copy may become something else.
impl Clone for Found {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl PartialEq for Found {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl FileFacts {
    /// Whether two files say the same on the same lines, however many lines there are that say nothing: tests at the end
    /// come and go.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let Self { roots, items, bodies, attributes, lines: _, found: _ } = self;
        *roots == other.roots
            && *attributes == other.attributes
            && *items == other.items
            && *bodies == other.bodies
    }
}
