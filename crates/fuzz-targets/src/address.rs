//! An address of a page or of an answer: what a URL's fragment, a history entry and a saved file may hold.

use crate::{samples, walk::look};
use reflection::{OccupationId, Page, Question, Reflection, Road, State, StoryPart, YES};

/// Reads a text as the address of a page and of an answer, and asks every question about it.
///
/// # Panics
/// When an address leads to another page than the one it was made from, when an answer is not found under the address of its
/// question, or when a page is shown that cannot be.
pub fn address(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let page = Page::from(text.clone().into_owned());
    let written = page.to_string();
    assert!(written.len() <= text.len().max("welcome".len()), "{written}");
    assert_eq!(Page::from(written.clone()), page, "{written}");
    assert!(written.starts_with(page.screen()), "{written}");
    questions(&text);
    let answers = [YES, "own-1", &text].map(|answer| (text.clone().into_owned(), answer.to_owned()));
    for answer in answers {
        look(&State::resume(samples::content(), [answer].into_iter().collect(), page.clone()));
    }
}

fn questions(text: &str) {
    let (id, other) = text.split_once('/').unwrap_or((text, text));
    let all = [
        Question::Hope(&id.into()).address(),
        Question::Setting(&id.into()).address(),
        Question::Card(&id.into()).address(),
        Question::Activity(&id.into()).address(),
        Question::Own(&id.into(), &other.into()).address(),
        Question::Tell(&id.into()).address(),
        Question::When(&id.into()).address(),
        Question::Verdict(&id.into()).address(),
        Question::Words(&id.into()).address(),
        Question::Seen(&id.into(), &other.into()).address(),
        Question::Level(&id.into()).address(),
        Question::Elsewhere(&id.into()).address(),
        Question::Proof(&id.into()).address(),
        Question::Confirmer(&id.into()).address(),
        Question::Check(&id.into(), &other.into()).address(),
        Question::Barrier(&id.into()).address(),
        Question::Step(&id.into()).address(),
        Question::Career(&id.into()).address(),
        Question::Job(&id.into()).address(),
        Question::Kind(&id.into()).address(),
    ];
    let longest = "confirmer//".len() + id.len() + other.len();
    assert!(all.iter().all(|address| address.len() <= longest), "{all:?}");
    if !id.is_empty() {
        let told: Reflection = all.iter().map(|address| (address.clone(), address.clone())).collect();
        assert_eq!(told.iter().count(), all.len(), "two questions share an address: {all:?}");
        assert_eq!(told.get(Question::Level(&id.into())), Some(["level/", id].concat().as_str()));
    }
    for part in StoryPart::ALL {
        let address = Question::Story(&id.into(), part).address();
        let page = Page::from(address);
        assert!(id.is_empty() || page == Page::Story(id.into(), part), "{page}");
    }
    for road in Road::ALL {
        assert_eq!(Question::Road(road).address(), ["road/", road.as_str()].concat());
    }
    let occupation = OccupationId::from(text);
    assert!(!occupation.is_code() || occupation.kind().is_kind(), "{text}");
}
