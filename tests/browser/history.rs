//! The browser's own back and forward buttons.

use crate::in_browser::{run, wait};
use everyday_skills::{Command, history};
use reflection::Page;
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen_test::wasm_bindgen_test;
use yew::Callback;

/// What the buttons asked for.
#[derive(Clone, Default)]
struct Asked(Rc<RefCell<Vec<String>>>);

impl Asked {
    fn listen() -> Self {
        // What runs the tests has something of its own there.
        let _its_own = history::handed();
        let asked = Self::default();
        let heard = asked.clone();
        history::listen(Callback::from(move |command| {
            let asked = match command {
                Command::Return(Some(page)) => page.to_string(),
                Command::Return(None) => "the page before".to_owned(),
                _ => "something else".to_owned(),
            };
            heard.0.borrow_mut().push(asked);
        }));
        asked
    }

    /// What is asked for when the history turns by so many entries.
    async fn turn(&self, by: i32) -> Vec<String> {
        run(&format!(
            "new Promise(done => {{ addEventListener('popstate', () => done(), {{ once: true }}); history.go({by}) }})"
        ))
        .await;
        wait(0).await;
        self.0.take()
    }
}

async fn state() -> Option<f64> {
    run("history.state").await.as_f64()
}

/// A page that was just opened in an entry that has this number from an earlier visit.
async fn open_at(number: u32, page: &Page) {
    run(&format!("history.replaceState({number}, '')")).await;
    history::visit(page, true);
    assert_eq!(state().await, Some(number.into()), "the entry has another number now");
}

#[wasm_bindgen_test]
async fn entries_are_numbers_that_lead_to_their_pages() {
    run("history.replaceState(null, '')").await;
    let (asked, address) = (Asked::listen(), run("location.href").await);
    history::visit(&Page::Welcome, true);
    let first = state().await;
    assert_eq!(first, Some(0.0));
    let pages = [Page::Device, Page::Form("reading".into()), Page::Take];
    for (at, page) in (1..).zip(&pages) {
        history::visit(page, false);
        assert_eq!(state().await, Some(f64::from(at)));
    }
    assert_eq!(run("location.href").await, address);
    assert_eq!(asked.turn(-1).await, ["form/reading"]);
    assert_eq!(asked.turn(-2).await, ["welcome"]);
    assert_eq!(asked.turn(3).await, ["take"]);
    assert_eq!(asked.turn(-2).await, ["device"]);
    // From here somewhere else.
    history::visit(&Page::Hope, false);
    history::visit(&Page::Days, false);
    assert_eq!(asked.turn(-2).await, ["device"]);
    assert_eq!(asked.turn(1).await, ["hope"]);
    assert_eq!(asked.turn(1).await, ["days"]);
}

#[wasm_bindgen_test]
async fn after_a_reload_back_leads_to_the_page_before() {
    let asked = Asked::listen();
    run("history.replaceState(998, ''); history.pushState(999, '')").await;
    open_at(1000, &Page::Hope).await;
    history::visit(&Page::Days, false);
    assert_eq!(asked.turn(-1).await, ["hope"]);
    run("history.replaceState(1000, '')").await;
    assert_eq!(asked.turn(-1).await, ["the page before"]);
}

#[wasm_bindgen_test]
async fn after_a_reload_forward_stays_where_it_is() {
    let asked = Asked::listen();
    run("history.replaceState(5000, ''); history.pushState(5001, '')").await;
    asked.turn(-1).await;
    open_at(5000, &Page::Hope).await;
    assert_eq!(asked.turn(1).await, Vec::<String>::new());
    history::visit(&Page::Days, false);
    history::visit(&Page::Skills, false);
    assert_eq!(asked.turn(-1).await, ["days"]);
    assert_eq!(asked.turn(-1).await, ["the page before"]);
    assert_eq!(asked.turn(2).await, ["skills"]);
}

#[wasm_bindgen_test]
async fn what_was_erased_is_not_gone_back_to() {
    let asked = Asked::listen();
    open_at(7000, &Page::Hope).await;
    history::visit(&Page::Profile, false);
    history::visit(&Page::Erase, false);
    history::forget();
    assert_eq!(asked.turn(-1).await, ["welcome"]);
    assert_eq!(asked.turn(-1).await, ["welcome"]);
    assert_eq!(asked.turn(1).await, Vec::<String>::new());
    history::visit(&Page::Device, false);
    history::visit(&Page::Company, false);
    assert_eq!(asked.turn(-1).await, ["device"]);
    assert_eq!(asked.turn(-1).await, ["welcome"]);
}

#[wasm_bindgen_test]
async fn entries_of_others_ask_for_nothing() {
    let asked = Asked::listen();
    open_at(9000, &Page::Hope).await;
    for theirs in ["null", "'form/reading'", "{ page: 3 }", "true"] {
        run(&format!("history.replaceState({theirs}, ''); history.pushState(1, '')")).await;
        assert_eq!(asked.turn(-1).await, Vec::<String>::new(), "{theirs}");
    }
    for odd in ["NaN", "Infinity", "-1", "0.5", "1e300"] {
        run(&format!("history.replaceState({odd}, ''); history.pushState(1, '')")).await;
        asked.turn(-1).await;
        history::visit(&Page::Hope, true);
        history::visit(&Page::Days, false);
        assert_eq!(asked.turn(-1).await.len(), 1, "{odd}");
    }
}
