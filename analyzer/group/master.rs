//! What is covering each item worth?
//!
//! A linear program over groups found so far: every item covered once, as cheaply as possible, in parts of groups if need
//! be (Gilmore and Gomory, "A linear programming approach to the cutting-stock problem", 1961). Solved by the primal
//! simplex method with an explicit inverse, in floating point: its prices only suggest a bound, which is then
//! computed in integers, so a rounding error can make a bound weaker but never wrong.

use super::compact::{Set, members};
use super::objective::Units;

/// Numbers nearer to zero than this count as zero.
const TINY: f64 = 1e-9;

/// Price of a group above the most, in costs of the dearest group: more than any cover of single items.
fn excess_price(items: usize) -> Units {
    4 * items as Units + 10
}

/// What the prices of all items and of groups may add up to, in costs of the dearest group.
pub(super) fn price_sum(items: usize) -> Units {
    (items as Units + 2) * excess_price(items)
}

/// A group that may be used.
#[derive(Clone, Copy, Debug)]
pub(super) struct Column {
    /// Its items.
    pub(super) set: Set,
    /// What it costs, exactly.
    pub(super) cost: i64,
}

/// What a column of the program stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Group(usize),
    /// Groups above the least.
    Surplus,
    /// Groups below the most.
    Unused,
    /// Groups above the most, at a price that nobody pays.
    Excess,
}

/// The program.
#[derive(Debug)]
pub(super) struct Master {
    items: usize,
    /// Groups to use at least and at most.
    least: usize,
    most: usize,
    scale: f64,
    excess_price: f64,
    /// Prices are rounded to multiples of this.
    grid: i64,
    /// Groups that may be used; the single items come first.
    pub(super) columns: Vec<Column>,
    rows: usize,
    basis: Vec<Kind>,
    /// Row by row.
    inverse: Vec<f64>,
    value: Vec<f64>,
}

/// An optimum of the program.
pub(super) struct Optimum {
    /// What covering each item is worth, in the units of the costs.
    pub(super) worth: Vec<i64>,
    /// What using one group more is worth.
    pub(super) per_group: i64,
    /// What the groups used cost, in parts.
    pub(super) cost: f64,
    /// How much of each column is used, columns not used left out.
    pub(super) used: Vec<(usize, f64)>,
}

impl Master {
    /// A program over `items`, whose first columns are the single items in order.
    pub(super) fn new(
        items: usize,
        columns: Vec<Column>,
        least: usize,
        most: usize,
        grid: i64,
    ) -> Self {
        let largest = columns.iter().map(|column| column.cost.abs()).max().unwrap_or(1).max(1);
        let mut master = Self {
            items,
            least,
            most,
            scale: largest as f64,
            excess_price: excess_price(items) as f64,
            grid,
            columns,
            rows: items + 2,
            basis: Vec::new(),
            inverse: Vec::new(),
            value: Vec::new(),
        };
        master.start();
        master
    }

    /// The basis of single items and its inverse.
    fn start(&mut self) {
        let rows = self.rows;
        let (least, most) = (self.items, self.items + 1);
        let above = self.items > self.most;
        let sign = if above { -1.0 } else { 1.0 };
        self.basis = (0..self.items).map(Kind::Group).collect();
        self.basis.push(Kind::Surplus);
        self.basis.push(if above { Kind::Excess } else { Kind::Unused });
        self.inverse = vec![0.0; rows * rows];
        for row in 0..self.items {
            self.inverse[row * rows + row] = 1.0;
            self.inverse[least * rows + row] = 1.0;
            self.inverse[most * rows + row] = -sign;
        }
        self.inverse[least * rows + least] = -1.0;
        self.inverse[most * rows + most] = sign;
        let right: Vec<f64> = (0..rows).map(|row| self.right_side(row)).collect();
        self.value =
            (0..rows).map(|row| dot(&self.inverse[row * rows..(row + 1) * rows], &right)).collect();
    }

    /// What the row adds up to, disturbed a little so that ties are rare.
    fn right_side(&self, row: usize) -> f64 {
        let noise = |row: usize| 1e-7 * (0.5 + (row as f64 * 0.618_033_988_749_895).fract());
        if row < self.items {
            1.0 + noise(row)
        } else {
            let all: f64 = (0..self.items).map(noise).sum();
            if row == self.items { self.least as f64 } else { self.most as f64 + all }
        }
    }

    /// Optimal prices for the columns at hand; `None` when the arithmetic breaks down.
    pub(super) fn solve(&mut self, steps: &mut u64) -> Option<Optimum> {
        let mut stalled = 0;
        for _ in 0..100 + 60 * self.rows {
            let prices = self.prices();
            *steps = steps.saturating_sub((self.rows * self.rows / 8 + self.columns.len()) as u64);
            let Some(entering) = self.entering(&prices, stalled > 4 * self.rows) else {
                let optimum = self.optimum(&prices);
                return optimum.adds_up().then_some(optimum);
            };
            let direction = self.direction(entering);
            let leaving = self.leaving(&direction)?;
            stalled = if self.value[leaving] > TINY { 0 } else { stalled + 1 };
            self.pivot(entering, leaving, &direction);
        }
        None
    }

