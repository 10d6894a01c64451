//! Links: what is found in what somebody pasted, and what is not taken.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail loudly"
)]
mod common;

use common::{PAGE, deflate, inflate, link, numbers, opened, reflections};
use data_encoding::BASE64URL_NOPAD;
use handover::{HandoverError, Kind, LARGEST_COMPRESSED, LARGEST_PASTED, LARGEST_TEXT, Link, pack, unpack};
use proptest::prelude::*;

/// A short one, so that all that can happen to it can be tried.
fn short() -> Link {
    link(Kind::Request, "{\"answers\":{\"words/2.B.1.e\":\"I fixed it 🔧\"}}")
}

fn why(pasted: &str) -> HandoverError {
    Link::find(pasted).unwrap_err()
}

/// A text as a link of any letter and version.
fn as_link(head: &str, data: &str) -> String {
    let mut crc = flate2::Crc::new();
    crc.update(format!("{head}.{data}").as_bytes());
    format!("#{head}.{data}.{}", BASE64URL_NOPAD.encode(&crc.sum().to_be_bytes()))
}

#[test]
fn a_thousand_reflections_arrive_byte_for_byte() {
    let mut number = numbers(7);
    for (seed, text) in reflections(1_000).enumerate() {
        let kind = Kind::ALL[seed % 3];
        let sent = link(kind, &text);
        let address = [PAGE, &sent.fragment()].concat();
        let found = Link::find(&address).unwrap();
        assert_eq!(found.kind(), kind);
        assert_eq!(opened(&found).unwrap(), text, "reflection {seed}");
        let fragment = sent.fragment();
        let at = 1 + number(fragment.len() - 1);
        assert!(Link::find(&fragment[..at]).is_err(), "reflection {seed} up to {at}");
        let gap = [&fragment[..at], fragment.get(at + 1 + number(9)..).unwrap_or_default()].concat();
        assert!(Link::find(&gap).is_err(), "reflection {seed} without {at}");
    }
}

#[test]
fn it_is_found_in_whatever_is_around_it() {
    let (sent, fragment) = (short(), short().fragment());
    let address = [PAGE, &fragment].concat();
    let broken = |width: usize, mark: &str| {
        let signs: Vec<_> = address.chars().collect();
        signs.chunks(width).map(String::from_iter).collect::<Vec<_>>().join(mark)
    };
    let encoded = address.replace(':', "%3A").replace('/', "%2F").replace('#', "%23");
    let all: Vec<_> = address.bytes().map(|byte| format!("%{byte:02x}")).collect();
    for pasted in [
        address.clone(),
        fragment.clone(),
        fragment[1..].to_owned(),
        format!(" \u{feff}{address} \r\n"),
        format!("<{address}>"),
        format!("<{}", &fragment[1..]),
        format!("{address}."),
        format!("Here it is: {address}, see you on Monday (#5)!"),
        format!("“{address}”"),
        format!("([my skills]({address}))"),
        format!("#1 of 2. #a1. is how it begins: #a1.x.y then {address}"),
        format!("{address}{address}"),
        broken(76, "\r\n"),
        broken(10, "\n "),
        broken(40, "\u{200b}"),
        broken(1, "\u{ad}"),
        fragment.replace('.', " . "),
        encoded.clone(),
        encoded.replace('%', "%25"),
        all.concat(),
        format!("https://chat.example/open?u={encoded}&h=5f%"),
    ] {
        assert_eq!(Link::find(&pasted), Ok(sent.clone()), "{pasted}");
    }
}

#[test]
fn every_cut_is_noticed() {
    let fragment = short().fragment();
    for at in 0..fragment.len() {
        let error = why(&fragment[..at]);
        // Of the first signs nobody can tell whose they are.
        let expected = if at < "#r1.".len() { HandoverError::Foreign } else { HandoverError::CutOff };
        assert_eq!(error, expected, "up to {at}");
        // What follows may be taken for the rest of the checksum, and then does not fit.
        let pasted = [PAGE, &fragment[..at], "\nBest wishes, Fred"].concat();
        let expected = if at < fragment.len() - 6 { expected } else { HandoverError::Changed };
        assert_eq!(why(&pasted), expected, "up to {at}");
        for end in at + 1..fragment.len() {
            assert!(
                Link::find(&[&fragment[..at], &fragment[end..]].concat()).is_err() || at == 0 && end == 1
            );
        }
    }
}

#[test]
fn every_changed_sign_is_noticed() {
    let fragment = short().fragment();
    let last = fragment.len() - 7;
    for (at, is) in fragment.char_indices().skip(1) {
        for other in "azAZ09-_.é #%".chars().chain([is.to_ascii_uppercase(), is.to_ascii_lowercase()]) {
            let changed = format!("{}{other}{}", &fragment[..at], &fragment[at + 1..]);
            if changed != fragment {
                let error = why(&changed);
                if at > 3 && at != last && (other.is_ascii_alphanumeric() || other == '-' || other == '_') {
                    assert_eq!(error, HandoverError::Changed, "{other} at {at}");
                }
            }
        }
    }
}

