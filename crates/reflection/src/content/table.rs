//! Content as text files: a row an entry, its cells divided by tabs, the first cell saying what it is.
//!
//! A format of our own because it is a tenth of the size and code of JSON with a schema. Cells with several values divide
//! them with spaces. A language has a file for each [`Part`], so that the first page waits for no more than it shows.

use super::{Activity, Barrier, Choice, Content, EscoSkill, Family, Form, FormKind, Job, Message, Skill};
use crate::{
    id::{EscoId, FormId, SkillId},
    named::named,
};
use std::{fmt, str::Split};

/// The last row.
const END: &str = "end\n";

named! {
/// What is loaded together.
pub enum Part {
    /// What the pages before the cards need. Loaded first, by everybody.
    Start = "content",
    /// The cards and all that follows from them. Loaded once the first page is shown.
    Cards = "cards",
    /// The sentences of the pages with ideas for work. Loaded with the occupations.
    Careers = "careers",
    /// The sentences of the papers, and of the pages they are taken from. Loaded with the code for them.
    Papers = "papers",
    /// The sentences of the counselor's desk. Loaded with the code for it.
    Counselor = "counselor",
    /// The sentences of what is made when the page is built: the worksheet, the loader, the standalone page. Never loaded.
    Built = "built",
}
}

/// A row that cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowError {
    /// The line of the file, from 1.
    pub line: usize,
}

impl fmt::Display for RowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: not a row of content", self.line)
    }
}

impl std::error::Error for RowError {}

impl Content {
    /// Reads content from the table of its first part.
    ///
    /// # Errors
    /// As [`Content::extend`]. What the rows say together is checked by [`Content::problems`].
    pub fn from_table(table: &str) -> Result<Self, RowError> {
        let mut content = Self::default();
        content.extend(Part::Start, table)?;
        Ok(content)
    }

    /// Adds what the table of a further part says.
    ///
    /// # Errors
    /// [`RowError`] for a table without its last row, and for the first row of an unknown kind, with cells missing or left
    /// over, with a value that does not belong there, or about a form there is not. What was read before it stays added.
    pub fn extend(&mut self, part: Part, table: &str) -> Result<(), RowError> {
        // The last row says that it is the last: a file that was cut off is not taken for a whole one.
        let body = table.strip_suffix(END).ok_or(RowError { line: table.lines().count() })?;
        for (at, line) in body.lines().enumerate() {
            let mut row = Row { cells: line.split('\t'), is_sound: true };
            self.add(part, &mut row);
            if !row.is_sound || row.cells.next().is_some() {
                return Err(RowError { line: at + 1 });
            }
        }
        Ok(())
    }

    fn add(&mut self, part: Part, row: &mut Row) {
        match row.cell() {
            "language" => self.language = row.text(),
            "setting" => self.settings.push(row.choice()),
            "hope" => self.hopes.push(row.choice()),
            "relation" => self.relations.push(row.choice()),
            "check" => self.checks.push(row.choice()),
            "kind" => self.kinds.push(row.choice()),
            "begins-with-subject" => self.begins_with_subject = true,
            "plural" => self.plurals.push((row.text(), row.text())),
            "job" => {
                self.jobs.push(Job { id: row.id(), title: row.text(), onet: row.text(), names: row.text() });
            }
            "barrier" => self.barriers.push(Barrier { id: row.id(), text: row.text(), step: row.text() }),
            "form" => self.forms.push(Form {
                id: row.id(),
                kind: FormKind::named(row.cell()).unwrap_or_else(|| row.unsound(FormKind::Both)),
                name: row.text(),
                means: String::new(),
                question: String::new(),
                pictogram: String::new(),
            }),
            "card" => {
                let id: FormId = row.id();
                match self.forms.iter_mut().find(|form| form.id == id) {
                    Some(form) => {
                        [form.means, form.question, form.pictogram] = [row.text(), row.text(), row.text()];
                    }
                    None => row.is_sound = false,
                }
            }
            "activity" => self.activities.push(Activity {
                id: row.id(),
                form: row.id(),
                settings: row.cell().split(' ').map(Into::into).collect(),
                skills: row.cell().split(' ').map(|cell| row.weighted(cell)).collect(),
                esco: row.esco(),
                text: row.text(),
            }),
            "skill" => self.skills.push(Skill {
                id: row.id(),
                family: Family::named(row.cell()).unwrap_or_else(|| row.unsound(Family::KnowHow)),
                name: row.text(),
                onet: row.text(),
                esco: row.esco(),
                means: row.text(),
                anchors: [row.text(), row.text(), row.text(), row.text()],
                step: row.text(),
                resume: row.cells.by_ref().map(str::to_owned).collect(),
            }),
            "esco" => {
                self.esco.push(EscoSkill { id: row.id(), uri: row.text(), label: row.text() });
            }
            "message" => self.messages.insert(row.text(), Message::new(part, row.cell())),
            _ => row.is_sound = false,
        }
    }

