//! Files that a board is given to be counted: from many people, by any way.

use crate::samples;
use aggregate::{Counted, Table, read};

/// Reads a file, and counts it among others.
///
/// # Panics
/// When what was read is written and read again as something else, or when the table tells of this one person.
pub fn count(data: &[u8]) {
    let Ok(counted) = read(data) else { return };
    assert_eq!(read(counted.to_file().as_bytes()).as_ref(), Ok(&counted));
    let content = samples::content();
    let table = |alike: usize, others: usize| {
        let others = vec![Counted::default(); others];
        Table::of(&content, &[vec![counted.clone(); alike], others].concat())
    };
    assert_eq!(table(1, 3), None);
    let (one, none) = (table(1, 9), table(0, 10));
    let rows = |table: &Option<Table>| table.as_ref().map(|table| table.rows.clone());
    assert_eq!(rows(&one), rows(&none));
    let half = table(5, 5).map(|table| table.to_csv()).unwrap_or_default();
    let is_sound = |line: &str| [",5,10,", ",hidden,10,"].iter().any(|number| line.contains(number));
    assert!(half.lines().skip(1).all(is_sound), "{half}");
}
