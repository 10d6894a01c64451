//! The app with stores of our own.

use crate::mounted::{Broken, Memory, Mounted, document};
use everyday_skills::storage::{LoadError, SaveError};
use reflection::{Page, Saved};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn a_new_learner_sees_the_first_page_and_nothing_is_saved() {
    let store = Memory::default();
    let app = Mounted::with(store.clone()).await;
    assert_eq!(app.screen(), "welcome");
    assert_eq!(app.find("h1").unwrap().inner_text(), "welcome-title");
    assert_eq!(app.find(".app").unwrap().get_attribute("lang").as_deref(), Some("en"));
    assert!(app.notices().is_empty());
    assert!(store.0.borrow().is_empty(), "saved before anything was done");
}

#[wasm_bindgen_test]
async fn every_action_is_saved() {
    let store = Memory::default();
    let app = Mounted::with(store.clone()).await;
    app.press("next").await;
    assert_eq!(*store.0.borrow(), [Saved::new(Page::Device, [].into_iter().collect())]);
    app.click("[data-choice='own']").await;
    assert_eq!(store.0.borrow().len(), 2);
    let answers: Vec<_> = [("device".to_owned(), "own".to_owned())].into();
    assert_eq!(store.0.borrow().last(), Some(&Saved::new(Page::Device, answers.into_iter().collect())));
    app.press("next").await;
    assert_eq!(store.0.borrow().len(), 3);
}

#[wasm_bindgen_test]
async fn every_letter_is_saved_and_erasing_empties_the_store() {
    let store = Memory::default();
    let app = Mounted::with(store.clone()).await;
    app.to_form().await;
    app.press("own").await;
    app.write("I").await;
    app.write("I s").await;
    let own = |saved: &Saved| saved.reflection.own().map(|(.., words)| words.to_owned()).collect::<Vec<_>>();
    let last_two: Vec<_> = store.0.borrow().iter().rev().take(2).map(own).collect();
    assert_eq!(last_two, [["I s"], ["I"]]);
    app.press("ask-erase").await;
    app.press("erase").await;
    assert!(store.0.borrow().is_empty());
    assert_eq!((app.screen().as_str(), app.notices()), ("welcome", vec!["erased".to_owned()]));
}

#[wasm_bindgen_test]
async fn a_learner_who_comes_back_sees_the_page_they_left() {
    let store = Memory::default();
    let first = Mounted::with(store.clone()).await;
    first.to_form().await;
    first.click("[data-activity='read-labels']").await;
    drop(first);
    let saved = store.0.borrow().clone();
    let app = Mounted::with(store.clone()).await;
    assert_eq!(app.screen(), "form");
    assert!(app.find("[data-activity='read-labels']:checked").is_some());
    assert_eq!(app.notices(), ["welcome-back"]);
    assert_eq!(*store.0.borrow(), saved, "coming back saves something");
}

#[wasm_bindgen_test]
async fn a_store_that_fails_is_said_and_the_app_goes_on() {
    for (error, key) in [
        (SaveError::Blocked, "save-blocked"),
        (SaveError::Full, "save-full"),
        (SaveError::Newer, "save-newer"),
    ] {
        let app = Mounted::with(Broken { load: None, save: Some(error) }).await;
        assert!(app.notices().is_empty(), "said before anything was done");
        app.press("next").await;
        assert_eq!(app.notices(), [key]);
        assert!(app.find(".notices [data-action='save-copy']").is_some(), "no way out");
        for _ in 0..4 {
            app.press("next").await;
        }
        app.click("[data-activity='read-labels']").await;
        app.press("so-far").await;
        assert!(app.find("tbody[data-skill='s-1']").is_some());
        assert_eq!(app.notices(), [key]);
    }
}

#[wasm_bindgen_test]
async fn stored_data_that_cannot_be_used_is_said() {
    for (error, key) in [
        (LoadError::Damaged, "load-damaged"),
        (LoadError::Foreign, "load-foreign"),
        (LoadError::Newer, "load-newer"),
    ] {
        let app = Mounted::with(Broken { load: Some(error), save: None }).await;
        assert_eq!((app.screen().as_str(), app.notices()), ("welcome", vec![key.to_owned()]));
        assert!(app.find("[data-action='save-unread']").is_some(), "no way to keep it");
        app.press("next").await;
        assert_eq!(app.screen(), "device");
    }
}

#[wasm_bindgen_test]
async fn what_a_person_writes_is_text_and_never_markup() {
    let app = Mounted::with(Memory::default()).await;
    app.to_form().await;
    let words = "<b>bold</b> <script>alert(1)</script> {count} &amp;";
    app.press("own").await;
    app.write(words).await;
    app.press("next").await;
    assert_eq!(app.screen(), "stories");
    assert_eq!(app.find("[data-choice='own-1'] + .words .theirs").unwrap().inner_text(), words);
    app.press("next").await;
    app.click("[data-choice='s-2']").await;
    app.press("so-far").await;
    assert!(app.root.inner_html().contains("&lt;b&gt;bold"), "the words are not on the profile");
    assert!(app.find("b, script").is_none(), "markup was made of words");
}

#[wasm_bindgen_test]
async fn a_blank_box_for_own_words_takes_focus() {
    let app = Mounted::with(Memory::default()).await;
    app.to_form().await;
    app.press("own").await;
    assert_eq!(document().active_element(), app.find("textarea").map(Into::into));
    // Another press finds the blank box and makes no second one.
    app.find("h1").unwrap().focus().unwrap();
    app.press("own").await;
    assert_eq!(app.root.query_selector_all("textarea").unwrap().length(), 1);
    assert_eq!(document().active_element(), app.find("textarea").map(Into::into));
}

#[wasm_bindgen_test]
async fn a_new_page_starts_at_its_heading() {
    let app = Mounted::with(Memory::default()).await;
    assert_ne!(document().active_element(), app.find("h1").map(Into::into), "focus is taken at the start");
    app.press("next").await;
    assert_eq!(document().active_element(), app.find("h1").map(Into::into));
}
