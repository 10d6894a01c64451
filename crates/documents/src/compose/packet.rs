//! The prior-learning packet: goals, what there is to show, and for each skill a learning narrative in the order colleges ask for:
//! what I did, what I learned, how I know it is right, where else I used it, what I can show and who would confirm it.
//!
//! Credit is for learning, not for experience: what a reflection does not ask (what they know now, and why) stays a question.

use super::{activity, codes, credits, document, heading, note, open, work};
use crate::{Activity, Block, Document, Item, Report, Skill, Voice};
use reflection::{Level, Proof, StoryPart};

/// How many narratives there are where nothing was said of any skill.
const USUAL: usize = 3;

/// The packet.
pub fn packet(report: &Report) -> Document {
    let (chosen, others) = chosen(report);
    let mut blocks = vec![Block::Paragraph(Voice::Plain, report.say("paper-packet-lead"))];
    blocks.push(heading(2, report, "paper-packet-goals"));
    blocks.extend(hopes(report));
    blocks.extend(open(report, "paper-packet-goals-open", 3));
    if !chosen.is_empty() {
        blocks.push(heading(2, report, "paper-packet-skills"));
        let titles = chosen.iter().map(|skill| Item::new(skill.title.as_str()));
        blocks.push(Block::List(titles.collect()));
    }
    blocks.extend(bring(report, &chosen));
    for skill in &chosen {
        blocks.push(Block::Page);
        blocks.extend(narrative(report, skill));
    }
    if chosen.is_empty() {
        blocks.push(Block::Page);
        blocks.push(Block::Paragraph(Voice::Question, report.say("paper-packet-none")));
        blocks.push(Block::Lines(1));
        blocks.extend(parts(report, None));
    }
    if !others.is_empty() || !report.forms.is_empty() || !report.jobs.is_empty() {
        blocks.push(Block::Page);
    }
    if !others.is_empty() {
        blocks.push(heading(2, report, "paper-packet-others"));
        let item = |skill: &&Skill| Item { small: codes(report, skill), ..Item::new(skill.title.as_str()) };
        blocks.push(Block::List(others.iter().map(item).collect()));
    }
    blocks.extend(all(report));
    if !report.skills.is_empty() {
        blocks.extend(credits(report));
    }
    document(report, "paper-packet", blocks)
}

/// The skills to write about: those they said something of and have at least with help; where they said nothing, the first ones.
/// And the others.
fn chosen<'a>(report: &'a Report) -> (Vec<&'a Skill>, Vec<&'a Skill>) {
    let have = |skill: &&Skill| skill.level.as_ref().is_none_or(|level| level.id != Level::NotYet);
    let said = |skill: &Skill| {
        skill.level.is_some()
            || skill.proof.is_some()
            || skill.elsewhere.is_some()
            || !skill.words.is_empty()
            || !skill.checks.is_empty()
            || !skill.confirmed.is_empty()
    };
    let any = report.skills.iter().filter(have).any(said);
    let mut left = USUAL;
    let mut wanted = |skill: &Skill| {
        let is_wanted = if any { said(skill) } else { left > 0 };
        left = left.saturating_sub(1);
        is_wanted
    };
    report.skills.iter().partition(|skill| have(skill) && wanted(skill))
}

fn hopes(report: &Report) -> Vec<Block> {
    let items: Vec<_> = report.hopes.iter().map(Item::new).chain(report.liked.iter().map(work)).collect();
    if items.is_empty() { Vec::new() } else { vec![Block::List(items)] }
}

/// What they do, form by form, with or without a skill that shows in it.
fn all(report: &Report) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !report.forms.is_empty() || !report.jobs.is_empty() {
        blocks.push(heading(2, report, "paper-packet-all"));
    }
    for form in &report.forms {
        blocks.push(Block::Heading(3, form.name.clone()));
        let item = |one: &Activity| Item { text: one.text.clone(), small: String::new(), theirs: one.theirs };
        blocks.push(Block::List(form.activities.iter().map(item).collect()));
    }
    if !report.jobs.is_empty() {
        blocks.push(heading(3, report, "paper-jobs"));
        blocks.push(Block::List(report.jobs.iter().map(work).collect()));
    }
    blocks
}

