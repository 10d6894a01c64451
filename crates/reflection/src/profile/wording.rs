//! How a profile is worded: the keys of the sentences that say an answer, and the lines of a skill for a résumé.

use super::{Profile, ProfileSkill};
use crate::{
    content::{Content, Family},
    model::{Level, Proof},
};

impl Level {
    /// The key of the sentence that says it.
    pub fn key(self) -> &'static str {
        match self {
            Self::NotYet => "level-not-yet",
            Self::WithHelp => "level-with-help",
            Self::OnMyOwn => "level-on-my-own",
            Self::ShowOthers => "level-show-others",
        }
    }
}

impl Proof {
    /// The key of the sentence that says it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Word => "proof-word",
            Self::Example => "proof-example",
            Self::Show => "proof-show",
            Self::Confirm => "proof-confirm",
        }
    }
}

impl Family {
    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::People => "family-people",
            Self::Thinking => "family-thinking",
            Self::Technical => "family-technical",
            Self::KnowHow => "family-know-how",
        }
    }
}

impl Profile {
    /// Of how many skills lines are offered for one résumé.
    pub const RESUME_LINES: usize = 6;

    /// Lines for a résumé, of the skills with most behind them: the ways to say each; see [`ProfileSkill::resume_lines`].
    pub fn resume_lines(&self, content: &Content, with_help: &dyn Fn(&str) -> String) -> Vec<Vec<String>> {
        let lines = self.skills.iter().map(|skill| skill.resume_lines(content, with_help));
        lines.filter(|ways| !ways.is_empty()).take(Self::RESUME_LINES).collect()
    }
}

impl ProfileSkill {
    /// The ways to say the skill on a résumé. None of one rated "not yet"; of one had with help `with_help` says so in the line.
    pub fn resume_lines(&self, content: &Content, with_help: &dyn Fn(&str) -> String) -> Vec<String> {
        let lines = content.skill(&self.id).map_or(&[][..], |skill| &skill.resume);
        match self.level {
            Some(Level::NotYet) => Vec::new(),
            Some(Level::WithHelp) => lines.iter().map(|line| with_help(line)).collect(),
            _ => lines.to_vec(),
        }
    }
}
