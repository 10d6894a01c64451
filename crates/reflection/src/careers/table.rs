//! The table of occupations as a text file: a row each, its cells divided by tabs.
//!
//! `source`, whose data it is. `elements`, the O*NET ids of the figures. Then the occupations: code, job zone, and one
//! sign a figure, from `0` for importance 1 to `X` for importance 5 in steps of a tenth. `end` is the last row.

use super::{Careers, Occupation};
use crate::{
    content::{Content, RowError},
    id::{OccupationId, SkillId},
};

/// The last row: a file that was cut off is not taken for a whole one.
const END: &str = "end\n";

/// The sign for the lowest figure.
const LOWEST: u8 = b'0';

impl Careers {
    /// Reads the table.
    ///
    /// # Errors
    /// [`RowError`] for a table without occupations or without its last row, and for the first row that is not as it
    /// should be or names an element that content does not know.
    pub fn from_table(table: &str, content: &Content) -> Result<Self, RowError> {
        let lines = table.lines().count();
        let body = table.strip_suffix(END).ok_or(RowError { line: lines })?;
        let mut elements: Vec<SkillId> = Vec::new();
        let mut occupations = Vec::new();
        for (at, line) in body.lines().enumerate() {
            let (first, rest) = line.split_once('\t').unwrap_or((line, ""));
            let is_sound = match first {
                "source" => true,
                "elements" if elements.is_empty() => {
                    elements = rest.split(' ').map(SkillId::from).collect();
                    elements.iter().all(|id| content.skill(id).is_some())
                }
                code => match occupation(code.into(), rest, elements.len()) {
                    Some(occupation) => {
                        occupations.push(occupation);
                        true
                    }
                    None => false,
                },
            };
            if !is_sound {
                return Err(RowError { line: at + 1 });
            }
        }
        if occupations.is_empty() {
            Err(RowError { line: lines })
        } else {
            Ok(Self::new(elements, occupations))
        }
    }

    /// Writes the table, with a line that says whose data it is.
    pub fn to_table(&self, source: &str) -> String {
        let elements: Vec<_> = self.elements.iter().map(SkillId::as_str).collect();
        let mut table = format!("source\t{source}\nelements\t{}\n", elements.join(" "));
        table.extend(self.occupations.iter().map(|one| {
            let signs: String = one.figures.iter().map(|figure| char::from(LOWEST + figure)).collect();
            format!("{}\t{}\t{signs}\n", one.id, one.zone)
        }));
        table + END
    }
}

/// An occupation from the cells after its code.
fn occupation(id: OccupationId, cells: &str, elements: usize) -> Option<Occupation> {
    let mut cells = cells.split('\t');
    let (zone, signs) = (cells.next()?, cells.next()?);
    let zone = zone.parse().ok().filter(|zone| (1..=5).contains(zone))?;
    let figure = |sign: u8| sign.checked_sub(LOWEST).filter(|figure| *figure <= Occupation::MOST);
    let figures: Vec<u8> = signs.bytes().map(figure).collect::<Option<_>>()?;
    let is_sound = id.is_code() && elements > 0 && figures.len() == elements && cells.next().is_none();
    is_sound.then(|| Occupation::new(id, zone, figures))
}
