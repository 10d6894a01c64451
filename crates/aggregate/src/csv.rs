//! The table as CSV for spreadsheets (RFC 4180).

use crate::table::Table;

/// The columns. `people` of `of` said so of themselves.
const COLUMNS: [&str; 6] = ["group", "id", "name", "people", "of", "basis"];

/// Where a number is hidden: no number, so that no sum takes it for a 0.
const HIDDEN: &str = "hidden";

/// All of it is that.
const BASIS: &str = "self-reported";

/// What makes spreadsheets take a text for a formula, when it comes first.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

impl Table {
    /// The table as CSV, a line for each row with the columns `group`, `id`, `name`, `people` (a number or `hidden`), `of` (all
    /// people) and `basis` (`self-reported`).
    pub fn to_csv(&self) -> String {
        let of = self.people.to_string();
        let mut csv = String::new();
        push(&mut csv, COLUMNS);
        for row in &self.rows {
            let people = row.people.map_or_else(|| HIDDEN.to_owned(), |people| people.to_string());
            push(&mut csv, [row.group.as_str(), &row.id, &row.name, &people, &of, BASIS]);
        }
        csv
    }
}

fn push(csv: &mut String, cells: [&str; COLUMNS.len()]) {
    csv.push_str(&cells.map(cell).join(","));
    csv.push_str("\r\n");
}

/// A cell in quotes where it needs them, and always a text where it is one.
fn cell(text: &str) -> String {
    let text = if text.starts_with(FORMULA) { ["'", text].concat() } else { text.to_owned() };
    if text.contains([',', '"', '\r', '\n']) {
        ["\"", &text.replace('"', "\"\""), "\""].concat()
    } else {
        text
    }
}
