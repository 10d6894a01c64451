//! Documents for one reader each, made of the report: what an employer, an interviewer, a counselor or a college asks for.

mod agreement;
mod fit;
mod packet;
mod plan;
mod profile;
mod stories;
mod text;

pub use agreement::agreement;
pub use packet::packet;
pub use plan::plan;
pub use profile::profile;
pub use stories::stories;

use crate::{Activity, Block, Document, Item, Report, Skill, Voice, Work};

/// A document with its head: whose it is, of which day, and that it is self-reported.
fn document(report: &Report, title: &str, blocks: Vec<Block>) -> Document {
    let about = [report.name.clone(), report.day.shown.clone(), report.say("paper-self-reported")];
    Document {
        title: report.say(title),
        about: about.into_iter().filter(|line| !line.is_empty()).collect(),
        language: report.language.clone(),
        direction: report.direction.clone(),
        blocks,
    }
}

fn heading(rank: u8, report: &Report, key: &str) -> Block {
    Block::Heading(rank, report.say(key))
}

fn note(text: String) -> Block {
    Block::Paragraph(Voice::Note, text)
}

/// A question that is still open, with room to answer it by hand.
fn open(report: &Report, key: &str, lines: u8) -> [Block; 2] {
    [Block::Paragraph(Voice::Question, report.say(key)), Block::Lines(lines)]
}

/// Something they do, where it is from behind it.
fn activity(activity: &Activity) -> Item {
    Item { text: activity.text.clone(), small: activity.form.clone(), theirs: activity.theirs }
}

/// What whoever looks a skill up in a list of occupations finds it under.
fn codes(report: &Report, skill: &Skill) -> String {
    let (onet, code) = (("onet", skill.onet.as_str()), ("code", skill.id.as_str()));
    match &skill.esco {
        Some(esco) => report.say_with("codes-esco", &[onet, code, ("esco", &esco.label)]),
        None => report.say_with("codes", &[onet, code]),
    }
}

/// An occupation, with what it is called in O*NET where its title is our translation.
fn work(work: &Work) -> Item {
    Item { small: work.onet.clone(), ..Item::new(work.title.as_str()) }
}

/// That titles of occupations are our translation, where some are.
fn translated(report: &Report) -> Option<String> {
    let mut named = report.liked.iter().chain(&report.jobs);
    named.any(|work| !work.onet.is_empty()).then(|| report.say("paper-translated"))
}

/// Whose names and codes these are, as those who gave them ask for.
fn credits(report: &Report) -> Vec<Block> {
    let credits = ["credit-onet", "credit-esco"].map(|key| report.say(key));
    credits.into_iter().chain(translated(report)).map(note).collect()
}
