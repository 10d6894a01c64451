//! The sheet about what client and counselor agreed on: one page of it, with nothing on it that stays at the desk.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail loudly")]

#[path = "common/lives.rs"]
mod lives;
#[path = "../../reflection/tests/common/mod.rs"]
mod reflection_common;
#[path = "common/rows.rs"]
mod rows;

use documents::{Block, Document, Report, Resource, Voice, compose, write};
use lives::{HOSTILE, agreed, all, confirmations, content, english, lives, long, report_of, resources};
use proptest::{collection::vec, prelude::*};
use reflection::{Action, Came, GoalPart, Level, Page, Profile, SkillId, State, StoryPart, Visit};
use reflection_common::{after, any_agreement, any_desk_answer, any_life};
use rows::{PAGE, rows};

fn shown(day: &str) -> String {
    format!("the day {day}")
}

fn with(state: &State, near: Vec<Resource>) -> Report<'static> {
    report_of(state, &[]).near(near, shown)
}

fn text(document: &Document) -> String {
    write::text(document)
}

fn check(name: &str, report: &Report) {
    let sheet = compose::agreement(report);
    assert!(rows(&sheet) <= PAGE, "{name} has {} rows", rows(&sheet));
    assert!(sheet.about.last().unwrap().starts_with("Self-reported"));
    let text = text(&sheet);
    assert!(!text.contains("SECRET"), "{name}: what stays at the desk is on paper");
    assert!(text.contains("not the judgment of an examiner"));
    let mut blocks = sheet.blocks.iter().peekable();
    let mut signed = 0;
    while let Some(block) = blocks.next() {
        if let Block::Paragraph(Voice::Question, question) = block {
            assert!(matches!(blocks.peek(), Some(Block::Lines(1..))), "{name}: no room below {question}");
            signed += usize::from(question.contains("name and day"));
        }
    }
    assert_eq!(signed, 2, "{name}: both sign");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn one_sheet_holds_whatever_was_agreed(
        life in any_life(), said in vec(prop_oneof![any_agreement(), any_desk_answer()], 0..40), words in "\\PC{0,300}", near in 0_usize..5,
    ) {
        let state = said.into_iter().fold(after(life), State::reduce);
        check("a life", &with(&state, resources(near, &words)));
        check("a life with goals", &with(&agreed(state, 3, &words), resources(near, &words)));
    }

    #[test]
    fn the_report_has_what_was_agreed(life in any_life(), said in vec(any_agreement(), 0..30)) {
        let state = said.into_iter().fold(after(life), State::reduce);
        let (now, earlier) = (state.agreement(Visit::Now), state.agreement(Visit::Earlier));
        let agreement = with(&state, Vec::new()).agreement;
        prop_assert_eq!(agreement.is_some(), !now.is_empty() || !earlier.goals.is_empty());
        let agreement = agreement.unwrap_or_default();
        let strengths: Vec<_> = agreement.strengths.into_iter().map(|strength| strength.id).collect();
        prop_assert_eq!(strengths, now.strengths);
        for (goals, told) in [(agreement.goals, now.goals), (agreement.earlier, earlier.goals)] {
            prop_assert_eq!(goals.len(), told.len());
            for (goal, told) in goals.iter().zip(&told) {
                prop_assert_eq!((goal.number, goal.came.as_ref().map(|came| came.id)), (told.number, told.came));
                let said = |text: &str| text.split_whitespace().collect::<String>();
                prop_assert_eq!(said(&goal.text), said(&told.text));
                prop_assert!(goal.parts.iter().all(|(part, text)| said(text) == said(told.part(*part))));
            }
        }
    }

    #[test]
    fn what_a_counselor_says_is_on_no_other_paper(life in any_life(), said in vec(any_desk_answer(), 0..30)) {
        let before = after(life);
        let state = said.into_iter().fold(before.clone(), State::reduce);
        let papers = |state: &State| {
            let report = report_of(state, &[]);
            [compose::profile(&report), compose::stories(&report), compose::plan(&report), compose::packet(&report)]
        };
        prop_assert_eq!(papers(&state), papers(&before));
        // Which notes were ticked, and which strengths stand there without how well.
        let ticked = |state: &State| {
            let report = with(state, Vec::new());
            (report.notes.clone(), report.agreement.map(|agreement| agreement.differing))
        };
        if ticked(&state) == ticked(&before) {
            let sheet = |state: &State| compose::agreement(&with(state, Vec::new()));
            prop_assert_eq!(sheet(&state), sheet(&before));
        }
    }
}

