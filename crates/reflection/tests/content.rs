//! The content the app ships, and what is found wrong with content that contradicts itself.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail loudly")]
mod common;

use common::content;
use reflection::{
    Content,
    content::{Part, RowError},
};

#[test]
fn the_shipped_content_does_not_contradict_itself() {
    assert_eq!(content().problems(), [""; 0]);
}

#[test]
fn a_table_reads_back_as_what_was_written() {
    let content = content();
    let mut read = Content::default();
    for part in Part::ALL {
        assert_eq!(read.extend(part, &content.to_table(part)), Ok(()));
    }
    assert_eq!(read, *content);
}

#[test]
fn the_first_part_stands_by_itself() {
    let start = Content::from_table(&content().to_table(Part::Start)).unwrap();
    assert_eq!(start.problems(), [""; 0]);
    let ids = |content: &Content| content.forms.iter().map(|form| form.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&start), ids(&content()));
    assert!(start.skills.is_empty() && start.activities.is_empty());
    assert!(!start.message("welcome-title").as_str().starts_with("welcome"));
}

#[test]
fn a_table_cut_off_or_altered_names_the_line() {
    let table = content().to_table(Part::Start);
    for cut in [table.len() - 1, table.rfind('\t').unwrap(), table.len() / 2, 0] {
        assert!(Content::from_table(&table[..cut]).is_err(), "cut at {cut}");
    }
    assert!(Content::from_table(&format!("{table}hope\tmore\tMore\n")).is_err());
    let check = |table: &str, line| assert_eq!(Content::from_table(table), Err(RowError { line }), "{table}");
    check("language\ten\nform\tx\twrong-kind\ta\nend\n", 2);
    check("activity\ta\tf\thome\t2.A.1.a=much\t\tDo it\nend\n", 1);
    check("activity\ta\tf\thome\t2.A.1.a=4\t\tDo it\nend\n", 1);
    check("activity\ta\tf\thome\t2.A.1.a=0\t\tDo it\nend\n", 1);
    check("language\nend\n", 1);
    check("language\ten\tfr\nend\n", 1);
    check("\u{0}\nend\n", 1);
}

#[test]
fn every_contradiction_is_found() {
    fn check(expected: &str, damage: impl FnOnce(&mut Content)) {
        let mut damaged = (*content()).clone();
        damage(&mut damaged);
        assert_eq!(damaged.problems(), [expected]);
    }
    check("9.Z", |content| content.activities[0].skills.push(("9.Z".into(), 1)));
    check("moon", |content| content.activities[0].settings.push("moon".into()));
    check("none", |content| content.activities[0].form = "none".into());
}
