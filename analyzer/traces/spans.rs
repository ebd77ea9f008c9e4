//! The spans of three exporters: OTLP JSON as the Collector's file exporter writes it, Jaeger's and Zipkin's API.

use super::facts::Facts;
use super::join::Join;
use super::loose::{Loose, nullable};
use super::record::{Kind, Span, identity};
use serde::Deserialize;
use std::collections::BTreeMap;

/// One `ResourceSpans` of OTLP.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ResourceSpans {
    #[serde(default, deserialize_with = "nullable")]
    resource: Resource,
    #[serde(
        default,
        alias = "scope_spans",
        alias = "instrumentationLibrarySpans",
        deserialize_with = "nullable"
    )]
    scope_spans: Vec<ScopeSpans>,
}

#[derive(Deserialize, Default)]
struct Resource {
    #[serde(default, deserialize_with = "nullable")]
    attributes: Vec<Attribute>,
}

#[derive(Deserialize)]
struct Attribute {
    key: String,
    #[serde(default)]
    value: AnyValue,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct AnyValue {
    #[serde(rename = "stringValue", alias = "string_value")]
    string: Option<String>,
    #[serde(rename = "intValue", alias = "int_value")]
    int: Option<Loose>,
    #[serde(rename = "doubleValue", alias = "double_value")]
    double: Option<Loose>,
}

impl AnyValue {
    fn text(&self) -> &str {
        let number = || self.int.as_ref().or(self.double.as_ref());
        self.string.as_deref().or_else(|| number().map(|it| it.0.as_str())).unwrap_or_default()
    }
}

#[derive(Deserialize)]
struct ScopeSpans {
    #[serde(default, deserialize_with = "nullable")]
    spans: Vec<OtlpSpan>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct OtlpSpan {
    #[serde(default, alias = "trace_id")]
    trace_id: String,
    #[serde(default, alias = "span_id")]
    span_id: String,
    #[serde(default, alias = "parent_span_id")]
    parent_span_id: Option<String>,
    #[serde(default)]
    name: String,
    #[serde(default)]
    kind: Loose,
    #[serde(default, alias = "start_time_unix_nano")]
    start_time_unix_nano: Loose,
    #[serde(default, alias = "end_time_unix_nano")]
    end_time_unix_nano: Loose,
    #[serde(default, deserialize_with = "nullable")]
    attributes: Vec<Attribute>,
    #[serde(default, deserialize_with = "nullable")]
    links: Vec<OtlpLink>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct OtlpLink {
    #[serde(default, alias = "trace_id")]
    trace_id: String,
    #[serde(default, alias = "span_id")]
    span_id: String,
}

impl ResourceSpans {
    /// Hands on all spans.
    pub(super) fn feed(&self, join: &mut Join) {
        let named = self.resource.attributes.iter().find(|it| it.key == "service.name");
        let service = named.map_or("", |it| it.value.text());
        for span in self.scope_spans.iter().flat_map(|scope| &scope.spans) {
            let mut facts = Facts::default();
            for attribute in &span.attributes {
                facts.add(&attribute.key, attribute.value.text());
            }
            let parent = span.parent_span_id.as_deref();
            let links = span.links.iter();
            let record = Span {
                id: identity(&span.trace_id, &span.span_id).unwrap_or(0),
                parent: parent.and_then(|parent| identity(&span.trace_id, parent)),
                links: links.filter_map(|it| identity(&it.trace_id, &it.span_id)).collect(),
                kind: Kind::of(&span.kind.0),
                is_shared: false,
                start: span.start_time_unix_nano.whole().unwrap_or(0),
                end: span.end_time_unix_nano.whole().unwrap_or(0),
                weight: 0,
            };
            join.add(&record, service, &span.name, &facts);
        }
    }
}

/// One trace of Jaeger.
#[derive(Deserialize)]
pub(super) struct JaegerTrace {
    #[serde(default, deserialize_with = "nullable")]
    spans: Vec<JaegerSpan>,
    #[serde(default, deserialize_with = "nullable")]
    processes: BTreeMap<String, JaegerProcess>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct JaegerProcess {
    #[serde(default)]
    service_name: String,
}

#[derive(Deserialize)]
struct JaegerSpan {
    #[serde(default, rename = "traceID")]
    trace: String,
    #[serde(default, rename = "spanID")]
    span: String,
    #[serde(default, rename = "parentSpanID")]
    parent: Option<String>,
    #[serde(default, rename = "operationName")]
    name: String,
    #[serde(default, deserialize_with = "nullable")]
    references: Vec<JaegerReference>,
    #[serde(default, rename = "startTime")]
    start: Loose,
    #[serde(default)]
    duration: Loose,
    #[serde(default, deserialize_with = "nullable")]
    tags: Vec<JaegerTag>,
    #[serde(default, rename = "processID")]
    process: String,
    #[serde(rename = "process")]
    own_process: Option<JaegerProcess>,
}

#[derive(Deserialize)]
struct JaegerReference {
    #[serde(default, rename = "refType")]
    kind: String,
    #[serde(default, rename = "traceID")]
    trace: String,
    #[serde(default, rename = "spanID")]
    span: String,
}

#[derive(Deserialize)]
struct JaegerTag {
    key: String,
    #[serde(default)]
    value: Loose,
}

impl JaegerTrace {
    /// Hands on all spans.
    pub(super) fn feed(&self, join: &mut Join) {
        for span in &self.spans {
            let process = span.own_process.as_ref().or_else(|| self.processes.get(&span.process));
            let Some(process) = process else { continue };
            let mut facts = Facts::default();
            for tag in &span.tags {
                facts.add(&tag.key, &tag.value.0);
            }
            let reference = |kind: &str| {
                let found = span.references.iter().find(|it| it.kind == kind);
                found.and_then(|it| identity(&it.trace, &it.span))
            };
            let written = span.parent.as_deref();
            let parent = reference("CHILD_OF")
                .or_else(|| written.and_then(|parent| identity(&span.trace, parent)));
            let follows = reference("FOLLOWS_FROM");
            let start = span.start.whole().unwrap_or(0).saturating_mul(1000);
            let took = span.duration.whole().unwrap_or(0).saturating_mul(1000);
            let record = Span {
                id: identity(&span.trace, &span.span).unwrap_or(0),
                parent: parent.or(follows),
                links: follows.into_iter().collect(),
                kind: facts.kind().unwrap_or_default(),
                is_shared: false,
                start,
                end: start.saturating_add(took),
                weight: 0,
            };
            join.add(&record, &process.service_name, &span.name, &facts);
        }
    }
}

/// A span of Zipkin, field by field, since it may turn out to be something else.
#[derive(Default)]
pub(super) struct ZipkinSpan {
    pub(super) trace: String,
    pub(super) id: String,
    pub(super) parent: Option<String>,
    pub(super) name: String,
    pub(super) kind: String,
    pub(super) is_shared: bool,
    pub(super) timestamp: Loose,
    pub(super) duration: Loose,
    pub(super) local: Endpoint,
    pub(super) remote: Endpoint,
    pub(super) tags: BTreeMap<String, Loose>,
}

/// One end of a call.
#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Endpoint {
    service_name: Option<String>,
    ipv4: Option<String>,
}

impl ZipkinSpan {
    /// Hands on the span, if it is one.
    pub(super) fn feed(&self, join: &mut Join) {
        let Some(id) = identity(&self.trace, &self.id) else { return };
        let mut facts = Facts::default();
        for (key, value) in &self.tags {
            facts.add(key, &value.0);
        }
        let remote = self.remote.service_name.as_deref().or(self.remote.ipv4.as_deref());
        facts.set_peer(4, remote.unwrap_or_default());
        let start = self.timestamp.whole().unwrap_or(0).saturating_mul(1000);
        let took = self.duration.whole().unwrap_or(0).saturating_mul(1000);
        let record = Span {
            id,
            parent: self.parent.as_deref().and_then(|parent| identity(&self.trace, parent)),
            links: Vec::new(),
            kind: Kind::of(&self.kind),
            is_shared: self.is_shared,
            start,
            end: start.saturating_add(took),
            weight: 0,
        };
        let service = self.local.service_name.as_deref().unwrap_or_default();
        join.add(&record, service, &self.name, &facts);
    }
}