/// What there is to show, to tick when it is there.
fn bring(report: &Report, chosen: &[&Skill]) -> Vec<Block> {
    let mut boxes = Vec::new();
    for skill in chosen {
        let title = ("skill", skill.title.as_str());
        if skill.proof.as_ref().is_some_and(|proof| proof.id == Proof::Show) {
            boxes.push(report.say_with("paper-packet-bring-show", &[title]));
        }
        if let Some(who) = &skill.confirmer {
            boxes.push(report.say_with("paper-packet-bring-letter", &[title, ("who", who)]));
        }
        boxes.extend(skill.confirmed.iter().map(|one| {
            let args = [title, ("name", &one.name), ("relation", &one.relation), ("day", &one.day)];
            report.say_with("paper-packet-bring-confirmed", &args)
        }));
    }
    boxes.push(report.say("paper-packet-bring-papers"));
    let lead = Block::Paragraph(Voice::Plain, report.say("paper-packet-bring-lead"));
    let mut blocks = vec![heading(2, report, "paper-packet-bring"), lead, Block::Boxes(boxes)];
    let confirmed = report.confirmed.iter().map(|one| report.confirmation(one));
    blocks.extend(confirmed.map(|line| Block::Paragraph(Voice::Plain, line)));
    blocks
}

fn narrative(report: &Report, skill: &Skill) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(2, skill.title.clone()), note(codes(report, skill))];
    blocks.push(note(skill.means.clone()));
    blocks.extend(parts(report, Some(skill)));
    blocks
}

/// The parts of a narrative in their order; without a skill, all of them open.
fn parts(report: &Report, skill: Option<&Skill>) -> Vec<Block> {
    type Part = fn(&Report, &Skill) -> Vec<Block>;
    let parts: [(&str, Part, &str); 5] = [
        ("paper-packet-did", did, "paper-packet-did-open"),
        ("paper-packet-learned", learned, "paper-packet-learned-open"),
        ("paper-packet-sure", sure, "paper-packet-sure-open"),
        ("paper-packet-else", elsewhere, "paper-packet-else-open"),
        ("paper-packet-show", show, "paper-packet-show-open"),
    ];
    let mut blocks = Vec::new();
    for (title, part, question) in parts {
        blocks.push(heading(3, report, title));
        let told = skill.map(|skill| part(report, skill)).unwrap_or_default();
        if told.is_empty() {
            blocks.extend(open(report, question, 2));
        }
        blocks.extend(told);
    }
    blocks
}

fn did(report: &Report, skill: &Skill) -> Vec<Block> {
    if skill.activities.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::List(skill.activities.iter().map(activity).collect())];
    blocks.extend(told(report, skill, &[StoryPart::Did, StoryPart::Else]));
    blocks.extend(open(report, "paper-packet-did-open", 2));
    blocks
}

/// What was told of what they do with this skill.
fn told(report: &Report, skill: &Skill, parts: &[StoryPart]) -> Vec<Block> {
    let shows = |id| skill.activities.iter().any(|activity| activity.id == id);
    let stories = report.stories.iter().filter(|story| shows(story.activity.id.clone()));
    let texts = stories.flat_map(|story| parts.iter().flat_map(|part| story.part(*part)));
    texts.map(|text| Block::Paragraph(Voice::Theirs, text.clone())).collect()
}

fn learned(report: &Report, skill: &Skill) -> Vec<Block> {
    let level = skill.level.as_ref();
    let level = level.map(|level| report.say_with("paper-packet-learned-level", &[("level", &level.text)]));
    let mut blocks: Vec<_> = level.map(|text| Block::Paragraph(Voice::Plain, text)).into_iter().collect();
    blocks.extend(told(report, skill, &[StoryPart::Hard, StoryPart::Result]));
    blocks.extend(open(report, "paper-packet-learned-open", 3));
    blocks
}

fn sure(report: &Report, skill: &Skill) -> Vec<Block> {
    if skill.checks.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::List(skill.checks.iter().map(Item::new).collect())];
    blocks.extend(open(report, "paper-packet-sure-open", 2));
    blocks
}

fn elsewhere(report: &Report, skill: &Skill) -> Vec<Block> {
    match skill.elsewhere {
        Some(true) => open(report, "paper-packet-else-where", 2).into(),
        Some(false) => open(report, "paper-packet-else-only", 2).into(),
        None => Vec::new(),
    }
}

fn show(report: &Report, skill: &Skill) -> Vec<Block> {
    let confirmed = skill.confirmed.iter().map(|one| report.confirmation(one));
    let proof = skill.proof.as_ref().filter(|proof| proof.id != Proof::Word);
    let who = skill.confirmer.as_ref().map(|who| report.say_with("confirmed-by", &[("who", who)]));
    let lines = confirmed.chain(who.or_else(|| proof.map(|proof| proof.text.clone())));
    let mut blocks: Vec<_> = lines.map(|line| Block::Paragraph(Voice::Plain, line)).collect();
    if !blocks.is_empty() {
        let key = match proof.map(|proof| proof.id) {
            Some(Proof::Confirm) => "paper-packet-show-reach",
            _ => "paper-packet-show-more",
        };
        blocks.extend(open(report, key, 2));
    }
    blocks
}
