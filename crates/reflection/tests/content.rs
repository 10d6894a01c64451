//! The content the app ships, and what is found wrong with content that contradicts itself.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail loudly")]
mod common;

use common::content;
use reflection::{
    Content,
    content::{ContentError, Form, Part, RowError},
};

#[test]
fn the_shipped_content_is_sound_and_complete() {
    let content = content();
    assert_eq!(content.problems(), []);
    assert_eq!(content.forms.len(), 11);
    assert_eq!(content.skills.len(), 68);
    for form in &content.forms {
        assert!(content.activities_of(&form.id).count() >= 6, "{}", form.id);
    }
    for skill in &content.skills {
        let named = |skills: &[(reflection::SkillId, u8)]| skills.iter().any(|(id, _)| *id == skill.id);
        assert!(
            content.activities.iter().any(|activity| named(&activity.skills)),
            "{} is out of reach",
            skill.id
        );
    }
}

#[test]
fn a_table_reads_back_as_what_was_written() {
    let content = content();
    let mut read = Content::default();
    for part in Part::ALL {
        assert_eq!(read.extend(&content.to_table(part)), Ok(()));
    }
    assert_eq!(read, *content);
}

#[test]
fn the_first_part_stands_by_itself() {
    let start = Content::from_table(&content().to_table(Part::Start)).unwrap();
    assert_eq!(start.problems(), []);
    assert!(start.skills.iter().all(|skill| !skill.name.is_empty() && skill.step.is_empty()));
    assert!(Content::default().extend(&content().to_table(Part::Skills)).is_err(), "about nothing");
}

#[test]
fn a_table_cut_off_or_altered_names_the_line() {
    let table = content().to_table(Part::Start);
    for cut in [table.len() - 1, table.rfind('\t').unwrap(), table.len() / 2, 0] {
        assert!(Content::from_table(&table[..cut]).is_err(), "cut at {cut}");
    }
    assert!(Content::from_table(&format!("{table}hope\tmore\tMore\n")).is_err());
    let check = |table: &str, line| assert_eq!(Content::from_table(table), Err(RowError { line }), "{table}");
    check("language\ten\nform\tx\twrong-kind\ta\tb\tc\nend\n", 2);
    check("activity\ta\tf\thome\t2.A.1.a=much\tDo it\nend\n", 1);
    check("language\nend\n", 1);
    check("language\ten\tfr\nend\n", 1);
    check("\u{0}\nend\n", 1);
}

#[test]
fn every_contradiction_is_found() {
    fn check(expected: ContentError, damage: impl FnOnce(&mut Content)) {
        let mut damaged = (*content()).clone();
        damage(&mut damaged);
        assert!(damaged.problems().contains(&expected), "{expected}: found {:?}", damaged.problems());
    }
    let first = content().activities[0].id.clone();
    check(ContentError::Unknown(first.clone(), "9.Z".into()), |c| {
        c.activities[0].skills.push(("9.Z".into(), 1));
    });
    check(ContentError::Unknown(first.clone(), "moon".into()), |c| {
        c.activities[0].settings.push("moon".into());
    });
    check(ContentError::Unknown(first.clone(), "none".into()), |c| c.activities[0].form = "none".into());
    check(ContentError::Weight(first.clone(), 4), |c| c.activities[0].skills[0].1 = 4);
    check(ContentError::NoSkill(first.clone()), |c| c.activities[0].skills.clear());
    check(ContentError::Duplicate("activities", first.to_string()), |c| {
        c.activities[1].id = c.activities[0].id.clone();
    });
    check(ContentError::NoText("activities", first.to_string()), |c| c.activities[0].text.clear());
    check(ContentError::Reserved("own-1".into()), |c| c.activities[0].id = "own-1".into());
    check(ContentError::Empty("hopes"), |c| c.hopes.clear());
    check(ContentError::NoActivity("new".into()), |c| {
        c.forms.push(Form { id: "new".into(), ..c.forms[0].clone() });
    });
}
