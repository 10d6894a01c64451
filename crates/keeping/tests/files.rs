//! Files that are opened: they may come from anywhere.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail loudly"
)]
mod common;

use common::{large, open, parse, small};
use keeping::{DEEPEST, FORMAT, FileError, LARGEST_FILE, LoadError, Raw, Saved, read_file, seal};
use proptest::prelude::*;
use std::time::{Duration, Instant};

const DAMAGED: FileError = FileError::Load(LoadError::Damaged);

fn error(text: &str) -> FileError {
    read_file(text, parse).unwrap_err()
}

/// Where nothing may be parsed any more.
fn unparsed(text: &str) -> FileError {
    read_file(text, |_| panic!("it is parsed")).unwrap_err()
}

/// A file with this field beside the answers.
fn with(field: &str) -> String {
    small("x").to_file().replacen("\"page\"", &format!("{field},\"page\""), 1)
}

#[test]
fn a_saved_file_is_read_with_a_mark_of_its_encoding_and_with_spaces() {
    for saved in [small("x"), large()] {
        let file = saved.to_file();
        let pretty = serde_json::from_str::<serde_json::Value>(&file).unwrap();
        let pretty = serde_json::to_string_pretty(&pretty).unwrap();
        for text in [file.clone(), format!("\u{feff}{file}"), format!(" \r\n{file}\n"), pretty] {
            assert_eq!(read_file(&text, parse).map(open), Ok(saved.clone()));
        }
    }
    assert_eq!(error(&format!("\u{feff}\u{feff}{}", small("x").to_file())), DAMAGED);
}

#[test]
fn a_sealed_text_is_read_where_its_seal_holds() {
    let sealed = seal(5, &small("sealed").body());
    assert_eq!(read_file(&sealed, parse).map(open), Ok(small("sealed")));
    assert_eq!(read_file(&format!("\u{feff}{sealed}"), parse).map(open), Ok(small("sealed")));
    assert_eq!(unparsed(&sealed.replace("sealed", "Sealed")), DAMAGED);
    assert_eq!(unparsed(&sealed.replace("\"count\":5", "\"count\":6")), DAMAGED);
    assert_eq!(unparsed(&sealed[..sealed.len() - 1]), DAMAGED);
}

#[test]
fn what_is_too_large_is_not_parsed() {
    let room = LARGEST_FILE - small("").to_file().len();
    let fits = small(&"x".repeat(room));
    assert_eq!(fits.to_file().len(), LARGEST_FILE);
    assert_eq!(read_file(&fits.to_file(), parse).map(open), Ok(fits.clone()));
    assert_eq!(unparsed(&format!("{} ", fits.to_file())), FileError::TooLarge);
    assert_eq!(unparsed(&"é".repeat(LARGEST_FILE / 2 + 1)), FileError::TooLarge);
}

#[test]
fn what_is_nested_deep_is_not_parsed() {
    let times = 1_000_000;
    for bomb in ["[", "{\"a\":", "[{\"a\":", "[[],", "{\"a\":[],\"b\":"] {
        assert_eq!(unparsed(&bomb.repeat(times / bomb.len())), FileError::TooDeep, "{bomb}");
        assert_eq!(
            unparsed(&with(&format!("\"more\":{}", bomb.repeat(times / bomb.len())))),
            FileError::TooDeep
        );
    }
    let lists = |depth: usize| with(&format!("\"more\":{}{}", "[".repeat(depth), "]".repeat(depth)));
    assert_eq!(read_file(&lists(DEEPEST - 1), parse).map(open), Ok(small("x")));
    assert_eq!(unparsed(&lists(DEEPEST)), FileError::TooDeep);
    // Side by side is not in one another, and what stands in a text is a text.
    assert!(read_file(&with(&format!("\"more\":[{}[]]", "[],{},".repeat(50_000))), parse).is_ok());
    for words in ["[".repeat(times), "\"[{\\".repeat(1_000), "\\\"[[[[[[[[[[".to_owned()] {
        let saved = small(&words);
        assert_eq!(read_file(&saved.to_file(), parse).map(open), Ok(saved));
    }
    // More closed than opened.
    assert_eq!(error(&"]".repeat(times)), DAMAGED);
    assert_eq!(unparsed(&format!("{}{}", "]".repeat(20), "[".repeat(20))), FileError::TooDeep);
}

#[test]
fn many_small_answers_take_no_long_time() {
    let answers = (0..300_000).rev().map(|number| format!("\"{number}\":\"\""));
    let text = format!(
        "{{\"format\":\"{FORMAT}\",\"version\":1,\"answers\":{{{}}}}}",
        answers.collect::<Vec<_>>().join(",")
    );
    assert!(text.len() < LARGEST_FILE);
    let start = Instant::now();
    assert_eq!(error(&text), FileError::TooLarge);
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
}

#[test]
fn each_error_has_a_sentence() {
    let version =
        |version: u32| format!("{{\"format\":\"{FORMAT}\",\"version\":{version},\"answers\":{{}}}}");
    for (text, key) in [
        ("x".repeat(LARGEST_FILE + 1), "file-too-large"),
        ("[".repeat(9), "file-damaged"),
        (String::new(), "file-damaged"),
        ("\u{feff}".to_owned(), "file-damaged"),
        ("{}".to_owned(), "file-damaged"),
        ("<script>alert(1)</script>".to_owned(), "file-damaged"),
        ("{\"format\":\"europass\",\"version\":1}".to_owned(), "file-foreign"),
        (version(0), "file-foreign"),
        (version(3), "file-newer"),
    ] {
        assert_eq!(error(&text).key(), key, "{}", text.get(..40).unwrap_or(&text));
    }
}

#[test]
fn markup_in_a_file_stays_text() {
    let markup = "<img src=x onerror=alert(1)>\u{202e}</script><!--";
    let saved =
        Saved::new("hope".to_owned().into(), [(markup.to_owned(), markup.to_owned())].into_iter().collect());
    assert_eq!(read_file(&saved.to_file(), parse).map(open), Ok(saved));
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in any::<String>(), at in any::<prop::sample::Index>()) {
        let mut file = small("x").to_file();
        let place = file.char_indices().map(|(place, _)| place).nth(at.index(file.chars().count())).unwrap();
        file.insert_str(place, &text);
        for text in [text, file] {
            // What is not too deep for us is not too deep for a parser.
            if let Ok(kept) = read_file(&text, parse) {
                let saved = open(kept);
                prop_assert_eq!(read_file(&saved.to_file(), parse).map(open), Ok(saved));
                prop_assert!(parse(&text).map(Raw::read).is_some());
            }
        }
    }
}
