//! JSON of any exporter as a stream: spans are handed on as they are read, whatever lies around them.
//!
//! A document, or one of many in a file, is an OTLP export (`resourceSpans`), an answer of Jaeger (`data`) or of Zipkin
//! (spans in lists, or one per line).

use super::input::broken;
use super::join::Join;
use super::loose::Loose;
use super::spans::{JaegerTrace, ResourceSpans, ZipkinSpan};
use crate::base::Error;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;
use std::io::{BufRead, Read};

/// Lists inside lists that are still gone into.
const DEPTH: u32 = 4;

/// Reads all documents of a file.
pub(super) fn read(mut text: impl BufRead, file: &str, join: &mut Join) -> Result<(), Error> {
    let mut lines = 0;
    loop {
        if !skip_blanks(&mut text, &mut lines).map_err(|error| broken(file, &error))? {
            return Ok(());
        }
        let mut counted = Counted { text: &mut text, lines: 0 };
        let mut reader = serde_json::Deserializer::from_reader(&mut counted);
        let answer = Document { join, depth: DEPTH }.deserialize(&mut reader);
        answer.map_err(|error| Error::BadInput {
            file: file.to_owned(),
            line: u32::try_from(lines + error.line()).ok(),
            message: format!("it is damaged: {error}"),
        })?;
        lines += counted.lines;
    }
}

/// Goes on to what is no white space; false at the end of the file.
fn skip_blanks(text: &mut impl BufRead, lines: &mut usize) -> std::io::Result<bool> {
    loop {
        let buffer = text.fill_buf()?;
        let Some(first) = buffer.first() else { return Ok(false) };
        let is_mark = buffer.starts_with(b"\xef\xbb\xbf");
        let skipped = match first {
            b'\n' => {
                *lines += 1;
                1
            }
            b' ' | b'\t' | b'\r' => 1,
            _ if is_mark => 3,
            _ => return Ok(true),
        };
        text.consume(skipped);
    }
}

/// Counts the lines that are read through it.
struct Counted<R> {
    text: R,
    lines: usize,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.text.read(buffer)?;
        self.lines += buffer[..count].split(|byte| *byte == b'\n').count() - 1;
        Ok(count)
    }
}

/// A document, or a list of them.
struct Document<'a> {
    join: &'a mut Join,
    depth: u32,
}

impl<'de> DeserializeSeed<'de> for Document<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Document<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("spans of OTLP, Jaeger or Zipkin")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Some(depth) = self.depth.checked_sub(1) else {
            while list.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(());
        };
        while list.next_element_seed(Document { join: self.join, depth })?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut span = ZipkinSpan::default();
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "resourceSpans" | "resource_spans" | "batches" => {
                    map.next_value_seed(Each::<ResourceSpans>(self.join, ResourceSpans::feed))?;
                }
                "data" => map.next_value_seed(Each::<JaegerTrace>(self.join, JaegerTrace::feed))?,
                "traceId" => span.trace = map.next_value()?,
                "id" => span.id = map.next_value::<Loose>()?.0,
                "parentId" => span.parent = map.next_value()?,
                "name" => span.name = map.next_value::<Loose>()?.0,
                "kind" => span.kind = map.next_value::<Loose>()?.0,
                "shared" => span.is_shared = map.next_value()?,
                "timestamp" => span.timestamp = map.next_value()?,
                "duration" => span.duration = map.next_value()?,
                "localEndpoint" => span.local = map.next_value::<Option<_>>()?.unwrap_or_default(),
                "remoteEndpoint" => {
                    span.remote = map.next_value::<Option<_>>()?.unwrap_or_default();
                }
                "tags" => span.tags = map.next_value::<Option<_>>()?.unwrap_or_default(),
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        span.feed(self.join);
        Ok(())
    }
}

/// A list whose elements are handed on one by one.
struct Each<'a, T>(&'a mut Join, fn(&T, &mut Join));

