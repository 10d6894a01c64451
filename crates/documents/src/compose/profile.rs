//! The profile on two pages: what a counselor would file and an employer would read.
//!
//! Every list and every text in it is bounded, so that two pages hold whatever was told; what is left out is counted. All of it
//! stands in the other papers.

use super::{
    code, credits, document, heading, note,
    text::{few, shorten},
};
use crate::{Block, Document, Form, Item, Report, Skill, Voice};
use reflection::{Level, content::Family, sorted::ranked};

/// How many skills are shown with what stands behind them.
const SKILLS: usize = 8;
/// How many more are named.
const NAMED: usize = 12;
/// How many rated "not yet" are named.
const NOT_YET: usize = 4;
/// How many things are named of a form of learning: fewer where there are many forms.
const ACTIVITIES: usize = 3;
const ACTIVITIES_OF_MANY: usize = 2;
const MANY_FORMS: usize = 7;
const RESUME: usize = 4;
const STEPS: usize = 3;
const WORK: usize = 3;
const CONFIRMED: usize = 2;
/// The most signs of a text: of a name, of a phrase, of a sentence.
const NAME: usize = 50;
const PHRASE: usize = 62;
const SENTENCE: usize = 150;

/// The profile.
pub fn profile(report: &Report) -> Document {
    let (shown, rest) = strongest(report);
    let mut blocks = Vec::new();
    blocks.extend(strengths(report, &shown, &rest));
    blocks.extend(forms(report));
    blocks.extend(resume(report));
    blocks.extend(goals(report));
    if !shown.is_empty() {
        blocks.push(heading(2, report, "paper-codes"));
        let codes = shown.iter().map(|skill| shorten(&code(report, skill), SENTENCE));
        blocks.push(note(codes.collect::<Vec<_>>().join("; ")));
        blocks.extend(credits(report));
    }
    let mut document = document(report, "paper-profile", blocks);
    document.about = document.about.iter().map(|line| shorten(line, SENTENCE)).collect();
    document
}

/// The skills to show, first those they have without help, then by what stands behind them; and the others they have at least
/// with help.
fn strongest<'a>(report: &'a Report) -> (Vec<&'a Skill>, Vec<&'a Skill>) {
    let level = |skill: &Skill| skill.level.as_ref().map(|level| level.id);
    let have = report.skills.iter().filter(|skill| level(skill) != Some(Level::NotYet));
    let mut shown = ranked(have.collect(), |skill| u32::from(level(skill) >= Some(Level::OnMyOwn)));
    let rest = shown.split_off(shown.len().min(SKILLS));
    (shown, rest)
}

fn strengths(report: &Report, shown: &[&Skill], rest: &[&Skill]) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !shown.is_empty() {
        blocks.push(heading(2, report, "paper-strengths"));
    }
    for family in Family::ALL {
        let of_it: Vec<_> = shown.iter().filter(|skill| skill.family.id == family).collect();
        if let Some(first) = of_it.first() {
            blocks.push(Block::Heading(3, first.family.text.clone()));
            blocks.push(Block::List(of_it.iter().map(|skill| strength(report, skill)).collect()));
        }
    }
    let confirmed = report.confirmed.iter().take(CONFIRMED).map(|one| report.confirmation(one));
    blocks.extend(confirmed.map(|line| Block::Paragraph(Voice::Plain, shorten(&line, SENTENCE))));
    let names = |skills: &[&Skill], most| {
        let names: Vec<_> = skills.iter().map(|skill| skill.title.as_str()).collect();
        few(report, names, most, NAME)
    };
    if !rest.is_empty() {
        let also = report.say_with("paper-also", &[("skills", &names(rest, NAMED))]);
        blocks.push(Block::Paragraph(Voice::Plain, also));
    }
    let not_yet = report.skills.iter();
    let not_yet = not_yet.filter(|skill| skill.level.as_ref().is_some_and(|level| level.id == Level::NotYet));
    let not_yet: Vec<_> = not_yet.collect();
    if !not_yet.is_empty() {
        let line = report.say_with("paper-not-yet", &[("skills", &names(&not_yet, NOT_YET))]);
        blocks.push(Block::Paragraph(Voice::Plain, line));
    }
    blocks
}

