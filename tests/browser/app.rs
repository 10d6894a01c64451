//! The app with stores of our own.

use crate::mounted::{Memory, Mounted, document};
use js_sys::Promise;
use keeping::{SaveError, Saved};
use reflection::Page;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

/// Longer than what is typed waits to be written.
async fn a_moment() {
    let later = |done: js_sys::Function, _| {
        web_sys::window().unwrap().set_timeout_with_callback_and_timeout_and_arguments_0(&done, 400).unwrap();
    };
    JsFuture::from(Promise::new(&mut { later })).await.unwrap();
}

fn own(saved: &Saved) -> Vec<String> {
    saved.reflection.own().map(|(.., words)| words.to_owned()).collect()
}

#[wasm_bindgen_test]
async fn a_new_learner_sees_the_first_page_and_nothing_is_saved() {
    let store = Memory::default();
    let app = Mounted::with(store.clone()).await;
    assert_eq!(app.screen(), "welcome");
    assert_eq!(app.find("h1").unwrap().inner_text(), "welcome-title");
    assert_eq!(app.find(".app").unwrap().get_attribute("lang").as_deref(), Some("en"));
    assert!(app.notices().is_empty());
    app.press("next").await;
    assert_eq!(store.everything(), "", "saved before anything was said");
}

#[wasm_bindgen_test]
async fn every_answer_is_saved_at_once() {
    let store = Memory::default();
    let app = Mounted::with(store.clone()).await;
    app.press("next").await;
    app.click("[data-choice='own']").await;
    assert_eq!(store.written(), 1);
    let saved = store.saved().unwrap();
    assert_eq!(saved.reflection.iter().collect::<Vec<_>>(), [("device", "own")]);
    assert_eq!(saved.page, Page::Device);
    app.press("next").await;
    assert_eq!((store.written(), store.saved().unwrap().page), (2, Page::Company));
}

#[wasm_bindgen_test]
async fn what_is_typed_is_saved_in_a_moment_or_with_the_next_answer() {
    let store = Memory::default();
    let app = Mounted::with(store.clone()).await;
    app.to_form().await;
    app.press("own").await;
    let before = store.written();
    for words in ["I", "I s", "I se", "I sew"] {
        app.write(words).await;
    }
    assert!(store.written() <= before + 1, "every letter is written by itself");
    a_moment().await;
    assert_eq!(own(&store.saved().unwrap()), ["I sew"]);
    app.write("I sew clothes").await;
    app.click("[data-activity='read-labels']").await;
    assert_eq!(own(&store.saved().unwrap()), ["I sew clothes"]);
}

#[wasm_bindgen_test]
async fn what_is_typed_is_saved_when_the_page_goes_away() {
    for (event, on_document) in [("pagehide", false), ("visibilitychange", true)] {
        let store = Memory::default();
        let app = Mounted::with(store.clone()).await;
        app.to_form().await;
        app.press("own").await;
        app.write("I sew").await;
        let event = web_sys::Event::new(event).unwrap();
        if on_document {
            document().dispatch_event(&event).unwrap();
        } else {
            web_sys::window().unwrap().dispatch_event(&event).unwrap();
        }
        // At once: there is no later.
        assert_eq!(own(&store.saved().unwrap()), ["I sew"]);
    }
}

#[wasm_bindgen_test]
async fn erasing_empties_the_store_and_what_was_typed_does_not_come_back() {
    let store = Memory::default();
    let app = Mounted::with(store.clone()).await;
    app.to_form().await;
    app.press("own").await;
    app.write("I sew").await;
    app.press("ask-erase").await;
    app.press("erase").await;
    a_moment().await;
    assert_eq!(store.everything(), "");
    assert_eq!(app.screen(), "left");
}

#[wasm_bindgen_test]
async fn a_learner_who_comes_back_sees_the_page_they_left() {
    let store = Memory::default();
    let first = Mounted::with(store.clone()).await;
    first.to_form().await;
    first.click("[data-activity='read-labels']").await;
    drop(first);
    let saved = store.everything();
    let app = Mounted::with(store.clone()).await;
    assert_eq!(app.screen(), "form");
    assert!(app.find("[data-activity='read-labels']:checked").is_some());
    assert_eq!(app.notices(), ["welcome-back"]);
    assert_eq!(store.everything(), saved, "coming back saves something");
}

#[wasm_bindgen_test]
async fn a_store_that_fails_is_said_and_the_app_goes_on() {
    for (error, key) in [(SaveError::Blocked, "save-blocked"), (SaveError::Full, "save-full")] {
        let app = Mounted::with(Memory::failing(error)).await;
        assert!(app.notices().is_empty(), "said before anything was done");
        app.press("next").await;
        app.click("[data-choice='own']").await;
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
    for (text, key) in [
        ("damaged", "load-damaged"),
        (r#"{"format":"europass","version":1}"#, "load-foreign"),
        (r#"{"format":"everyday-skills/reflection","version":999}"#, "load-newer"),
    ] {
        let store = Memory::holding(text);
        let app = Mounted::with(store.clone()).await;
        assert_eq!((app.screen().as_str(), app.notices()), ("welcome", vec![key.to_owned()]));
        assert!(app.find("[data-action='save-unread']").is_some(), "no way to keep it");
        app.press("next").await;
        app.click("[data-choice='own']").await;
        assert_eq!(app.screen(), "device");
        assert!(store.everything().contains(text), "it is gone");
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
