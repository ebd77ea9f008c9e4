//! The proposal as it is kept in a repository.

use crate::proposal::Proposal;

/// The first line of every file we write.
const HEADER: &str = concat!(
    "# Proposed by colocate ",
    env!("CARGO_PKG_VERSION"),
    ". Edit freely; `colocate check` compares it with the code.\n"
);

/// `proposal` as YAML.
pub fn proposal(proposal: &Proposal) -> String {
    let options = serde_saphyr::ser_options! {
        compact_list_indent: false,
        prefer_block_scalars: false,
    };
    let body = serde_saphyr::to_string_with_options(proposal, options)
        .expect("a proposal is plain data: maps with text keys, lists and scalars");
    format!("{HEADER}{body}")
}
