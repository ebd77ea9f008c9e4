//! What was measured, in the words of the files.

use crate::base::Name;

/// Calls and entries that were counted, sorted.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Measurements {
    /// Calls, by caller, callee and operation.
    pub calls: Vec<MeasuredCall>,
    /// Requests whose caller is none of those that were traced.
    pub entries: Vec<MeasuredEntry>,
}

/// One operation that one service called of another.
#[derive(Clone, PartialEq, Debug)]
pub struct MeasuredCall {
    /// Who called, as the file names it.
    pub from: Name,
    /// Who answered, or the host that was asked.
    pub to: Name,
    /// What was called; empty for all operations together.
    pub operation: Operation,
    /// Calls per second.
    pub rate: f64,
    /// Calls that were counted, where they were counted.
    pub count: Option<f64>,
    /// How much it carried, where that was measured.
    pub sizes: Sizes,
    /// Only ratios between such rates mean something: nobody says how long was counted.
    pub is_relative: bool,
}

/// Bytes that calls carried, as far as they were measured.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Sizes {
    /// From the caller.
    pub request: Size,
    /// To the caller.
    pub response: Size,
    /// Both together, where nobody tells them apart.
    pub both: Size,
}

/// Bytes of some calls.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Size {
    /// In all.
    pub bytes: f64,
    /// Of so many calls.
    pub calls: f64,
}

impl Size {
    /// Of one call.
    pub fn of_one(bytes: f64) -> Self {
        Self { bytes, calls: 1.0 }
    }

    /// Bytes of a call in the mean; none where no call told.
    pub fn mean(self) -> Option<f64> {
        (self.calls > 0.0).then(|| self.bytes / self.calls)
    }

    /// Adds those of other calls.
    pub fn add(&mut self, other: Self) {
        self.bytes += other.bytes;
        self.calls += other.calls;
    }
}

impl Sizes {
    /// Adds those of other calls.
    pub fn add(&mut self, other: Self) {
        self.request.add(other.request);
        self.response.add(other.response);
        self.both.add(other.both);
    }

    /// The same, and what only `other` tells.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        let or = |one: Size, other: Size| if one.calls > 0.0 { one } else { other };
        Self {
            request: or(self.request, other.request),
            response: or(self.response, other.response),
            both: or(self.both, other.both),
        }
    }
}

/// One operation that was asked from outside of what was traced.
#[derive(Clone, PartialEq, Debug)]
pub struct MeasuredEntry {
    /// Who answered.
    pub service: Name,
    /// What was called.
    pub operation: Operation,
    /// Calls per second.
    pub rate: f64,
}

impl Measurements {
    /// Sorts, and adds up what several files say of the same.
    pub(super) fn settle(&mut self) {
        let key = |call: &MeasuredCall| (call.from, call.to, call.operation, call.is_relative);
        self.calls.sort_by_key(key);
        self.calls.dedup_by(|again, first| {
            let is_same = key(again) == key(first);
            if is_same {
                first.rate += again.rate;
                first.sizes.add(again.sizes);
                first.count = first.count.zip(again.count).map(|(a, b)| a + b);
            }
            is_same
        });
        self.entries.sort_by_key(|entry| (entry.service, entry.operation));
    }
}

/// How a call travels, as far as the file says.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Wire {
    /// `package.Service/Method`.
    Rpc,
    /// `METHOD /path`.
    Http,
    /// A topic, queue or subject.
    Messaging,
    /// Nobody says.
    #[default]
    Unknown,
}

/// What was called.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Operation {
    /// How.
    pub wire: Wire,
    /// `package.Service/Method`, `METHOD /path`, topic, or the name of a span; empty for all operations together.
    pub text: Name,
    /// How much the text tells, from 0 for nothing to 4.
    pub telling: u8,
}

impl Operation {
    /// What a table or a name says: the form of the text tells what it is.
    pub fn of_text(text: &str) -> Self {
        let text = text.trim();
        let (head, rest) = text.split_once(' ').unwrap_or(("", text));
        let rest = rest.trim();
        if is_method(head) && rest.starts_with('/') {
            let text = format!("{} {}", head.to_ascii_uppercase(), rest);
            return Self { wire: Wire::Http, text: Name::new(&text), telling: 4 };
        }
        let bare = text.strip_prefix('/').unwrap_or(text);
        let parts: Vec<&str> = bare.split('/').collect();
        match parts.as_slice() {
            [service, method] if head.is_empty() && is_rpc(service, method) => {
                Self { wire: Wire::Rpc, text: Name::new(bare), telling: 4 }
            }
            _ if text.starts_with('/') => {
                Self { wire: Wire::Http, text: Name::new(&format!("ANY {text}")), telling: 3 }
            }
            [""] => Self::default(),
            _ => Self { wire: Wire::Unknown, text: Name::new(text), telling: 1 },
        }
    }
}

/// Whether a word is a method of HTTP, in any case.
pub(super) fn is_method(word: &str) -> bool {
    const METHODS: &[&str] =
        &["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "CONNECT", "TRACE", "ANY"];
    METHODS.iter().any(|method| method.eq_ignore_ascii_case(word))
}

/// `orders.v1.Orders` and `Place`: the service has a package or a capital.
fn is_rpc(service: &str, method: &str) -> bool {
    let is_word = |text: &str| {
        !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '.'))
    };
    let last = service.rsplit('.').next().unwrap_or_default();
    is_word(service)
        && is_word(method)
        && (service.contains('.') || last.starts_with(char::is_uppercase))
}

#[cfg(test)]
mod tests {
    use super::{Operation, Wire};

    #[test]
    fn the_form_of_a_text_tells_the_wire() {
        let of = |text: &str| {
            let operation = Operation::of_text(text);
            (operation.wire, operation.text.to_string())
        };
        assert_eq!(of("get /orders/{id}"), (Wire::Http, "GET /orders/{id}".to_owned()));
        assert_eq!(of("/shop.v1.Orders/Place"), (Wire::Rpc, "shop.v1.Orders/Place".to_owned()));
        assert_eq!(of("/items/all"), (Wire::Http, "ANY /items/all".to_owned()));
        assert_eq!(of("orders.placed"), (Wire::Unknown, "orders.placed".to_owned()));
        assert_eq!(Operation::of_text(" ").telling, 0);
    }
}
