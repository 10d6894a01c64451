//! The sentences the page should say, from the same locale files that it is built from.

use crate::environment::Environment;
use anyhow::{Context, Result, anyhow};
use reflection::{Careers, Company, Content, FormId, Page, SkillId, State, StoryPart};
use std::{
    fs,
    path::{Path, PathBuf},
    rc::Rc,
};

/// The words of one language.
#[derive(Clone)]
pub struct Text {
    /// Everything that can be chosen and read.
    pub content: Rc<Content>,
    /// All occupations.
    pub careers: Rc<Careers>,
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content")
}

impl Text {
    /// English.
    ///
    /// # Errors
    /// When the content folder does not compile, or the built page has no table of occupations.
    pub fn english() -> Result<Self> {
        Self::of("en")
    }

    /// The tags of the languages there are.
    ///
    /// # Errors
    /// When the content folder cannot be read.
    pub fn languages() -> Result<Vec<String>> {
        compile_content::languages(&folder()).map_err(|problem| anyhow!("{problem:?}"))
    }

    /// A language, by its tag.
    ///
    /// # Errors
    /// As [`Text::english`], or when there is no such language.
    pub fn of(language: &str) -> Result<Self> {
        let content = compile_content::compile(&folder(), language);
        let content = content.map_err(|problems| anyhow!("{problems:?}"))?;
        let table = Environment::read()?.dist.join("careers.tsv");
        let table = fs::read_to_string(&table).with_context(|| format!("cannot read {}", table.display()))?;
        let careers =
            Careers::from_table(&table, &content).map_err(|error| anyhow!("careers.tsv: {error}"))?;
        Ok(Self { content: Rc::new(content), careers: Rc::new(careers) })
    }

    /// A sentence.
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// A sentence with values in it.
    pub fn say_with(&self, key: &str, values: &[(&str, &str)]) -> String {
        let plural = |number: u32| if number == 1 { "one".to_owned() } else { "other".to_owned() };
        self.content.message(key).render(values, &plural)
    }

    /// A sentence that counts.
    pub fn count(&self, key: &str, count: usize) -> String {
        self.say_with(key, &[("count", &count.to_string())])
    }

    /// The heading of the page that a learner is on.
    pub fn heading(&self, state: &State) -> String {
        match state.page() {
            Page::Welcome => self.say("welcome-title"),
            Page::Device => self.say("device-title"),
            Page::Company => self.say("company-title"),
            Page::Hope => self.say("hope-title"),
            Page::Days => self.say("days-title"),
            Page::Form(form) => self.question(form),
            Page::Stories => self.say("stories-title"),
            Page::Story(_, StoryPart::Did) => self.say("story-did"),
            Page::Story(_, StoryPart::Else) => self.say("story-else"),
            Page::Story(_, StoryPart::Hard) => self.say("story-hard"),
            Page::Story(_, StoryPart::Result) => self.say("story-result"),
            Page::Skills => self.say("skills-title"),
            Page::Level(skill) => self.say_with("level-title", &[("skill", &self.skill(state, skill))]),
            Page::Proof(skill) => self.say_with("proof-title", &[("skill", &self.skill(state, skill))]),
            Page::Barriers => self.say("barriers-title"),
            Page::Profile => self.say("profile-title"),
            Page::Careers => self.say("careers-title"),
            Page::Career(id) => {
                let occupation = self.careers.occupation(id);
                occupation
                    .map_or_else(|| self.say("career-unknown"), |_| self.content.job_title(id).to_owned())
            }
            Page::Changes => {
                let day = state.earlier_day().map(Self::day).unwrap_or_default();
                self.say_with("changes-title", &[("day", &day)])
            }
            Page::Take => self.say("take-title"),
            Page::Erase => self.say("erase-title"),
            Page::Left => self.say("left-title"),
            Page::Privacy => self.say("privacy-title"),
            Page::Open => self.say("open-title"),
            Page::Lock => self.say("lock-title"),
            Page::Papers => self.say("papers-title"),
            Page::Badges => self.say("badges-title"),
            Page::Share => self.say("share-title"),
            Page::Confirm => self.say("confirm-title"),
            Page::Desk => self.say("desk-title"),
            Page::Agree => self.say("agree-title"),
            Page::Group => self.say("group-title"),
        }
    }

    /// A day (`2026-11-22`) as people write it.
    pub fn day(day: &str) -> String {
        let number = |at: usize| day.split('-').nth(at).and_then(|part| part.parse::<usize>().ok());
        let (year, month, day) = (number(0), number(1), number(2));
        let month = month.and_then(|month| MONTHS.get(month.checked_sub(1)?)).copied().unwrap_or_default();
        format!("{month} {}, {}", day.unwrap_or_default(), year.unwrap_or_default())
    }

    /// What a skill is called, the learner's own name first where they gave one.
    pub fn skill(&self, state: &State, id: &SkillId) -> String {
        let name = self.content.skill(id).map_or("", |skill| skill.name.as_str());
        match state.reflection().words(id) {
            "" => name.to_owned(),
            own => self.say_with("skill-in-own-words", &[("own", own), ("name", name)]),
        }
    }

    /// What a counselor is told to ask on a page; `None` without one.
    pub fn ask_next(&self, state: &State) -> Option<String> {
        let with = state.reflection().company() == Some(Company::Counselor);
        let key = match state.page() {
            Page::Form(_) => "ask-form",
            Page::Story(..) => "ask-story",
            Page::Skills => "ask-skills",
            Page::Level(_) => "ask-level",
            Page::Proof(_) => "ask-proof",
            Page::Barriers => "ask-barriers",
            _ => return None,
        };
        with.then(|| format!("{} {}", self.say("counselor"), self.say(key)))
    }

    fn question(&self, form: &FormId) -> String {
        self.content.form(form).map(|form| form.question.clone()).unwrap_or_default()
    }
}