impl<'de, T: serde::Deserialize<'de>> DeserializeSeed<'de> for Each<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: serde::Deserialize<'de>> Visitor<'de> for Each<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(element) = list.next_element::<T>()? {
            (self.1)(&element, self.0);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::join::Join;
    use super::read;

    /// Caller, callee, operation and count of all calls; entries alike.
    fn found(text: &str) -> Vec<String> {
        let mut join = Join::default();
        read(text.as_bytes(), "t.json", &mut join).unwrap();
        let found = join.finish();
        let calls =
            found.calls.iter().map(|it| format!("{} {} {}", it.from, it.to, it.operation.text));
        let entries =
            found.entries.iter().map(|it| format!("→ {} {}", it.service, it.operation.text));
        calls.chain(entries).collect()
    }

    #[test]
    fn lines_of_otlp() {
        let line = |service: &str, span: &str| {
            format!(
                r#"{{"resourceSpans":[{{"resource":{{"attributes":[{{"key":"service.name","value":{{"stringValue":"{service}"}}}}]}},"scopeSpans":[{{"spans":[{span}]}}]}}]}}"#
            )
        };
        let root = r#"{"traceId":"0a","spanId":"01","name":"GET /","kind":2,"startTimeUnixNano":"1000000000","endTimeUnixNano":"2000000000"}"#;
        let client = r#"{"traceId":"0a","spanId":"02","parentSpanId":"01","name":"place","kind":3,"startTimeUnixNano":"1000000000","endTimeUnixNano":"3000000000","attributes":[{"key":"rpc.service","value":{"stringValue":"shop.Orders"}},{"key":"rpc.method","value":{"stringValue":"Place"}}]}"#;
        let server = r#"{"traceId":"0a","spanId":"03","parentSpanId":"02","name":"x","kind":"SPAN_KIND_SERVER","startTimeUnixNano":"1000000000"}"#;
        let text = [line("orders", server), line("web", root), line("web", client)].join("\n");
        assert_eq!(found(&text), ["web orders shop.Orders/Place", "→ web GET /"]);
    }

    #[test]
    fn an_answer_of_jaeger() {
        let text = r#"{"data":[{"traceID":"a","spans":[
            {"traceID":"a","spanID":"1","operationName":"GET /","references":[],"startTime":1000000,"duration":2000000,"tags":[{"key":"span.kind","type":"string","value":"server"}],"processID":"p1"},
            {"traceID":"a","spanID":"2","operationName":"GET","references":[{"refType":"CHILD_OF","traceID":"a","spanID":"1"}],"startTime":1000000,"duration":1,"tags":[{"key":"span.kind","value":"client"},{"key":"http.status_code","value":200}],"processID":"p1"},
            {"traceID":"a","spanID":"3","operationName":"GET /stock","references":[{"refType":"CHILD_OF","traceID":"a","spanID":"2"}],"startTime":1000000,"duration":1,"tags":[{"key":"span.kind","value":"server"}],"processID":"p2"}],
            "processes":{"p1":{"serviceName":"web"},"p2":{"serviceName":"stock"}},"warnings":null}],"total":0,"errors":null}"#;
        assert_eq!(found(text), ["web stock GET /stock", "→ web GET /"]);
    }

    #[test]
    fn lists_of_zipkin_with_shared_spans() {
        let text = r#"[[
            {"traceId":"a","id":"1","kind":"SERVER","name":"get /","timestamp":1000000,"duration":2000000,"localEndpoint":{"serviceName":"web"}},
            {"traceId":"a","id":"2","parentId":"1","kind":"CLIENT","name":"get /stock","timestamp":1000000,"duration":9,"localEndpoint":{"serviceName":"web"},"remoteEndpoint":null},
            {"traceId":"a","id":"2","parentId":"1","kind":"SERVER","shared":true,"name":"get /stock","timestamp":1000000,"localEndpoint":{"serviceName":"stock"}},
            {"traceId":"a","id":"3","parentId":"2","kind":"CLIENT","name":"get /depot","timestamp":1000000,"localEndpoint":{"serviceName":"stock"},"remoteEndpoint":{"serviceName":"depot"}}
        ]]"#;
        assert_eq!(found(text), ["stock depot GET /depot", "web stock GET /stock", "→ web GET /"]);
    }

    #[test]
    fn damage_is_named_by_its_line() {
        let mut join = Join::default();
        let text = "{\"resourceSpans\":[]}\n{\"resourceSpans\":[{\"resource\":\n";
        let error = read(text.as_bytes(), "t.json", &mut join).unwrap_err().to_string();
        assert!(error.starts_with("t.json:3: it is damaged"), "{error}");
        assert!(read(&b"{\"resourceSpans\":[]}\n{]"[..], "t.json", &mut join).is_err());
    }
}
