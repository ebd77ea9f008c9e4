//! A number that is only roughly known.

use crate::base::Rate;

/// A best estimate with how far it may be off on either side.
///
/// Deviations are relative and add in quadrature, as independent errors do: ten factors that may each be off by two are
/// together off by about four, not by a thousand.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Spread {
    /// Best estimate.
    pub best: f64,
    /// Square of the relative deviation downwards: `(best / low - 1)²`.
    below: f64,
    /// Square of the relative deviation upwards: `(high / best - 1)²`.
    above: f64,
}

impl Spread {
    /// Exactly one.
    pub const ONE: Self = Self { best: 1.0, below: 0.0, above: 0.0 };
    /// Nothing.
    pub const ZERO: Self = Self { best: 0.0, below: 0.0, above: 0.0 };

    /// A number that is known.
    pub fn exact(best: f64) -> Self {
        Self { best, ..Self::ONE }
    }

    /// A number between `low` and `high`.
    pub fn between(low: f64, best: f64, high: f64) -> Self {
        let square = |ratio: f64| (ratio - 1.0).max(0.0) * (ratio - 1.0).max(0.0);
        Self { best, below: square(best / low), above: square(high / best) }
    }

    /// A number that may be off by `factor` either way.
    pub fn about(best: f64, factor: f64) -> Self {
        Self::between(best / factor, best, best * factor)
    }

    /// A share between 0 and 1: the nearer to the middle, the less is known.
    pub fn share(best: f64) -> Self {
        let doubt = best.min(1.0 - best).max(0.0);
        Self::between(best / (1.0 + doubt), best, (best + best * doubt).min(1.0))
    }

    /// Another number that is as little known.
    #[must_use]
    pub fn with_best(self, best: f64) -> Self {
        Self { best, ..self }
    }

    /// Both together.
    #[must_use]
    pub fn times(self, other: Self) -> Self {
        Self {
            best: self.best * other.best,
            below: self.below + other.below,
            above: self.above + other.above,
        }
    }

    /// The sum of things that are off together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        let best = self.best + other.best;
        if best <= 0.0 {
            return Self::ZERO;
        }
        let mean = |mine: f64, others: f64| (self.best * mine + other.best * others) / best;
        Self { best, below: mean(self.below, other.below), above: mean(self.above, other.above) }
    }

    /// The low end.
    pub fn low(self) -> f64 {
        self.best / (1.0 + self.below.sqrt())
    }

    /// The high end.
    pub fn high(self) -> f64 {
        self.best * (1.0 + self.above.sqrt())
    }

    /// Low end, best estimate and high end with three significant digits.
    pub fn rounded(self) -> (f64, f64, f64) {
        let round = |rate: f64| Rate::new(rate).rounded(3).per_second();
        (round(self.low()), round(self.best), round(self.high()))
    }
}
