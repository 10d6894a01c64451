//! The browser's database beside storage.

use crate::in_browser::{Instead, run, wait};
use everyday_skills::storage::Mirror;
use wasm_bindgen_futures::spawn_local;
use wasm_bindgen_test::wasm_bindgen_test;

thread_local! {
    static MIRROR: Mirror = Mirror::of("");
}

/// The one that all of these tests are about.
fn mirror() -> Mirror {
    MIRROR.with(Clone::clone)
}

/// Time in which what takes seconds runs by another factor.
async fn time(factor: &str) -> Instead {
    run("window.usual ??= setTimeout.bind(window)").await;
    let set = format!("(done, after) => usual(done, after >= 3000 ? after {factor} : after)");
    Instead::of("window", "setTimeout", &set)
}

/// Nobody gives up waiting: a busy machine is no broken database.
async fn patiently() -> Instead {
    time("* 30").await
}

/// Who gives up waiting does so at once.
async fn hurry() -> Instead {
    time("/ 60").await
}

/// Whether the browser has a database of ours.
async fn is_there() -> bool {
    let names =
        run("indexedDB.databases().then(all => all.map(one => one.name).includes('everyday-skills'))").await;
    names.as_bool().unwrap()
}

async fn read() -> Option<String> {
    mirror().read().await
}

#[wasm_bindgen_test]
async fn looking_makes_no_database() {
    let _patience = patiently().await;
    mirror().erase().await;
    assert_eq!(read().await, None);
    assert!(!is_there().await, "looking left something behind");
}

#[wasm_bindgen_test]
async fn what_was_written_last_is_read() {
    let _patience = patiently().await;
    mirror().erase().await;
    for round in 0..3 {
        for number in 0..100 {
            mirror().write(&format!("{round} {number}"));
            if number == 50 {
                wait(0).await;
            }
        }
        assert_eq!(read().await, Some(format!("{round} 99")));
    }
    let long = "\0\u{1f570} beans\n".repeat(100_000);
    mirror().write(&long);
    assert!(read().await == Some(long), "a long text is another");
    mirror().write("");
    assert_eq!(read().await.as_deref(), Some(""));
}

#[wasm_bindgen_test]
async fn another_visit_finds_it() {
    let _patience = patiently().await;
    mirror().erase().await;
    mirror().write("from before");
    assert_eq!(read().await.as_deref(), Some("from before"));
    // Another program sees the same, under the names that are documented.
    let seen = run("new Promise((done, failed) => {
            const request = indexedDB.open('everyday-skills');
            request.onerror = failed;
            request.onsuccess = () => {
                const found = request.result.transaction('kept').objectStore('kept').get('reflection');
                found.onsuccess = () => { request.result.close(); done(found.result); };
            };
        })");
    assert_eq!(seen.await.as_string().as_deref(), Some("from before"));
}

#[wasm_bindgen_test]
async fn erasing_leaves_no_database() {
    let _patience = patiently().await;
    mirror().write("something");
    assert!(read().await.is_some() && is_there().await);
    mirror().erase().await;
    assert!(!is_there().await, "it is still there");
    assert_eq!(read().await, None);
    assert!(!is_there().await, "looking brought it back");
    mirror().write("something new");
    assert_eq!(read().await.as_deref(), Some("something new"));
    // Before it is even open.
    mirror().erase().await;
    mirror().write("on its way");
    mirror().erase().await;
    wait(500).await;
    assert!(!is_there().await, "what was on its way came after");
    // Not to be lost with what was there before it.
    mirror().erase().await;
    mirror().write("on its way");
    spawn_local(async { mirror().erase().await });
    wait(0).await;
    mirror().write("after it");
    assert_eq!(read().await.as_deref(), Some("after it"));
}

#[wasm_bindgen_test]
async fn another_tab_can_erase_it_and_this_one_goes_on() {
    let _patience = patiently().await;
    mirror().write("here");
    assert!(read().await.is_some());
    run("new Promise((done, failed) => {
            const request = indexedDB.deleteDatabase('everyday-skills');
            request.onsuccess = done;
            request.onblocked = () => failed('a tab of ours holds on to it');
        })")
    .await;
    assert!(!is_there().await);
    for text in ["again", "and again"] {
        mirror().write(text);
    }
    assert_eq!(read().await.as_deref(), Some("and again"));
}

#[wasm_bindgen_test]
async fn a_program_that_holds_on_to_it_does_not_stop_erasing() {
    let _patience = patiently().await;
    mirror().erase().await;
    mirror().write("held");
    assert!(read().await.is_some());
    run("new Promise(done => {
            const request = indexedDB.open('everyday-skills');
            request.onsuccess = () => done(window.held = request.result);
        })")
    .await;
    let hurry = hurry().await;
    mirror().erase().await;
    drop(hurry);
    assert!(is_there().await, "it is not held");
    run("held.close()").await;
    let mut tries = 0;
    while is_there().await {
        tries += 1;
        assert!(tries < 100, "it is there although nobody holds on to it");
        wait(600).await;
    }
    mirror().write("after");
    assert_eq!(read().await.as_deref(), Some("after"));
}

#[wasm_bindgen_test]
async fn without_a_database_nothing_happens() {
    let _patience = patiently().await;
    mirror().erase().await;
    let hurry = hurry().await;
    run("window.refuse = () => { const it = {}; setTimeout(() => it.onerror({})); return it }").await;
    for nothing in [
        "undefined",
        "null",
        "{ throw new DOMException('no', 'SecurityError') }",
        "({ open() { throw new DOMException('no', 'SecurityError') }, deleteDatabase() { throw 1 } })",
        // One that fails, one that never answers.
        "({ open: refuse, deleteDatabase: refuse })",
        "({ open: () => ({}), deleteDatabase: () => ({}) })",
    ] {
        let _instead = Instead::of("window", "indexedDB", nothing);
        assert_eq!(read().await, None, "{nothing}");
        mirror().write("something");
        mirror().erase().await;
    }
    drop(hurry);
    wait(500).await;
    assert!(!is_there().await);
    mirror().write("something");
    assert_eq!(read().await.as_deref(), Some("something"));
    mirror().erase().await;
}
