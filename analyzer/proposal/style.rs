//! Which lists and maps of a proposal stand on one line.
//!
//! `serde_saphyr` marks these by a newtype that every other serializer passes through, so the JSON form does not see it.

use serde::{Serialize, Serializer};
use serde_saphyr::{FlowMap, FlowSeq};

/// `[a, b]`.
pub(super) fn list<T: Serialize, S: Serializer>(
    items: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    FlowSeq(items).serialize(serializer)
}

/// `{a: 1, b: 2}`.
pub(super) fn map<T: Serialize, S: Serializer>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    FlowMap(value).serialize(serializer)
}

/// A block list whose items are `{a: 1}` each.
pub(super) fn maps<T: Serialize, S: Serializer>(
    items: &[T],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(items.iter().map(FlowMap))
}
