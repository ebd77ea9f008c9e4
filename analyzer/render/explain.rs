//! One edge, for people.

use super::{Look, escape};
use crate::base::Rate;
use crate::proposal::Explanation;
use crate::weigh::{Call, Carried, Payload, Site};
use std::fmt::Write;

/// Every call behind an edge with its sites, the steps to the wire and the factors of its rate.
pub fn text(explanation: &Explanation, look: Look) -> String {
    let mut out = String::new();
    let (from, to) = (escape::terminal(&explanation.from), escape::terminal(&explanation.to));
    let head = match explanation.calls.len() {
        0 => format!("{from} does not call {to}"),
        count => format!("{from} calls {to} {} in {count} operations", Rate::new(explanation.rate)),
    };
    line(&mut out, &look.strong(&head));
    for call in &explanation.calls {
        line(&mut out, "");
        operation(&mut out, call, look);
    }
    out
}

fn operation(out: &mut String, call: &Call, look: Look) {
    let range = match (call.rate_low, call.rate_high) {
        (Some(low), Some(high)) if low < high => {
            format!(" ({} to {})", Rate::new(low), Rate::new(high))
        }
        _ => String::new(),
    };
    let measured = if call.measured { ", measured" } else { "" };
    let head =
        format!("{} {}{range}{measured}", escape::terminal(&call.operation), Rate::new(call.rate));
    line(out, &look.strong(&head));
    if let Some(payload) = &call.payload {
        line(out, &format!("  {}", size(call.kb, payload)));
    }
    for site in &call.sites {
        place(out, site, look);
    }
}

/// The arithmetic of a call's size, on one line.
fn size(kb: Option<f64>, payload: &Payload) -> String {
    let all = match kb {
        Some(kb) => format!("{kb} KB a call"),
        None => "size not known, counted as 0 KB".to_owned(),
    };
    let measured = if payload.measured { ", measured" } else { "" };
    format!(
        "{all}{measured}: request {}; response {}",
        carried(&payload.request),
        carried(&payload.response)
    )
}

fn carried(side: &Carried) -> String {
    let bytes = side.bytes.map_or_else(|| "?".to_owned(), |bytes| format!("{bytes} B"));
    let messages: Vec<String> = side
        .messages
        .iter()
        .map(|message| {
            let name = escape::terminal(&message.name);
            let sum = if message.sum.is_empty() {
                message.bytes.to_string()
            } else {
                escape::terminal(&message.sum).to_string()
            };
            match message.line {
                0 => format!("{name} = {sum}"),
                line => format!("{name} at {}:{line} = {sum}", escape::terminal(&message.path)),
            }
        })
        .collect();
    let rule = escape::terminal(&side.rule);
    if messages.is_empty() {
        format!("{bytes} ({rule})")
    } else {
        format!("{bytes} ({rule}: {})", messages.join(", or "))
    }
}

fn place(out: &mut String, site: &Site, look: Look) {
    let at = format!("{}:{}", escape::terminal(&site.path), site.line);
    line(out, &format!("  {at} in {} {}", escape::terminal(&site.function), Rate::new(site.rate)));
    for step in &site.through {
        line(
            out,
            &look.faint(&format!("    through {}:{}", escape::terminal(&step.path), step.line)),
        );
    }
    for factor in &site.factors {
        line(out, &format!("    {}", escape::terminal(factor)));
    }
}

fn line(out: &mut String, text: &str) {
    writeln!(out, "{text}").expect("a string takes text");
}
