//! The last resort: the static message of the page, for when the app cannot start or go on.

/// Shows the page's own `#trouble` message and tells the console why.
pub(crate) fn show(why: &str) {
    web_sys::console::error_1(&why.into());
    for (id, hidden) in [("trouble", false), ("everyday-skills", true)] {
        if let Some(element) = super::element(id) {
            // Cannot fail for a valid attribute name.
            let _ok =
                if hidden { element.set_attribute("hidden", "") } else { element.remove_attribute("hidden") };
        }
    }
}