/// A skill with its level; behind it where it was learned and what stands behind it.
fn strength(report: &Report, skill: &Skill) -> Item {
    let title = shorten(&skill.title, PHRASE);
    let text = match &skill.level {
        Some(level) => report.say_with("paper-level", &[("skill", &title), ("level", &level.text)]),
        None => title,
    };
    let mut small = Vec::new();
    if !skill.forms.is_empty() {
        let forms = few(report, skill.forms.iter().map(String::as_str), 2, NAME);
        small.push(report.say_with("paper-shows-in", &[("forms", &forms)]));
    }
    if skill.elsewhere == Some(true) {
        small.push(report.say("elsewhere-yes-short"));
    }
    match (skill.confirmed.first(), &skill.confirmer, &skill.proof) {
        (Some(confirmed), ..) => small.push(report.confirmation(confirmed)),
        (None, Some(who), _) => small.push(report.say_with("confirmed-by", &[("who", who)])),
        (None, None, Some(proof)) => small.push(proof.text.clone()),
        (None, None, None) => {}
    }
    Item { text, small: shorten(&small.join(" · "), SENTENCE + PHRASE), theirs: false }
}

fn forms(report: &Report) -> Vec<Block> {
    if report.forms.is_empty() {
        return Vec::new();
    }
    let most = if report.forms.len() < MANY_FORMS { ACTIVITIES } else { ACTIVITIES_OF_MANY };
    let does = |form: &Form| {
        let texts = form.activities.iter().map(|activity| {
            let text = shorten(&activity.text, PHRASE);
            if activity.theirs { report.say_with("paper-quote", &[("words", &text)]) } else { text }
        });
        let texts: Vec<_> = texts.collect();
        let texts = few(report, texts.iter().map(String::as_str), most, PHRASE + 2);
        (form.name.clone(), Item::new(texts))
    };
    vec![heading(2, report, "paper-do"), Block::Facts(report.forms.iter().map(does).collect())]
}

fn resume(report: &Report) -> Vec<Block> {
    let lines = crate::resume::lines(report).into_iter().filter_map(|ways| ways.into_iter().next());
    let lines: Vec<_> = lines.take(RESUME).map(|line| Item::new(shorten(&line, SENTENCE))).collect();
    if lines.is_empty() {
        return Vec::new();
    }
    vec![heading(2, report, "paper-resume"), Block::List(lines)]
}

fn goals(report: &Report) -> Vec<Block> {
    let mut facts = Vec::new();
    let mut fact = |key: &str, texts: Vec<&str>, most| {
        if !texts.is_empty() {
            facts.push((report.say(key), Item::new(few(report, texts, most, PHRASE))));
        }
    };
    fact("paper-hopes", report.hopes.iter().map(String::as_str).collect(), report.hopes.len());
    fact("paper-work", report.liked.iter().map(|work| work.title.as_str()).collect(), WORK);
    let mut blocks = Vec::new();
    if !facts.is_empty() {
        blocks.push(Block::Facts(facts));
    }
    if !report.steps.is_empty() {
        blocks.push(heading(3, report, "steps-chosen"));
        let mut steps: Vec<_> =
            report.steps.iter().take(STEPS).map(|step| Item::new(shorten(step, SENTENCE))).collect();
        if report.steps.len() > STEPS {
            steps.push(Item::new(report.count("paper-more", report.steps.len() - STEPS)));
        }
        blocks.push(Block::List(steps));
    }
    if !blocks.is_empty() {
        blocks.insert(0, heading(2, report, "paper-goals"));
    }
    blocks
}
