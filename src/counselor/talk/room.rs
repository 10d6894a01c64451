//! The panel's place on the page: whether there is room for it beside the question, and where it is scrolled to.

use crate::platform::by_name::{call, get, window};
use js_sys::Array;
use web_sys::Element;
use yew::NodeRef;

/// The width from which the panel stands beside the question, in `em` of what the widget is in: as the styles have it.
const WIDE: f64 = 62.0;

/// Whether what the widget is in is that wide.
pub(super) fn is_wide(app: &NodeRef) -> bool {
    let around = app.cast::<Element>().and_then(|root| root.parent_element());
    let wide = around.and_then(|around| {
        let width = around.get_bounding_client_rect().width();
        let style = call(&window(), "getComputedStyle", &Array::of1(&around.into()))?;
        let em: f64 = get(&style, "fontSize").as_string()?.strip_suffix("px")?.parse().ok()?;
        Some(width >= WIDE * em)
    });
    wide.unwrap_or_default()
}

/// Shows what to say first: on a new page that is another thing.
pub(super) fn show_top(app: &NodeRef) {
    let panel = app.cast::<Element>().and_then(|root| root.query_selector(".interview").ok().flatten());
    if let Some(panel) = panel {
        panel.set_scroll_top(0);
    }
}
