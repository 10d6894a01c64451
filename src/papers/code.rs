//! The four words by which two people see that both have the same.

use crate::{
    app::App,
    markup::{p, tag},
    platform::sha256,
    view::View,
};
use handover::CodeWords;
use yew::Html;

/// All the words there are.
pub(super) fn list(app: &App) -> String {
    app.state.content().message("code-words").render(&[], &|_| String::new())
}

/// The words of a text; `None` where the browser makes none: on a page that did not come over HTTPS.
pub(super) async fn code(list: &str, text: &str) -> Option<String> {
    let digest = sha256(text).await?;
    Some(CodeWords::read(list)?.code(digest).join(" "))
}

/// How they are shown.
pub(super) fn shown(v: &View, words: &str) -> Html {
    let words = tag("strong").fixed("data-code", "").text(words).html();
    let words = tag("p").class("lead").child(words).html();
    tag("div").class("about").child(p(v.say("code-same"))).child(words).html()
}
