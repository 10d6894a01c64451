//! What the list shows, in which order, and what is found in it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail loudly")]
#[path = "../../reflection/tests/common/mod.rs"]
mod lives;

use caseload::{Client, ClientId, Due, SAID_FOR, SOON, Unreadable, Why, listed, with_code};
use keeping::{LoadError, Saved};
use lives::{after, any_life, content};
use proptest::{collection::vec, option, prelude::*, sample::select};
use reflection::{Day, EraseAfter, Page, Profile, State};

fn record(answers: &[(&str, &str)]) -> Saved {
    let answers = answers.iter().map(|(address, answer)| ((*address).to_owned(), (*answer).to_owned()));
    Saved::new(Page::Profile, answers.collect())
}

fn client(number: u32, answers: &[(&str, &str)]) -> Client {
    let saved = record(answers);
    let state = State::resume(content(), saved.reflection.clone(), saved.page.clone());
    Client::new(ClientId::from_number(number), &state, &saved)
}

fn codes(clients: &[Client], search: &str, with_archived: bool) -> Vec<String> {
    listed(clients, search, with_archived).into_iter().map(|client| client.code.clone()).collect()
}

#[test]
fn a_new_record_shows_little() {
    let client = client(7, &[]);
    assert_eq!((client.code.as_str(), client.since, client.seen, client.warned), ("", None, None, None));
    assert_eq!((client.archived, client.forms, client.skills, client.next_step), (false, 0, 0, None));
    assert!(client.progress.0 < client.progress.1);
    assert!(client.characters > 20);
}

#[test]
fn a_record_shows_what_the_counselor_needs() {
    let client = client(
        7,
        &[
            ("activity/teach-family-language", "yes"),
            ("desk/code", "J.R."),
            ("desk/since", "2026-10-01"),
            ("desk/seen", "2026-11-22"),
            ("desk/warned", "2026-13-01"),
            ("desk/archived", "yes"),
        ],
    );
    assert_eq!(client.code, "J.R.");
    assert_eq!(
        (client.since, client.seen, client.warned),
        (Day::parse("2026-10-01"), Day::parse("2026-11-22"), None)
    );
    assert!(client.archived && client.forms == 1 && client.skills > 0, "{client:?}");
}

#[test]
fn how_far_somebody_is_are_the_cards_they_were_asked() {
    let at_home = client(7, &[("activity/teach-family-language", "yes"), ("card/reading", "yes")]);
    assert_eq!((at_home.progress, at_home.forms), ((2, content().forms.len()), 1));
}

#[test]
fn a_code_is_the_same_however_it_is_written() {
    let clients = [client(1, &[("desk/code", "M.G.")]), client(2, &[("desk/code", "22-07")]), client(3, &[])];
    let same = |code: &str| with_code(&clients, code).map(|client| client.code.as_str());
    for (code, of) in [("mg", "M.G."), ("M G", "M.G."), ("2207", "22-07"), (" m.g ", "M.G.")] {
        assert_eq!(same(code), Some(of), "{code}");
        assert_eq!(codes(&clients, code.trim(), false), [of], "{code}");
    }
    for code in ["", ".", "M", "M.G.2", "2208"] {
        assert_eq!(same(code), None, "{code}");
    }
    assert_eq!(codes(&clients, ".-", false), Vec::<String>::new());
}

#[test]
fn the_next_step_is_the_first_that_is_open() {
    let step = |answers: &[(&str, &str)]| client(1, answers).next_step.unwrap_or_default();
    let goals = [
        ("agreed/goal/1", "Get the food card"),
        ("agreed/goal/1/what", "Call the health office"),
        ("agreed/goal/2", "Write it down"),
    ];
    assert_eq!(step(&goals), "Call the health office");
    assert_eq!(step(&[goals[0], goals[2]]), "Get the food card");
    assert_eq!(step(&[goals[0], goals[1], goals[2], ("agreed/goal/1/came", "done")]), "Write it down");
    assert_eq!(step(&[("agreed/goal/1", "  "), goals[1], goals[2]]), "Call the health office");
    assert_eq!(step(&[("agreed/goal/1", "  "), ("agreed/goal/1/what", " "), goals[2]]), "Write it down");
    // What is done in part is not done.
    assert_eq!(
        step(&[goals[0], goals[1], goals[2], ("agreed/goal/1/came", "partly")]),
        "Call the health office"
    );
    // Before the second talk, what was agreed at the first.
    let day = ("earlier-day", "2026-10-01");
    let earlier = [("earlier/agreed/goal/1", "Apply"), ("earlier/agreed/goal/2", "Ask the union")];
    assert_eq!(step(&[day, earlier[0], earlier[1]]), "Apply");
    assert_eq!(step(&[day, earlier[0], earlier[1], ("earlier/agreed/goal/1/came", "done")]), "Ask the union");
    assert_eq!(step(&[day, earlier[0], goals[2]]), "Write it down");
    // Where nothing is open, what they picked themselves.
    let time = content().barriers.iter().find(|barrier| barrier.id.as_str() == "time").unwrap().step.clone();
    let picked = [("barrier/time", "yes"), ("step/barrier/time", "yes")];
    assert_eq!(step(&picked), time);
    assert_eq!(step(&[picked[0], picked[1], goals[2], ("agreed/goal/2/came", "done")]), time);
    assert_eq!(step(&[picked[0], picked[1], goals[2]]), "Write it down");
}

