//! The whole reflection as a worksheet, from the same content: for people with no device.

use crate::{
    document::{Block, Document, Item, Voice},
    write::html,
};
use reflection::{
    Content, SkillId,
    content::{Activity, Arg, Choice, Form, rules::USES},
};
use std::{cmp::Reverse, collections::BTreeMap};

/// How many activities a card offers: as many as a card on the screen shows at first.
const OFFERED: usize = 8;

/// The worksheet in the language of some content, all parts of which are there.
///
/// Of each card's activities it has eight. They are chosen in turns, a card at a time: the one whose main skill was shown least so
/// far, and of several the one that fits most places in life. So no card shows a skill twice while it has another, and the whole
/// shows as many skills as it can.
pub fn worksheet(content: &Content) -> Document {
    let sheet = Worksheet { content, blocks: Vec::new() };
    Document {
        title: sheet.say("worksheet-title"),
        about: vec![sheet.say("self-reported")],
        language: content.language.clone(),
        direction: sheet.say("direction"),
        blocks: sheet.written(),
    }
}

/// The worksheet as an HTML file, each card with its form's drawing beside the name: for who reads pictures first.
pub fn worksheet_file(content: &Content) -> String {
    let page = html(&worksheet(content), None);
    offered(content).iter().enumerate().fold(page, |page, (at, (form, _))| {
        // Within HTML, a drawing needs no namespace.
        let drawing = form.pictogram.replacen(r#"<svg xmlns="http://www.w3.org/2000/svg""#, DRAWING, 1);
        let name = format!("{}. ", at + 1);
        page.replacen(&["<h2>", &name].concat(), &["<h2>", &drawing, &name].concat(), 1)
    })
}

/// How a drawing begins: it is nothing for who hears the page.
const DRAWING: &str = r#"<svg aria-hidden="true""#;

struct Worksheet<'a> {
    content: &'a Content,
    blocks: Vec<Block>,
}

