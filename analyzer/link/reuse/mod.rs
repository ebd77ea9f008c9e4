//! Bodies of one revision for the next.
//!
//! In: the program of a revision before, with what was asked while each of its bodies was read. Out: for a body whose file
//! is the same and whose questions all have the same answers, what was found then, in terms of the ids of now.
//!
//! A question is a key (see [`marks`]), its answer a hash; both are 64 bits of XXH3 over what does not change from one
//! revision to the next: addresses of interned names and of facts that are still held, never ids. While a body is read, the
//! keys of all that is asked are gathered (see [`trail`]). The answers of a whole revision stand in a table (see
//! [`table`]), and two tables tell what has changed between their revisions.

mod before;
mod carry;
pub(crate) mod marks;
mod mentions;
mod outline;
mod same;
mod seats;
mod settle;
mod table;
pub(crate) mod trail;
mod words;

pub use before::Bodies;
pub(crate) use before::{Reused, Trails};
pub(crate) use marks::Marks;
pub(crate) use same::Ground;
pub(in crate::link) use same::same;
pub(crate) use settle::settle;

#[cfg(test)]
mod tests;
