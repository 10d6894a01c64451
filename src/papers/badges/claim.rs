//! What a badge says: what the report has about a skill, or about all of them, in a badge's words.

use crate::text::Text;
use credentials::{Claim, Esco, Evidence, Picture, PublicKey, Skill, Time, What};
use documents::{Report, Skill as Told};
use reflection::{Level, PROFILE, SkillId, State, StoryPart};

/// How many things the learner does are told in a badge.
const MOST_EVIDENCE: usize = 5;
/// How many skills a badge of the whole profile names.
const MOST_SKILLS: usize = 30;
/// How many signs of a name, and of a story, go into a badge: it has to fit a link.
const LONGEST_NAME: usize = 120;
const LONGEST_STORY: usize = 1_000;

/// What a badge says of its making.
#[derive(Clone)]
pub(super) struct Made {
    /// `urn:uuid:…`.
    pub(super) id: String,
    pub(super) issued: Time,
    /// The learner's key.
    pub(super) key: PublicKey,
}

/// The skills that there can be badges of, strongest first: not those the learner says are still to come.
pub(super) fn skills<'a>(report: &'a Report) -> impl Iterator<Item = &'a Told> {
    let is_there = |skill: &&Told| skill.level.as_ref().is_none_or(|level| level.id != Level::NotYet);
    report.skills.iter().filter(is_there)
}

/// A badge as it would be made now; `None` where there is nothing it could be about.
pub(super) fn claim(report: &Report, text: Text, about: &str, made: Made) -> Option<Claim> {
    let say = |key: &str| text.say_with(key, &[]);
    let mut claim = Claim {
        id: made.id,
        issued: made.issued,
        key: made.key,
        learner: short(&report.name, LONGEST_NAME),
        language: report.language.clone(),
        title: String::new(),
        meaning: String::new(),
        label: say("badge-label"),
        what: What::Profile(Vec::new()),
        criteria: say("badge-criteria"),
        narrative: String::new(),
        evidence: Vec::new(),
    };
    let name = if about == PROFILE {
        let skills: Vec<_> = skills(report).take(MOST_SKILLS).map(|told| skill(text, told)).collect();
        claim.meaning = say("badge-profile-meaning");
        claim.what = What::Profile(skills);
        say("badge-profile")
    } else {
        let told = skills(report).find(|skill| skill.id.as_str() == about)?;
        // As a résumé has it: what it means is told to the learner, not of them.
        let line = told.resume.first().unwrap_or(&told.means);
        claim.meaning = text.say_with("resume-sentence", &[("line", line)]);
        claim.narrative = narrative(text, told);
        claim.evidence = evidence(report, told);
        claim.what = What::Skill(skill(text, told));
        short(&told.title, LONGEST_NAME)
    };
    claim.title = text.say_with("badge-title", &[("name", &name)]);
    (!claim.skills().is_empty()).then(|| fitted(claim))
}

/// Leaves out what comes last until the badge can be kept.
fn fitted(mut claim: Claim) -> Claim {
    // A dot and 86 signs are its signature.
    while claim.unsigned().signing_input().len() + 87 > State::LONGEST_PAPER {
        let left_out = match &mut claim.what {
            What::Profile(skills) => skills.pop().is_some(),
            What::Skill(_) => claim.evidence.pop().is_some(),
        };
        if !left_out {
            break;
        }
    }
    claim
}

fn skill(text: Text, told: &Told) -> Skill {
    let name = short(&told.title, LONGEST_NAME);
    let note = match &told.level {
        Some(level) => text.say_with("badge-note", &[("skill", &name), ("level", &level.text)]),
        None => name,
    };
    let esco = told.esco.as_ref().map(|esco| Esco { uri: esco.uri.clone(), label: esco.label.clone() });
    Skill { code: told.id.to_string(), name: told.onet.clone(), note, esco }
}

/// How well, and what stands behind it.
fn narrative(text: Text, told: &Told) -> String {
    let mut lines = Vec::new();
    if let Some(level) = &told.level {
        lines.push(text.say_with("badge-level", &[("level", &level.text)]));
    }
    if told.elsewhere == Some(true) {
        lines.push(text.say_with("badge-elsewhere", &[]));
    }
    if let Some(proof) = &told.proof {
        lines.push(text.say_with("badge-proof", &[("proof", &proof.text)]));
    }
    lines.extend(told.checks.iter().map(|check| text.say_with("badge-check", &[("check", check)])));
    lines.join(" ")
}

/// What the learner does that shows it; first that of which they told a story.
fn evidence(report: &Report, told: &Told) -> Vec<Evidence> {
    let story = |activity: &documents::Activity| {
        let story = report.stories.iter().find(|story| story.activity.id == activity.id);
        let parts = StoryPart::ALL.iter().filter_map(|part| Some(story?.part(*part).join("\n")));
        let parts: Vec<_> = parts.filter(|part| !part.is_empty()).collect();
        short(&parts.join("\n"), LONGEST_STORY)
    };
    let all = told
        .activities
        .iter()
        .map(|activity| Evidence { name: short(&activity.text, LONGEST_NAME), narrative: story(activity) });
    let (mut evidence, others): (Vec<_>, Vec<_>) = all.partition(|evidence| !evidence.narrative.is_empty());
    evidence.extend(others);
    evidence.truncate(MOST_EVIDENCE);
    evidence
}

/// As much of a text as there is room for.
fn short(text: &str, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        Some((end, _)) => [text.get(..end).unwrap_or_default(), "…"].concat(),
        None => text.to_owned(),
    }
}

/// Whether a badge still says what the learner says. How it is worded is nothing to them: what is compared is theirs.
pub(super) fn says_the_same(kept: &Claim, now: &Claim) -> bool {
    let skills = |claim: &Claim| -> Vec<_> {
        claim.skills().iter().map(|skill| (skill.code.clone(), skill.note.clone())).collect()
    };
    kept.language != now.language
        || kept.learner == now.learner
            && kept.narrative == now.narrative
            && kept.evidence == now.evidence
            && skills(kept) == skills(now)
}

/// Whether a badge is about this skill, or about the whole profile.
pub(super) fn is_about(claim: &Claim, about: &str) -> bool {
    match &claim.what {
        What::Skill(skill) => skill.code == about,
        What::Profile(_) => about == PROFILE,
    }
}

/// What a badge is about in plain words: its title without the words that say by whom.
pub(in crate::papers) fn name<'a>(text: Text, claim: &'a Claim) -> &'a str {
    let after = text.say_with("badge-title", &[("name", "")]);
    claim.title.strip_suffix(&after).unwrap_or(&claim.title)
}

/// Its picture.
pub(in crate::papers) fn picture<'a>(text: Text, claim: &'a Claim) -> Picture<'a> {
    Picture {
        name: name(text, claim),
        label: &claim.label,
        learner: &claim.learner,
        title: &claim.title,
        meaning: &claim.meaning,
    }
}

/// The skill that a badge is about, where it is about one.
pub(super) fn skill_id(about: &str) -> Option<SkillId> {
    (about != PROFILE).then(|| SkillId::from(about))
}
