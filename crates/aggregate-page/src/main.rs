//! The program of `aggregate.html`, the page on which a board counts: the rules, which its script only shows.
//!
//! A program of its own: nobody but boards needs it, and learners pay for each byte of theirs.
#![forbid(unsafe_code)]

use aggregate::{Counted, FEWEST, LARGEST_FILE, Table, read};
use reflection::{Content, content::Part};
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// The files that were read so far.
#[wasm_bindgen]
pub struct Count {
    content: Content,
    people: Vec<Counted>,
}

#[wasm_bindgen]
impl Count {
    /// Nobody so far. `start` and `cards` are the content's tables (see [`Part`]).
    ///
    /// # Errors
    /// Why the tables cannot be read, for the console.
    #[wasm_bindgen(constructor)]
    pub fn new(start: &str, cards: &str) -> Result<Self, String> {
        let mut content = Content::from_table(start).map_err(|error| error.to_string())?;
        content.extend(Part::Cards, cards).map_err(|error| error.to_string())?;
        Ok(Self { content, people: Vec::new() })
    }

    /// How many bytes of a file are looked at; one that has more is too large.
    pub fn largest() -> usize {
        LARGEST_FILE + 1
    }

    /// How many people there must be for a table.
    pub fn fewest() -> usize {
        FEWEST
    }

    /// Counts one more file. The key of why not, where it cannot be counted.
    pub fn add(&mut self, file: &[u8]) -> Option<String> {
        match read(file) {
            Ok(counted) => {
                self.people.push(counted);
                None
            }
            Err(error) => Some(error.key().to_owned()),
        }
    }

    /// How many people were counted.
    pub fn people(&self) -> usize {
        self.people.len()
    }

    /// The [`Table`] as JSON; nothing where there are too few people for one.
    pub fn table(&self) -> Option<String> {
        serde_json::to_string(&Table::of(&self.content, &self.people)?).ok()
    }

    /// The table as CSV; nothing where there are too few people for one.
    pub fn csv(&self) -> Option<String> {
        Some(Table::of(&self.content, &self.people)?.to_csv())
    }
}
