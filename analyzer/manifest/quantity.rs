//! How much CPU and memory does a text grant?

/// CPU and memory that a deployment file asks for or allows.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Resources {
    /// Thousandths of a core.
    pub cpu_millicores: Option<u64>,
    /// Bytes.
    pub memory_bytes: Option<u64>,
}

impl Resources {
    /// Takes from `other` what is missing here.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            cpu_millicores: self.cpu_millicores.or(other.cpu_millicores),
            memory_bytes: self.memory_bytes.or(other.memory_bytes),
        }
    }
}

/// `0.5`, `2`, `250m`.
pub(super) fn millicores(text: &str) -> Option<u64> {
    let text = text.trim();
    let (number, factor) = match text.strip_suffix('m') {
        Some(number) => (number, 1.0),
        None => (text, 1000.0),
    };
    scaled(number, factor)
}

/// `256Mi`, `1G`, `1024`, as Kubernetes reads them.
pub(super) fn bytes(text: &str) -> Option<u64> {
    bytes_in(text, 1000.0)
}

/// `512m`, `50M`, `64kb`, as Docker reads them: all units are powers of 1024.
pub(super) fn docker_bytes(text: &str) -> Option<u64> {
    bytes_in(text, 1024.0)
}

fn bytes_in(text: &str, plain_base: f64) -> Option<u64> {
    let text = text.trim();
    let end = text.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    let unit = unit.trim_end_matches(['b', 'B']);
    let base: f64 = if unit.ends_with('i') { 1024.0 } else { plain_base };
    let power = match unit.chars().next().map(|c| c.to_ascii_lowercase()) {
        None => 0,
        Some('k') => 1,
        Some('m') => 2,
        Some('g') => 3,
        Some('t') => 4,
        Some(_) => return None,
    };
    scaled(number, base.powi(power))
}

/// The whole part of `number` × `factor`, if that is a number worth believing.
fn scaled(number: &str, factor: f64) -> Option<u64> {
    let value = number.parse::<f64>().ok()? * factor;
    (0.0..1e18).contains(&value).then_some(value as u64)
}

#[cfg(test)]
mod tests {
    use super::{bytes, docker_bytes, millicores};

    #[test]
    fn units_are_those_of_compose_and_kubernetes() {
        assert_eq!(
            [millicores("0.5"), millicores("250m"), millicores("2")],
            [Some(500), Some(250), Some(2000)]
        );
        assert_eq!(
            [bytes("256Mi"), bytes("1G"), docker_bytes("512m")],
            [Some(256 << 20), Some(1_000_000_000), Some(512 << 20)]
        );
        assert_eq!(
            [docker_bytes("64kb"), bytes("10"), bytes("x"), bytes("-1"), bytes("1e999")],
            [Some(65_536), Some(10), None, None, None]
        );
    }
}
