//! What may share a process, and what things cost: the settings of this room.

use crate::base::Name;
use crate::services::{Protocol, Workload};
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// How to group.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Settings {
    /// What may share a process.
    pub constraints: Constraints,
    /// What things cost.
    pub costs: Costs,
    /// Which kind of answer is wanted.
    pub strategy: Strategy,
    /// Ignore the minimum improvement and the price of moves: start fresh, but keep names.
    pub rebalance: bool,
}

/// Which kind of answer is wanted.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Strategy {
    /// The cheapest grouping that keeps the constraints.
    #[default]
    Grouped,
    /// Everything in one process, or in as few as the constraints allow to be called one per security level.
    SingleProcess,
    /// Every service in a process of its own, as far as `together` allows.
    ProcessPerService,
}

/// What may share a process (`[constraints]`).
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Constraints {
    /// Most services in one process.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_services: Option<u32>,
    /// Most CPU and memory of one process, such as `8CPU/16GB`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_resources: Option<Capacity>,
    /// Every set shares one process.
    #[schemars(with = "Vec<Vec<String>>")]
    pub together: Vec<Vec<Name>>,
    /// No two services of a set share a process.
    #[schemars(with = "Vec<Vec<String>>")]
    pub apart: Vec<Vec<Name>>,
    /// The levels that services may name; empty allows any. Two levels never share a process.
    #[schemars(with = "Vec<String>")]
    pub security_levels: Vec<Name>,
    /// Workload classes of which no two share a process.
    #[schemars(with = "Vec<Vec<String>>")]
    pub workload_apart: Vec<Vec<Workload>>,
}

impl Default for Constraints {
    /// No limits, but what computes does not share with what holds large data in memory.
    fn default() -> Self {
        Self {
            max_services: None,
            max_resources: None,
            together: Vec::new(),
            apart: Vec::new(),
            security_levels: Vec::new(),
            workload_apart: vec![vec![Workload::Cpu, Workload::Memory]],
        }
    }
}

/// What things cost, in millicores (`[costs]`); sources in `docs/methods.md`.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Costs {
    /// One more process: 8 MB × 0.107 + 1 idle + 15 for operations.
    #[serde(deserialize_with = "amount")]
    pub process: f64,
    /// Two services in one process: lost isolation and independent scaling. Counts once more where their
    /// workload classes differ and once more where only one of them is public.
    #[serde(deserialize_with = "amount")]
    pub isolation: f64,
    /// One service moved away from the baseline.
    #[serde(rename = "move", deserialize_with = "amount")]
    pub moved: f64,
    /// What a service mesh adds to every call between processes; 0.40 with sidecars on both ends.
    #[serde(deserialize_with = "amount")]
    pub sidecar: f64,
    /// A call inside a process.
    #[serde(deserialize_with = "amount")]
    pub in_process: f64,
    /// Share of a call's price that stays inside one process where the runtime crosses loopback (Encore services
    /// in other languages than Go).
    #[serde(deserialize_with = "share")]
    pub loopback: f64,
    /// Whether the broker between two services that share a process is replaced by a channel in memory.
    pub replace_broker: bool,
    /// gRPC between processes; also what a call inside a process becomes when it is cut.
    #[serde(deserialize_with = "grpc")]
    pub grpc: ProtocolCost,
    /// HTTP and JSON between processes.
    #[serde(deserialize_with = "http")]
    pub http: ProtocolCost,
    /// One leg of a message through a broker; a message has two.
    #[serde(deserialize_with = "http")]
    pub queue: ProtocolCost,
    /// A message of a websocket.
    #[serde(deserialize_with = "http")]
    pub websocket: ProtocolCost,
    /// Any other protocol.
    #[serde(deserialize_with = "http")]
    pub other: ProtocolCost,
}

impl Default for Costs {
    fn default() -> Self {
        Self {
            process: 17.0,
            isolation: 0.5,
            moved: 1.0,
            sidecar: 0.0,
            in_process: 0.0001,
            loopback: 0.5,
            replace_broker: false,
            grpc: GRPC,
            http: HTTP,
            queue: HTTP,
            websocket: HTTP,
            other: HTTP,
        }
    }
}

impl Costs {
    /// The price of one call between processes over `protocol`; a message through a broker has two such legs.
    pub fn of(&self, protocol: Protocol) -> ProtocolCost {
        match protocol {
            Protocol::Grpc | Protocol::InProcess => self.grpc,
            Protocol::Http => self.http,
            Protocol::Queue => self.queue,
            Protocol::Websocket => self.websocket,
            Protocol::Other => self.other,
        }
    }
}

/// tonic 0.14, both ends, measured.
const GRPC: ProtocolCost = ProtocolCost { per_call: 0.070, per_kb: 0.015 };
/// axum 0.8 with kept connections, both ends, measured.
const HTTP: ProtocolCost = ProtocolCost { per_call: 0.036, per_kb: 0.016 };

/// Work at both ends of a call between processes, in core-milliseconds.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProtocolCost {
    /// Per call.
    pub per_call: f64,
    /// Per kibibyte carried, both directions.
    pub per_kb: f64,
}