#[test]
fn what_is_foreign_newer_or_too_large_is_told_apart() {
    use HandoverError::{Changed, Foreign, Newer, TooLarge};
    for text in [
        "",
        "#",
        "hello",
        PAGE,
        "#about",
        "#a.b.c",
        "#1.2.3",
        "https://example.org/#section-2.1",
        "eyJ.eyJ.x",
    ] {
        assert_eq!(why(text), Foreign, "{text}");
    }
    // A fragment of the same shape on somebody else's page.
    assert_eq!(why("#h2.introduction.overview"), Foreign);
    for head in ["a2", "b1", "z999"] {
        assert_eq!(why(&as_link(head, "AAAA")), Newer, "{head}");
    }
    // Its checksum holds, but nobody writes five signs.
    assert_eq!(why(&as_link("a1", "AAAAA")), Changed);
    let largest = |bytes: usize| as_link("a1", &BASE64URL_NOPAD.encode(&vec![7; bytes]));
    assert!(Link::find(&largest(LARGEST_COMPRESSED)).is_ok());
    assert_eq!(why(&largest(LARGEST_COMPRESSED + 1)), TooLarge);
    assert_eq!(Link::new(Kind::Answers, vec![7; LARGEST_COMPRESSED + 1]), Err(TooLarge));
    assert_eq!(why(&"x".repeat(LARGEST_PASTED + 1)), TooLarge);
    assert_eq!(pack(&"x".repeat(LARGEST_TEXT + 1)), Err(TooLarge));
}

#[test]
fn a_small_link_cannot_become_a_large_text() {
    let bomb = Link::new(Kind::Answers, deflate(&vec![b'x'; 4 * LARGEST_TEXT])).unwrap();
    assert_eq!(inflate(bomb.compressed()), Err(HandoverError::TooLarge));
    assert_eq!(unpack(&vec![0; LARGEST_TEXT + 4]), Err(HandoverError::TooLarge));
    // The longest that can be handed over can be taken.
    let longest = "x".repeat(LARGEST_TEXT);
    assert_eq!(opened(&link(Kind::Answers, &longest)).as_ref(), Ok(&longest));
    let jwt = "eyJh.aa.aa ".replace("aa", "AA");
    let many = jwt.repeat(LARGEST_TEXT / jwt.len());
    assert_eq!(opened(&link(Kind::Answers, &many)).as_ref(), Ok(&many));
}

#[test]
fn a_jwt_weighs_less_than_its_letters() {
    for seed in 1..20 {
        let jwt = common::jwt(&mut numbers(seed));
        let packed = pack(&jwt).unwrap();
        assert_eq!(unpack(&packed).as_ref(), Ok(&jwt));
        assert!(packed.len() < jwt.len() * 4 / 5, "{} of {}", packed.len(), jwt.len());
        let (decoded, plain) = (deflate(&packed).len(), deflate(jwt.as_bytes()).len());
        assert!(decoded * 10 < plain * 9, "{decoded} instead of {plain} bytes");
    }
}

#[test]
fn many_beginnings_take_no_long_time() {
    for text in ["#a1.", "a1.#", "#a1.A", "%23", "%", "%25", "# ", "\u{200b}", "#a1.\n"] {
        let pasted = text.repeat(LARGEST_PASTED / text.len());
        assert!(Link::find(&pasted).is_err(), "{text}");
    }
    for text in ["eyJ", "eyJ.", ".eyJ", "eyJh.", "eyJ "] {
        let text = text.repeat(LARGEST_TEXT / text.len());
        assert_eq!(unpack(&pack(&text).unwrap()).as_ref(), Ok(&text));
    }
}

proptest! {
    #[test]
    fn any_bytes_make_a_link(bytes in prop::collection::vec(any::<u8>(), 0..2_000), kind in 0..3_usize) {
        let sent = Link::new(Kind::ALL[kind], bytes).unwrap();
        prop_assert_eq!(Link::find(&sent.fragment()), Ok(sent));
    }

    #[test]
    fn any_text_is_packed(text in "(?s)(.{0,20}|eyJ[A-Za-z0-9_-]{0,9}(\\.[A-Za-z0-9_-]{0,9}){0,4}){0,12}") {
        prop_assert_eq!(unpack(&pack(&text).unwrap()), Ok(text));
    }

    #[test]
    fn whatever_comes_in_is_read_or_refused(
        bytes in prop::collection::vec(any::<u8>(), 0..200),
        text in any::<String>(),
        of_ours in "[#%a-e0-3. ]{0,4}1\\.[A-Za-z0-9_. %#-]{0,80}",
    ) {
        // What is read is what is written: nothing else unpacks to it, but for lengths written longer than need be.
        if let Ok(text) = unpack(&bytes) {
            prop_assert_eq!(unpack(&pack(&text).unwrap()), Ok(text));
        }
        for text in [text, of_ours] {
            if let Ok(link) = Link::find(&text) {
                prop_assert_eq!(Link::find(&link.fragment()), Ok(link));
            }
        }
    }
}