impl Worksheet<'_> {
    fn written(mut self) -> Vec<Block> {
        self.begin();
        self.cards();
        self.skills();
        self.stories();
        self.next();
        self.give();
        self.blocks
    }

    fn begin(&mut self) {
        let Content { forms, hopes, settings, .. } = self.content;
        self.plain("welcome-lead");
        self.heading(2, "worksheet-how");
        let cards = forms.len().to_string();
        let mut how = vec![Item::new(self.say_with("worksheet-how-cards", &[("cards", &cards)]))];
        how.extend(
            ["worksheet-how-skills", "worksheet-how-best", "worksheet-how-stories"]
                .map(|key| Item::new(self.say(key))),
        );
        self.blocks.push(Block::List(how));
        self.plain("welcome-right");
        self.plain("worksheet-time");
        self.plain("worksheet-yours");
        self.heading(2, "hope-title");
        self.plain("worksheet-hope");
        self.boxes(hopes);
        self.lines(1);
        self.heading(2, "days-title");
        self.plain("all-that-fit");
        self.boxes(settings);
    }

    fn cards(&mut self) {
        for (at, (form, activities)) in offered(self.content).into_iter().enumerate() {
            // Two fit on a page.
            if at % 2 == 0 {
                self.blocks.push(Block::Page);
            }
            self.blocks.push(Block::Heading(2, format!("{}. {}", at + 1, form.name)));
            self.blocks.push(Block::Paragraph(Voice::Plain, form.means.clone()));
            self.blocks.push(Block::Paragraph(Voice::Question, form.question.clone()));
            self.blocks.push(Block::Boxes(activities.iter().map(|activity| activity.text.clone()).collect()));
            self.plain("worksheet-own");
            self.lines(1);
            self.question("worksheet-skills");
            let mut skills: Vec<String> = Vec::new();
            for skill in activities.iter().filter_map(|activity| self.content.skill(main(activity)?)) {
                if !skills.contains(&skill.name) {
                    skills.push(skill.name.clone());
                }
            }
            self.blocks.push(Block::Boxes(skills));
        }
    }

    fn skills(&mut self) {
        self.heading(2, "worksheet-best");
        self.plain("worksheet-best-lead");
        let levels = ["level-not-yet", "level-with-help", "level-on-my-own", "level-show-others"];
        let levels = levels.map(|key| self.say(key));
        if let Some(skill) = self.content.skills.first() {
            let steps = self.say_with("worksheet-steps", &[("skill", &skill.name)]);
            self.blocks.push(Block::Paragraph(Voice::Plain, steps));
            let examples = levels.iter().cloned().zip(skill.anchors.iter().map(Item::new));
            self.blocks.push(Block::Facts(examples.collect()));
        }
        for number in ["1", "2", "3"] {
            self.numbered("worksheet-skill", number);
            self.question("worksheet-skill-name");
            self.lines(1);
            self.question("level-above");
            self.blocks.push(Block::Boxes(levels.to_vec()));
            self.question("elsewhere");
            self.keys(&["elsewhere-yes", "elsewhere-no"]);
            self.question("proof-above");
            self.keys(&["proof-word", "proof-example", "proof-show", "proof-confirm"]);
            self.question("worksheet-behind");
            self.lines(1);
            self.question("checked");
            self.boxes(&self.content.checks);
        }
    }

    fn stories(&mut self) {
        self.heading(2, "place-stories");
        self.plain("worksheet-stories");
        self.story("1");
        self.blocks.push(Block::Page);
        self.story("2");
    }

    fn story(&mut self, number: &str) {
        self.numbered("worksheet-story", number);
        for (key, lines) in [
            ("worksheet-story-about", 1),
            ("story-did", 5),
            ("story-else", 2),
            ("story-hard", 2),
            ("story-result", 2),
        ] {
            self.question(key);
            self.lines(lines);
        }
    }

    fn next(&mut self) {
        self.blocks.push(Block::Page);
        self.heading(2, "barriers-title");
        self.plain("barriers-lead");
        let barriers = self.content.barriers.iter().map(|barrier| {
            let step = self.say_with("barrier-step", &[("step", &barrier.step)]);
            [barrier.text.as_str(), &step].join("\n")
        });
        self.blocks.push(Block::Boxes(barriers.collect()));
        self.heading(2, "steps-chosen");
        self.plain("worksheet-next-lead");
        for key in ["worksheet-next-what", "worksheet-next-when", "worksheet-next-who"] {
            self.question(key);
            self.lines(2);
        }
    }

    fn give(&mut self) {
        self.blocks.push(Block::Page);
        self.heading(2, "worksheet-give");
        self.plain("worksheet-give-lead");
        for (key, lines) in [
            ("worksheet-give-name", 1),
            ("worksheet-give-hope", 2),
            ("worksheet-give-skills", 3),
            ("worksheet-give-story", 3),
            ("worksheet-give-barrier", 2),
            ("worksheet-give-next", 2),
            ("worksheet-give-agreed", 3),
        ] {
            self.question(key);
            self.lines(lines);
        }
        for key in ["self-reported", "credit-onet"] {
            self.blocks.push(Block::Paragraph(Voice::Note, self.say(key)));
        }
    }

    fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    fn say_with(&self, key: &str, args: &[Arg<'_>]) -> String {
        // Nothing on it is counted.
        self.content.message(key).render(args, &|_| "other".to_owned())
    }

    fn heading(&mut self, level: u8, key: &str) {
        self.blocks.push(Block::Heading(level, self.say(key)));
    }

    fn numbered(&mut self, key: &str, number: &str) {
        self.blocks.push(Block::Heading(3, self.say_with(key, &[("number", number)])));
    }

    fn plain(&mut self, key: &str) {
        self.blocks.push(Block::Paragraph(Voice::Plain, self.say(key)));
    }

    fn question(&mut self, key: &str) {
        self.blocks.push(Block::Paragraph(Voice::Question, self.say(key)));
    }

    fn lines(&mut self, count: u8) {
        self.blocks.push(Block::Lines(count));
    }

    fn boxes<Id>(&mut self, choices: &[Choice<Id>]) {
        self.blocks.push(Block::Boxes(choices.iter().map(|choice| choice.text.clone()).collect()));
    }

    fn keys(&mut self, keys: &[&str]) {
        self.blocks.push(Block::Boxes(keys.iter().map(|key| self.say(key)).collect()));
    }
}

/// The activities on each form's card, in the order of content.
fn offered(content: &Content) -> Vec<(&Form, Vec<&Activity>)> {
    let mut cards: Vec<(&Form, Vec<&Activity>)> =
        content.forms.iter().map(|form| (form, Vec::new())).collect();
    let mut shown: BTreeMap<&SkillId, usize> = BTreeMap::new();
    for _ in 0..OFFERED {
        for (form, chosen) in &mut cards {
            let times = |activity| main(activity).and_then(|skill| shown.get(skill)).copied().unwrap_or(0);
            let left =
                content.activities_of(&form.id).filter(|one| chosen.iter().all(|other| other.id != one.id));
            let next = left.min_by_key(|activity| (times(activity), Reverse(activity.settings.len())));
            chosen.extend(next);
            let used = next.iter().flat_map(|next| &next.skills).filter(|(_, weight)| *weight >= USES);
            used.for_each(|(skill, _)| *shown.entry(skill).or_default() += 1);
        }
    }
    for (form, chosen) in &mut cards {
        chosen.sort_by_key(|one| content.activities_of(&form.id).position(|other| other.id == one.id));
    }
    cards
}

/// The skill that an activity is mainly about.
fn main(activity: &Activity) -> Option<&SkillId> {
    // The first of several.
    let heaviest = activity.skills.iter().rev().max_by_key(|(_, weight)| *weight);
    heaviest.map(|(skill, _)| skill)
}
