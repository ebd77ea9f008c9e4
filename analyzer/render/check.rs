//! A check for people, and as SARIF for code scanning.

use super::{Look, escape};
use crate::proposal::{Checked, Finding, Rule};
use serde_json::{Value, json};
use std::fmt::Write;
use xxhash_rust::xxh3::xxh3_64;

/// For people.
pub fn text(checked: &Checked, look: Look) -> String {
    let mut out = String::new();
    for finding in &checked.findings {
        let rule =
            format!("{}[{}]:", if finding.fails { "error" } else { "note" }, finding.rule.as_str());
        let rule = if finding.fails { look.bad(&rule) } else { look.note(&rule) };
        line(&mut out, &format!("{rule} {}", escape::terminal(&finding.message)));
        line(&mut out, &format!("  --> {}:{}", escape::terminal(&finding.path), finding.line));
    }
    let verdict = if checked.passed { look.good("passed") } else { look.bad("failed") };
    line(
        &mut out,
        &format!(
            "{verdict}: {} costs {:.1} millicores, the best {:.1} ({:+.1}%)",
            escape::terminal(&checked.proposal),
            checked.cost,
            checked.best,
            checked.above_best * 100.0
        ),
    );
    out
}

/// The Static Analysis Results Interchange Format, version 2.1.0 (OASIS, 2020).
pub fn sarif(checked: &Checked) -> Value {
    let rules: Vec<Value> = Rule::ALL
        .iter()
        .map(|rule| {
            json!({
                "id": rule.as_str(),
                "shortDescription": {"text": rule.meaning()},
                "defaultConfiguration": {"level": "warning"},
            })
        })
        .collect();
    let results: Vec<Value> = checked.findings.iter().map(result).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "colocate",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn result(finding: &Finding) -> Value {
    let index = Rule::ALL.iter().position(|rule| *rule == finding.rule);
    // What is meant stays the same when lines shift, so a finding is followed through commits.
    let fingerprint = xxh3_64(format!("{} {}", finding.rule.as_str(), finding.subject).as_bytes());
    json!({
        "ruleId": finding.rule.as_str(),
        "ruleIndex": index,
        "level": if finding.fails { "error" } else { "warning" },
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": {
            "artifactLocation": {"uri": uri(&finding.path), "uriBaseId": "%SRCROOT%"},
            "region": {"startLine": finding.line},
        }}],
        "partialFingerprints": {"subject/v1": format!("{fingerprint:016x}")},
    })
}

/// A path as a relative reference (RFC 3986): what is not unreserved is written in hexadecimal.
fn uri(path: &str) -> String {
    let mut out = String::new();
    for byte in path.bytes() {
        match byte {
            b'/' | b'-' | b'_' | b'.' | b'~' => out.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => out.push(char::from(byte)),
            _ => write!(out, "%{byte:02X}").expect("a string takes text"),
        }
    }
    out
}

fn line(out: &mut String, text: &str) {
    writeln!(out, "{text}").expect("a string takes text");
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn paths_become_references() {
        assert_eq!(uri("a b/c#.rs"), "a%20b/c%23.rs");
    }
}