#[test]
fn each_life_has_its_agreement_on_one_sheet() {
    let content = content();
    let words = "Ask at the night school which class is free";
    for (name, state) in all(&content) {
        for goals in [1, 3] {
            for said in [words, &long(60), &long(300), &long(State::LONGEST_TEXT), HOSTILE] {
                let state = agreed(state.clone(), goals, said);
                let report = report_of(&state, &confirmations(&state, said)).near(resources(4, said), shown);
                check(&name, &report);
            }
        }
        check(&name, &with(&state, Vec::new()));
    }
}

#[test]
fn what_is_short_is_on_the_sheet_in_full() {
    let content = content();
    let words = "Ask at the night school which class is free";
    for (name, state) in lives(&content) {
        let state = agreed(state, 3, words);
        let report = with(&state, Vec::new());
        let text = text(&compose::agreement(&report));
        let agreement = report.agreement.as_ref().unwrap();
        assert_eq!((agreement.goals.len(), agreement.earlier.len()), (3, 3), "{name}");
        for number in 1..=3 {
            assert!(text.contains(&format!("Goal {number}")), "{name}: {text}");
        }
        for came in ["done", "in part", "not yet"] {
            assert!(text.contains(&format!("Last time, {came}")), "{name}: {text}");
        }
        assert!(
            text.contains("Agreed on the day 2026-11-20") && text.contains("Strengths we both see"),
            "{name}"
        );
        for strength in &agreement.strengths {
            assert!(text.contains(&strength.text), "{name}: {} is missing", strength.text);
        }
    }
}

#[test]
fn a_goal_says_who_when_and_where_or_leaves_a_line_for_it() {
    let part = |part, text: &str| Action::WriteGoalPart(1, part, text.into());
    let state = after([
        Action::WriteGoal(1, "A day job".into()),
        part(GoalPart::What, "Call the bakery"),
        part(GoalPart::Who, "Me"),
        Action::WriteGoalPart(2, GoalPart::What, "Write to the union".into()),
    ]);
    let near = Resource {
        name: "Night school".into(),
        what: "Reading and math".into(),
        phone: "555 0100".into(),
        address: "https://night.example".into(),
    };
    let sheet = text(&compose::agreement(&with(&state, vec![near])));
    for said in [
        "A day job",
        "Call the bakery",
        "Me",
        "Write to the union",
        "Night school: Reading and math",
        "555 0100 · https://night.example",
    ] {
        assert_eq!(
            sheet.matches(said).count(),
            if said == "Me" { sheet.matches("Me").count().max(1) } else { 1 },
            "{said}: {sheet}"
        );
    }
    assert!(sheet.contains("Still open: When, Where"), "{sheet}");
    assert!(sheet.contains("Still open: Who, When, Where"), "{sheet}");
    let done = state.reduce(Action::SetCame(Visit::Now, 1, Some(Came::Done)));
    let sheet = text(&compose::agreement(&with(&done, Vec::new())));
    assert!(sheet.contains("What came of it") && !sheet.contains("Still open: When, Where"), "{sheet}");
}

#[test]
fn how_well_is_on_the_sheet_where_both_say_the_same() {
    for (name, state) in lives(&content()) {
        let rated = |state: &State| {
            let of = |id: &SkillId| state.reflection().level(id);
            Profile::of(state).skills.into_iter().find_map(|skill| Some((of(&skill.id)?, skill)))
        };
        let Some((level, skill)) = rated(&state) else { continue };
        let agreed = state.reduce(Action::AgreeStrength(skill.id.clone(), true));
        let line = |view: Option<Level>| {
            let state = agreed.clone().reduce(Action::SetView(skill.id.clone(), view));
            let sheet = text(&compose::agreement(&with(&state, Vec::new())));
            let said = sheet.lines().find(|line| line.contains(&skill.name));
            said.unwrap_or_else(|| panic!("{name}: {} is missing: {sheet}", skill.name)).to_owned()
        };
        let level_in_words = content().message(level.key()).render(&[], &english);
        for view in Level::ALL {
            assert_eq!(line(Some(view)).contains(&level_in_words), view == level, "{name}: {view:?}");
        }
        assert!(line(None).contains(&level_in_words), "{name}: the counselor said nothing");
    }
}

