//! Copying a text, and saying what came of it: the same for papers, badges and links.

use crate::{app::App, command::Command, markup::tag, platform::clipboard, view::View};
use yew::{Html, html::Scope};

/// Copies a text; `tell` makes what is asked of whether that went well.
pub(super) fn copy<C: Into<Command>>(
    app: &App,
    scope: &Scope<App>,
    text: String,
    tell: impl FnOnce(bool) -> C + 'static,
) {
    let copied = clipboard::copy(app.root.cast(), text);
    scope.send_future(async move { Into::<Command>::into(tell(copied.await)) });
}

/// What is said beside the button: nothing before it was pressed.
pub(super) fn said(v: &View, copied: Option<bool>) -> Html {
    let said = match copied {
        Some(true) => v.say("copied"),
        Some(false) => v.say("not-copied"),
        None => String::new(),
    };
    tag("span").class("said").fixed("role", "status").text(said).html()
}
