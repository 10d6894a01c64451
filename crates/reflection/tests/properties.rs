//! What must hold whatever a learner does, in whatever order.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail loudly")]
mod common;

use common::{
    after, any_agreement, any_answer, any_desk_answer, any_life, any_page, any_skill, content, new_learner,
};
use proptest::{collection::vec, prelude::*, sample::select};
use reflection::{
    Action, ActivityId, Company, Device, Level, Page, Profile, Proof, Section, State, StoryPart, Verdict, Why,
};

fn check_invariants(state: &State) {
    let content = state.content();
    assert!(state.can_show(state.page()), "{} cannot be shown", state.page());
    assert!(state.told().len() <= State::MOST_STORIES);
    let path = state.path();
    for (at, page) in path.iter().enumerate() {
        assert!(state.can_show(page), "{page} is on the path and cannot be shown");
        assert!(!path[..at].contains(page), "{page} stands twice on the path");
        assert_eq!(Page::from(page.to_string()), *page, "addresses lead back to their page");
    }
    assert!(path.is_sorted_by_key(Page::section), "the path visits each section once, in order");
    let profile = Profile::of(state);
    assert!(profile.skills.is_sorted_by(|a, b| a.strength >= b.strength));
    for skill in &profile.skills {
        assert!(content.skill(&skill.id).is_some() && !state.is_removed(&skill.id));
        assert!(!skill.reasons.is_empty(), "{} has no reason", skill.id);
        assert!(skill.strength <= 100);
        assert_eq!(skill.strength, skill.working.iter().map(|part| part.points).sum::<u8>());
        assert!(skill.working.iter().all(|part| part.points <= part.most));
        for reason in &skill.reasons {
            match &reason.why {
                Why::Says => assert!(state.is_kept(&skill.id)),
                Why::Does { activity, form, .. } | Why::Sees { activity, form } => {
                    assert!(state.does(activity));
                    assert!(skill.forms.contains(form));
                }
            }
        }
    }
}

proptest! {
    #[test]
    fn any_sequence_of_actions_keeps_the_invariants(life in any_life()) {
        let mut state = new_learner();
        for action in life {
            state = state.reduce(action);
            check_invariants(&state);
        }
    }

    #[test]
    fn before_the_first_card_the_same_is_done_and_no_more(
        life in any_life(),
        first in any_first_action(),
        later in prop_oneof![any_answer(), any_agreement(), any_desk_answer()],
    ) {
        let state = after(life);
        prop_assert_eq!(state.clone().reduce_first(first.clone()), state.clone().reduce(first));
        prop_assert_eq!(state.clone().reduce_first(later), state);
    }

    #[test]
    fn taking_a_choice_back_restores_the_profile(life in any_life(), activity in any_activity(), skill in any_skill()) {
        let state = after(life);
        let before = Profile::of(&state);
        let back = |state: State, there: Action, back: Action| Profile::of(&state.reduce(there).reduce(back));
        if !state.does(&activity) {
            let choose = |on| Action::ChooseActivity(activity.clone(), on);
            prop_assert_eq!(&back(state.clone(), choose(true), choose(false)), &before);
        }
        let said = state.reflection();
        for verdict in [None, Some(Verdict::Kept), Some(Verdict::Removed)] {
            let judge = |verdict| Action::JudgeSkill(skill.clone(), verdict);
            prop_assert_eq!(&back(state.clone(), judge(verdict), judge(said.verdict(&skill))), &before);
        }
        let rate = |level| Action::SetLevel(skill.clone(), level);
        prop_assert_eq!(&back(state.clone(), rate(Some(Level::ShowOthers)), rate(said.level(&skill))), &before);
        let prove = |proof| Action::SetProof(skill.clone(), proof);
        prop_assert_eq!(&back(state.clone(), prove(Some(Proof::Confirm)), prove(said.proof(&skill))), &before);
    }

    #[test]
    fn more_evidence_never_lowers_a_skill(life in any_life(), activity in any_activity(), judged in any_skill()) {
        let state = after(life);
        let before = Profile::of(&state);
        let said = state.reflection();
        let mut more = vec![
            Action::ChooseActivity(activity.clone(), true),
            Action::WriteStory(activity.clone(), StoryPart::Did, "I did it".into()),
            Action::AddOwn(content().forms[0].id.clone()),
            Action::SetElsewhere(judged.clone(), Some(true)),
            Action::ChooseCheck(judged.clone(), content().checks[0].id.clone(), true),
            Action::SeeSkillIn(judged.clone(), activity, true),
        ];
        if said.verdict(&judged) != Some(Verdict::Removed) {
            more.push(Action::JudgeSkill(judged.clone(), Some(Verdict::Kept)));
        }
        more.extend(Level::ALL.into_iter().filter(|level| Some(*level) >= said.level(&judged)).map(|l| Action::SetLevel(judged.clone(), Some(l))));
        more.extend(Proof::ALL.into_iter().filter(|proof| Some(*proof) >= said.proof(&judged)).map(|p| Action::SetProof(judged.clone(), Some(p))));
        for action in more {
            let richer = Profile::of(&state.clone().reduce(action.clone()));
            for skill in &before.skills {
                let after = richer.skill(&skill.id).map_or(0, |after| after.strength);
                prop_assert!(after >= skill.strength, "{:?} lowered {}", action, skill.id);
            }
        }
    }

    #[test]
    fn the_order_of_answers_does_not_matter(answers in vec(independent_answer(), 0..25).prop_map(last_of_each), shuffled in any::<u64>()) {
        let mut other = answers.clone();
        shuffle(&mut other, shuffled);
        prop_assert_eq!(Profile::of(&after(answers)), Profile::of(&after(other)));
    }

    #[test]
    fn next_leads_from_the_start_to_the_end(answers in vec(any_answer(), 0..40)) {
        let mut state = after(answers).reduce(Action::GoTo(Page::Welcome));
        let steps = state.path().len();
        let mut minutes = usize::MAX;
        for _ in 1..steps {
            // Picking no story, or fewer than usual, may only shorten the way.
            prop_assert!(state.minutes_left() <= minutes, "time left grows at {}", state.page());
            minutes = state.minutes_left();
            let here = state.page().clone();
            state = state.reduce(Action::Next);
            let back = state.clone().reduce(Action::Back);
            prop_assert_eq!(back.page(), &here);
        }
        prop_assert_eq!(state.page(), &Page::Take);
        prop_assert_eq!(state.minutes_left(), 0);
    }

    #[test]
    fn rating_does_not_change_which_skills_are_rated(answers in vec(any_answer(), 0..40), level in select(Level::ALL.to_vec())) {
        let state = after(answers);
        let asked = state.asked_skills();
        let rated = asked.iter().fold(state, |state, skill| {
            state.reduce(Action::SetLevel(skill.clone(), Some(level))).reduce(Action::SetProof(skill.clone(), Some(Proof::Show)))
        });
        prop_assert_eq!(rated.asked_skills(), asked);
    }

    #[test]
    fn erasing_leaves_nothing(life in any_life()) {
        let left = after(life).reduce(Action::Erase);
        prop_assert_eq!(left.page(), &Page::Left);
        prop_assert!(left.reflection().is_empty());
        prop_assert_eq!(left.reduce(Action::GoTo(Page::Welcome)), new_learner());
    }
}