#[test]
fn of_those_seen_on_the_same_day_the_last_changed_is_the_first() {
    let seen = |number: u32, day: &str, changed: u64| {
        let mut saved = Saved::default();
        let told = record(&[("desk/code", &number.to_string()), ("desk/seen", day)]).reflection;
        let state = State::resume(content(), told, Page::Profile);
        saved.follow(&state, changed);
        let client = Client::new(ClientId::from_number(number), &state, &saved);
        assert_eq!(client.changed, changed);
        client
    };
    let clients = [
        seen(1, "2026-11-22", 40),
        seen(2, "2026-11-22", 70),
        seen(3, "2026-11-21", 90),
        seen(4, "2026-11-22", 50),
    ];
    assert_eq!(codes(&clients, "", false), ["2", "4", "1", "3"]);
}

#[test]
fn the_last_seen_is_the_first() {
    let clients = [
        client(1, &[("desk/code", "old"), ("desk/seen", "2026-01-09"), ("desk/since", "2026-01-02")]),
        client(2, &[("desk/code", "never")]),
        client(3, &[("desk/code", "away"), ("desk/seen", "2026-11-21"), ("desk/archived", "yes")]),
        client(4, &[("desk/code", "today"), ("desk/seen", "2026-11-22"), ("desk/since", "2026-01-01")]),
        client(5, &[("desk/code", "new"), ("desk/seen", "2026-11-22"), ("desk/since", "2026-11-22")]),
        client(6, &[("desk/code", "gone"), ("desk/seen", "2026-11-22"), ("desk/archived", "yes")]),
    ];
    assert_eq!(codes(&clients, "", false), ["new", "today", "old", "never"]);
    assert_eq!(codes(&clients, " ", true), ["new", "today", "old", "never", "gone", "away"]);
}

#[test]
fn codes_and_next_steps_are_found_however_they_are_written() {
    let clients = [
        client(
            1,
            &[
                ("desk/code", "Š.Ñ."),
                ("desk/seen", "2026-11-22"),
                ("agreed/goal/1", "Café: apply for the CÓCINA job"),
            ],
        ),
        client(
            2,
            &[
                ("desk/code", "JR-12"),
                ("desk/seen", "2026-11-21"),
                ("agreed/goal/1", "Ask at the Straße office"),
            ],
        ),
        client(3, &[("desk/code", "Nguyễn"), ("desk/archived", "yes")]),
    ];
    for (search, found) in [
        ("s.n.", vec!["Š.Ñ."]),
        ("š", vec!["Š.Ñ.", "JR-12"]),
        ("jr", vec!["JR-12"]),
        ("cafe cocina", vec!["Š.Ñ."]),
        ("COCINA  Cafe\u{301}", vec!["Š.Ñ."]),
        ("strasse", vec!["JR-12"]),
        ("ask jr", vec!["JR-12"]),
        ("ask cocina", vec![]),
        ("nguyen", vec!["Nguyễn"]),
        ("\u{301}", vec!["Š.Ñ.", "JR-12", "Nguyễn"]),
        ("x", vec![]),
    ] {
        assert_eq!(codes(&clients, search, true), found, "{search}");
    }
    assert_eq!(codes(&clients, "nguyen", false), Vec::<String>::new());
}

#[test]
fn a_record_that_was_never_opened_counts_from_when_it_was_made() {
    let today = Day::parse("2026-11-22").unwrap();
    let made = client(1, &[("desk/since", "2026-08-01"), ("desk/warned", "2026-11-10")]);
    assert_eq!(made.due(EraseAfter::ThreeMonths, today), Due::Erase);
    assert_eq!(
        Client { seen: Some(today), ..made.clone() }.due(EraseAfter::ThreeMonths, today),
        Due::Kept { days_left: 90 }
    );
    assert_eq!(
        Client { since: None, ..made }.due(EraseAfter::ThreeMonths, today),
        Due::Kept { days_left: 90 }
    );
}

#[test]
fn ids_are_eight_digits() {
    for (number, text) in [(0, "00000000"), (0x0a1b_2c3d, "0a1b2c3d"), (u32::MAX, "ffffffff")] {
        assert_eq!(ClientId::from_number(number).to_string(), text);
        assert_eq!(ClientId::parse(text), Some(ClientId::from_number(number)));
    }
    for text in ["", "0a1b2c3", "0a1b2c3d4", "0A1B2C3D", "+a1b2c3d", "0a1b2c3g", "0a1b2c3\u{e9}"] {
        assert_eq!(ClientId::parse(text), None, "{text}");
    }
}

