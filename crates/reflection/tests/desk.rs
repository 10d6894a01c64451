//! What a counselor says of a client: it stays apart from what the client told, whatever either says.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail loudly")]
mod common;

use common::{after, any_agreement, any_desk_answer, any_life, any_page, any_skill, content, new_learner};
use proptest::{collection::vec, option, prelude::*, sample::select};
use reflection::{
    Action, Company, Device, EraseAfter, Level, Minutes, Page, Plan, Profile, Question, Section, SkillId,
    State, Step, Verdict, is_agreed, is_desk, is_view,
};
use std::rc::Rc;

fn at_desk(state: State) -> State {
    state.planned(Rc::new(Plan { is_desk: true, ..Plan::default() }))
}

/// The answers that are the client's.
fn clients(state: &State) -> Vec<(String, String)> {
    let own = state.reflection().iter().filter(|(address, _)| !is_desk(address));
    own.map(|(address, answer)| (address.to_owned(), answer.to_owned())).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_a_counselor_says_changes_nothing_of_the_clients(life in any_life(), said in vec(any_desk_answer(), 0..30)) {
        let client = at_desk(after(life));
        let before = client.clone();
        let client = said.into_iter().fold(client, State::reduce);
        prop_assert_eq!(clients(&client), clients(&before));
        prop_assert_eq!(Profile::of(&client), Profile::of(&before));
        prop_assert_eq!(client.asked_skills(), before.asked_skills());
        // Leaving a step out changes the path at the desk, nothing else does, and nothing does at home.
        let home = |state: &State| state.clone().planned(Rc::default()).path();
        prop_assert_eq!(home(&client), home(&before));
        let hidden = |state: &State| Step::ALL.map(|step| state.reflection().hides(step));
        prop_assert!(hidden(&client) != hidden(&before) || client.path() == before.path());
    }

    #[test]
    fn what_is_said_at_a_desk_is_read_back(page in any_page(), skill in any_skill(), text in "\\PC{0,2100}", level in option::of(select(Level::ALL.to_vec()))) {
        let state = after([
            Action::SetCode(text.clone()),
            Action::WriteNote(page.clone(), text.clone()),
            Action::ShowNote(page.clone(), true),
            Action::PutOff(page.clone(), true),
            Action::SetView(skill.clone(), level),
        ]);
        let told = state.reflection();
        prop_assert_eq!(told.code(), text.chars().take(State::LONGEST_CODE).collect::<String>());
        prop_assert_eq!(told.note(&page), text.chars().take(State::LONGEST_TEXT).collect::<String>());
        prop_assert!(told.is_on_paper(&page) && told.is_put_off(&page));
        prop_assert_eq!(told.view(&skill), level.filter(|_| content().skill(&skill).is_some()));
        let notes = state.notes();
        prop_assert_eq!(notes.is_empty(), text.trim().is_empty());
        prop_assert!(notes.iter().all(|(noted, words)| *noted == page && *words == told.note(&page)));
    }

    #[test]
    fn all_that_can_be_said_is_understood_and_none_of_it_counts_as_chosen(
        life in any_life(), more in vec(prop_oneof![any_desk_answer(), any_agreement()], 0..30),
    ) {
        let state = more.into_iter().fold(after(life), State::reduce);
        for (address, answer) in state.reflection().iter().filter(|(address, _)| is_desk(address) || is_agreed(address)) {
            let one = [(address.to_owned(), answer.to_owned())].into_iter().collect();
            let alone = new_learner().reduce(Action::Adopt(one));
            let is_about_own = address.contains("own-");
            prop_assert!(is_about_own || alone.unknown_answers() == 0, "{} = {}", address, answer);
            let is_typed = is_desk(address) || (address.contains("/goal/") && !address.ends_with("/came"));
            prop_assert_eq!(state.is_chosen(address, answer), !is_typed, "{}", address);
        }
    }

    #[test]
    fn starting_again_leaves_what_a_counselor_says_as_it_is(life in any_life(), said in vec(any_desk_answer(), 0..30)) {
        let before = said.into_iter().fold(after(life), State::reduce);
        let again = before.clone().reduce(Action::StartAgain("2026-11-22".into()));
        let desk = |state: &State| {
            // What is said beside the story of something in own words goes with it, if that is blank and goes away.
            let desk = state.reflection().iter().filter(|(at, _)| is_desk(at) && !at.contains("/own-"));
            // What was to stand on the paper of the last visit is not to stand on the next.
            let desk = desk.filter(|(at, _)| !at.starts_with("desk/note-on-paper/"));
            desk.map(|(address, answer)| (address.to_owned(), answer.to_owned())).collect::<Vec<_>>()
        };
        prop_assert_eq!(desk(&again), desk(&before));
        prop_assert!(again.reflection().on_paper().is_empty());
        prop_assert!(again.reflection().iter().all(|(address, _)| !address.starts_with("earlier/desk")));
    }

    #[test]
    fn pages_that_were_put_off_come_back_in_order(life in any_life(), pages in vec(any_page(), 0..8)) {
        let client = pages.iter().fold(at_desk(after(life)), |state, page| state.reduce(Action::PutOff(page.clone(), true)));
        let later = client.later();
        let path = client.path();
        let places: Vec<_> = later.iter().map(|page| path.iter().position(|other| other == page).unwrap_or(path.len())).collect();
        prop_assert!(places.is_sorted(), "{:?}", later);
        for (at, page) in later.iter().enumerate() {
            prop_assert!(client.can_show(page) && client.reflection().is_put_off(page) && !later[..at].contains(page));
        }
        prop_assert!(pages.iter().all(|page| later.contains(page) || !client.can_show(page)));
        if let Some(page) = later.first() {
            let there = client.reduce(Action::GoTo(page.clone()));
            // It stays until something is said there: neither looking at it nor a note is that.
            let looks = [Action::Skip, Action::Next, Action::Back, Action::WriteNote(page.clone(), "Hm".to_owned())];
            for look in looks {
                prop_assert!(there.clone().reduce(look).reflection().is_put_off(page));
            }
            prop_assert!(!there.clone().reduce_first(Action::SetDevice(Device::Own)).reflection().is_put_off(page));
            prop_assert!(!there.reduce(Action::SetName("Ann".to_owned())).reflection().is_put_off(page));
        }
    }

    #[test]
    fn the_time_of_an_appointment_is_spent_whole(minutes in 0_u32..600, hidden in vec(select(Step::ALL.to_vec()), 0..7)) {
        let hide = |state: State, step: &Step| state.reduce(Action::HideStep(*step, true));
        let client = hidden.iter().fold(at_desk(new_learner()), hide);
        let planned = client.time_planned(minutes);
        prop_assert_eq!(planned.iter().map(|(_, seconds)| seconds).sum::<u32>(), 60 * minutes);
        prop_assert!(planned.is_sorted_by_key(|(section, _)| *section));
        let all = at_desk(new_learner()).time_planned(minutes);
        for (section, seconds) in &planned {
            let before = all.iter().find(|(other, _)| other == section).unwrap().1;
            prop_assert!(seconds + 1 >= before, "{:?} has less though others were left out", section);
        }
    }

    #[test]
    fn a_difference_is_where_the_two_do_not_say_the_same(
        rated in vec((any_skill(), option::of(select(Level::ALL.to_vec())), option::of(select(Level::ALL.to_vec()))), 0..12),
    ) {
        let rate = |state: State, (skill, theirs, counselors): &(SkillId, Option<Level>, Option<Level>)| {
            let state = state.reduce(Action::SetLevel(skill.clone(), *theirs));
            state.reduce(Action::SetView(skill.clone(), *counselors))
        };
        let state = rated.iter().fold(new_learner(), rate);
        let differences = state.differences();
        let told = state.reflection();
        for skill in &content().skills {
            let (theirs, counselors) = (told.level(&skill.id), told.view(&skill.id));
            let differ = match (theirs, counselors) {
                (Some(theirs), Some(counselors)) => theirs != counselors,
                (None, Some(level)) => level == Level::OnMyOwn || level == Level::ShowOthers,
                (_, None) => false,
            };
            let found: Vec<_> = differences.iter().filter(|one| one.skill == skill.id).collect();
            prop_assert_eq!(found.len(), usize::from(differ));
            prop_assert!(found.iter().all(|one| (one.theirs, one.counselors) == (theirs, counselors)));
        }
        let distance = |theirs: Level, counselors: Level| (theirs as u8).abs_diff(counselors as u8);
        let both = differences.iter().filter_map(|one| Some(distance(one.theirs?, one.counselors?)));
        prop_assert!(both.collect::<Vec<_>>().is_sorted_by(|before, after| before >= after));
    }
}