/// What can be done on the pages before the first card, and going from page to page.
fn any_first_action() -> impl Strategy<Value = Action> {
    let content = content();
    let hopes = select(content.hopes.iter().map(|hope| hope.id.clone()).collect::<Vec<_>>());
    let settings = select(content.settings.iter().map(|setting| setting.id.clone()).collect::<Vec<_>>());
    prop_oneof![
        select(Device::ALL.to_vec()).prop_map(Action::SetDevice),
        select(Company::ALL.to_vec()).prop_map(Action::SetCompany),
        (hopes, any::<bool>()).prop_map(|(id, on)| Action::ChooseHope(id, on)),
        (settings, any::<bool>()).prop_map(|(id, on)| Action::ChooseSetting(id, on)),
        select(vec![Action::Next, Action::Skip, Action::Back, Action::Erase]),
        any_page().prop_map(Action::GoTo),
        any_page().prop_map(Action::Visit),
        any_life().prop_map(|life| Action::Adopt(after(life).reflection().clone())),
    ]
}

fn any_activity() -> impl Strategy<Value = ActivityId> {
    select(content().activities.iter().map(|activity| activity.id.clone()).collect::<Vec<_>>())
}

/// Answers whose outcome does not hang on an earlier one: no own words (numbered as they come), no stories (room for
/// three), nothing about an activity that has to be chosen first.
fn independent_answer() -> impl Strategy<Value = Action> {
    any_answer().prop_filter("independent", |action| {
        use Action as A;
        !matches!(
            action,
            A::AddOwn(_)
                | A::EditOwn(..)
                | A::RemoveOwn(_)
                | A::ChooseStory(..)
                | A::SeeSkillIn(..)
                | A::ChooseStep(..)
        )
    })
}

/// Of several answers to the same question only the last, as a person's last word counts.
fn last_of_each(answers: Vec<Action>) -> Vec<Action> {
    let question = |action: &Action| match action {
        Action::ChooseActivity(id, _) => format!("activity {id}"),
        Action::ChooseBarrier(id, _) => format!("barrier {id}"),
        Action::WriteStory(id, part, _) => format!("story {id} {part:?}"),
        Action::ChooseCheck(id, check, _) => format!("check {id} {check}"),
        Action::SetWhen(id, _) => format!("when {id}"),
        Action::JudgeSkill(id, _) => format!("judge {id}"),
        Action::NameSkill(id, _) => format!("name {id}"),
        Action::SetLevel(id, _) => format!("level {id}"),
        Action::SetElsewhere(id, _) => format!("elsewhere {id}"),
        Action::SetProof(id, _) => format!("proof {id}"),
        other => format!("{other:?}"),
    };
    let mut kept: Vec<Action> = Vec::new();
    for action in answers.into_iter().rev() {
        if kept.iter().all(|later| question(later) != question(&action)) {
            kept.push(action);
        }
    }
    kept
}

fn shuffle(actions: &mut [Action], seed: u64) {
    let mut seed = seed | 1;
    for at in (1..actions.len()).rev() {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        actions.swap(at, usize::try_from(seed >> 33).unwrap() % (at + 1));
    }
}

#[test]
fn the_sections_are_named_in_the_order_of_the_path() {
    assert!(Section::ALL.is_sorted());
}
