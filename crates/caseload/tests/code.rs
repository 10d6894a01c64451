//! Which codes tell who somebody is.

use caseload::looks_like_a_name;
use proptest::prelude::*;

#[test]
fn names_are_noticed_and_codes_are_not() {
    for name in [
        "Maria R.",
        "Maria",
        "maria",
        "MARIA",
        "Rosa Delgado",
        "Ana Paz",
        "ANA PAZ",
        "Li Wei",
        "Jo-Ann",
        "J. O'Neil",
        "Maria7",
        "maria-12",
        "Zoë Nuñez",
        "Ólafur",
        "client of tuesday",
        "ABCDEFGHIJKLM-1",
        "a@b.org",
        "jr@x",
        "555-010-4477",
        "JR 078-05-1120",
        // Whatever it counts, it may lead to somebody.
        "2026-114",
        "王小明",
        "علي",
    ] {
        assert!(looks_like_a_name(name), "{name}");
    }
    for code in [
        "",
        " ",
        "J.R.",
        "JR",
        "jr",
        "J. R.",
        "JRM",
        "Ana",
        "JR-12",
        "JR12",
        "jr-7",
        "12",
        "26-114",
        "CASE-0142",
        "WIOA7",
        "A1 B2",
        "J.R. 3",
        "Tue 9",
        "K.-H. M.",
        "王",
        "№ 7",
    ] {
        assert!(!looks_like_a_name(code), "{code}");
    }
}

proptest! {
    #[test]
    fn initials_with_a_number_are_never_a_name(code in "[A-Za-z]{1,2}([. -][A-Z]){0,2}[ -]?[0-9]{0,6}") {
        prop_assert!(!looks_like_a_name(&code), "{}", code);
    }

    #[test]
    fn a_word_of_four_letters_is_noticed_whatever_stands_around_it(
        before in "[A-Z0-9. -]{0,6}", name in "[A-Za-z][a-zß-öø-ÿ]{3,20}", after in "[0-9. -]{0,6}",
    ) {
        let code = format!("{before}{name}{after}");
        prop_assert!(looks_like_a_name(&code), "{}", code);
    }

    #[test]
    fn any_text_is_looked_at(code in any::<String>()) {
        looks_like_a_name(&code);
    }
}