    /// Writes a part of the content as a table. Tabs and line ends in texts become spaces.
    pub fn to_table(&self, part: Part) -> String {
        let mut out = String::new();
        match part {
            Part::Start => self.write_start(&mut out),
            Part::Cards => self.write_cards(&mut out),
            Part::Careers => {
                self.kinds.iter().for_each(|it| row(&mut out, &["kind", it.id.as_str(), &it.text]));
                if self.begins_with_subject {
                    row(&mut out, &["begins-with-subject"]);
                }
                self.plurals.iter().for_each(|(many, one)| row(&mut out, &["plural", many, one]));
                for it in &self.jobs {
                    row(&mut out, &["job", it.id.as_str(), &it.title, &it.onet, &it.names]);
                }
            }
            Part::Papers | Part::Counselor | Part::Built => {}
        }
        for (key, message) in self.messages.iter() {
            if message.part == part {
                row(&mut out, &["message", key, message.as_str()]);
            }
        }
        out + END
    }

    fn write_start(&self, out: &mut String) {
        row(out, &["language", &self.language]);
        self.settings.iter().for_each(|it| row(out, &["setting", it.id.as_str(), &it.text]));
        self.hopes.iter().for_each(|it| row(out, &["hope", it.id.as_str(), &it.text]));
        for it in &self.forms {
            row(out, &["form", it.id.as_str(), it.kind.as_str(), &it.name]);
        }
    }

    fn write_cards(&self, out: &mut String) {
        for it in &self.forms {
            row(out, &["card", it.id.as_str(), &it.means, &it.question, &it.pictogram]);
        }
        self.relations.iter().for_each(|it| row(out, &["relation", it.id.as_str(), &it.text]));
        self.checks.iter().for_each(|it| row(out, &["check", it.id.as_str(), &it.text]));
        self.barriers.iter().for_each(|it| row(out, &["barrier", it.id.as_str(), &it.text, &it.step]));
        for it in &self.activities {
            let settings: Vec<_> = it.settings.iter().map(crate::SettingId::as_str).collect();
            let skills: Vec<_> = it.skills.iter().map(|(id, weight)| format!("{id}={weight}")).collect();
            let (settings, skills) = (settings.join(" "), skills.join(" "));
            let cells =
                [it.id.as_str(), it.form.as_str(), &settings, &skills, short(it.esco.as_ref()), &it.text];
            row(out, &[&["activity"], cells.as_slice()].concat());
        }
        for it in &self.skills {
            let mut cells = vec!["skill", it.id.as_str(), it.family.as_str(), &it.name, &it.onet];
            cells.extend([short(it.esco.as_ref()), &it.means]);
            cells.extend(it.anchors.iter().chain([&it.step]).chain(&it.resume).map(String::as_str));
            row(out, &cells);
        }
        self.esco.iter().for_each(|it| row(out, &["esco", it.id.as_str(), &it.uri, &it.label]));
    }
}

/// A tie to ESCO; empty where there is none.
fn short(esco: Option<&EscoId>) -> &str {
    esco.map_or("", EscoId::as_str)
}

/// A row being read. What is missing or wrong is noted, so that entries can be put together without a way out of
/// every cell.
struct Row<'a> {
    cells: Split<'a, char>,
    is_sound: bool,
}

impl<'a> Row<'a> {
    fn cell(&mut self) -> &'a str {
        self.cells.next().unwrap_or_else(|| self.unsound(""))
    }

    fn text(&mut self) -> String {
        self.cell().to_owned()
    }

    fn id<Id: From<&'a str>>(&mut self) -> Id {
        self.cell().into()
    }

    fn esco(&mut self) -> Option<EscoId> {
        Some(self.cell()).filter(|id| !id.is_empty()).map(EscoId::from)
    }

    fn choice<Id: From<&'a str>>(&mut self) -> Choice<Id> {
        Choice { id: self.id(), text: self.text() }
    }

    /// `2.A.1.a=3`: a skill with its weight.
    fn weighted(&mut self, cell: &str) -> (SkillId, u8) {
        let (id, weight) = cell.split_once('=').unwrap_or_else(|| self.unsound(("", "")));
        let weight = weight.parse().ok().filter(|weight| Activity::WEIGHTS.contains(weight));
        (id.into(), weight.unwrap_or_else(|| self.unsound(0)))
    }

    /// Notes that the row is unsound and goes on with a stand-in, which nobody will see.
    fn unsound<T>(&mut self, instead: T) -> T {
        self.is_sound = false;
        instead
    }
}

fn row(out: &mut String, cells: &[&str]) {
    let one_line = |cell: &&str| cell.replace(['\t', '\n', '\r'], " ");
    out.push_str(&cells.iter().map(one_line).collect::<Vec<_>>().join("\t"));
    out.push('\n');
}
