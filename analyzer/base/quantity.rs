//! Numbers with a unit.

use std::fmt;

/// Calls per second.
///
/// Finite and not negative; the constructor turns anything else into 0. Ordered totally.
#[derive(Clone, Copy, Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Rate(f64);

impl Rate {
    /// No calls.
    pub const ZERO: Self = Self(0.0);

    /// `per_second` calls a second; not finite or negative counts as none.
    pub fn new(per_second: f64) -> Self {
        Self(if per_second.is_finite() && per_second > 0.0 { per_second } else { 0.0 })
    }

    /// The number of calls per second.
    pub fn per_second(self) -> f64 {
        self.0
    }

    /// The rate with `digits` significant digits, as every output shows it.
    ///
    /// Goes through the decimal text, so the result is the same on every platform.
    #[must_use]
    pub fn rounded(self, digits: usize) -> Self {
        let text = format!("{:.*e}", digits.saturating_sub(1), self.0);
        Self(text.parse().expect("a float prints as a float"))
    }
}

impl PartialEq for Rate {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Rate {}

impl PartialOrd for Rate {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Rate {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.total_cmp(&other.0)
    }
}

impl std::ops::Add for Rate {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self::new(self.0 + other.0)
    }
}

impl std::ops::Mul<f64> for Rate {
    type Output = Self;

    fn mul(self, factor: f64) -> Self {
        Self::new(self.0 * factor)
    }
}

impl std::iter::Sum for Rate {
    fn sum<It: Iterator<Item = Self>>(rates: It) -> Self {
        rates.fold(Self::ZERO, |sum, rate| sum + rate)
    }
}

/// Three significant digits and the unit: `42.0/s`, `0.00120/s`.
impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/s", self.rounded(3).0)
    }
}

/// Core-milliseconds of work per second: a thousand are one busy core.
///
/// Fixed point in millionths of a millicore, so sums do not depend on their order.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Debug,
    Default,
    serde::Serialize,
    serde::Deserialize,
)]
#[serde(transparent)]
pub struct Millicores(i128);

impl Millicores {
    /// Units of the fixed point in one millicore.
    const SCALE: f64 = 1e6;

    /// Nearest fixed-point value to `millicores`.
    pub fn new(millicores: f64) -> Self {
        Self((millicores * Self::SCALE).round() as i128)
    }

    /// As a float, for printing.
    pub fn get(self) -> f64 {
        self.0 as f64 / Self::SCALE
    }
}

impl std::ops::Add for Millicores {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl std::ops::Sub for Millicores {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl std::iter::Sum for Millicores {
    fn sum<It: Iterator<Item = Self>>(costs: It) -> Self {
        costs.fold(Self::default(), |sum, cost| sum + cost)
    }
}

/// One digit behind the point: `61.2`.
impl fmt::Display for Millicores {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.1}", self.get())
    }
}

#[cfg(test)]
mod tests {
    use super::{Millicores, Rate};

    #[test]
    fn rates_print_three_significant_digits() {
        assert_eq!(Rate::new(1234.5).to_string(), "1230/s");
        assert_eq!(Rate::new(0.012_345).to_string(), "0.0123/s");
        assert_eq!(Rate::new(f64::NAN), Rate::ZERO);
    }

    #[test]
    fn costs_add_exactly() {
        let tenth = Millicores::new(0.1);
        assert_eq!((0..10).map(|_| tenth).sum::<Millicores>(), Millicores::new(1.0));
    }
}
