//! The settings as they are used.

use crate::{
    Pair,
    found::Found,
    problem::{Kind, Problem},
    values::{is_address, is_language, is_name},
};
use reflection::{Company, Content, Plan, Step, content::Family};

/// Everything that was decided.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// What is on the path.
    pub plan: Plan,
    /// Whether it begins at the counselor's desk.
    pub begins_at_desk: bool,
    /// The language to begin in, as a BCP 47 tag.
    pub language: Option<String>,
    /// Light or dark.
    pub theme: Theme,
    /// Widgets with the same name share what is kept.
    pub name: Option<String>,
    /// Where answers are kept.
    pub storage: Storage,
    /// Whether the host is told what happens.
    pub events: bool,
    /// Who offers this.
    pub agency: Agency,
    /// Whom the learner can turn to.
    pub adviser: Adviser,
    /// Where else to look, at most 10.
    pub links: Vec<Link>,
    /// What is near: help with what gets in the way, places to learn. At most 50.
    pub resources: Vec<Resource>,
    /// The address of a content pack.
    pub pack: Option<String>,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the device has it.
    #[default]
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// Where answers are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Storage {
    /// As the learner says: on their own device, or for the tab.
    #[default]
    Ask,
    /// Never beyond the tab.
    Tab,
}

/// Who offers the reflection. What was not given is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agency {
    /// Its name.
    pub name: String,
    /// The address of its logo.
    pub logo: String,
    /// The address of its page.
    pub address: String,
}

impl Agency {
    /// Whether nothing was given.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A person to turn to. What was not given is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Adviser {
    /// Who, or the desk.
    pub name: String,
    /// As people dial it.
    pub phone: String,
    /// An e-mail address.
    pub email: String,
    /// The address of a page.
    pub address: String,
    /// When somebody is there.
    pub hours: String,
}

impl Adviser {
    /// Whether nothing was given.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A page to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What it says.
    pub text: String,
    /// Where it leads.
    pub address: String,
}

impl Link {
    /// How many are shown.
    const MOST: usize = 10;

    fn read(found: &mut Found, entry: &str) -> Option<Self> {
        let faults = found.faults();
        let field = found.path(&[entry, "text"]);
        let text = found.text(&field);
        found.required(&field, &text, faults);
        let faults = found.faults();
        let field = found.path(&[entry, "address"]);
        let address = found.address(&field);
        found.required(&field, &address, faults);
        (!text.is_empty() && !address.is_empty()).then_some(Self { text, address })
    }
}

/// Something near that helps. What was not given is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resource {
    /// What it is for: ids of barriers and names of skill families.
    pub needs: Vec<String>,
    /// What it is called.
    pub name: String,
    /// What it does.
    pub what: String,
    /// The address of its page.
    pub address: String,
    /// As people dial it.
    pub phone: String,
    /// The path of the list of needs.
    field: String,
}

impl Resource {
    /// How many are taken.
    const MOST: usize = 50;

    fn read(found: &mut Found, entry: &str) -> Option<Self> {
        let faults = found.faults();
        let field = found.path(&[entry, "name"]);
        let name = found.text(&field);
        found.required(&field, &name, faults);
        let field = found.path(&[entry, "for"]);
        let needs: Vec<_> = found.words(&field).into_iter().map(|(_, need)| need.to_owned()).collect();
        if needs.is_empty() {
            found.wrong(&field, Kind::Missing, "");
        }
        let [what, address, phone] = ["what", "address", "phone"].map(|part| found.path(&[entry, part]));
        let resource = Self {
            what: found.text(&what),
            address: found.address(&address),
            phone: found.text(&phone),
            needs,
            name,
            field,
        };
        (!resource.name.is_empty() && !resource.needs.is_empty()).then_some(resource)
    }
}

impl Settings {
    /// Reads settings from pairs of path and text, of which later ones win.
    ///
    /// Never fails: what is wrong is left at its default and told.
    pub fn read(found: &[Pair]) -> (Self, Vec<Problem>) {
        let mut found = Found::new(found, '.');
        let settings = Self::take(&mut found);
        (settings, found.into_problems())
    }

    fn take(found: &mut Found) -> Self {
        // A JSON file says with it what describes it.
        found.last("$schema");
        found.not_had("config");
        let counselor = found.one_of("counselor", Kind::Counselor, &["ask", "on", "off", "desk"]);
        let storage = match found.one_of("storage", Kind::Storage, &["ask", "tab"]) {
            Some(1) => Storage::Tab,
            _ => Storage::Ask,
        };
        Self {
            plan: Plan {
                first: found.words("start").into_iter().map(|(_, form)| form.into()).collect(),
                hidden: hidden(found),
                careers: found.on("careers", true),
                company: match counselor {
                    Some(1) => Some(Company::Counselor),
                    Some(2) => Some(Company::Alone),
                    _ => None,
                },
                is_tab: storage == Storage::Tab,
                is_desk: false,
            },
            begins_at_desk: counselor == Some(3),
            language: found.exact("language", Kind::Language, is_language),
            theme: match found.one_of("theme", Kind::Theme, &["auto", "light", "dark"]) {
                Some(1) => Theme::Light,
                Some(2) => Theme::Dark,
                _ => Theme::Auto,
            },
            name: found.exact("name", Kind::Name, is_name),
            storage,
            events: found.on("events", false),
            agency: Agency {
                name: found.text("agency.name"),
                logo: found.address("agency.logo"),
                address: found.address("agency.address"),
            },
            adviser: Adviser {
                name: found.text("adviser.name"),
                phone: found.text("adviser.phone"),
                email: found.email("adviser.email"),
                address: found.address("adviser.address"),
                hours: found.text("adviser.hours"),
            },
            links: read_all(found, "links", Link::MOST, Link::read),
            resources: read_all(found, "resources", Resource::MOST, Resource::read),
            pack: found.exact("pack", Kind::Address, |text| !text.is_empty() && is_address(text)),
        }
    }

    /// What can only be known with all parts of the content: whether there are such forms, such a language (of these tags), such
    /// barriers. What there is not is passed over where it is used; of a language, the next there is stands in for it (see
    /// [`crate::lookup`]).
    pub fn problems_in(&self, content: &Content, languages: &[String]) -> Vec<Problem> {
        let mut problems = Vec::new();
        if let Some(language) = self.language.as_ref().filter(|language| !languages.contains(language)) {
            problems.push(Problem::new("language", Kind::Language, language));
        }
        for id in self.plan.first.iter().filter(|id| content.form(id).is_none()) {
            problems.push(Problem::new("start", Kind::Form, id.as_str()));
        }
        for resource in &self.resources {
            for need in &resource.needs {
                let is_barrier = || content.barriers.iter().any(|barrier| barrier.id.as_str() == need);
                if Family::named(need).is_none() && !is_barrier() {
                    problems.push(Problem::new(&resource.field, Kind::Need, need));
                }
            }
        }
        problems.truncate(Problem::MOST);
        problems
    }
}

fn hidden(found: &mut Found) -> Vec<Step> {
    let mut hidden = Vec::new();
    for (field, word) in found.words("hide") {
        match Step::named(word) {
            Some(step) => hidden.push(step),
            None => found.wrong(&field, Kind::Step, word),
        }
    }
    hidden
}

fn read_all<T>(
    found: &mut Found,
    field: &str,
    most: usize,
    read: impl Fn(&mut Found, &str) -> Option<T>,
) -> Vec<T> {
    found.entries(field, most).iter().filter_map(|entry| read(found, entry)).collect()
}
