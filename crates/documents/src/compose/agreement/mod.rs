//! The agreement on one sheet: what the client can do, and what client and counselor agreed on.
//!
//! It is made as full as one sheet holds, what matters most first; what does not fit is cut. All of it stays in what was saved.

mod room;
mod strengths;

use super::{
    document,
    fit::{PAGE, height},
    heading, note, open,
    profile::resume,
    text::{cut, few},
};
use crate::{Agreement, Block, Document, Goal, Item, Report, Resource, Voice};
use reflection::GoalPart;
use room::{FACT, LEAST, LINE, Room, WISHES};
use strengths::strengths;

/// How many goals there is room for by hand where none was agreed on.
const BLANK_GOALS: usize = 2;
/// What a dot between two texts and the sign of a cut take.
const BETWEEN: usize = 4;

/// The agreement. With nothing agreed on it is a sheet to agree on by hand.
pub fn agreement(report: &Report) -> Document {
    let mut room = LEAST;
    let mut full = sheet(report, &room);
    for wish in WISHES {
        let mut wider = room;
        wish(&mut wider);
        let fuller = sheet(report, &wider);
        if height(&fuller) <= PAGE {
            (room, full) = (wider, fuller);
        }
    }
    full
}

fn sheet(report: &Report, room: &Room) -> Document {
    let nothing = Agreement::default();
    let agreed = report.agreement.as_ref().unwrap_or(&nothing);
    let mut blocks = strengths(report, agreed, room);
    blocks.extend(before(report, agreed, room));
    blocks.push(heading(2, report, "agree-goals"));
    if agreed.goals.is_empty() {
        blocks.extend((0..BLANK_GOALS).flat_map(|_| blank(report)));
    }
    blocks.extend(agreed.goals.iter().flat_map(|goal| planned(report, goal, room)));
    blocks.extend(besides(report, room));
    blocks.extend(resume(report, room.resume));
    blocks.extend(
        ["agree-sign-client", "agree-sign-counselor"].into_iter().flat_map(|key| open(report, key, 1)),
    );
    blocks.push(note(report.say("agree-note")));
    let mut document = document(report, "paper-agreement", blocks);
    if let (Some(talk), [.., day, _]) = (&agreed.day, document.about.as_mut_slice()) {
        *day = report.say_with("agree-day", &[("day", &talk.shown)]);
    }
    document.about = document.about.iter().map(|line| cut(line, LINE)).collect();
    document
}

/// What the client hopes for, and what came of the goals before.
fn before(report: &Report, agreed: &Agreement, room: &Room) -> Option<Block> {
    let mut facts = Vec::new();
    if !report.hopes.is_empty() && room.hopes > 0 {
        let hopes = few(report, report.hopes.iter().map(String::as_str), room.hopes, FACT);
        facts.push((report.say("paper-hopes"), Item::new(hopes)));
    }
    facts.extend(agreed.earlier.iter().map(|goal| {
        let name = match &goal.came {
            Some(came) => report.say_with("agree-last-came", &[("came", &came.text)]),
            None => report.say("agree-last"),
        };
        (name, Item::new(cut(said(goal), room.before)))
    }));
    (!facts.is_empty()).then_some(Block::Facts(facts))
}

/// What a goal is called: its text, else the first that is said of its next step.
fn said(goal: &Goal) -> &str {
    let parts = goal.parts.iter().map(|(_, text)| text.as_str());
    let mut texts = [goal.text.as_str()].into_iter().chain(parts);
    texts.find(|text| !text.is_empty()).unwrap_or_default()
}

/// A goal with its next step, and a line to write on where something of it is open.
fn planned(report: &Report, goal: &Goal, room: &Room) -> Vec<Block> {
    let mut facts = Vec::new();
    let number = goal.number.to_string();
    let name = report.say_with("agree-goal", &[("number", &number)]);
    facts.push((name, Item::new(cut(said(goal), room.goal))));
    let told = goal.parts.iter().filter(|(_, text)| !text.is_empty());
    // The first stands for the goal already where that has no words of its own.
    let told: Vec<_> = told.skip(usize::from(goal.text.is_empty())).collect();
    let (what, how): (Vec<_>, Vec<_>) =
        told.iter().partition(|(part, _)| room.is_split || *part == GoalPart::What);
    let fact = |(part, text): &(GoalPart, String)| (report.say(part.key()), Item::new(cut(text, room.step)));
    facts.extend(what.into_iter().map(fact));
    if !how.is_empty() {
        let names: Vec<_> = how.iter().map(|(part, _)| report.say(part.key())).collect();
        facts.push((
            report.list(&names),
            Item::new(joined(how.iter().map(|(_, text)| text.as_str()), room.step)),
        ));
    }
    if let Some(came) = &goal.came {
        facts.push((report.say("agree-came"), Item::new(came.text.clone())));
    }
    let mut blocks = vec![Block::Facts(facts)];
    let missing = goal.parts.iter().filter(|(_, text)| text.is_empty());
    let missing: Vec<_> = missing.map(|(part, _)| report.say(part.key())).collect();
    if !missing.is_empty() && goal.came.is_none() && room.is_open {
        let question = report.say_with("agree-open", &[("parts", &report.list(&missing))]);
        blocks.extend([Block::Paragraph(Voice::Question, question), Block::Lines(1)]);
    }
    blocks
}

/// Texts one after the other, no longer than so many letters: in full where they fit, else each cut to its share.
fn joined<'a>(texts: impl IntoIterator<Item = &'a str>, most: usize) -> String {
    let texts: Vec<_> = texts.into_iter().collect();
    let all = texts.join(" · ");
    if cut(&all, most) == all {
        return all;
    }
    let share = (most / texts.len().max(1)).saturating_sub(BETWEEN);
    texts.into_iter().map(|text| cut(text, share)).collect::<Vec<_>>().join(" · ")
}

/// Room for a goal by hand.
fn blank(report: &Report) -> impl Iterator<Item = Block> {
    let parts = report.list(&GoalPart::ALL.map(|part| report.say(part.key())));
    let step = Block::Paragraph(Voice::Question, report.say_with("agree-open", &[("parts", &parts)]));
    open(report, "agree-blank", 1).into_iter().chain([step, Block::Lines(2)])
}

/// What helps near, and what was noted in the talk.
fn besides(report: &Report, room: &Room) -> Option<Block> {
    let near = report.resources.iter().take(room.near).map(|one| (report.say("agree-near"), resource(one)));
    let (shown, more) = report.notes.split_at(report.notes.len().min(room.notes));
    let mut notes: Vec<_> = shown.iter().map(|note| cut(note, room.note)).collect();
    if let Some(last) = notes.last_mut().filter(|_| !more.is_empty()) {
        *last = [last.as_str(), &report.count("paper-more", more.len())].join("; ");
    }
    let notes = notes.into_iter().map(|note| (report.say("agree-note-from-talk"), Item::new(note)));
    let facts: Vec<_> = near.chain(notes).collect();
    (!facts.is_empty()).then_some(Block::Facts(facts))
}

/// Something that helps, on two lines: what it is, and how to reach it.
fn resource(resource: &Resource) -> Item {
    let parts = [&resource.name, &resource.what].into_iter().filter(|text| !text.is_empty());
    let text = parts.map(String::as_str).collect::<Vec<_>>().join(": ");
    let ways = [&resource.phone, &resource.address].into_iter().filter(|text| !text.is_empty());
    let ways = ways.map(String::as_str).collect::<Vec<_>>().join(" · ");
    Item { small: cut(&ways, LINE), ..Item::new(cut(&text, FACT)) }
}
