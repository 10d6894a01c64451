//! Everything the pages ask of a state.

use reflection::{Action, Changes, Page, Profile, State};

/// Goes through all pages, from the one that is shown.
///
/// # Panics
/// As [`look`], and when the way on has no end.
pub(crate) fn walk(state: State) {
    look(&state);
    let length = state.path().len();
    let (mut state, mut steps) = (state.reduce(Action::GoTo(Page::Welcome)), 0);
    while *state.page() != Page::Take && steps <= length {
        let here = state.page().clone();
        state = state.reduce(Action::Next);
        assert!(*state.page() != here || length < 2, "next leads nowhere from {here}");
        steps += 1;
    }
    assert_eq!(*state.page(), Page::Take, "the path has an end");
    look(&state);
}

/// Asks a state all that the pages ask of it.
///
/// # Panics
/// When it shows a page that cannot be shown, or one twice on the path.
pub(crate) fn look(state: &State) {
    assert!(state.can_show(state.page()), "{} cannot be shown", state.page());
    let path = state.path();
    for (at, page) in path.iter().enumerate() {
        assert!(state.can_show(page), "{page} is on the path and cannot be shown");
        assert!(!path.iter().skip(at + 1).any(|other| other == page), "{page} stands twice on the path");
    }
    let (place, last) = state.progress();
    assert!(place <= last, "place {place} of {last}");
    assert!(state.unknown_answers() <= state.reflection().iter().count());
    let _minutes = state.minutes_left();
    let profile = Profile::of(state);
    assert!(profile.skills.iter().all(|skill| skill.strength <= 100));
    if let Some(earlier) = state.earlier() {
        let _changes = Changes::between(&earlier, state);
    }
}