#[test]
fn a_desk_is_the_counselors_own_and_nobody_has_to_say_so() {
    let client = at_desk(after([Action::SetDevice(Device::Shared), Action::SetCompany(Company::Alone)]));
    assert_eq!((client.company(), client.device()), (Some(Company::Counselor), Some(Device::Own)));
    assert_eq!(client.path()[..3], [Page::Welcome, Page::Hope, Page::Days]);
    let tab = Plan { is_desk: true, is_tab: true, company: Some(Company::Alone), ..Plan::default() };
    let client = client.planned(Rc::new(tab));
    assert_eq!((client.company(), client.device()), (Some(Company::Counselor), Some(Device::Own)));
}

#[test]
fn a_step_that_is_left_out_is_gone_at_the_desk_and_there_at_home() {
    let client = at_desk(new_learner()).reduce(Action::GoTo(Page::Hope));
    let client = client.reduce(Action::HideStep(Step::Hope, true));
    assert_eq!(client.page(), &Page::Days, "it goes on from the page that is left out");
    assert!(!client.can_show(&Page::Hope) && !client.path().contains(&Page::Hope));
    let home = client.clone().planned(Rc::default());
    assert!(home.can_show(&Page::Hope) && home.path().contains(&Page::Hope));
    let client = client.reduce(Action::HideStep(Step::Hope, false));
    assert!(client.path().contains(&Page::Hope));
}

