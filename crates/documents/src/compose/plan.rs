//! The action plan: what they want, what gets in the way with a first step, what comes next with room for when, where and who.

use super::{document, heading, note, open, translated};
use crate::{Block, Document, Item, Report};
use reflection::{Level, content::Barrier};

/// How many steps have room to plan by hand; more at a time is no plan.
const PLANNED: usize = 4;

/// The plan.
pub fn plan(report: &Report) -> Document {
    let mut blocks = vec![heading(2, report, "paper-plan-want")];
    blocks.extend(wants(report));
    blocks.extend(open(report, "paper-plan-want-open", 2));
    blocks.push(heading(2, report, "paper-plan-way"));
    if report.barriers.is_empty() {
        blocks.extend(open(report, "paper-plan-way-open", 2));
    } else {
        let way = |barrier: &Barrier| (barrier.text.clone(), Item::new(barrier.step.as_str()));
        blocks.push(Block::Facts(report.barriers.iter().map(way).collect()));
    }
    blocks.push(heading(2, report, "paper-plan-next"));
    blocks.extend(next(report));
    blocks.push(heading(2, report, "paper-plan-look"));
    blocks.extend(open(report, "paper-plan-look-open", 1));
    document(report, "paper-plan", blocks)
}

fn wants(report: &Report) -> Vec<Block> {
    let mut facts = Vec::new();
    let mut fact = |key: &str, texts: Vec<&str>| {
        if !texts.is_empty() {
            facts.push((report.say(key), Item::new(texts.join("; "))));
        }
    };
    fact("paper-hopes", report.hopes.iter().map(String::as_str).collect());
    fact("paper-work", report.liked.iter().map(|work| work.title.as_str()).collect());
    let learning = report.skills.iter();
    let learning = learning
        .filter(|skill| skill.level.as_ref().is_some_and(|level| level.id <= Level::WithHelp))
        .map(|skill| skill.name.as_str());
    fact("paper-plan-learn", learning.collect());
    if facts.is_empty() {
        return Vec::new();
    }
    let translated = translated(report).filter(|_| !report.liked.is_empty());
    [Block::Facts(facts)].into_iter().chain(translated.map(note)).collect()
}

fn next(report: &Report) -> Vec<Block> {
    let mut blocks = Vec::new();
    let (planned, rest) = report.steps.split_at(report.steps.len().min(PLANNED));
    for step in planned {
        blocks.push(Block::Boxes(vec![step.clone()]));
        blocks.extend(details(report));
    }
    if !rest.is_empty() {
        blocks.push(Block::Boxes(rest.to_vec()));
    }
    if planned.is_empty() {
        blocks.extend(open(report, "paper-plan-next-open", 2));
        blocks.extend(details(report));
    }
    blocks
}

fn details(report: &Report) -> impl Iterator<Item = Block> {
    let details = ["paper-plan-when", "paper-plan-who"];
    details.map(|key| open(report, key, 1)).into_iter().flatten()
}
