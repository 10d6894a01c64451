//! The résumé: lines to copy, and JSON Resume (<https://docs.jsonresume.org/schema>, schema 1.0.0) for programs that make one.
//!
//! It holds what the learner told and nothing to make it look fuller: no employers, places, dates or titles of their own.

use crate::{Confirmation, Report, Skill};
use reflection::{Level, Profile};
use serde::Serialize;

/// The schema that the JSON follows.
const SCHEMA: &str = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";
/// Its version, as `meta` says it.
const VERSION: &str = "v1.0.0";
/// The form of learning that is volunteering.
const VOLUNTEERING: &str = "volunteering-and-service";
/// How many lines the summary has: two or three sentences, says the schema.
const SUMMARY: usize = 3;

/// Lines for a résumé, of the skills with most behind them: the ways to say each, one or more.
pub fn lines(report: &Report) -> Vec<Vec<String>> {
    let lines = report.skills.iter().map(|skill| &skill.resume).filter(|ways| !ways.is_empty());
    lines.take(Profile::RESUME_LINES).cloned().collect()
}

/// The résumé as JSON Resume.
pub fn json_resume(report: &Report) -> String {
    let have = |skill: &&Skill| skill.level.as_ref().is_none_or(|level| level.id != Level::NotYet);
    let references = report.confirmed.iter().chain(report.skills.iter().flat_map(|skill| &skill.confirmed));
    let volunteer = report.forms.iter().filter(|form| form.id.as_str() == VOLUNTEERING);
    let resume = Resume {
        schema: SCHEMA,
        basics: Basics { name: &report.name, summary: summary(report) },
        work: report.jobs.iter().map(|job| Work { position: &job.title }).collect(),
        volunteer: volunteer
            .map(|form| Volunteer {
                summary: &form.name,
                highlights: form.activities.iter().map(|one| one.text.as_str()).collect(),
            })
            .collect(),
        skills: report.skills.iter().filter(have).map(skill).collect(),
        references: references
            .map(|one| Reference { name: &one.name, reference: reference(report, one) })
            .collect(),
        meta: Meta {
            version: VERSION,
            last_modified: [&report.day.iso, "T00:00:00"].concat(),
            note: report.say("paper-self-reported"),
        },
    };
    // Texts and lists alone: there is nothing in it that could not be written.
    serde_json::to_string_pretty(&resume).unwrap_or_default()
}

/// The first lines as sentences, and that all of it is self-reported.
fn summary(report: &Report) -> String {
    let lines = lines(report).into_iter().filter_map(|ways| ways.into_iter().next());
    let mut sentences: Vec<_> =
        lines.take(SUMMARY).map(|line| report.say_with("resume-sentence", &[("line", &line)])).collect();
    sentences.push(report.say("paper-self-reported"));
    sentences.join(" ")
}

fn skill(skill: &Skill) -> ResumeSkill<'_> {
    let (name, plain) = match skill.words.as_str() {
        "" => (&skill.name, None),
        _ => (&skill.words, Some(&skill.name)),
    };
    let esco = skill.esco.as_ref().map(|esco| &esco.label);
    ResumeSkill {
        name,
        level: skill.level.as_ref().map_or("", |level| &level.text),
        keywords: plain.into_iter().chain([&skill.onet]).chain(esco).map(String::as_str).collect(),
    }
}

/// What they said, where they said something, and how they know the learner.
fn reference(report: &Report, confirmed: &Confirmation) -> String {
    let Confirmation { words, relation, day, .. } = confirmed;
    let args = [("words", words.as_str()), ("relation", relation), ("day", day)];
    report.say_with(if words.is_empty() { "resume-reference" } else { "resume-reference-words" }, &args)
}

#[derive(Serialize)]
struct Resume<'a> {
    #[serde(rename = "$schema")]
    schema: &'a str,
    basics: Basics<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    work: Vec<Work<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    volunteer: Vec<Volunteer<'a>>,
    skills: Vec<ResumeSkill<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    references: Vec<Reference<'a>>,
    meta: Meta<'a>,
}

#[derive(Serialize)]
struct Basics<'a> {
    #[serde(skip_serializing_if = "str::is_empty")]
    name: &'a str,
    summary: String,
}

#[derive(Serialize)]
struct Work<'a> {
    position: &'a str,
}

#[derive(Serialize)]
struct Volunteer<'a> {
    summary: &'a str,
    highlights: Vec<&'a str>,
}

#[derive(Serialize)]
struct ResumeSkill<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    level: &'a str,
    keywords: Vec<&'a str>,
}

#[derive(Serialize)]
struct Reference<'a> {
    name: &'a str,
    reference: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Meta<'a> {
    version: &'a str,
    last_modified: String,
    note: String,
}
