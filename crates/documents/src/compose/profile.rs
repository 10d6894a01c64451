//! The profile on two pages: what a counselor would file and an employer would read.
//!
//! Every list and every text in it is bounded, so that two pages hold whatever was told; what is left out is counted. All of it
//! stands in the packet, the stories and the plan.

use super::{
    document, heading, note,
    text::{few, shorten},
    translated,
};
use crate::{Block, Document, Form, Item, Report, Skill, Voice};
use reflection::{Level, Proof, content::Family, sorted::ranked};

/// How many skills are shown with what stands behind them.
const SKILLS: usize = 8;
/// How many forms of learning are named that a skill shows in.
const PLACES: usize = 2;
/// How many more are named.
const NAMED: usize = 8;
/// How many rated "not yet" are named.
const NOT_YET: usize = 3;
/// How many forms of learning are shown with what they do, those with most in them; and how much they do there in all.
const FORMS: usize = 4;
const ACTIVITIES: usize = 8;
/// How many more forms are named.
const TOO: usize = 3;
const RESUME: usize = 3;
const STEPS: usize = 2;
const HOPES: usize = 4;
const WORK: usize = 2;
/// The most signs of a text: of a name, of a phrase (as long as any activity of content), of a sentence, of two lines in small
/// print.
const NAME: usize = 36;
const PHRASE: usize = 74;
const SENTENCE: usize = 110;
const SMALL: usize = 170;

/// The profile.
pub fn profile(report: &Report) -> Document {
    let (shown, rest) = strongest(report);
    let mut blocks = Vec::new();
    blocks.extend(strengths(report, &shown, &rest));
    blocks.extend(forms(report));
    blocks.extend(resume(report, RESUME));
    blocks.extend(goals(report));
    if !shown.is_empty() {
        let codes: Vec<_> = shown.iter().map(|skill| code(report, skill)).collect();
        let codes = report.say_with("paper-codes", &[("codes", &codes.join("; "))]);
        let credits = ["credit-onet", "credit-esco"].map(|key| report.say(key));
        blocks.push(note([codes, credits.join(" ")].join(". ")));
    }
    blocks.extend(translated(report).map(note));
    let mut document = document(report, "paper-profile", blocks);
    document.about = document.about.iter().map(|line| shorten(line, PHRASE)).collect();
    document
}

