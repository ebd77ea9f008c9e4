//! What is left of a service's name without what names a kind of thing?

use crate::base::Name;
use rustc_hash::FxHashMap;
use std::cell::RefCell;

/// `order-service` without what names a kind of thing.
pub(super) fn stem(host: &str) -> Name {
    let host = Name::new(host);
    STEMS.with_borrow_mut(|known| *known.entry(host).or_insert_with(|| stem_of(&host)))
}

thread_local! {
    /// Stems found on this thread: the same few names are compared with those of every call.
    static STEMS: RefCell<FxHashMap<Name, Name>> = RefCell::default();
}

fn stem_of(host: &str) -> Name {
    let plain = host.to_lowercase().replace('-', "_");
    let mut stem = plain.as_str();
    for tail in ["_service", "_svc", "_server", "_microservice", "_api", "_rs"] {
        stem = stem.strip_suffix(tail).unwrap_or(stem);
    }
    Name::new(stem)
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn kinds_of_things_are_left_out() {
        for (host, expected) in [
            ("order-service", "order"),
            ("Orders_API", "orders"),
            ("stock-svc_rs", "stock_svc"),
            ("stock", "stock"),
        ] {
            assert_eq!(stem(host), expected);
            assert_eq!(stem(host), expected);
        }
    }
}
