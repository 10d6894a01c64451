//! Two copies of one reflection put together: the later answer counts, and nothing else is lost.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail loudly"
)]
mod common;

use common::saved;
use keeping::{Saved, Stamps};
use proptest::{collection::vec, option, prelude::*, sample::select};
use reflection::{Content, Page, Reflection, State};
use std::{collections::BTreeMap, rc::Rc};

const ADDRESSES: [&str; 4] = ["device", "hope/a", "hope/b", "words/x"];

type Answers = BTreeMap<&'static str, &'static str>;

/// Few addresses, answers and times, so that they often meet.
fn any_saved() -> impl Strategy<Value = Saved> {
    let answer = option::of(select(vec!["no", "yes", "yes, and more"]));
    vec((answer, option::of(0_u64..4)), ADDRESSES.len()).prop_map(|entries| {
        let mut answers = Vec::new();
        let mut stamps = Vec::new();
        for (address, (answer, stamp)) in ADDRESSES.into_iter().zip(entries) {
            answers.extend(answer.map(|answer| (address, answer)));
            stamps.extend(stamp.map(|stamp| (address, stamp)));
        }
        saved(&answers, &stamps)
    })
}

fn any_answers() -> impl Strategy<Value = Answers> {
    let answer = option::of(select(vec!["no", "yes", ""]));
    vec(answer, ADDRESSES.len()).prop_map(|answers| {
        ADDRESSES.into_iter().zip(answers).filter_map(|(address, answer)| Some((address, answer?))).collect()
    })
}

/// A state with these answers. The content does not matter to what is kept.
fn state(answers: &Answers, page: Page) -> State {
    State::resume(Rc::new(Content::default()), reflection(answers), page)
}

fn reflection(answers: &Answers) -> Reflection {
    answers.iter().map(|(address, answer)| ((*address).to_owned(), (*answer).to_owned())).collect()
}

fn merged(one: &Saved, other: &Saved) -> (Reflection, Stamps) {
    let mut one = one.clone();
    one.merge(other);
    (one.reflection, one.changed)
}

fn told(one: &Saved) -> (Reflection, Stamps) {
    (one.reflection.clone(), one.changed.clone())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn the_order_of_merging_does_not_matter(a in any_saved(), b in any_saved(), c in any_saved()) {
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
        prop_assert_eq!(merged(&a, &a), told(&a));
        let (mut left, mut right) = (a.clone(), b.clone());
        left.merge(&b);
        left.merge(&c);
        right.merge(&c);
        prop_assert_eq!(told(&left), merged(&a, &right));
        // Once more changes nothing.
        prop_assert_eq!(merged(&left, &b), told(&left));
    }

    #[test]
    fn the_newest_answer_stays_and_nothing_else_is_lost(a in any_saved(), b in any_saved()) {
        let (answers, stamps) = merged(&a, &b);
        for address in ADDRESSES {
            let of = |saved: &Saved| (saved.changed.get(address), saved.reflection.answer(address).map(str::to_owned));
            let newest = of(&a).max(of(&b));
            prop_assert_eq!((stamps.get(address), answers.answer(address).map(str::to_owned)), newest);
        }
        prop_assert!(answers.iter().all(|(address, _)| ADDRESSES.contains(&address)));
    }

    #[test]
    fn following_takes_over_all_and_stamps_what_is_other(mut saved in any_saved(), answers in any_answers(), now in 0_u64..8) {
        let before = saved.clone();
        let state = state(&answers, Page::Hope);
        let newest = before.changed.iter().map(|(_, stamp)| stamp).max();
        prop_assert!(saved.follow(&state, now), "the page is another");
        prop_assert_eq!(&saved.reflection, state.reflection());
        prop_assert_eq!(&saved.page, &Page::Hope);
        for address in ADDRESSES {
            if before.reflection.answer(address) == saved.reflection.answer(address) {
                prop_assert_eq!(saved.changed.get(address), before.changed.get(address));
            } else {
                let stamp = saved.changed.get(address);
                prop_assert!(stamp >= Some(now) && stamp > newest, "{} {:?}", address, stamp);
            }
        }
        let after = saved.clone();
        prop_assert!(!saved.follow(&state, now + 1_000), "nothing is other than before");
        prop_assert_eq!(saved, after);
    }

    /// Another tab has seen none, some or all of what was said; whatever the clock did, what was said later counts.
    #[test]
    fn a_clock_that_goes_backwards_never_makes_a_later_change_lose(
        changes in vec((any_answers(), prop_oneof![0_u64..10, Just(u64::MAX / 2), Just(1_700_000_000_000)]), 1..12),
        seen in any::<prop::sample::Index>(),
    ) {
        let mut here = saved(&[], &[]);
        let mut copies = vec![here.clone()];
        for (answers, now) in &changes {
            // Above what a browser's clock can say, stamps stand still: that is not asked for here.
            here.follow(&state(answers, Page::Profile), (*now).min(Stamps::LATEST - 1_000));
            copies.push(here.clone());
        }
        prop_assert_eq!(merged(&copies[seen.index(copies.len())], &here), told(&here));
    }

    #[test]
    fn what_two_tabs_say_about_different_questions_both_stays(start in any_answers(), now in 0_u64..4, later in 0_u64..4) {
        let mut one = saved(&[], &[]);
        one.follow(&state(&start, Page::Profile), 2);
        let mut other = one.clone();
        let with = |address, answer| {
            let mut answers = start.clone();
            answers.insert(address, answer);
            answers
        };
        one.follow(&state(&with("hope/a", "said here"), Page::Profile), now);
        other.follow(&state(&with("hope/b", "said there"), Page::Profile), later);
        let (both, _) = merged(&one, &other);
        prop_assert_eq!(both.answer("hope/a"), Some("said here"));
        prop_assert_eq!(both.answer("hope/b"), Some("said there"));
        prop_assert_eq!(both.answer("device"), start.get("device").copied());
    }
}

#[test]
fn what_is_taken_back_later_stays_taken_back() {
    let before = saved(&[("hope/a", "yes"), ("hope/b", "yes")], &[("hope/a", 5), ("hope/b", 5)]);
    let mut after = before.clone();
    assert!(after.follow(&state(&Answers::from([("hope/b", "yes")]), Page::Profile), 6));
    assert_eq!(after.changed.get("hope/a"), Some(6));
    let (both, stamps) = merged(&before, &after);
    assert_eq!((both.answer("hope/a"), stamps.get("hope/a")), (None, Some(6)));
    assert_eq!(both.answer("hope/b"), Some("yes"));
}

#[test]
fn the_page_stays_that_of_this_tab() {
    let mut here = Saved::new(Page::Hope, Reflection::default());
    here.merge(&Saved::new(Page::Profile, Reflection::default()));
    assert_eq!(here.page, Page::Hope);
    let mut told = here.clone();
    assert!(told.follow(&state(&Answers::new(), Page::Days), 1));
    assert_eq!(told, Saved::new(Page::Days, Reflection::default()), "moving on changes no answer");
}

#[test]
fn stamps_end_where_whole_numbers_end() {
    let mut here = saved(&[("hope/a", "yes")], &[("hope/a", u64::MAX)]);
    assert_eq!(here.changed.get("hope/a"), Some(Stamps::LATEST));
    assert!(here.follow(&state(&Answers::new(), Page::Profile), u64::MAX));
    assert_eq!(here.changed.get("hope/a"), Some(Stamps::LATEST));
}
