//! Whether the browser may clear what it keeps for this page.

use super::by_name::{get, promised, window};
use js_sys::Array;

/// Why what is kept may be gone sooner than anywhere else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The page is shown inside another site's: browsers keep little for such pages, and clear it first.
    Frame,
    /// Safari, and the browsers of iPhones and iPads: they clear what a page keeps after seven days of use without a visit.
    Safari,
}

/// Asks the browser to keep what is here until the learner clears it, unless it already promised to. Some browsers ask the
/// learner, most decide by themselves. False where it does not promise, too where it cannot.
pub async fn ask_to_keep() -> bool {
    let storage = get(&get(&window(), "navigator"), "storage");
    for question in ["persisted", "persist"] {
        let Some(answer) = promised(&storage, question, &Array::new()) else { return false };
        if answer.await.is_ok_and(|answer| answer.is_truthy()) {
            return true;
        }
    }
    false
}

/// Why what is kept may be gone sooner than anywhere else, if so.
pub fn may_be_cleared() -> Option<Why> {
    let window = window();
    let vendor = get(&get(&window, "navigator"), "vendor").as_string();
    // The page around us, if it is another site's, does not tell its origin.
    if get(&get(&window, "top"), "origin") != get(&window, "origin") {
        Some(Why::Frame)
    } else if vendor.is_some_and(|vendor| vendor.starts_with("Apple")) {
        Some(Why::Safari)
    } else {
        None
    }
}
