//! A table of rates: `from,to,operation,calls_per_second`, and perhaps `kb`.

use super::model::{MeasuredCall, Operation, Size, Sizes};
use crate::base::{Error, Name};
use std::io::Read;

/// Whether a line names the columns of such a table.
pub(super) fn is_header(line: &str) -> bool {
    let line = line.to_ascii_lowercase();
    let columns: Vec<&str> = line.split(',').map(|it| it.trim().trim_matches('"')).collect();
    ["from", "to"].iter().all(|wanted| columns.contains(wanted))
}

/// Reads the rows.
pub(super) fn read(text: impl Read, file: &str) -> Result<Vec<MeasuredCall>, Error> {
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text);
    let bad = |line: Option<u64>, message: String| Error::BadInput {
        file: file.to_owned(),
        line: line.and_then(|line| u32::try_from(line).ok()),
        message,
    };
    let of_csv =
        |error: &csv::Error| bad(error.position().map(csv::Position::line), error.to_string());
    let headers = reader.headers().map_err(|error| of_csv(&error))?.clone();
    let column = |names: &[&str]| {
        headers.iter().position(|header| names.iter().any(|name| header.eq_ignore_ascii_case(name)))
    };
    let from = column(&["from"]);
    let to = column(&["to"]);
    let rate = column(&["calls_per_second", "rate", "rps"]);
    let operation = column(&["operation"]);
    let kb = column(&["kb"]);
    let (Some(from), Some(to), Some(rate)) = (from, to, rate) else {
        let message = "the columns `from`, `to` and `calls_per_second` are needed".to_owned();
        return Err(bad(Some(1), message));
    };
    let mut calls = Vec::new();
    for row in reader.records() {
        let row = row.map_err(|error| of_csv(&error))?;
        let line = row.position().map(csv::Position::line);
        let field = |at: usize| row.get(at).unwrap_or_default();
        let stated: Option<f64> = field(rate).parse().ok();
        let Some(rate) = stated.filter(|rate| rate.is_finite() && *rate >= 0.0) else {
            return Err(bad(line, format!("`{}` is no number of calls per second", field(rate))));
        };
        if field(from).is_empty() || field(to).is_empty() {
            return Err(bad(line, "who calls, or who answers, is empty".to_owned()));
        }
        let stated = kb.map(field).filter(|text| !text.is_empty());
        let size: Option<f64> = stated.and_then(|text| text.parse().ok());
        let size = size.filter(|kb| kb.is_finite() && *kb >= 0.0);
        if let (Some(text), None) = (stated, size) {
            return Err(bad(line, format!("`{text}` is no number of kibibytes per call")));
        }
        let both = size.map_or_else(Size::default, |kb| Size::of_one(1024.0 * kb));
        let sizes = Sizes { both, ..Sizes::default() };
        calls.push(MeasuredCall {
            from: Name::new(field(from)),
            to: Name::new(field(to)),
            operation: operation
                .map_or_else(Operation::default, |at| Operation::of_text(field(at))),
            rate,
            count: None,
            sizes,
            is_relative: false,
        });
    }
    Ok(calls)
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn rows_are_read_and_nonsense_is_named_by_its_line() {
        let text = "from,to,operation,calls_per_second\nweb,orders,\"GET /orders/{id}\",12.5\n";
        let calls = read(text.as_bytes(), "rates.csv").unwrap();
        assert_eq!(calls.len(), 1);
        assert_eq!(calls[0].operation.text, "GET /orders/{id}");
        let error = |text: &str| read(text.as_bytes(), "rates.csv").unwrap_err().to_string();
        assert_eq!(
            error("from,to,operation,calls_per_second\na,b,c,1\na,b,c,often\n"),
            "rates.csv:3: `often` is no number of calls per second"
        );
        assert!(error("from,to\na,b\n").starts_with("rates.csv:1: the columns"));
    }
}