#[test]
fn strengths_rest_on_the_clients_own_words() {
    let content = content();
    let told = "I weighed her each day and called the nurse when it rose";
    let mut own = 0;
    for (name, state) in lives(&content) {
        let Some(source) = state.sources().into_iter().next() else { continue };
        let shows = |skill: &reflection::ProfileSkill| {
            skill.reasons.iter().any(|reason| reason.why.activity() == Some(&source))
        };
        let skills: Vec<_> = Profile::of(&state).skills.into_iter().filter(shows).take(2).collect();
        let actions = skills.iter().map(|skill| Action::AgreeStrength(skill.id.clone(), true));
        let story = [
            Action::ChooseStory(source.clone(), true),
            Action::WriteStory(source.clone(), StoryPart::Did, told.into()),
        ];
        let state = actions.chain(story).fold(state, State::reduce);
        if state.reflection().story(&source, StoryPart::Did) != told || skills.is_empty() {
            continue;
        }
        own += 1;
        let sheet = text(&compose::agreement(&with(&state, Vec::new())));
        assert_eq!(sheet.matches(told).count(), 1, "{name}: {sheet}");
    }
    assert!(own > 5, "only {own} lives could be told");
}

#[test]
fn a_sheet_with_much_to_say_is_full() {
    let content = content();
    for (name, state) in all(&content).into_iter().filter(|(name, _)| name != "nobody") {
        for goals in [1, 3] {
            for said in ["Ask at the night school", &long(60), &long(State::LONGEST_TEXT)] {
                let report = with(&agreed(state.clone(), goals, said), resources(4, said));
                let taken = rows(&compose::agreement(&report));
                assert!(taken * 100 >= PAGE * 75, "{name} with {goals}: {taken} rows of {PAGE}");
            }
        }
    }
}

#[test]
fn wide_letters_are_fewer() {
    let content = content();
    let (_, state) = lives(&content).remove(0);
    let letters = |words: &str| {
        let sheet = compose::agreement(&with(&agreed(state.clone(), 3, words), Vec::new()));
        text(&sheet).matches(words.chars().next().unwrap()).count()
    };
    let [narrow, usual, wide, square] =
        ["i", "e", "W", "学"].map(|letter| letters(&format!("{letter} ").repeat(300)));
    assert!(narrow > usual && usual > wide && wide > square, "{narrow}, {usual}, {wide}, {square}");
    // Without a space, too.
    assert!(letters(&"e".repeat(300)) > letters(&"W".repeat(300)));
}

#[test]
fn with_nothing_agreed_on_it_is_a_sheet_to_agree_on() {
    let report = with(&State::new(content()), Vec::new());
    assert_eq!(report.agreement, None);
    let sheet = compose::agreement(&report);
    let blanks = sheet.blocks.iter().filter(|block| matches!(block, Block::Lines(_))).count();
    assert_eq!(blanks, 6, "two goals with their steps, and two to sign");
    for (_, state) in lives(&content()) {
        let report = with(&state, Vec::new());
        assert_eq!(report.agreement, None);
        assert!(text(&compose::agreement(&report)).contains("What I can do, and how well"));
    }
}

#[test]
fn only_what_was_ticked_leaves_the_desk() {
    let state = after([
        Action::WriteNote(Page::Hope, "Likes mornings".into()),
        Action::ShowNote(Page::Hope, true),
        Action::WriteNote(Page::Days, "SECRET".into()),
        Action::ShowNote(Page::Barriers, true),
        Action::SetCode("SECRET".into()),
    ]);
    let report = with(&state, Vec::new());
    assert_eq!(report.notes, ["Likes mornings"]);
    let sheet = text(&compose::agreement(&report));
    assert!(sheet.contains("Likes mornings") && !sheet.contains("SECRET"));
}

#[test]
fn a_strength_agreed_on_stays_one_when_the_skill_is_taken_off() {
    let content = content();
    let (_, state) = lives(&content).remove(0);
    let strength = Profile::of(&state).skills[0].clone();
    let state = state.reduce(Action::AgreeStrength(strength.id.clone(), true));
    let state = state.reduce(Action::JudgeSkill(strength.id, Some(reflection::Verdict::Removed)));
    assert!(text(&compose::agreement(&with(&state, Vec::new()))).contains(&strength.name));
}
