//! Which right word did somebody mean?

/// The candidate most like `word`, if one is near enough to be meant; ties go to the first in the order of the text.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lower = word.to_lowercase();
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let distance = distance(&lower, &candidate.to_lowercase());
            (distance <= allowed(word, candidate)).then_some((distance, candidate))
        })
        .min()
        .map(|(_, candidate)| candidate)
}

/// Edits from one to the other; a word that the other contains whole counts as one edit.
fn distance(word: &str, candidate: &str) -> usize {
    let shorter = word.len().min(candidate.len());
    if shorter > 3 && (candidate.contains(word) || word.contains(candidate)) {
        return 1;
    }
    strsim::damerau_levenshtein(word, candidate)
}

/// Edits that still look like a slip: a third of the longer word, at least one.
fn allowed(word: &str, candidate: &str) -> usize {
    (word.chars().count().max(candidate.chars().count()) / 3).max(1)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn finds_slips_and_leaves_strangers_alone() {
        let keys = ["process", "isolation", "move", "max_services"];
        assert_eq!(nearest("proces", keys), Some("process"));
        assert_eq!(nearest("Isolatoin", keys), Some("isolation"));
        assert_eq!(nearest("services", keys), Some("max_services"));
        assert_eq!(nearest("colour", keys), None);
    }
}
