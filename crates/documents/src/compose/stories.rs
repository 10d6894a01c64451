//! Stories for an interview: situation, action, result, each from what was told, open questions with room to write.

use super::{document, note, open};
use crate::{Block, Document, Report, Story, Voice};
use reflection::{StoryPart, When};

/// How many of the skills that show in a story are named.
const SKILLS: usize = 5;

/// The stories, each as a card of its own.
pub fn stories(report: &Report) -> Document {
    let mut blocks = Vec::new();
    if report.stories.is_empty() {
        blocks.push(plain(report, "paper-stories-none"));
        blocks.extend(empty(report));
    } else {
        blocks.push(plain(report, "paper-stories-lead"));
        if report.stories.iter().any(|story| story.parts.iter().any(|(_, told)| told.is_empty())) {
            blocks.push(note(report.say("paper-stories-open")));
        }
        blocks.extend(report.stories.iter().flat_map(|story| card(report, story)));
    }
    document(report, "paper-stories", blocks)
}

fn plain(report: &Report, key: &str) -> Block {
    Block::Paragraph(Voice::Plain, report.say(key))
}

fn card(report: &Report, story: &Story) -> Vec<Block> {
    let activity = &story.activity;
    let title = if activity.theirs {
        report.say_with("paper-quote", &[("words", &activity.text)])
    } else {
        activity.text.clone()
    };
    let mut blocks = vec![Block::Heading(2, title)];
    if !story.skills.is_empty() {
        let skills: Vec<_> = story.skills.iter().map(String::as_str).collect();
        let skills = super::text::few(report, skills, SKILLS, usize::MAX);
        blocks.push(note(report.say_with("paper-story-use", &[("skills", &skills)])));
    }
    let when = match story.when {
        Some(When::Now) => Some("paper-story-when-now"),
        Some(When::Before) => Some("paper-story-when-before"),
        Some(When::Unsure) | None => None,
    };
    blocks.push(Block::Heading(3, report.say("paper-story-situation")));
    blocks.extend(when.map(|key| plain(report, key)));
    blocks.extend(told(report, story, StoryPart::Hard));
    blocks.push(Block::Heading(3, report.say("paper-story-action")));
    blocks.extend(told(report, story, StoryPart::Did));
    blocks.extend(told(report, story, StoryPart::Else));
    blocks.push(Block::Heading(3, report.say("paper-story-result")));
    blocks.extend(told(report, story, StoryPart::Result));
    blocks
}

/// What was told, else the question.
fn told(report: &Report, story: &Story, part: StoryPart) -> Vec<Block> {
    let told = story.part(part);
    if told.is_empty() {
        return question(report, part).into();
    }
    told.iter().map(|text| Block::Paragraph(Voice::Theirs, text.clone())).collect()
}

/// The question as the page asks it; most room is for what they did.
fn question(report: &Report, part: StoryPart) -> [Block; 2] {
    match part {
        StoryPart::Did => open(report, "story-did", 4),
        StoryPart::Else => open(report, "story-else", 2),
        StoryPart::Hard => open(report, "story-hard", 2),
        StoryPart::Result => open(report, "story-result", 2),
    }
}

/// A card to write on by hand.
fn empty(report: &Report) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(2, report.say("paper-story-new"))];
    blocks.push(Block::Heading(3, report.say("paper-story-situation")));
    blocks.extend(open(report, "paper-story-what", 2));
    blocks.extend(question(report, StoryPart::Hard));
    blocks.push(Block::Heading(3, report.say("paper-story-action")));
    blocks.extend(question(report, StoryPart::Did));
    blocks.extend(question(report, StoryPart::Else));
    blocks.push(Block::Heading(3, report.say("paper-story-result")));
    blocks.extend(question(report, StoryPart::Result));
    blocks
}
