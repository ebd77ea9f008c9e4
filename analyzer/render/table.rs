//! Columns that line up.

use super::Look;
use unicode_width::UnicodeWidthStr;

/// Rows of cells under a heading.
pub(super) struct Table {
    heads: Vec<Head>,
    rows: Vec<Vec<String>>,
}

struct Head {
    text: &'static str,
    is_number: bool,
}

impl Table {
    /// A table with these headings; one that begins with `>` is a column of numbers, set to the right.
    pub(super) fn new(heads: &[&'static str]) -> Self {
        let head = |text: &&'static str| match text.strip_prefix('>') {
            Some(text) => Head { text, is_number: true },
            None => Head { text, is_number: false },
        };
        Self { heads: heads.iter().map(head).collect(), rows: Vec::new() }
    }

    /// Appends a row; cells are escaped.
    pub(super) fn row<C: AsRef<str>>(&mut self, cells: impl IntoIterator<Item = C>) {
        let cells =
            cells.into_iter().map(|cell| super::escape::terminal(cell.as_ref()).into_owned());
        self.rows.push(cells.collect());
    }

    /// The lines; columns without any content are left out.
    pub(super) fn print(&self, look: Look) -> String {
        let widths: Vec<_> = (0..self.heads.len()).map(|column| self.width(column)).collect();
        let heads: Vec<_> = self.heads.iter().map(|head| head.text.to_owned()).collect();
        let mut out = look.faint(&self.line(&heads, &widths));
        out.push('\n');
        for row in &self.rows {
            out.push_str(&self.line(row, &widths));
            out.push('\n');
        }
        out
    }

    /// Width of a column, 0 for one without any content.
    fn width(&self, column: usize) -> usize {
        let widest =
            self.rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max();
        match widest.unwrap_or(0) {
            0 => 0,
            widest => widest.max(self.heads[column].text.len()),
        }
    }

    fn line(&self, cells: &[String], widths: &[usize]) -> String {
        let mut line = String::new();
        for ((cell, head), width) in cells.iter().zip(&self.heads).zip(widths) {
            if *width == 0 {
                continue;
            }
            let gap = " ".repeat(width.saturating_sub(cell.width()));
            if head.is_number {
                line.extend([&gap, cell.as_str()]);
            } else {
                line.extend([cell.as_str(), &gap]);
            }
            line.push_str("  ");
        }
        line.truncate(line.trim_end().len());
        line
    }
}

#[cfg(test)]
mod tests {
    use super::Table;
    use crate::render::Look;

    #[test]
    fn columns_line_up_and_empty_ones_go() {
        let mut table = Table::new(&["NAME", "NOTHING", ">RATE"]);
        table.row(["a", "", "10"]);
        table.row(["漢字b", "", "9"]);
        assert_eq!(table.print(Look::PLAIN), "NAME   RATE\na        10\n漢字b     9\n");
    }
}
