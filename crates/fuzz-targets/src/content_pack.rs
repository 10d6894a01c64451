//! The tables that the page loads: a cache, a proxy or a wrong folder may have put anything in their place.

use crate::{choice_and_text, samples};
use reflection::{
    Careers, Content, Profile, State, Vocabulary,
    content::{Message, Part, RowError},
};
use std::rc::Rc;

/// Reads a table of one of the content's parts, of the occupations or of everyday words.
///
/// # Panics
/// When an error is about a line that is not there, when what was read is written and read again as something else, when a
/// message grows, or when a page cannot be drawn from it.
pub fn content_pack(data: &[u8]) {
    let (choice, table) = choice_and_text(data);
    match choice % 5 {
        3 => careers(&table),
        4 => words(&table),
        part => Part::ALL.into_iter().skip(part.into()).take(1).for_each(|part| extend(part, &table)),
    }
}

fn extend(part: Part, table: &str) {
    let content = samples::content();
    // A part is read after those before it, or without them: then the first thing that it is about is missing.
    for before in [Part::ALL.into_iter().take_while(|before| *before != part).collect(), Vec::new()] {
        let mut read = Content::default();
        for before in before {
            assert_eq!(read.extend(before, &content.to_table(before)), Ok(()));
        }
        let error = read.extend(part, table).err();
        is_about_a_line(error, table);
        // What could not be read whole is used by nobody.
        if error.is_some() {
            continue;
        }
        is_written_and_read(&read);
        for (_, message) in read.messages.iter().filter(|(_, message)| message.part == part) {
            is_bounded(message);
        }
        if read.problems().is_empty() {
            let state = State::new(Rc::new(read));
            let _seen = (state.path(), state.places(), state.progress(), state.minutes_left());
        }
    }
}

fn is_about_a_line(error: Option<RowError>, table: &str) {
    let last = table.lines().count();
    assert!(error.is_none_or(|error| error.line <= last), "{error:?} of {last} lines");
}

/// Writing makes line ends of all kinds into spaces; from then on nothing changes any more. What a form's card says is for the
/// first form of its id: that there is one only is a rule of content (`crates/compile-content`).
fn is_written_and_read(content: &Content) {
    if content.forms.iter().any(|form| content.form(&form.id) != Some(form)) {
        return;
    }
    let written = Part::ALL.map(|part| content.to_table(part));
    let mut again = Content::default();
    for (part, table) in Part::ALL.into_iter().zip(&written) {
        assert_eq!(again.extend(part, table), Ok(()), "{table}");
    }
    assert_eq!(Part::ALL.map(|part| again.to_table(part)), written);
}

/// Every place in a message is three signs or more, so that values of three do not make it longer.
fn is_bounded(message: &Message) {
    let args = [("n", "7"), ("count", "120"), ("name", "{n}"), ("total", "|=?")];
    let rendered = message.render(&args, &|count| if count == 1 { "one".into() } else { "other".into() });
    assert!(rendered.len() <= message.as_str().len(), "{rendered}");
}

fn careers(table: &str) {
    let content = samples::content();
    let read = Careers::from_table(table, &content);
    is_about_a_line(read.as_ref().err().copied(), table);
    let Ok(careers) = read else { return };
    let written = careers.to_table("somebody");
    let again = Careers::from_table(&written, &content).map(|again| again.to_table("somebody"));
    assert_eq!(again.as_ref(), Ok(&written));
    let profile = Profile::of(&State::new(content.clone()));
    let _ideas = careers.ideas(&profile, &[]);
    for occupation in careers.occupations().iter().take(3) {
        let found = careers.search(content.job_title(&occupation.id), &content, 5);
        assert!(found.len() <= 5 && careers.similar(&occupation.id, 5).len() <= 5);
        let _beside = careers.compare(&profile, &[], &occupation.id);
    }
}

fn words(table: &str) {
    let read = Vocabulary::from_table(table);
    is_about_a_line(read.as_ref().err().copied(), table);
    let Ok(vocabulary) = read else { return };
    // What the table is about, as somebody would write it.
    let suggested = vocabulary.suggest(&table.replace('\t', " "));
    assert!(suggested.len() <= 5 && suggested.iter().all(|suggestion| suggestion.score > 0));
}
