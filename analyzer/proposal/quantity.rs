//! Quantities as they are written in a proposal.

use crate::group::Capacity;
use crate::services::Resources;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::borrow::Cow;

/// CPU and memory as `2CPU/4GB`.
///
/// Rounded up when made from a sum, so that what is written reads back to the same value.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct ResourceText(Capacity);

impl ResourceText {
    /// What `resources` ask for, rounded up to thousandths of a core and whole mebibytes; `None` when that is nothing.
    pub fn of(resources: Resources) -> Option<Self> {
        let stated = |amount: f64| (amount.is_finite() && amount > 0.0).then_some(amount);
        let cpu = stated(resources.cpu).map(thousandths_up);
        let memory_mb = stated(resources.memory_mb).map(f64::ceil);
        (cpu.is_some() || memory_mb.is_some()).then_some(Self(Capacity { cpu, memory_mb }))
    }

    /// CPU and memory, each where stated.
    pub fn capacity(self) -> Capacity {
        self.0
    }
}

/// Up to the next thousandth, but not for the dust that sums of floats leave behind.
fn thousandths_up(cores: f64) -> f64 {
    (cores * 1000.0 - 1e-6).ceil() / 1000.0
}

impl std::fmt::Display for ResourceText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for ResourceText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for ResourceText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Capacity::deserialize(deserializer).map(Self)
    }
}

impl JsonSchema for ResourceText {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        Capacity::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Capacity::json_schema(generator)
    }
}

/// A share as `70%`, to one digit behind the point.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Percent(f64);

impl Percent {
    /// `percent` hundredths, rounded to tenths.
    pub fn new(percent: f64) -> Self {
        let text = format!("{percent:.1}");
        Self(text.parse().unwrap_or(0.0))
    }

    /// The number before the sign.
    pub fn get(self) -> f64 {
        self.0
    }
}

impl std::fmt::Display for Percent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}%", self.0)
    }
}

impl Serialize for Percent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Percent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let number = text.trim().trim_end_matches('%').trim_end();
        match number.parse::<f64>() {
            Ok(percent) if percent.is_finite() => Ok(Self::new(percent)),
            _ => Err(de::Error::custom(format!("`{text}` is no percentage; write `70%`"))),
        }
    }
}

impl JsonSchema for Percent {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Percent".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "description": "A share, such as `70%`"})
    }
}

#[cfg(test)]
mod tests {
    use super::{Percent, ResourceText};
    use crate::services::Resources;

    fn text(cpu: f64, memory_mb: f64) -> Option<String> {
        ResourceText::of(Resources { cpu, memory_mb, from: None }).map(|text| text.to_string())
    }

    #[test]
    fn resources_are_rounded_up_and_read_back() {
        assert_eq!(text(2.0, 4096.0).as_deref(), Some("2CPU/4GB"));
        assert_eq!(text(0.1 + 0.2, 511.2).as_deref(), Some("0.3CPU/512MB"));
        assert_eq!(text(0.0, 1536.0).as_deref(), Some("1536MB"));
        assert_eq!(text(0.0, 0.0), None);
    }

    #[test]
    fn percentages_read_back() {
        let percent: Percent = serde_json::from_str("\"3.1 %\"").unwrap();
        assert_eq!(serde_json::to_string(&percent).unwrap(), "\"3.1%\"");
        assert!(serde_json::from_str::<Percent>("\"much\"").is_err());
    }
}
