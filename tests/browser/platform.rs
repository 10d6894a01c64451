//! What else is asked of the browser: to keep things, what it loaded, the text of a file.

use crate::in_browser::{Instead, run, wait};
use everyday_skills::{file, lasting, requests};
use keeping::LARGEST_FILE;
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use yew::Callback;

#[wasm_bindgen_test]
async fn the_browser_is_asked_once_to_keep_what_is_here() {
    for (storage, promised) in [
        ("{ persisted: async () => true, persist: () => { throw 'asked again' } }", true),
        ("{ persisted: async () => false, persist: async () => true }", true),
        ("{ persisted: async () => false, persist: async () => false }", false),
        ("{ persisted: async () => false, persist: async () => { throw 'no' } }", false),
        ("{ persisted: () => { throw 'no' } }", false),
        ("undefined", false),
    ] {
        let _instead = Instead::of("navigator", "storage", &format!("({storage})"));
        assert_eq!(lasting::ask_to_keep().await, promised, "{storage}");
    }
    // The browser's own answer is its own business, but it comes.
    lasting::ask_to_keep().await;
}

#[wasm_bindgen_test]
fn safari_may_clear_what_is_here() {
    assert_eq!(lasting::may_be_cleared(), None);
    let _instead = Instead::of("navigator", "vendor", "'Apple Computer, Inc.'");
    assert_eq!(lasting::may_be_cleared(), Some(lasting::Why::Safari));
}

#[wasm_bindgen_test]
async fn each_request_is_told_in_its_order() {
    let told = Rc::new(RefCell::new(Vec::new()));
    let ask = async |name: &str| {
        run(&format!("fetch('/{name}').then(answer => answer.text()).catch(() => '')")).await;
        // Told once the browser has nothing else to do.
        wait(200).await;
    };
    let names = |lists: &[Vec<String>]| {
        let last = lists.last().cloned().unwrap_or_default();
        last.iter().filter_map(|name| Some(name.split_once("asked-")?.1.to_owned())).collect::<Vec<_>>()
    };
    ask("asked-before").await;
    let hear = told.clone();
    let watch = requests::watch(|_| true, Callback::from(move |list| hear.borrow_mut().push(list))).unwrap();
    wait(200).await;
    assert_eq!(names(&told.borrow()), ["before"]);
    let loaded = told.borrow().last().unwrap().len();
    assert!(loaded > 1, "the page's own files are not told");
    ask("asked-once").await;
    ask("asked-once").await;
    assert_eq!(names(&told.borrow()), ["before", "once", "once"]);
    assert_eq!(told.borrow().last().unwrap().len(), loaded + 2);
    drop(watch);
    let before = told.borrow().len();
    ask("asked-after").await;
    assert_eq!(told.borrow().len(), before, "it is told although nobody listens");
}

#[wasm_bindgen_test]
async fn a_request_that_does_not_count_is_not_told_at_all() {
    let told = Rc::new(RefCell::new(Vec::new()));
    let hear = told.clone();
    let counts = |name: &str| name.ends_with("/counts");
    let watch = requests::watch(counts, Callback::from(move |list| hear.borrow_mut().push(list)));
    let ask = async |name: &str| {
        run(&format!("fetch('/{name}').then(answer => answer.text()).catch(() => '')")).await;
        wait(200).await;
    };
    ask("does-not").await;
    assert!(told.borrow().is_empty(), "{told:?}");
    ask("counts").await;
    ask("does-not").await;
    assert_eq!(told.borrow().len(), 1, "{told:?}");
    assert_eq!(told.borrow().last().map(Vec::len), Some(1), "{told:?}");
    drop(watch);
}

#[wasm_bindgen_test]
fn a_browser_that_does_not_tell_is_asked_nothing() {
    for observer in ["undefined", "class { observe() { throw 'no' } }", "() => {}"] {
        let _instead = Instead::of("window", "PerformanceObserver", observer);
        assert!(requests::watch(|_| true, Callback::noop()).is_none(), "{observer}");
    }
}

#[wasm_bindgen_test]
async fn a_file_is_read_unless_it_is_too_large() {
    let text_of = async |script: &str| file::text_of(run(script).await.unchecked_into()).await;
    let own = "{\"a\":\"\u{1f570}\"}";
    assert_eq!(text_of(&format!("new File(['{own}'], 'a.json')")).await.as_deref(), Some(own));
    assert_eq!(text_of("new File([], 'empty')").await.as_deref(), Some(""));
    let bytes = text_of("new File([new Uint8Array([123, 255, 0, 125])], 'bytes')").await;
    assert_eq!(bytes.as_deref(), Some("{\u{fffd}\0}"));
    let largest = text_of(&format!("new File(['x'.repeat({LARGEST_FILE})], 'a')")).await;
    assert_eq!(largest.map(|text| text.len()), Some(LARGEST_FILE));
    let larger = format!("({{ size: {LARGEST_FILE} + 1, text() {{ window.wasRead = true }} }})");
    assert_eq!(text_of(&larger).await, None);
    assert!(run("window.wasRead").await.is_undefined(), "it was read although it is too large");
    // Taken away after it was chosen.
    assert_eq!(text_of("({ size: 3, text: async () => { throw 'gone' } })").await.as_deref(), Some(""));
}