    fn price_of(&self, kind: Kind) -> f64 {
        match kind {
            Kind::Group(column) => self.columns[column].cost as f64 / self.scale,
            Kind::Surplus | Kind::Unused => 0.0,
            Kind::Excess => self.excess_price,
        }
    }

    /// The price of each row under the present basis.
    fn prices(&self) -> Vec<f64> {
        let mut prices = vec![0.0; self.rows];
        for (row, &kind) in self.basis.iter().enumerate() {
            let price = self.price_of(kind);
            if price != 0.0 {
                let inverse = &self.inverse[row * self.rows..(row + 1) * self.rows];
                prices.iter_mut().zip(inverse).for_each(|(sum, part)| *sum += price * part);
            }
        }
        prices
    }

    /// What a column costs above what it is worth.
    fn reduced(&self, kind: Kind, prices: &[f64]) -> f64 {
        let (least, most) = (prices[self.items], prices[self.items + 1]);
        match kind {
            Kind::Group(column) => {
                let items = members(self.columns[column].set).map(|item| prices[item]);
                self.price_of(kind) - items.sum::<f64>() - least - most
            }
            Kind::Surplus => least,
            Kind::Unused => -most,
            Kind::Excess => self.excess_price + most,
        }
    }

    /// The column worth most above its cost, or with `first` any; `None` at the optimum.
    fn entering(&self, prices: &[f64], first: bool) -> Option<Kind> {
        let groups = (0..self.columns.len()).map(Kind::Group);
        let all = groups.chain([Kind::Surplus, Kind::Unused, Kind::Excess]);
        let mut best = (-TINY, None);
        for kind in all {
            let reduced = self.reduced(kind, prices);
            if reduced < best.0 {
                best = (reduced, Some(kind));
                if first {
                    break;
                }
            }
        }
        best.1
    }

    /// How the values of the basis fall when the column comes in.
    fn direction(&self, kind: Kind) -> Vec<f64> {
        let (least, most) = (self.items, self.items + 1);
        (0..self.rows)
            .map(|row| {
                let inverse = &self.inverse[row * self.rows..(row + 1) * self.rows];
                match kind {
                    Kind::Group(column) => {
                        let items = members(self.columns[column].set).map(|item| inverse[item]);
                        items.sum::<f64>() + inverse[least] + inverse[most]
                    }
                    Kind::Surplus => -inverse[least],
                    Kind::Unused => inverse[most],
                    Kind::Excess => -inverse[most],
                }
            })
            .collect()
    }

    /// The row whose value reaches zero first; among near ties the safest to divide by.
    fn leaving(&self, direction: &[f64]) -> Option<usize> {
        let ratio = |row: usize| self.value[row].max(0.0) / direction[row];
        let rows = || (0..self.rows).filter(|&row| direction[row] > 1e-7);
        let least = rows().map(ratio).min_by(f64::total_cmp)?;
        rows()
            .filter(|&row| ratio(row) <= least + 1e-12)
            .max_by(|&a, &b| direction[a].total_cmp(&direction[b]).then(b.cmp(&a)))
    }

    fn pivot(&mut self, entering: Kind, leaving: usize, direction: &[f64]) {
        let rows = self.rows;
        let by = direction[leaving];
        let step = self.value[leaving] / by;
        for part in &mut self.inverse[leaving * rows..(leaving + 1) * rows] {
            *part /= by;
        }
        let pivot_row = self.inverse[leaving * rows..(leaving + 1) * rows].to_vec();
        for (row, &factor) in direction.iter().enumerate().take(rows) {
            if row != leaving && factor != 0.0 {
                let inverse = &mut self.inverse[row * rows..(row + 1) * rows];
                inverse
                    .iter_mut()
                    .zip(&pivot_row)
                    .for_each(|(part, pivot)| *part -= factor * pivot);
                self.value[row] -= factor * step;
            }
        }
        self.value[leaving] = step;
        self.basis[leaving] = entering;
    }

    fn optimum(&self, prices: &[f64]) -> Optimum {
        let whole = |price: f64| {
            let steps = (price * self.scale / self.grid as f64).round() as i64;
            steps.saturating_mul(self.grid)
        };
        let used = self.basis.iter().zip(&self.value);
        let mut used: Vec<(usize, f64)> = used
            .filter_map(|(kind, &value)| match kind {
                Kind::Group(column) if value > 1e-5 => Some((*column, value)),
                _ => None,
            })
            .collect();
        used.sort_unstable_by_key(|&(column, _)| column);
        Optimum {
            worth: prices[..self.items].iter().map(|&price| whole(price)).collect(),
            per_group: whole(prices[self.items] + prices[self.items + 1]),
            cost: used.iter().map(|&(column, part)| part * self.columns[column].cost as f64).sum(),
            used,
        }
    }
}

impl Optimum {
    /// Whether sums of the prices stay integers. While groups above the most are in use, all prices are of the order
    /// of what nobody pays; those of a basis that is nearly singular have no limit.
    fn adds_up(&self) -> bool {
        let prices = self.worth.iter().chain([&self.per_group]);
        let sum: i128 = prices.map(|price| i128::from(*price).abs()).sum();
        sum < i128::from(i64::MAX / 4)
    }
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}
