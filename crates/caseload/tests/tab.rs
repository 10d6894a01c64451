//! What a tab notes of where it is at the desk.

use caseload::{AtDesk, ClientId};
use proptest::prelude::*;

const NOW: u64 = 1_795_000_000_000;
const DAY: u64 = 24 * 60 * 60 * 1000;

#[test]
fn what_is_noted_is_read_again() {
    let client = Some(ClientId::from_number(0x0a1b_2c3d));
    for noted in [
        AtDesk::default(),
        AtDesk { client, began: None },
        AtDesk { client, began: Some(NOW - 5 * 60_000) },
        AtDesk { client, began: Some(NOW) },
    ] {
        assert_eq!(AtDesk::parse(&noted.to_string(), NOW), noted);
    }
    let noted = AtDesk { client, began: Some(NOW) };
    assert_eq!(noted.to_string(), format!("0a1b2c3d {NOW}"));
}

#[test]
fn what_makes_no_sense_is_left_out() {
    let client = Some(ClientId::from_number(0x0a1b_2c3d));
    let check = |text: &str, client| {
        assert_eq!(AtDesk::parse(text, NOW), AtDesk { client, began: None }, "{text:?}");
    };
    check("", None);
    check("J.R. 5", None);
    check(&format!("desk {NOW}"), None);
    check("0a1b2c3d soon", client);
    check("0a1b2c3d -5", client);
    check(&format!("0a1b2c3d {}", NOW + 1), client);
    check(&format!("0a1b2c3d {}", NOW - DAY - 1), client);
}

proptest! {
    #[test]
    fn nothing_that_is_found_there_does_harm(text in ".*", now: u64) {
        let noted = AtDesk::parse(&text, now);
        prop_assert!(noted.began.is_none_or(|began| began <= now));
    }
}