#[test]
fn each_reason_has_a_sentence_of_its_own() {
    let keys = [Why::Damaged, Why::Newer, Why::OtherPassphrase].map(Why::key);
    assert!(keys[0] != keys[1] && keys[1] != keys[2] && keys[0] != keys[2]);
    let why = [LoadError::Damaged, LoadError::Foreign, LoadError::Newer].map(Why::from);
    assert_eq!(why, [Why::Damaged, Why::Damaged, Why::Newer]);
    let unreadable = Unreadable { id: ClientId::from_number(1), why: Why::OtherPassphrase };
    assert_eq!(unreadable.why.key(), "desk-record-other-passphrase");
}

fn any_client() -> impl Strategy<Value = Client> {
    let day = || option::of((20_000..20_020_i64).prop_map(|number| Day::from_number(number).unwrap()));
    ((0..9_u32), "[a-cA-Cä]{0,3}", day(), day(), any::<bool>(), option::of("[a-c é]{0,6}")).prop_map(
        |(number, code, since, seen, archived, next_step)| Client {
            code,
            since,
            seen,
            archived,
            next_step,
            ..client(number, &[])
        },
    )
}

fn later(day: Day, days: u32) -> Day {
    Day::from_number(day.number() + i64::from(days)).unwrap()
}

proptest! {
    #[test]
    fn a_desk_that_is_opened_each_day_says_it_for_two_weeks_and_then_erases(
        opened in 20_000..30_000_i64, before in option::of(-400..400_i64), after in select(EraseAfter::ALL.to_vec()),
    ) {
        // Whatever was kept as warned: from before it was opened, or by a clock that went wrong.
        let opened = Day::from_number(opened).unwrap();
        let warned = before.and_then(|days| Day::from_number(opened.number() + days)).filter(|day| *day <= opened);
        let mut client = Client { seen: Some(opened), warned, ..client(1, &[]) };
        for days in 0..after.days() {
            let today = later(opened, days);
            prop_assert!(![Due::Warn, Due::Erase].contains(&client.due(after, today)));
            let says = client.is_said_first(after, today);
            prop_assert_eq!(says, days == after.days() - SOON, "after {} days", days);
            client.warned = if says { Some(today) } else { client.warned };
        }
        prop_assert_eq!(client.due(after, later(opened, after.days())), Due::Erase);
    }

    #[test]
    fn a_desk_that_was_shut_says_it_for_a_week_before_it_erases(
        shut in 0..700_u32, wrong in 1..400_u32, after in select(EraseAfter::ALL.to_vec()),
    ) {
        let opened = Day::from_number(20_000).unwrap();
        let back = later(opened, after.days() + shut);
        for warned in [None, Some(opened), Some(later(back, wrong))] {
            let mut client = Client { since: Some(opened), warned, ..client(1, &[]) };
            for days in 0..SAID_FOR {
                let today = later(back, days);
                prop_assert_eq!(client.due(after, today), Due::Warn);
                prop_assert_eq!(client.is_said_first(after, today), days == 0);
                client.warned = if days == 0 { Some(today) } else { client.warned };
            }
            prop_assert_eq!(client.due(after, later(back, SAID_FOR)), Due::Erase);
        }
    }

    #[test]
    fn each_is_listed_once_and_those_put_away_last(clients in vec(any_client(), 0..12), search in "[a-cé ]{0,4}") {
        let all = listed(&clients, "", true);
        prop_assert_eq!(all.len(), clients.len());
        prop_assert!(all.iter().is_sorted_by_key(|client| client.archived));
        for archived in [false, true] {
            prop_assert!(all.iter().filter(|client| client.archived == archived).is_sorted_by(|a, b| a.seen >= b.seen));
        }
        let open: Vec<_> = all.iter().copied().filter(|client| !client.archived).collect();
        prop_assert_eq!(listed(&clients, "", false), open);
        // What is found is in the same order, and in capitals the same is found.
        let found = listed(&clients, &search, true);
        prop_assert_eq!(&found, &listed(&clients, &search.to_uppercase(), true));
        let mut rest = all.iter();
        prop_assert!(found.iter().all(|client| rest.any(|other| std::ptr::eq(*other, *client))));
    }

    #[test]
    fn what_is_shown_is_what_was_told(life in any_life()) {
        let state = after(life);
        let mut saved = Saved::default();
        saved.follow(&state, 5_000);
        let client = Client::new(ClientId::from_number(1), &state, &saved);
        prop_assert_eq!(client.skills, Profile::of(&state).skills.len());
        prop_assert!(client.forms <= client.progress.0 && client.progress.0 <= client.progress.1);
        prop_assert_eq!(client.forms > 0, !state.sources().is_empty());
        prop_assert_eq!(client.characters, saved.to_file().chars().count());
        // It is read from what was saved just as well.
        let again = State::resume(content(), saved.reflection.clone(), saved.page.clone());
        let again = Client::new(client.id, &again, &saved);
        prop_assert_eq!((again.forms, again.skills, again.next_step), (client.forms, client.skills, client.next_step));
    }
}
