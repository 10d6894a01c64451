//! What a learner told is in the report and in the papers made of it, and nothing that they did not tell.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail loudly")]

#[path = "common/lives.rs"]
mod lives;
#[path = "../../reflection/tests/common/mod.rs"]
mod reflection_common;
#[path = "common/rows.rs"]
mod rows;

use documents::{Block, Document, Item, Report, Voice, compose};
use lives::{
    HOSTILE, all, confirmation, confirmations, content, content_in, everything, long, removed, report_of,
};
use proptest::prelude::*;
use reflection::{Opinion, Profile, Question as Q, State, StoryPart};
use reflection_common::{after, any_life};
use rows::{PAGE, rows};

fn papers(report: &Report) -> [Document; 4] {
    [compose::profile(report), compose::stories(report), compose::plan(report), compose::packet(report)]
}

/// Every text of a document with whether it is said to be the learner's own.
fn texts(document: &Document) -> Vec<(String, bool)> {
    let item = |item: &Item| [(item.text.clone(), item.theirs), (item.small.clone(), false)];
    let mut texts: Vec<_> = document.about.iter().map(|line| (line.clone(), false)).collect();
    for block in &document.blocks {
        match block {
            Block::Heading(_, text) => texts.push((text.clone(), false)),
            Block::Paragraph(voice, text) => texts.push((text.clone(), *voice == Voice::Theirs)),
            Block::List(items) => texts.extend(items.iter().flat_map(item)),
            Block::Facts(facts) => texts.extend(facts.iter().flat_map(|(name, fact)| {
                let [text, small] = item(fact);
                [(name.clone(), false), text, small]
            })),
            Block::Boxes(boxes) => texts.extend(boxes.iter().map(|text| (text.clone(), false))),
            Block::Lines(_) | Block::Page => {}
        }
    }
    texts
}

/// As words are on paper: the spaces between them and signs that nobody sees do not count.
fn words(text: &str) -> String {
    let words = text.split(|sign: char| sign.is_whitespace() || sign.is_control());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn nonblank<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    texts.into_iter().map(words).filter(|text| !text.is_empty()).collect()
}

/// What the learner wrote that is not taken back: own activities, stories, names of skills that are theirs.
fn written(state: &State) -> Vec<String> {
    let told = state.reflection();
    let sources = state.sources();
    let own = sources.iter().filter(|id| id.own_number().is_some());
    let mut written = nonblank(own.filter_map(|id| state.activity_text(id)));
    for id in sources.iter().filter(|id| told.is_told(id) || told.has(Q::Tell(id))) {
        for part in StoryPart::ALL {
            written.extend(nonblank(told.story(id, part).lines()));
        }
    }
    written.extend(nonblank(Profile::of(state).skills.iter().map(|skill| skill.words.as_str())));
    written
}

fn check(state: &State, report: &Report) {
    let told = state.reflection();
    let content = state.content();
    // What they do, and their skills: the same, in the same order.
    let does: Vec<_> = report.forms.iter().flat_map(|form| &form.activities).collect();
    assert_eq!(does.iter().map(|one| one.id.clone()).collect::<Vec<_>>(), state.sources());
    for activity in &does {
        assert_eq!(activity.text, words(state.activity_text(&activity.id).unwrap()));
        assert_eq!(activity.theirs, activity.id.own_number().is_some());
    }
    let profile = Profile::of(state);
    assert_eq!(report.skills.len(), profile.skills.len());
    for (skill, derived) in report.skills.iter().zip(&profile.skills) {
        assert_eq!((&skill.id, &skill.name), (&derived.id, &derived.name));
        assert_eq!(skill.words, words(&derived.words));
        assert_eq!(skill.level.as_ref().map(|level| level.id), derived.level);
        assert_eq!(skill.proof.as_ref().map(|proof| proof.id), derived.proof);
        assert_eq!(skill.elsewhere, derived.elsewhere);
        assert_eq!(skill.checks.len(), derived.checks.len());
        assert_eq!(skill.activities.len(), derived.places());
        assert!(skill.activities.iter().all(|activity| does.contains(&activity)));
    }
    // What was chosen among answers.
    let chosen = content.hopes.iter().filter(|hope| told.has(Q::Hope(&hope.id)));
    assert_eq!(report.hopes, chosen.map(|hope| hope.text.clone()).collect::<Vec<_>>());
    let chosen = content.barriers.iter().filter(|barrier| told.has(Q::Barrier(&barrier.id)));
    assert_eq!(report.barriers, chosen.cloned().collect::<Vec<_>>());
    let picked = told.iter().filter(|(address, _)| address.starts_with("step/")).count();
    assert_eq!(report.steps.len(), picked);
    let liked: Vec<_> = report.liked.iter().map(|work| work.code.clone()).collect();
    assert_eq!(liked, told.occupations(Opinion::Liked).collect::<Vec<_>>());
    let jobs: Vec<_> = report.jobs.iter().map(|work| work.code.clone()).collect();
    assert_eq!(jobs, told.jobs().collect::<Vec<_>>());
}

