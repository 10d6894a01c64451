//! The agreement on one sheet: what the client can do, and what client and counselor agreed on.
//!
//! It is made as full as one sheet holds; where it would not fit, lists and texts are cut step by step. All of it stays in what was
//! saved.

use super::{
    document,
    fit::{PAGE, height},
    heading, note, open,
    profile::{basis, strongest, title},
    text::{few, shorten},
};
use crate::{Agreement, Block, Document, Goal, Item, Report, Resource, Skill, Voice};
use reflection::GoalPart;

/// How many goals there is room for by hand where none was agreed on.
const BLANK_GOALS: usize = 2;
/// How many signs a line on the sheet has at most where it is not one of the goals.
const LINE: usize = 80;

/// How much is shown.
struct Room {
    /// How many strengths, and how many lines for each: with or without what it rests on.
    strengths: (usize, Lines),
    /// Names of more skills.
    more: usize,
    /// The most signs of a goal, and of each line of its next step; and those lines.
    goal: (usize, usize, Parts),
    /// Places that help near.
    near: usize,
    /// How many notes from the talk, and the most signs of each.
    notes: (usize, usize),
}

/// A strength with what it rests on, or without.
#[derive(Clone, Copy, PartialEq)]
enum Lines {
    One,
    Two,
}

/// What, who, when and where on a line each, or the last three on one.
#[derive(Clone, Copy, PartialEq)]
enum Parts {
    Joined,
    Split,
}

/// From full to short. The last one fits whatever was agreed.
const ROOMS: [Room; 9] = {
    use Lines::{One, Two};
    use Parts::{Joined, Split};
    [
        Room { strengths: (6, Two), more: 8, goal: (400, 200, Split), near: 4, notes: (5, 400) },
        Room { strengths: (5, Two), more: 8, goal: (220, 110, Split), near: 3, notes: (3, 220) },
        Room { strengths: (5, Two), more: 6, goal: (110, 110, Split), near: 3, notes: (3, 110) },
        Room { strengths: (5, Two), more: 4, goal: (110, 110, Joined), near: 2, notes: (3, 110) },
        Room { strengths: (3, Two), more: 3, goal: (110, 110, Joined), near: 1, notes: (3, 110) },
        Room { strengths: (5, One), more: 0, goal: (110, 110, Joined), near: 1, notes: (2, 110) },
        Room { strengths: (5, One), more: 0, goal: (110, 110, Joined), near: 0, notes: (2, 110) },
        Room { strengths: (5, One), more: 0, goal: (55, 110, Joined), near: 0, notes: (2, 55) },
        Room { strengths: (5, One), more: 0, goal: (55, 55, Joined), near: 0, notes: (1, 55) },
    ]
};

/// The agreement. With nothing agreed on it is a sheet to agree on by hand.
pub fn agreement(report: &Report) -> Document {
    let mut sheets = ROOMS.iter().map(|room| sheet(report, room));
    let mut sheet = sheets.next().unwrap_or_else(|| document(report, "paper-agreement", Vec::new()));
    for shorter in sheets {
        if height(&sheet) <= PAGE {
            break;
        }
        sheet = shorter;
    }
    sheet
}

fn sheet(report: &Report, room: &Room) -> Document {
    let nothing = Agreement::default();
    let agreed = report.agreement.as_ref().unwrap_or(&nothing);
    let mut blocks = strengths(report, agreed, room);
    blocks.extend(before(report, agreed));
    blocks.push(heading(2, report, "agree-goals"));
    if agreed.goals.is_empty() {
        blocks.extend((0..BLANK_GOALS).flat_map(|_| blank(report)));
    }
    blocks.extend(agreed.goals.iter().flat_map(|goal| planned(report, goal, room)));
    blocks.extend(besides(report, room));
    blocks.extend(
        ["agree-sign-client", "agree-sign-counselor"].into_iter().flat_map(|key| open(report, key, 1)),
    );
    blocks.push(note(report.say("agree-note")));
    let mut document = document(report, "paper-agreement", blocks);
    if let (Some(talk), [.., day, _]) = (&agreed.day, document.about.as_mut_slice()) {
        *day = report.say_with("agree-day", &[("day", &talk.shown)]);
    }
    document.about = document.about.iter().map(|line| shorten(line, LINE)).collect();
    document
}

