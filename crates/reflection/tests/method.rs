//! What docs/method.md works out by hand is what the program works out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail loudly")]
mod common;

use common::content;
use keeping::Saved;
use reflection::{Profile, State};

const METHOD: &str = include_str!("../../../docs/method.md");
const LIFE: &str = include_str!("../../../tests/fixtures/lives/home-carer.json");

/// The points in the last column of the row that begins with this word, in the worked example.
fn points(part: &str) -> u8 {
    let example = METHOD.split("### One by hand").nth(1).unwrap().split("###").next().unwrap();
    let row = example.lines().find(|line| line.starts_with(&format!("| {part} |"))).expect(part);
    row.trim_end_matches([' ', '|']).rsplit('|').next().unwrap().trim().parse().expect(part)
}

#[test]
fn the_worked_example_is_what_the_program_works_out() {
    let saved: Saved = serde_json::from_str(LIFE).unwrap();
    let profile = Profile::of(&State::resume(content(), saved.reflection, saved.page));
    let skill = profile.skill(&"2.B.1.a".into()).unwrap();
    for working in &skill.working {
        assert_eq!(working.points, points(working.part.as_str()), "{}", working.part.as_str());
    }
    assert_eq!(skill.strength, points("strength"));
}
