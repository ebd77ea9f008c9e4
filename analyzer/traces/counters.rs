//! Counters of a mesh or a collector, as Prometheus text: Istio's `istio_requests_total`, and the
//! `traces_service_graph_request_total` of service graph connectors.
//!
//! A counter alone says no time. Two scrapes of the same series with timestamps give a rate; else only the ratios between
//! the calls mean something, and they are scaled to what is estimated.

use super::input::broken;
use super::model::{MeasuredCall, Operation, Sizes};
use crate::base::{Error, Name};
use std::collections::BTreeMap;
use std::io::BufRead;

/// Who called whom, and who counted it.
type Key = (Name, Name, Name);

/// First and last sample of one series.
#[derive(Clone, Copy, Debug)]
struct Series {
    first: (Option<i64>, f64),
    last: (Option<i64>, f64),
    key: Key,
}

/// Everything that was scraped.
#[derive(Default)]
pub(super) struct Counters {
    series: BTreeMap<String, Series>,
}

impl Counters {
    /// Takes up one exposition.
    pub(super) fn read(&mut self, text: impl BufRead, file: &str) -> Result<(), Error> {
        for (number, line) in (1..).zip(text.lines()) {
            let line = line.map_err(|error| broken(file, &error))?;
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            self.sample(line).map_err(|message| Error::BadInput {
                file: file.to_owned(),
                line: Some(number),
                message: message.to_owned(),
            })?;
        }
        Ok(())
    }

    fn sample(&mut self, line: &str) -> Result<(), &'static str> {
        let Some((metric, rest)) = line.split_once('{') else { return Ok(()) };
        let names: (&[&str], &[&str], &str) = match metric.trim() {
            "istio_requests_total" => (
                &["source_workload", "source_canonical_service", "source_app"],
                &[
                    "destination_workload",
                    "destination_canonical_service",
                    "destination_service_name",
                ],
                "reporter",
            ),
            "traces_service_graph_request_total" => (&["client"], &["server"], ""),
            _ => return Ok(()),
        };
        let (labels, values) = rest.rsplit_once('}').ok_or("the labels are not closed by `}`")?;
        let mut values = values.split_whitespace();
        let value: Option<f64> = values.next().and_then(|value| value.parse().ok());
        let value = value.filter(|value| value.is_finite() && *value >= 0.0);
        let value = value.ok_or("the value is no count")?;
        let time: Option<i64> = values.next().and_then(|time| time.parse().ok());
        let labels = labels_of(labels)?;
        let label = |names: &[&str]| {
            names.iter().find_map(|name| {
                let value = labels.get(*name)?;
                (!value.is_empty() && value != "unknown").then(|| Name::new(value))
            })
        };
        let (Some(from), Some(to)) = (label(names.0), label(names.1)) else { return Ok(()) };
        let reporter = labels.get(names.2).map_or_else(Name::default, |it| Name::new(it));
        let identity = format!("{labels:?}");
        let sample = (time, value);
        let fresh = Series { first: sample, last: sample, key: (from, to, reporter) };
        let series = self.series.entry(identity).or_insert(fresh);
        if series.first.0 > time {
            series.first = sample;
        } else {
            series.last = sample;
        }
        Ok(())
    }

    /// Calls per second between two scrapes, else counts.
    pub(super) fn finish(self) -> Vec<MeasuredCall> {
        let span = |series: &Series| {
            let (first, last) = (series.first.0?, series.last.0?);
            (last > first).then(|| (last - first) as f64 / 1000.0)
        };
        let is_relative = !self.series.values().any(|series| span(series).is_some());
        let mut sums: BTreeMap<(Name, Name), BTreeMap<Name, (f64, f64)>> = BTreeMap::new();
        for series in self.series.values() {
            let (from, to, reporter) = series.key;
            let (rate, count) = match span(series) {
                // A counter that fell was started again.
                Some(seconds) if series.last.1 >= series.first.1 => {
                    let count = series.last.1 - series.first.1;
                    (count / seconds, count)
                }
                Some(seconds) => (series.last.1 / seconds, series.last.1),
                None if is_relative => (series.last.1, series.last.1),
                None => continue,
            };
            let sum = sums.entry((from, to)).or_default().entry(reporter).or_default();
            *sum = (sum.0 + rate, sum.1 + count);
        }
        // Both ends count the same call: whoever saw more of it is believed.
        sums.into_iter()
            .map(|((from, to), reporters)| {
                let (rate, count) =
                    reporters.into_values().fold((0.0, 0.0), |a, b| if b.0 > a.0 { b } else { a });
                MeasuredCall {
                    from,
                    to,
                    operation: Operation::default(),
                    rate,
                    count: Some(count),
                    sizes: Sizes::default(),
                    is_relative,
                }
            })
            .collect()
    }
}

/// `name="value", …` with `\"`, `\\` and `\n` in values.
fn labels_of(text: &str) -> Result<BTreeMap<String, String>, &'static str> {
    let mut labels = BTreeMap::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let (name, after) = rest.split_once('=').ok_or("a label has no value")?;
        let after = after.trim_start().strip_prefix('"').ok_or("a value is not in quotes")?;
        let mut value = String::new();
        let mut chars = after.char_indices();
        let end = loop {
            match chars.next() {
                Some((at, '"')) => break at,
                Some((_, '\\')) => match chars.next() {
                    Some((_, 'n')) => value.push('\n'),
                    Some((_, other)) => value.push(other),
                    None => return Err("a value does not end"),
                },
                Some((_, other)) => value.push(other),
                None => return Err("a value does not end"),
            }
        };
        labels.insert(name.trim().trim_start_matches(',').trim().to_owned(), value);
        rest = after[end + 1..].trim_start().trim_start_matches(',').trim_start();
    }
    Ok(labels)
}

#[cfg(test)]
mod tests {
    use super::Counters;

    fn rates(texts: &[&str]) -> Vec<(String, String, f64, bool)> {
        let mut counters = Counters::default();
        for text in texts {
            counters.read(text.as_bytes(), "mesh.txt").unwrap();
        }
        let calls = counters.finish().into_iter();
        calls.map(|it| (it.from.to_string(), it.to.to_string(), it.rate, it.is_relative)).collect()
    }

    const ONE: &str = r#"
# TYPE istio_requests_total counter
istio_requests_total{reporter="source",source_workload="web",destination_workload="orders",response_code="200"} 100 1000
istio_requests_total{reporter="destination",source_workload="web",destination_workload="orders",response_code="200"} 90 1000
istio_requests_total{reporter="source",source_workload="unknown",destination_workload="web",response_code="200"} 7 1000
up{job="x"} 1
"#;

    #[test]
    fn two_scrapes_give_rates_and_both_reporters_one_call() {
        let two = ONE.replace(" 100 1000", " 150 11000").replace(" 90 1000", " 140 11000");
        assert_eq!(rates(&[ONE, &two]), [("web".to_owned(), "orders".to_owned(), 5.0, false)]);
    }

    #[test]
    fn one_scrape_gives_ratios() {
        assert_eq!(rates(&[ONE]), [("web".to_owned(), "orders".to_owned(), 100.0, true)]);
    }

    #[test]
    fn what_is_broken_is_named_by_its_line() {
        let text = "# x\nistio_requests_total{source_workload=\"a} 1\n";
        let error = Counters::default().read(text.as_bytes(), "mesh.txt").unwrap_err();
        assert!(error.to_string().starts_with("mesh.txt:2: "), "{error}");
    }
}