/// The strengths agreed on, else the strongest skills, each with what it rests on; and the names of some more.
fn strengths(report: &Report, agreed: &Agreement, room: &Room) -> Vec<Block> {
    let (first, rest) = strongest(report);
    let have: Vec<&Skill> = first.into_iter().chain(rest).collect();
    let of_both = |skill: &&Skill| agreed.strengths.iter().any(|strength| strength.id == skill.id);
    let (both, others): (Vec<_>, Vec<_>) = have.iter().copied().partition(of_both);
    // What is not among the client's skills any more was agreed on all the same.
    let only_agreed = agreed.strengths.iter().filter(|one| have.iter().all(|skill| skill.id != one.id));
    let only_agreed =
        only_agreed.map(|strength| (strength.text.as_str(), Item::new(shorten(&strength.text, LINE))));
    let key = if agreed.strengths.is_empty() { "agree-strongest" } else { "agree-strengths" };
    let (listed, others) = if agreed.strengths.is_empty() { (others, Vec::new()) } else { (both, others) };
    let listed = listed.into_iter().map(|skill| (skill.name.as_str(), strength(report, skill, room)));
    let mut listed: Vec<_> = listed.chain(only_agreed).collect();
    if listed.is_empty() {
        return Vec::new();
    }
    let more = listed.split_off(listed.len().min(room.strengths.0));
    let mut blocks =
        vec![heading(2, report, key), Block::List(listed.into_iter().map(|(_, item)| item).collect())];
    let names = more.into_iter().map(|(name, _)| name).chain(others.iter().map(|skill| skill.name.as_str()));
    let names: Vec<_> = names.collect();
    if !names.is_empty() && room.more > 0 {
        let skills = few(report, names, room.more, LINE / 2);
        let line = report.say_with("paper-also", &[("skills", &skills)]);
        blocks.push(Block::Paragraph(Voice::Plain, line));
    }
    blocks
}

fn strength(report: &Report, skill: &Skill, room: &Room) -> Item {
    let title = title(report, skill);
    let text = match &skill.level {
        Some(level) => report.say_with("paper-level", &[("skill", &title), ("level", &level.text)]),
        None => title,
    };
    let small = match room.strengths.1 {
        Lines::One => String::new(),
        Lines::Two => shorten(&basis(report, skill), LINE),
    };
    Item { small, ..Item::new(shorten(&text, LINE)) }
}

/// What the client hopes for, and what came of the goals before.
fn before(report: &Report, agreed: &Agreement) -> Option<Block> {
    let mut facts = Vec::new();
    if !report.hopes.is_empty() {
        let hopes = few(report, report.hopes.iter().map(String::as_str), 2, LINE / 2);
        facts.push((report.say("paper-hopes"), Item::new(hopes)));
    }
    facts.extend(agreed.earlier.iter().map(|goal| {
        let name = match &goal.came {
            Some(came) => report.say_with("agree-last-came", &[("came", &came.text)]),
            None => report.say("agree-last"),
        };
        (name, Item::new(shorten(said(goal), 55)))
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
    let (longest, longest_part, parts) = room.goal;
    facts.push((name, Item::new(shorten(said(goal), longest))));
    let told = goal.parts.iter().filter(|(_, text)| !text.is_empty());
    // The first stands for the goal already where that has no words of its own.
    let told: Vec<_> = told.skip(usize::from(goal.text.is_empty())).collect();
    let (what, how): (Vec<_>, Vec<_>) =
        told.iter().partition(|(part, _)| parts == Parts::Split || *part == GoalPart::What);
    let fact =
        |(part, text): &(GoalPart, String)| (report.say(part.key()), Item::new(shorten(text, longest_part)));
    facts.extend(what.into_iter().map(fact));
    if !how.is_empty() {
        let names: Vec<_> = how.iter().map(|(part, _)| report.say(part.key())).collect();
        facts.push((
            names.join(", "),
            Item::new(joined(how.iter().map(|(_, text)| text.as_str()), longest_part)),
        ));
    }
    if let Some(came) = &goal.came {
        facts.push((report.say("agree-came"), Item::new(came.text.clone())));
    }
    let mut blocks = vec![Block::Facts(facts)];
    let missing = goal.parts.iter().filter(|(_, text)| text.is_empty());
    let missing: Vec<_> = missing.map(|(part, _)| report.say(part.key())).collect();
    if !missing.is_empty() && goal.came.is_none() {
        let question = report.say_with("agree-open", &[("parts", &missing.join(", "))]);
        blocks.extend([Block::Paragraph(Voice::Question, question), Block::Lines(1)]);
    }
    blocks
}

/// Texts on one line of no more than so many signs: in full where they fit, else each cut to its share.
fn joined<'a>(texts: impl IntoIterator<Item = &'a str>, most: usize) -> String {
    let texts: Vec<_> = texts.into_iter().collect();
    let all = texts.join(" · ");
    if all.chars().count() <= most {
        return all;
    }
    let share = most / texts.len().max(1);
    texts.into_iter().map(|text| shorten(text, share)).collect::<Vec<_>>().join(" · ")
}

/// Room for a goal by hand.
fn blank(report: &Report) -> impl Iterator<Item = Block> {
    let parts = GoalPart::ALL.map(|part| report.say(part.key())).join(", ");
    let step = Block::Paragraph(Voice::Question, report.say_with("agree-open", &[("parts", &parts)]));
    open(report, "agree-blank", 1).into_iter().chain([step, Block::Lines(2)])
}

/// What helps near, and what was noted in the talk.
fn besides(report: &Report, room: &Room) -> Option<Block> {
    let near = report.resources.iter().take(room.near).map(|one| (report.say("agree-near"), resource(one)));
    let (shown, more) = report.notes.split_at(report.notes.len().min(room.notes.0));
    let mut notes: Vec<_> = shown.iter().map(|note| shorten(note, room.notes.1)).collect();
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
    Item { small: shorten(&ways, LINE), ..Item::new(shorten(&text, 55)) }
}
