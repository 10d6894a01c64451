//! What a learner may give to be counted: ids of content, and nothing that they wrote.

use reflection::{Profile, Question, State, content::Family};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The format's name: what tells our files from anybody else's.
pub const FORMAT: &str = "everyday-skills/count";

/// The version that is written and read.
pub const VERSION: u32 = 1;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Forms of learning that something was told of.
    Form,
    /// Families of skills with a skill in the profile.
    Family,
    /// What gets in the way.
    Barrier,
}

impl Group {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 3] = [Self::Form, Self::Family, Self::Barrier];

    /// The name in tables.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Family => "family",
            Self::Barrier => "barrier",
        }
    }
}

/// What is counted of one learner, as `docs/count.schema.json` describes the file. Self-reported.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    pub(crate) forms: Vec<String>,
    pub(crate) families: Vec<String>,
    pub(crate) barriers: Vec<String>,
}

/// The file, strictly: a field more may say who it is.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct File {
    #[serde(rename = "format")]
    _format: String,
    #[serde(rename = "version")]
    _version: u32,
    forms: Vec<String>,
    families: Vec<String>,
    barriers: Vec<String>,
}

impl From<File> for Counted {
    fn from(File { forms, families, barriers, .. }: File) -> Self {
        Self { forms, families, barriers }
    }
}

impl Counted {
    /// What is counted of a learner. All in the order of content, so that it does not tell what was told first.
    pub fn of(state: &State) -> Self {
        let content = state.content();
        let profile = Profile::of(state);
        let forms = content.forms.iter().map(|form| &form.id);
        let forms = forms.filter(|id| !state.sources_of(id).is_empty());
        let families = Family::ALL.into_iter().filter(|family| profile.family(*family).next().is_some());
        let barriers = content.barriers.iter().map(|barrier| &barrier.id);
        let barriers = barriers.filter(|id| state.reflection().has(Question::Barrier(id)));
        Self {
            forms: forms.map(ToString::to_string).collect(),
            families: families.map(|family| family.as_str().to_owned()).collect(),
            barriers: barriers.map(ToString::to_string).collect(),
        }
    }

    /// The file to give: JSON in one line.
    pub fn to_file(&self) -> String {
        let [forms, families, barriers] = Group::ALL.map(|group| Value::from(self.ids(group)));
        format!(
            r#"{{"format":"{FORMAT}","version":{VERSION},"forms":{forms},"families":{families},"barriers":{barriers}}}"#
        )
    }

    /// The ids of one group; one may be there more than once.
    pub(crate) fn ids(&self, group: Group) -> &[String] {
        match group {
            Group::Form => &self.forms,
            Group::Family => &self.families,
            Group::Barrier => &self.barriers,
        }
    }
}
