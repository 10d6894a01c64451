//! The file of all records of a desk (docs/desk.schema.json): each as it lies there, locked.

use crate::{ClientId, ExportError};
use keeping::{DEEPEST, FileError, Kept, LoadError, Lock, Raw, is_deeper, read_file};
use reflection::Day;
use serde::{
    Deserialize, Deserializer,
    de::{SeqAccess, Visitor},
};
use serde_json::value::RawValue;
use std::fmt;

/// The format's name: what tells our files from anybody else's.
pub const FORMAT: &str = "everyday-skills/desk";

/// The version that is written and read.
pub const VERSION: u32 = 1;

/// The largest file that is opened, in bytes. A browser keeps half of it at most.
pub const LARGEST_EXPORT: usize = 20 << 20;

/// The most records that are read from a file; a browser has room for a few hundred.
pub const MOST_RECORDS: usize = 5_000;

/// How deep a record stands in the file.
const AROUND: usize = 3;

/// One record in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Whose it is.
    pub id: ClientId,
    /// The record.
    pub lock: Lock,
}

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// When it was made, where that can be read.
    pub made: Option<Day>,
    /// The records that can be unlocked with their passphrase, each id once, in the order of the file. At least one.
    pub records: Vec<Record>,
    /// How many more there are that cannot be read.
    pub unread: usize,
}

/// The file of all these records, a line each. Each of them is a saved file by itself.
pub fn write_export(made: Day, records: &[Record]) -> String {
    let mut file = format!(r#"{{"format":"{FORMAT}","version":{VERSION},"made":"{made}","records":["#);
    for (at, Record { id, lock }) in records.iter().enumerate() {
        let comma = if at == 0 { "" } else { "," };
        file.extend([comma, "\n{\"id\":\"", &id.to_string(), "\",\"record\":", &lock.to_file(), "}"]);
    }
    file.push_str("\n]}");
    file
}

/// The file, before its version is known.
#[derive(Deserialize)]
struct File<'a> {
    format: String,
    version: u64,
    #[serde(borrow)]
    made: Option<&'a RawValue>,
    #[serde(borrow)]
    records: Option<&'a RawValue>,
}

/// One of `records`.
#[derive(Deserialize)]
struct Element<'a> {
    id: String,
    #[serde(borrow)]
    record: &'a RawValue,
}

/// Reads the text of a file of [`write_export`]. `parse` is [`Store::parse`](keeping::Store::parse), which reads each record by
/// itself: one that is damaged leaves the others.
///
/// # Errors
/// [`ExportError`] when there is nothing to be had of it. Size and nesting are looked at before anything is parsed.
pub fn read_export(text: &str, parse: impl Fn(&str) -> Option<Raw>) -> Result<Opened, ExportError> {
    if text.len() > LARGEST_EXPORT {
        return Err(ExportError::TooLarge);
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if is_deeper(text, DEEPEST + AROUND) {
        return Err(ExportError::TooDeep);
    }
    let is_ours = || text.contains(&format!("\"{FORMAT}\""));
    let Ok(file) = serde_json::from_str::<File>(text) else {
        return Err(if is_ours() { ExportError::Damaged } else { ExportError::Foreign });
    };
    match file.version {
        1.. if file.format == FORMAT && file.version > VERSION.into() => return Err(ExportError::Newer),
        1.. if file.format == FORMAT => {}
        _ => return Err(ExportError::Foreign),
    }
    let elements = file.records.ok_or(ExportError::Damaged)?;
    let Elements(elements) = serde_json::from_str(elements.get()).map_err(|_| ExportError::Damaged)?;
    match elements.len() {
        0 => Err(ExportError::Empty),
        more if more > MOST_RECORDS => Err(ExportError::TooLarge),
        _ => {
            let made = file.made.and_then(|made| serde_json::from_str::<String>(made.get()).ok());
            opened(made.as_deref().and_then(Day::parse), &elements, parse)
        }
    }
}

fn opened(
    made: Option<Day>,
    elements: &[&RawValue],
    parse: impl Fn(&str) -> Option<Raw>,
) -> Result<Opened, ExportError> {
    let mut records: Vec<Record> = Vec::new();
    let mut is_newer = false;
    for element in elements {
        match record(element, &parse) {
            // Of two with one id only one can be kept.
            Ok(record) if records.iter().all(|other| other.id != record.id) => records.push(record),
            Ok(_) => {}
            Err(error) => is_newer |= error == LoadError::Newer,
        }
    }
    match records.len() {
        0 if is_newer => Err(ExportError::Newer),
        0 => Err(ExportError::Damaged),
        read => Ok(Opened { made, unread: elements.len() - read, records }),
    }
}

fn record(element: &RawValue, parse: impl Fn(&str) -> Option<Raw>) -> Result<Record, LoadError> {
    let Element { id, record } = serde_json::from_str(element.get()).map_err(|_| LoadError::Damaged)?;
    let id = ClientId::parse(&id).ok_or(LoadError::Damaged)?;
    match read_file(record.get(), parse) {
        Ok(Kept::Locked(lock)) => Ok(Record { id, lock }),
        // None of ours lies open in this file.
        Ok(Kept::Open(_)) | Err(FileError::TooLarge | FileError::TooDeep) => Err(LoadError::Damaged),
        Err(FileError::Load(error)) => Err(error),
    }
}

/// The elements of a list, of which no more than one above [`MOST_RECORDS`] are kept: millions would fit into the file.
struct Elements<'a>(Vec<&'a RawValue>);

impl<'de> Deserialize<'de> for Elements<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(Each)
    }
}

struct Each;

impl<'de> Visitor<'de> for Each {
    type Value = Elements<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = list.next_element()? {
            if elements.len() <= MOST_RECORDS {
                elements.push(element);
            }
        }
        Ok(Elements(elements))
    }
}