/// A price of which only some keys are given; the rest keep their default.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GivenCost {
    #[serde(default, deserialize_with = "some_amount")]
    per_call: Option<f64>,
    #[serde(default, deserialize_with = "some_amount")]
    per_kb: Option<f64>,
}

fn grpc<'de, D: Deserializer<'de>>(from: D) -> Result<ProtocolCost, D::Error> {
    given_or(GRPC, from)
}

fn http<'de, D: Deserializer<'de>>(from: D) -> Result<ProtocolCost, D::Error> {
    given_or(HTTP, from)
}

fn given_or<'de, D: Deserializer<'de>>(
    default: ProtocolCost,
    from: D,
) -> Result<ProtocolCost, D::Error> {
    let given = GivenCost::deserialize(from)?;
    Ok(ProtocolCost {
        per_call: given.per_call.unwrap_or(default.per_call),
        per_kb: given.per_kb.unwrap_or(default.per_kb),
    })
}

fn some_amount<'de, D: Deserializer<'de>>(from: D) -> Result<Option<f64>, D::Error> {
    amount(from).map(Some)
}

/// A price: finite and not negative.
fn amount<'de, D: Deserializer<'de>>(from: D) -> Result<f64, D::Error> {
    let value = f64::deserialize(from)?;
    if value.is_finite() && value >= 0.0 {
        Ok(value)
    } else {
        Err(de::Error::custom(format!("a cost is a number of millicores from 0 up, not {value}")))
    }
}

fn share<'de, D: Deserializer<'de>>(from: D) -> Result<f64, D::Error> {
    let value = amount(from)?;
    if value <= 1.0 {
        Ok(value)
    } else {
        Err(de::Error::custom(format!("a share lies between 0 and 1, not {value}")))
    }
}

/// CPU and memory of a process, written `2CPU/4GB`; either part may be left out.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Capacity {
    /// Cores; `None` for no limit.
    pub cpu: Option<f64>,
    /// Mebibytes; `None` for no limit.
    pub memory_mb: Option<f64>,
}

impl std::str::FromStr for Capacity {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut capacity = Self::default();
        for part in text.split('/') {
            let part = part.trim();
            let slot = if let Some(number) = strip_unit(part, "CPU") {
                (&mut capacity.cpu, number, 1.0)
            } else if let Some(number) = strip_unit(part, "MB") {
                (&mut capacity.memory_mb, number, 1.0)
            } else if let Some(number) = strip_unit(part, "GB") {
                (&mut capacity.memory_mb, number, 1024.0)
            } else {
                return Err(not_resources(text));
            };
            let (value, number, scale) = slot;
            let number: f64 = number.trim().parse().map_err(|_| not_resources(text))?;
            if value.is_some() || !number.is_finite() || number < 0.0 {
                return Err(not_resources(text));
            }
            *value = Some(number * scale);
        }
        Ok(capacity)
    }
}

/// `text` without `unit` at its end, in any case.
fn strip_unit<'a>(text: &'a str, unit: &str) -> Option<&'a str> {
    let split = text.len().checked_sub(unit.len())?;
    let tail = text.get(split..)?;
    tail.eq_ignore_ascii_case(unit).then(|| &text[..split])
}

fn not_resources(text: &str) -> String {
    format!(
        "`{text}` is no amount of resources; write `2CPU/4GB` or `0.5CPU/512MB`, or one half of it"
    )
}

impl std::fmt::Display for Capacity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let cpu = self.cpu.map(|cpu| format!("{}CPU", short(cpu)));
        let memory = self.memory_mb.map(|mb| {
            if mb >= 1024.0 && mb % 1024.0 == 0.0 {
                format!("{}GB", short(mb / 1024.0))
            } else {
                format!("{}MB", short(mb))
            }
        });
        f.write_str(&cpu.into_iter().chain(memory).collect::<Vec<_>>().join("/"))
    }
}

/// At most three digits behind the point.
fn short(number: f64) -> String {
    let text = format!("{number:.3}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

impl Serialize for Capacity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Capacity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

impl JsonSchema for Capacity {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Capacity".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "CPU and memory, such as `2CPU/4GB` or `0.5CPU/512MB`",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Capacity, Constraints, Costs};

    #[test]
    fn capacity_reads_back() {
        for text in ["2CPU/4GB", "0.5CPU/512MB", "1CPU", "3GB"] {
            assert_eq!(text.parse::<Capacity>().unwrap().to_string(), text);
        }
        for text in ["", "2", "2CPU/3CPU", "-1CPU/1GB", "nanCPU", "é", "2CPU/4TB"] {
            assert!(text.parse::<Capacity>().is_err(), "{text}");
        }
    }

    #[test]
    fn half_a_protocol_keeps_the_other_half() {
        let costs: Costs = toml::from_str("[grpc]\nper_kb = 0.5").unwrap();
        assert!((costs.grpc.per_call - 0.070).abs() < 1e-12);
        assert!((costs.grpc.per_kb - 0.5).abs() < 1e-12);
    }

    #[test]
    fn nonsense_is_refused() {
        assert!(toml::from_str::<Costs>("process = -1.0").is_err());
        assert!(toml::from_str::<Costs>("process = nan").is_err());
        assert!(toml::from_str::<Costs>("proces = 1.0").is_err());
        assert!(toml::from_str::<Constraints>("max_service = 1").is_err());
    }
}
