//! Content as a text file: a row an entry, its cells divided by tabs, the first cell saying what it is.
//!
//! A format of our own because it is a tenth of the size and code of JSON with a schema, and the app reads nothing else
//! before its first page. Cells with several values divide them with spaces.

use super::{Activity, Barrier, Choice, Content, Family, Form, FormKind, Message, Skill};
use crate::id::SkillId;
use std::{fmt, str::Split};

/// The last row.
const END: &str = "end\n";

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
    /// Reads content from its table.
    ///
    /// # Errors
    /// [`RowError`] for a table without its last row, and for the first row of an unknown kind, with cells missing or left
    /// over, or with a value that does not belong there. What the rows say together is checked by [`Content::problems`].
    pub fn from_table(table: &str) -> Result<Self, RowError> {
        let mut content = Self::default();
        // The last row says that it is the last: a file that was cut off is not taken for a whole one.
        let body = table.strip_suffix(END).ok_or(RowError { line: table.lines().count() })?;
        for (at, line) in body.lines().enumerate() {
            let mut row = Row { cells: line.split('\t'), is_sound: true };
            content.add(&mut row);
            if !row.is_sound || row.cells.next().is_some() {
                return Err(RowError { line: at + 1 });
            }
        }
        Ok(content)
    }

    fn add(&mut self, row: &mut Row) {
        match row.cell() {
            "language" => self.language = row.text(),
            "setting" => self.settings.push(row.choice()),
            "hope" => self.hopes.push(row.choice()),
            "relation" => self.relations.push(row.choice()),
            "check" => self.checks.push(row.choice()),
            "barrier" => self.barriers.push(Barrier { id: row.id(), text: row.text(), step: row.text() }),
            "form" => self.forms.push(Form {
                id: row.id(),
                kind: FormKind::named(row.cell()).unwrap_or_else(|| row.unsound(FormKind::Both)),
                name: row.text(),
                means: row.text(),
                question: row.text(),
            }),
            "activity" => self.activities.push(Activity {
                id: row.id(),
                form: row.id(),
                settings: row.cell().split(' ').map(Into::into).collect(),
                skills: row.cell().split(' ').map(|cell| row.weighted(cell)).collect(),
                text: row.text(),
            }),
            "skill" => self.skills.push(Skill {
                id: row.id(),
                family: Family::named(row.cell()).unwrap_or_else(|| row.unsound(Family::KnowHow)),
                name: row.text(),
                means: row.text(),
                anchors: [row.text(), row.text(), row.text(), row.text()],
                step: row.text(),
                resume: row.cells.by_ref().map(str::to_owned).collect(),
            }),
            "message" => self.messages.insert(row.text(), Message::from(row.cell())),
            _ => row.is_sound = false,
        }
    }

    /// Writes content as a table. Tabs and line ends in texts become spaces.
    pub fn to_table(&self) -> String {
        let mut out = String::new();
        row(&mut out, &["language", &self.language]);
        self.settings.iter().for_each(|it| row(&mut out, &["setting", it.id.as_str(), &it.text]));
        self.hopes.iter().for_each(|it| row(&mut out, &["hope", it.id.as_str(), &it.text]));
        self.relations.iter().for_each(|it| row(&mut out, &["relation", it.id.as_str(), &it.text]));
        self.checks.iter().for_each(|it| row(&mut out, &["check", it.id.as_str(), &it.text]));
        self.barriers.iter().for_each(|it| row(&mut out, &["barrier", it.id.as_str(), &it.text, &it.step]));
        for it in &self.forms {
            row(&mut out, &["form", it.id.as_str(), it.kind.as_str(), &it.name, &it.means, &it.question]);
        }
        for it in &self.activities {
            let settings: Vec<_> = it.settings.iter().map(crate::SettingId::as_str).collect();
            let skills: Vec<_> = it.skills.iter().map(|(id, weight)| format!("{id}={weight}")).collect();
            let cells = [
                "activity",
                it.id.as_str(),
                it.form.as_str(),
                &settings.join(" "),
                &skills.join(" "),
                &it.text,
            ];
            row(&mut out, &cells);
        }
        for it in &self.skills {
            let mut cells = vec!["skill", it.id.as_str(), it.family.as_str(), &it.name, &it.means];
            cells.extend(it.anchors.iter().chain([&it.step]).chain(&it.resume).map(String::as_str));
            row(&mut out, &cells);
        }
        self.messages.iter().for_each(|(key, message)| row(&mut out, &["message", key, message.as_str()]));
        out + END
    }
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

    fn choice<Id: From<&'a str>>(&mut self) -> Choice<Id> {
        Choice { id: self.id(), text: self.text() }
    }

    /// `2.A.1.a=3`: a skill with its weight.
    fn weighted(&mut self, cell: &str) -> (SkillId, u8) {
        let (id, weight) = cell.split_once('=').unwrap_or_else(|| self.unsound(("", "")));
        (id.into(), weight.parse().unwrap_or_else(|_| self.unsound(0)))
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
