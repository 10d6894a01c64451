//! What client and counselor agreed on, at one visit and the next.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail loudly")]
mod common;

use common::{after, any_agreement, any_life, content};
use proptest::{collection::vec, prelude::*};
use reflection::{Action, Agreement, Came, Goal, GoalPart, Page, Plan, Profile, State, Visit, is_agreed};
use std::rc::Rc;

fn again(state: State) -> State {
    state.reduce(Action::StartAgain("2026-11-22".into()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn an_agreement_changes_no_skill_and_no_page(life in any_life(), agreed in vec(any_agreement(), 0..30)) {
        let before = after(life);
        let state = agreed.into_iter().fold(before.clone(), State::reduce);
        prop_assert_eq!(Profile::of(&state), Profile::of(&before));
        prop_assert_eq!((state.path(), state.page()), (before.path(), before.page()));
        let others = |state: &State| state.reflection().iter().filter(|(at, _)| !is_agreed(at)).count();
        prop_assert_eq!(others(&state), others(&before));
    }

    #[test]
    fn a_later_visit_begins_anew_and_has_the_earlier_agreement_beside_it(life in any_life(), agreed in vec(any_agreement(), 0..30), more in vec(any_agreement(), 0..30)) {
        let before = agreed.into_iter().fold(after(life), State::reduce);
        let kept = if before.agreement(Visit::Now).is_empty() { Visit::Earlier } else { Visit::Now };
        let agreement = before.agreement(kept);
        for later in [before.clone().reduce(Action::AgreeAgain), again(before.clone())] {
            prop_assert!(later.agreement(Visit::Now).is_empty());
            prop_assert_eq!(&later.agreement(Visit::Earlier), &agreement);
        }
        let later = again(before);
        prop_assert!(later.agreement(Visit::Now).is_empty());
        prop_assert_eq!(&later.agreement(Visit::Earlier), &agreement);
        // Whatever is agreed now, of what was agreed then only what came of it changes.
        let later = more.into_iter().fold(later, State::reduce).agreement(Visit::Earlier);
        let without = |agreement: Agreement| {
            let goals = agreement.goals.into_iter().map(|goal| Goal { came: None, ..goal }).collect();
            Agreement { goals, ..agreement }
        };
        prop_assert_eq!(without(later), without(agreement));
    }

    #[test]
    fn no_goal_is_empty_and_each_has_its_own_number(life in any_life(), agreed in vec(any_agreement(), 0..30)) {
        let state = agreed.into_iter().fold(after(life), State::reduce);
        for visit in [Visit::Now, Visit::Earlier] {
            let agreement = state.agreement(visit);
            prop_assert!(agreement.goals.len() <= Agreement::MOST_GOALS);
            prop_assert!(agreement.goals.windows(2).all(|two| two[0].number < two[1].number));
            for goal in &agreement.goals {
                let said = GoalPart::ALL.map(|part| goal.part(part)).concat() + &goal.text;
                prop_assert!((1..=3).contains(&goal.number) && !said.is_empty());
            }
            prop_assert!(agreement.strengths.iter().all(|skill| content().skill(skill).is_some()));
        }
    }
}

fn goal(number: usize, text: &str) -> Action {
    Action::WriteGoal(number, text.into())
}

#[test]
fn what_was_agreed_is_read_as_it_was_said() {
    let skill = content().skills[4].id.clone();
    let part = |part, text: &str| Action::WriteGoalPart(2, part, text.into());
    let state = after([
        Action::SetAgreedDay("2026-11-22".into()),
        Action::SetAgreedDay("tomorrow".into()),
        Action::AgreeStrength(skill.clone(), true),
        Action::AgreeStrength("9.Z.9".into(), true),
        goal(1, "  "),
        goal(2, " A day job "),
        part(GoalPart::What, "Call the bakery"),
        part(GoalPart::Who, "I"),
        part(GoalPart::When, "Friday"),
        part(GoalPart::Where, "By phone"),
        goal(4, "One too many"),
        goal(0, "None"),
    ]);
    let agreement = state.agreement(Visit::Now);
    let goal = Goal {
        number: 2,
        text: "A day job".into(),
        what: "Call the bakery".into(),
        who: "I".into(),
        when: "Friday".into(),
        place: "By phone".into(),
        came: None,
    };
    let expected = Agreement { day: Some("2026-11-22".into()), strengths: vec![skill], goals: vec![goal] };
    assert_eq!(agreement, expected);
    assert_eq!(state.agreement(Visit::Earlier), Agreement::default());
    assert_eq!(state.unknown_answers(), 0);
}

#[test]
fn what_came_of_it_is_said_of_goals_there_are() {
    let state = after([goal(1, "Read"), goal(2, "Write")]);
    let came = |state: State, visit, number, came| state.reduce(Action::SetCame(visit, number, Some(came)));
    let nothing = came(state.clone(), Visit::Now, 3, Came::Done);
    assert_eq!(nothing.reflection(), state.reflection());
    let nothing = came(state.clone(), Visit::Earlier, 1, Came::Done);
    assert_eq!(nothing.reflection(), state.reflection());
    let state = again(came(state, Visit::Now, 1, Came::Done));
    assert_eq!(state.agreement(Visit::Earlier).open_goal().unwrap().text, "Write");
    // A new first goal has nothing to do with the earlier one.
    let state = came(state.reduce(goal(1, "Reckon")), Visit::Earlier, 2, Came::Partly);
    let outcomes = |visit| state.agreement(visit).goals.iter().map(|goal| goal.came).collect::<Vec<_>>();
    assert_eq!(outcomes(Visit::Earlier), [Some(Came::Done), Some(Came::Partly)]);
    assert_eq!(outcomes(Visit::Now), [None]);
    let taken_back = state.reduce(Action::SetCame(Visit::Earlier, 2, None));
    assert_eq!(taken_back.agreement(Visit::Earlier).goals[1].came, None);
}

#[test]
fn an_agreement_is_there_to_compare_until_there_is_a_later_one() {
    let goals = |state: &State, visit| {
        state.agreement(visit).goals.into_iter().map(|goal| goal.text).collect::<Vec<_>>()
    };
    let day = Action::SetAgreedDay("2026-11-22".into());
    let anew = after([day, goal(1, "Read"), Action::SetCame(Visit::Now, 1, Some(Came::Partly))])
        .reduce(Action::AgreeAgain);
    assert_eq!(anew.agreement(Visit::Now), Agreement::default());
    assert_eq!(anew.agreement(Visit::Earlier).goals[0].came, Some(Came::Partly));
    assert_eq!(anew.agreement(Visit::Earlier).day.as_deref(), Some("2026-11-22"));
    // It is no earlier reflection: there is nothing to compare the skills with.
    assert_eq!((anew.earlier(), anew.unknown_answers()), (None, 0));
    // Nothing was agreed since.
    let only_a_day = anew.clone().reduce(Action::SetAgreedDay("2027-01-12".into()));
    let agreed_again = [anew.clone(), only_a_day].map(|state| state.reduce(Action::AgreeAgain));
    let walked_again = [again(anew.clone()), again(again(anew.clone()))];
    for nothing_new in agreed_again.into_iter().chain(walked_again) {
        assert_eq!(goals(&nothing_new, Visit::Earlier), ["Read"]);
        assert_eq!(goals(&nothing_new, Visit::Now), [""; 0]);
    }
    let second = anew.reduce(goal(2, "Write"));
    for later in [second.clone().reduce(Action::AgreeAgain), again(second)] {
        assert_eq!(goals(&later, Visit::Earlier), ["Write"]);
        assert_eq!(later.agreement(Visit::Earlier).day, None);
    }
}

#[test]
fn a_note_that_was_on_the_paper_of_one_visit_is_not_on_the_next() {
    let noted = [Action::WriteNote(Page::Hope, "Likes mornings".into()), Action::ShowNote(Page::Hope, true)];
    let first = noted.into_iter().fold(after([goal(1, "Read")]), State::reduce);
    assert_eq!(first.reflection().on_paper(), ["desk/note/hope", "desk/note-on-paper/hope"]);
    for next in [first.clone().reduce(Action::AgreeAgain), again(first)] {
        assert_eq!(next.reflection().on_paper(), [""; 0]);
        assert_eq!(next.reflection().note(&Page::Hope), "Likes mornings");
    }
}

#[test]
fn at_a_desk_what_is_agreed_comes_after_the_profile() {
    let plan = Rc::new(Plan { is_desk: true, ..Plan::default() });
    let state = after([Action::GoTo(Page::Profile)]).planned(plan).reduce(Action::Next);
    assert_eq!((state.page(), state.back_to()), (&Page::Agree, None));
    assert_eq!(state.clone().reduce(Action::Back).page(), &Page::Profile);
    assert_eq!(state.reduce(Action::Next).page(), &Page::Take);
}

#[test]
fn both_views_lead_back_to_the_profile() {
    let state = after([Action::GoTo(Page::Agree)]);
    assert_eq!((state.page(), state.back_to()), (&Page::Agree, Some(Page::Profile)));
    assert_eq!(state.reduce(Action::Next).page(), &Page::Profile);
    assert!(!after([]).path().contains(&Page::Agree));
    for page in [Page::Desk, Page::Agree, Page::Group] {
        assert_eq!(Page::from(page.to_string()), page);
    }
}
