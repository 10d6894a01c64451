//! What has to be said above the page: trouble with storage, answers from another version, a welcome back.

use crate::{
    command::Command,
    markup::{button, p, tag},
    storage::{LoadError, SaveError},
    view::View,
};
use yew::Html;

/// What there is to say.
pub(crate) struct Notices<'a> {
    /// Stored data could not be used; its text, where it can be read at all.
    pub(crate) unusable: Option<&'a (LoadError, Option<String>)>,
    /// The last change could not be kept.
    pub(crate) unsaved: Option<SaveError>,
    /// The learner was here before and sees the page they left.
    pub(crate) welcome_back: bool,
    /// Everything was just erased.
    pub(crate) erased: bool,
    /// A copy was just handed to the browser to save.
    pub(crate) copy_saved: bool,
}

/// The notices in one live region, so that a screen reader hears each when it comes.
pub(crate) fn notices(v: &View, found: &Notices) -> Html {
    let mut said = Vec::new();
    if let Some((error, text)) = found.unusable {
        let save = button("", "save-unread", v.say("save-unread"), v.send, Command::SaveUnread).html();
        said.push(notice("trouble", error.key(), v.say(error.key()), text.as_ref().map(|_| save)));
    }
    if let Some(error) = found.unsaved {
        let save = button("", "save-copy", v.say("save-copy-now"), v.send, Command::SaveCopy).html();
        said.push(notice("trouble", error.key(), v.say(error.key()), Some(save)));
    }
    let unknown = v.state.unknown_answers();
    if unknown > 0 {
        said.push(notice("", "unknown-answers", v.count("unknown-answers", unknown), None));
    }
    if found.welcome_back {
        said.push(notice("", "welcome-back", v.say("welcome-back"), None));
    }
    if found.copy_saved {
        said.push(notice("", "copy-saved", v.say("copy-saved"), None));
    }
    if found.erased {
        said.push(notice("", "erased", v.say("erased"), None));
    }
    tag("div").class("notices").fixed("role", "status").children(said).html()
}

fn notice(kind: &'static str, key: &'static str, text: String, way_out: Option<Html>) -> Html {
    let notice = tag("div").key(key).class(if kind.is_empty() { "notice" } else { "notice trouble" });
    notice.fixed("data-notice", key).child(p(text)).child(way_out.unwrap_or_default()).html()
}