fn check_papers(state: &State, report: &Report) {
    let papers = papers(report);
    let reported = &papers[0].about.last().unwrap().clone();
    assert!(reported.starts_with("Self-reported"));
    let all: Vec<_> = papers.iter().flat_map(texts).collect();
    let written = written(state);
    for text in &written {
        assert!(all.iter().any(|(said, _)| said.contains(text)), "on no paper: {text}");
    }
    for (text, theirs) in &all {
        assert!(!theirs || written.contains(text), "said to be their own words: {text}");
    }
    let work = report.liked.iter().chain(&report.jobs).map(|work| &work.title);
    for work in work.chain(&report.hopes).chain(&report.steps) {
        assert!(all.iter().any(|(said, _)| said.contains(work)), "on no paper: {work}");
    }
    for paper in &papers {
        assert_eq!(
            paper.about.last(),
            Some(reported),
            "{} does not say that it is self-reported",
            paper.title
        );
        for id in removed(state) {
            let code = format!("(O*NET {id})");
            assert!(!texts(paper).iter().any(|(text, _)| text.contains(&code)), "{code} in {}", paper.title);
        }
    }
    for skill in &report.skills {
        let code = format!("(O*NET {})", skill.id);
        assert!(texts(&papers[3]).iter().any(|(text, _)| text.contains(&code)), "{code} is in no packet");
    }
    assert!(rows(&papers[0]) <= 2 * PAGE, "the profile has {} rows", rows(&papers[0]));
}

proptest! {
    #[test]
    fn all_that_was_told_is_there_and_nothing_else(life in any_life()) {
        let state = after(life);
        let report = report_of(&state, &[]);
        check(&state, &report);
        check_papers(&state, &report);
    }

    #[test]
    fn confirmations_are_with_what_they_are_about(life in any_life(), said in any::<String>()) {
        let state = after(life);
        let removed = removed(&state).into_iter().map(|id| confirmation(id.as_str(), "nobody saw this"));
        let confirmed: Vec<_> = confirmations(&state, &said).into_iter().chain(removed).collect();
        let report = report_of(&state, &confirmed);
        prop_assert_eq!(report.confirmed.len(), 2);
        let of_skills: usize = report.skills.iter().map(|skill| skill.confirmed.len()).sum();
        prop_assert_eq!(of_skills, report.skills.len().min(3));
        for skill in &report.skills {
            prop_assert!(skill.confirmed.iter().all(|one| one.about == skill.id.as_str()));
        }
        check_papers(&state, &report);
        prop_assert!(!papers(&report).iter().flat_map(texts).any(|(text, _)| text.contains("nobody saw this")));
    }
}

#[test]
fn lives_are_on_paper_in_full() {
    let content = content();
    for (name, state) in all(&content) {
        println!("{name}");
        let report = report_of(&state, &confirmations(&state, &long(300)));
        check(&state, &report);
        check_papers(&state, &report);
        assert!(report.liked.iter().chain(&report.jobs).all(|work| work.title != work.code.as_str()));
        assert_eq!(report.name, words(state.reflection().name()));
    }
}

#[test]
fn titles_of_occupations_that_are_our_translation_say_so() {
    for (language, is_translated) in [("en", false), ("es", true)] {
        let content = content_in(language);
        let report = report_of(&everything(&content, "x"), &[]);
        let note = content.message("paper-translated");
        // The stories and the agreement name no occupation.
        let [profile, _, plan, packet] = papers(&report);
        for paper in [&profile, &plan, &packet] {
            let said = texts(paper).iter().filter(|(text, _)| text == note.as_str()).count();
            assert_eq!(said, usize::from(is_translated), "{language}: {}", paper.title);
        }
        let onet = texts(&packet).iter().filter(|(text, _)| text == "Cooks, Restaurant").count();
        assert_eq!(onet, 2, "{language}: liked, and a job they had");
        let title = content.job_title(&"35-2014.00".into()).to_owned();
        assert!(texts(&packet).iter().any(|(text, _)| *text == title), "{language}: {title}");
    }
}

#[test]
fn nobody_has_papers_to_begin_with() {
    let report = report_of(&State::new(content()), &[]);
    for paper in papers(&report) {
        let said = texts(&paper);
        assert!(said.iter().all(|(_, theirs)| !theirs));
        assert!(!said.iter().any(|(text, _)| text.contains("O*NET")));
    }
}

#[test]
fn what_would_be_something_else_stays_text() {
    let content = content();
    let state = lives::everything(&content, HOSTILE);
    let report = report_of(&state, &confirmations(&state, HOSTILE));
    for (text, _) in papers(&report).iter().flat_map(texts) {
        assert!(!text.chars().any(char::is_control), "{text:?}");
    }
    // What a person wrote is not read as a message.
    assert!(papers(&report).iter().flat_map(texts).any(|(text, _)| text.contains("{words} @x")));
}

#[test]
fn an_open_question_has_room_for_its_answer() {
    let content = content();
    for (name, state) in all(&content) {
        let report = report_of(&state, &[]);
        for paper in papers(&report) {
            let mut blocks = paper.blocks.iter().peekable();
            while let Some(block) = blocks.next() {
                if let Block::Paragraph(Voice::Question, text) = block {
                    assert!(matches!(blocks.peek(), Some(Block::Lines(1..))), "{name}: no room below {text}");
                }
            }
        }
        let gaps = report.stories.iter().flat_map(|story| &story.parts).filter(|(_, told)| told.is_empty());
        let asked = compose::stories(&report).blocks;
        let asked = asked.iter().filter(|block| matches!(block, Block::Paragraph(Voice::Question, _)));
        assert_eq!(asked.count(), if report.stories.is_empty() { 5 } else { gaps.count() }, "{name}");
    }
}