/// The skills to show, first those they have without help, then by what stands behind them; and the others they have at least
/// with help.
pub(super) fn strongest<'a>(report: &'a Report) -> (Vec<&'a Skill>, Vec<&'a Skill>) {
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
    let all = |one| report.say_with("paper-confirmed-all", &[("confirmed", &report.confirmation(one))]);
    let confirmed = report.confirmed.first().map(|one| shorten(&all(one), SMALL));
    blocks.extend(confirmed.map(|line| Block::Paragraph(Voice::Plain, line)));
    let names = |skills: &[&Skill], most| {
        let names: Vec<_> = skills.iter().map(|skill| skill.name.as_str()).collect();
        few(report, names, most, usize::MAX)
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
    let title = title(report, skill);
    let text = match &skill.level {
        Some(level) => report.say_with("paper-level", &[("skill", &title), ("level", &level.text)]),
        None => title,
    };
    Item { text, small: shorten(&basis(report, skill), SMALL), theirs: false }
}

/// What a skill rests on: where it was learned and what stands behind it.
pub(super) fn basis(report: &Report, skill: &Skill) -> String {
    let mut small = Vec::new();
    if !skill.forms.is_empty() {
        let forms = few(report, skill.forms.iter().map(String::as_str), PLACES, NAME);
        small.push(report.say_with("paper-shows-in", &[("forms", &forms)]));
    }
    small.extend(standing(report, skill));
    small.join(" · ")
}

/// Whether it was used elsewhere too, and what stands behind it.
pub(super) fn standing(report: &Report, skill: &Skill) -> Vec<String> {
    let mut small = Vec::new();
    if skill.elsewhere == Some(true) {
        small.push(report.say("elsewhere-yes-short"));
    }
    match (skill.confirmed.first(), &skill.confirmer, &skill.proof) {
        (Some(one), ..) => {
            let args = [("name", one.name.as_str()), ("relation", &one.relation)];
            small.push(report.say_with("paper-confirmed-short", &args));
        }
        (None, Some(who), _) => small.push(report.say_with("confirmed-by", &[("who", who)])),
        (None, None, Some(proof)) if proof.id != Proof::Word => small.push(proof.text.clone()),
        _ => {}
    }
    small
}

/// What a skill is called, own words cut to fit.
pub(super) fn title(report: &Report, skill: &Skill) -> String {
    if skill.words.is_empty() {
        return skill.name.clone();
    }
    let own = shorten(&skill.words, NAME);
    report.say_with("skill-in-own-words", &[("own", &own), ("name", &skill.name)])
}

fn forms(report: &Report) -> Vec<Block> {
    let most = ranked(report.forms.iter().collect(), |form: &&Form| {
        u32::try_from(form.activities.len()).unwrap_or(u32::MAX)
    });
    let most: Vec<_> = most.into_iter().take(FORMS).map(|form| &form.id).collect();
    let (shown, rest): (Vec<&Form>, Vec<_>) = report.forms.iter().partition(|form| most.contains(&&form.id));
    if shown.is_empty() && report.jobs.is_empty() {
        return Vec::new();
    }
    let does = |form: &Form| {
        let texts = form.activities.iter().map(|activity| {
            let text = shorten(&activity.text, PHRASE);
            if activity.theirs { report.say_with("paper-quote", &[("words", &text)]) } else { text }
        });
        let texts: Vec<_> = texts.collect();
        let each = ACTIVITIES / shown.len().max(1);
        (form.name.clone(), Item::new(few(report, texts.iter().map(String::as_str), each, PHRASE + 2)))
    };
    let mut facts: Vec<_> = shown.iter().map(|form| does(form)).collect();
    if !rest.is_empty() {
        let names: Vec<_> = rest.iter().map(|form| form.name.as_str()).collect();
        facts.push((report.say("paper-do-too"), Item::new(few(report, names, TOO, NAME))));
    }
    if !report.jobs.is_empty() {
        let jobs = report.jobs.iter().map(|job| job.title.as_str());
        facts.push((report.say("paper-jobs"), Item::new(few(report, jobs, WORK, NAME))));
    }
    vec![heading(2, report, "paper-do"), Block::Facts(facts)]
}

/// The name of a skill and what employers call it, for small print.
fn code(report: &Report, skill: &Skill) -> String {
    let (name, onet) = (("skill", skill.name.as_str()), ("onet", skill.onet.as_str()));
    let code = ("code", skill.id.as_str());
    match &skill.esco {
        Some(esco) => report.say_with("paper-code-esco", &[name, onet, code, ("esco", &esco.label)]),
        None => report.say_with("paper-code", &[name, onet, code]),
    }
}

/// The first lines for a résumé.
pub(super) fn resume(report: &Report, most: usize) -> Vec<Block> {
    let lines = crate::resume::lines(report).into_iter().filter_map(|ways| ways.into_iter().next());
    let lines: Vec<_> = lines.take(most).map(|line| Item::new(shorten(&line, SENTENCE))).collect();
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
    fact("paper-hopes", report.hopes.iter().map(String::as_str).collect(), HOPES);
    fact("paper-work", report.liked.iter().map(|work| work.title.as_str()).collect(), WORK);
    let mut steps: Vec<_> = report.steps.iter().take(STEPS).map(|step| shorten(step, SENTENCE)).collect();
    if report.steps.len() > STEPS {
        steps.push(report.count("paper-more", report.steps.len() - STEPS));
    }
    if !steps.is_empty() {
        facts.push((report.say("steps-chosen"), Item::new(steps.join(" · "))));
    }
    if facts.is_empty() {
        return Vec::new();
    }
    vec![heading(2, report, "paper-goals"), Block::Facts(facts)]
}
