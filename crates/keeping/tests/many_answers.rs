//! A file with more answers than anybody can give.

use keeping::{FORMAT, FileError, Kept, MOST_ANSWERS, Raw, VERSION, read_file};

/// What a reader of JSON makes of a file whose answers stand in the order that is slowest to read.
fn file_with(answers: usize, stamps: usize) -> Result<Kept, FileError> {
    let addresses = |count: usize| (0..count).rev().map(|number| format!("own/reading/own-{number:06}"));
    read_file("{}", |_| {
        Some(Raw {
            format: FORMAT.to_owned(),
            version: VERSION,
            answers: addresses(answers).map(|address| (address, String::new())).collect(),
            changed: addresses(stamps).map(|address| (address, 1)).collect(),
            ..Raw::default()
        })
    })
}

#[test]
fn a_file_with_more_answers_than_there_are_is_too_large() {
    assert!(matches!(file_with(MOST_ANSWERS, MOST_ANSWERS), Ok(Kept::Open(_))));
    assert_eq!(file_with(MOST_ANSWERS + 1, 0), Err(FileError::TooLarge));
    assert_eq!(file_with(0, MOST_ANSWERS + 1), Err(FileError::TooLarge));
}
