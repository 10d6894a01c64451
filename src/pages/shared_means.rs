//! What it means that others use the device.

use crate::{
    components::{hard_word, idle},
    markup::{button, list, tag, words},
    platform::vault,
    view::View,
};
use reflection::{Action, Page};
use yew::Html;

/// What stays of the answers there, and when they close.
pub(crate) fn shared_means(v: &View) -> Html {
    let has_lock = v.keeper.has_lock();
    let then = if has_lock { "shared-locks" } else { "shared-erases" };
    let facts = ["shared-tab", "shared-leave", then].map(|key| words(v.say(key)));
    let lock = || {
        let set = if has_lock { "lock-change" } else { "lock-set" };
        button("secondary", "lock", v.say(set), v.send, Action::Visit(Page::Lock)).html()
    };
    let lock = if vault::is_there() { lock() } else { Html::default() };
    let tab = hard_word(v, ["word-tab", "word-tab-means"]);
    let passphrase = hard_word(v, ["word-passphrase", "word-passphrase-means"]);
    let parts = vec![list(facts).class("facts").html(), tab, idle(v), lock, passphrase];
    tag("section").children(parts).html()
}
