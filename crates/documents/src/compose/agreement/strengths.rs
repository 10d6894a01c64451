//! The strengths on the sheet, each with what it rests on.

use super::room::{LINE, Room};
use crate::{
    Agreement, Block, Item, Report, Skill, Voice,
    compose::{
        heading,
        profile::{basis, standing, strongest, title},
        text::{cut, few},
    },
};
use reflection::StoryPart;

/// The strengths agreed on, else the strongest skills, each with what it rests on; and the names of some more.
pub(super) fn strengths(report: &Report, agreed: &Agreement, room: &Room) -> Vec<Block> {
    let (first, rest) = strongest(report);
    let have: Vec<&Skill> = first.into_iter().chain(rest).collect();
    let of_both = |skill: &&Skill| agreed.strengths.iter().any(|strength| strength.id == skill.id);
    let (both, others): (Vec<_>, Vec<_>) = have.iter().copied().partition(of_both);
    // What is not among the client's skills any more was agreed on all the same.
    let only_agreed = agreed.strengths.iter().filter(|one| have.iter().all(|skill| skill.id != one.id));
    let only_agreed =
        only_agreed.map(|strength| (strength.text.as_str(), Item::new(cut(&strength.text, LINE))));
    let key = if agreed.strengths.is_empty() { "agree-strongest" } else { "agree-strengths" };
    let (listed, others) = if agreed.strengths.is_empty() { (others, Vec::new()) } else { (both, others) };
    let mut quoted = Vec::new();
    let listed = listed.into_iter().map(|skill| {
        let has_level = !agreed.differing.contains(&skill.id);
        (skill.name.as_str(), strength(report, skill, has_level, room, &mut quoted))
    });
    let mut listed: Vec<_> = listed.chain(only_agreed).collect();
    if listed.is_empty() {
        return Vec::new();
    }
    let more = listed.split_off(listed.len().min(room.strengths));
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

/// A strength, with how well where both say the same.
fn strength<'a>(
    report: &'a Report,
    skill: &'a Skill,
    has_level: bool,
    room: &Room,
    quoted: &mut Vec<&'a str>,
) -> Item {
    let title = title(report, skill);
    let text = match skill.level.as_ref().filter(|_| has_level) {
        Some(level) => report.say_with("paper-level", &[("skill", &title), ("level", &level.text)]),
        None => title,
    };
    let letters = room.words.max(room.basis) + LINE / 2;
    let small = match words(report, skill, quoted).filter(|_| room.words > 0) {
        Some(words) => {
            let quote = report.say_with("paper-quote", &[("words", &cut(words, room.words))]);
            let standing = if room.basis > 0 { standing(report, skill) } else { Vec::new() };
            standing.into_iter().fold(quote, |said, more| {
                let both = [said.as_str(), &more].join(" · ");
                if cut(&both, letters) == both { both } else { said }
            })
        }
        None if room.basis > 0 => cut(&basis(report, skill), letters),
        None => String::new(),
    };
    Item { small, ..Item::new(cut(&text, 2 * LINE)) }
}

/// What the client wrote of how they do it, else of what they do; not the same words for two skills.
fn words<'a>(report: &'a Report, skill: &'a Skill, quoted: &mut Vec<&'a str>) -> Option<&'a str> {
    let stories = report.stories.iter();
    let stories = stories.filter(|story| skill.activities.iter().any(|one| one.id == story.activity.id));
    let told = stories.flat_map(|story| {
        let parts = [StoryPart::Did, StoryPart::Else, StoryPart::Result];
        parts.into_iter().filter_map(|part| story.part(part).first())
    });
    let own = skill.activities.iter().filter(|activity| activity.theirs).map(|activity| &activity.text);
    let found = told.chain(own).find(|text| !text.is_empty() && !quoted.contains(&text.as_str()))?;
    quoted.push(found);
    Some(found)
}
