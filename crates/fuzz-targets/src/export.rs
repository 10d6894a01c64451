//! The file of all records of a desk: it may come from anywhere.

use crate::memory::parse;
use caseload::{
    ClientId, ExportError, LARGEST_EXPORT, MOST_RECORDS, Opened, Record, read_export, write_export,
};
use keeping::{Kept, Lock, read_file};
use reflection::Day;

/// Opens a file, and writes one of what is in it.
///
/// # Panics
/// When a file that is too large is read, when more comes out of it than is in it, or when what was opened is written longer than it
/// was or reads again as something else.
pub fn export(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let opened = match read_export(&text, parse) {
        Ok(opened) => opened,
        Err(error) => return is_why(error, &text),
    };
    let Opened { made, records, unread } = opened;
    assert!(text.len() <= LARGEST_EXPORT && !records.is_empty() && records.len() + unread <= MOST_RECORDS);
    let mut ids: Vec<ClientId> = records.iter().map(|record| record.id).collect();
    ids.sort_unstable();
    assert!(ids.is_sorted_by(|one, next| one < next), "one id stands there twice");
    let made = made.or(Day::from_number(0));
    let written = made.map(|made| write_export(made, &records)).unwrap_or_default();
    // Around a record stand a few signs that may be missing in what was read, never more than the record has.
    assert!(written.len() <= 3 * text.len() + 200, "{} bytes of {}", written.len(), text.len());
    let again = Opened { made, records, unread: 0 };
    assert!(written.len() > LARGEST_EXPORT || read_export(&written, parse) == Ok(again), "{written}");
}

fn is_why(error: ExportError, text: &str) {
    match error {
        ExportError::TooLarge => {
            assert!(text.len() > LARGEST_EXPORT || text.matches(',').count() >= MOST_RECORDS);
        }
        ExportError::TooDeep => assert!(text.matches(['{', '[']).count() > keeping::DEEPEST),
        ExportError::Damaged | ExportError::Foreign | ExportError::Newer | ExportError::Empty => {}
    }
}

/// Files of some records, out of what lies locked in these.
pub(crate) fn samples(files: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let locks = files.iter().filter_map(|file| lock(std::str::from_utf8(file).ok()?));
    let locks: Vec<Lock> = locks.collect();
    let record = |(number, lock): (u32, &Lock)| Record {
        id: ClientId::from_number(number.wrapping_mul(0x9e37_79b9)),
        lock: lock.clone(),
    };
    let of = |count: usize| (1..).zip(locks.iter().cycle().take(count)).map(record).collect::<Vec<_>>();
    let made = Day::parse("2026-11-22");
    [0, 1, 3, 9].into_iter().filter_map(|count| Some(write_export(made?, &of(count)).into_bytes())).collect()
}

fn lock(file: &str) -> Option<Lock> {
    match read_file(file, parse) {
        Ok(Kept::Locked(lock)) => Some(lock),
        _ => None,
    }
}