#[test]
fn thirty_minutes_are_planned_as_the_guide_says() {
    let planned = at_desk(new_learner()).time_planned(30);
    let minutes = |section| {
        planned.iter().filter(|(one, _)| *one == section).map(|(_, seconds)| seconds / 60).sum::<u32>()
    };
    let expected = [
        (Section::Start, 1),
        (Section::Days, 1),
        (Section::Forms, 8),
        (Section::Stories, 6),
        (Section::Skills, 4),
        (Section::Level, 2),
        (Section::Proof, 2),
    ];
    for (section, planned) in
        expected.into_iter().chain([(Section::Barriers, 1), (Section::Profile, 5), (Section::Take, 0)])
    {
        assert_eq!(minutes(section), planned, "{section:?}");
    }
}

#[test]
fn what_is_not_said_is_as_usual_and_what_makes_no_sense_is_not_kept() {
    let told = new_learner().reflection().clone();
    assert_eq!((told.erase_after(), told.minutes()), (EraseAfter::ThreeMonths, Minutes::Thirty));
    assert_eq!((told.code(), told.seen_on(), told.is_archived()), ("", None, false));
    for (after, minutes) in EraseAfter::ALL.into_iter().zip(Minutes::ALL) {
        assert_eq!(after.as_str(), after.days().to_string());
        assert_eq!(minutes.as_str(), minutes.number().to_string());
    }
    let odd = [
        Action::SetSeen("today".into()),
        Action::SetSince(String::new()),
        Action::SetWarned(Some("soon".into())),
        Action::SetLanguage(Some("no tag".into())),
        Action::SetLanguage(Some("x".repeat(36))),
        Action::SetView("9.Z.9".into(), Some(Level::OnMyOwn)),
    ];
    assert!(after(odd).reflection().is_empty());
    let day = || "2026-11-22".to_owned();
    let state = after([Action::SetSeen(day()), Action::SetSince(day()), Action::SetWarned(Some(day()))]);
    let told = state.reflection();
    assert_eq!([told.seen_on(), told.since(), told.warned_on()], [Some("2026-11-22"); 3]);
    assert_eq!(state.reduce(Action::SetWarned(None)).reflection().warned_on(), None);
}

#[test]
fn a_skill_that_is_not_the_clients_is_something_to_talk_about() {
    let skill = content().skills[0].id.clone();
    let state = after([
        Action::SetLevel(skill.clone(), Some(Level::ShowOthers)),
        Action::JudgeSkill(skill.clone(), Some(Verdict::Removed)),
        Action::SetView(skill.clone(), Some(Level::ShowOthers)),
    ]);
    let differences = state.differences();
    assert_eq!(differences.len(), 1);
    assert_eq!((differences[0].theirs, differences[0].counselors), (None, Some(Level::ShowOthers)));
}

#[test]
fn the_furthest_apart_comes_first() {
    let skills: Vec<_> = content().skills.iter().take(4).map(|skill| skill.id.clone()).collect();
    let rate = |at: usize, theirs, counselors| {
        [Action::SetLevel(skills[at].clone(), theirs), Action::SetView(skills[at].clone(), counselors)]
    };
    let state = after(
        [
            rate(0, None, Some(Level::OnMyOwn)),
            rate(1, Some(Level::OnMyOwn), Some(Level::ShowOthers)),
            // Nobody but the client said anything of it.
            rate(2, Some(Level::ShowOthers), None),
            rate(3, Some(Level::NotYet), Some(Level::ShowOthers)),
        ]
        .concat(),
    );
    let order: Vec<_> = state.differences().into_iter().map(|one| one.skill).collect();
    assert_eq!(order, [3, 0, 1].map(|at| skills[at].clone()));
}

#[test]
fn a_tick_goes_with_the_note_it_was_for() {
    let write = |text: &str| Action::WriteNote(Page::Hope, text.into());
    let state =
        after([write("Likes mornings"), Action::ShowNote(Page::Hope, true), write("Likes early mornings")]);
    assert!(state.reflection().is_on_paper(&Page::Hope));
    let state = state.reduce(write("  ")).reduce(write("Was ill for a year"));
    assert!(!state.reflection().is_on_paper(&Page::Hope));
}

#[test]
fn how_a_counselor_sees_a_skill_is_told_from_all_else_they_say() {
    for (address, is) in [
        ("desk/view/2.B.1.e", true),
        ("desk/views", false),
        ("desk/note/view/2.B.1.e", false),
        ("earlier/desk/view/2.B.1.e", false),
        ("view/2.B.1.e", false),
    ] {
        assert_eq!(is_view(address), is, "{address}");
    }
}

#[test]
fn a_note_of_a_later_version_is_no_note_of_ours() {
    let answers =
        [("desk/note/page-of-tomorrow", "Hello"), ("desk/mood", "sunny"), ("desk/later/nowhere", "yes")];
    let answers = answers.map(|(address, answer)| (address.to_owned(), answer.to_owned()));
    let state = new_learner().reduce(Action::Adopt(answers.into_iter().collect()));
    assert_eq!((state.unknown_answers(), state.notes().len(), state.later().len()), (3, 0, 0));
    assert_eq!(state.reflection().get(Question::Note(&Page::Welcome)), None);
}
