//! The browser's own back button, on a page that is ours alone: each page of the reflection is an entry of the history.
//!
//! An entry carries a number and nothing else: browsers keep their history, and which pages somebody was on tells what they
//! answered. Which page a number stands for is known for as long as the page is open.
//!
//! After a reload it is not. Who then presses back wants the page before this one, and gets the one before it on the path;
//! an entry further on has nothing to show, and the page stays. Entries from before everything was erased lead to the first
//! page.

use super::by_name::{get, window};
use crate::command::Command;
use reflection::Page;
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use yew::Callback;

struct Walk {
    /// The number of the current entry.
    here: u32,
    /// The number that the first of the pages has; each later one has the next.
    first: u32,
    pages: Vec<Page>,
    /// What an earlier entry leads to that nothing is known of; without it, one page back.
    earlier: Option<Page>,
}

thread_local! {
    static WALK: RefCell<Walk> =
        const { RefCell::new(Walk { here: 0, first: 0, pages: Vec::new(), earlier: None }) };
}

impl Walk {
    /// Goes to an entry that is new or unknown. There is none after it.
    fn enter(&mut self, number: u32, page: &Page) {
        self.here = number;
        match self.place(number) {
            Some(at) if at <= self.pages.len() => self.pages.truncate(at),
            _ => {
                self.first = number;
                self.pages.clear();
            }
        }
        self.pages.push(page.clone());
    }

    /// Goes to an entry that is there. What it asks for.
    fn turn(&mut self, number: u32) -> Option<Command> {
        let is_back = number < self.here;
        self.here = number;
        match self.place(number).and_then(|at| self.pages.get(at)) {
            Some(page) => Some(Command::Return(Some(page.clone()))),
            None => is_back.then(|| Command::Return(self.earlier.clone())),
        }
    }

    fn place(&self, number: u32) -> Option<usize> {
        usize::try_from(number.checked_sub(self.first)?).ok()
    }
}

/// Makes a new entry for a page, or marks the current one with the page that is shown first.
pub fn visit(page: &Page, is_first: bool) {
    let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else { return };
    let number = WALK.with_borrow_mut(|walk| {
        let after = walk.here.saturating_add(1);
        let number = if is_first { number(&get(&history, "state")).unwrap_or(0) } else { after };
        if is_first {
            walk.earlier = None;
        }
        walk.enter(number, page);
        number.into()
    });
    // A sandboxed frame may refuse; then the back button leaves the page, as it would without us.
    let _refused =
        if is_first { history.replace_state(&number, "") } else { history.push_state(&number, "") };
}

/// Forgets what all entries so far stand for: everything was erased.
pub fn forget() {
    WALK.with_borrow_mut(|walk| {
        walk.pages.clear();
        walk.earlier = Some(Page::Welcome);
    });
}

/// Sends what each entry asks for that the back or forward button leads to, for as long as the page is open.
pub fn listen(send: Callback<Command>) {
    let listener = Closure::<dyn FnMut(JsValue)>::new(move |event: JsValue| {
        if let Some(text) = handed() {
            send.emit(Command::Take(text));
        }
        let Some(number) = number(&get(&event, "state")) else { return };
        let asked = WALK.with_borrow_mut(|walk| walk.turn(number));
        if let Some(command) = asked {
            send.emit(command);
        }
    });
    if let Some(window) = web_sys::window() {
        window.set_onpopstate(Some(listener.as_ref().unchecked_ref()));
        listener.forget();
    }
}

/// What the page's address has from `#` on: something handed over in a link. It is taken off the address at once, which browsers
/// keep in their history.
pub fn handed() -> Option<String> {
    let location = get(&window(), "location");
    let text = get(&location, "hash").as_string().filter(|text| !text.is_empty())?;
    let history = web_sys::window()?.history().ok()?;
    let path = get(&location, "pathname").as_string()? + &get(&location, "search").as_string()?;
    let _refused = history.replace_state_with_url(&get(&history, "state"), "", Some(&path));
    Some(text)
}

/// The number an entry carries, where it is one of ours.
fn number(state: &JsValue) -> Option<u32> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates")]
    state.as_f64().map(|number| number as u32)
}
