//! What has to be said above the page: trouble with storage, answers from another version, a welcome back, time running out.

use crate::{
    command::Command,
    components::countdown,
    markup::{button, list, p, tag, words},
    view::View,
};
use keeping::{LoadError, SaveError};
use yew::Html;

/// What there is to say.
pub(crate) struct Notices<'a> {
    /// Stored data could not be used; its text, where it can be read at all.
    pub(crate) unusable: Option<&'a (LoadError, Option<String>)>,
    /// The last change could not be kept.
    pub(crate) unsaved: Option<SaveError>,
    /// What just happened.
    pub(crate) news: &'a [News],
    /// What is wrong with the settings, for the person who embeds the widget.
    pub(crate) problems: &'a [String],
}

/// What just happened, until another page is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum News {
    /// The learner was here before and sees the page they left.
    WelcomeBack,
    /// A copy was handed to the browser to save.
    CopySaved,
    /// Some of what was kept was damaged, and it may have been the newest.
    LostNewest,
    /// Another tab erased everything.
    ErasedElsewhere,
    /// Everything was erased because nobody was here.
    TimeRanOut,
}

impl News {
    fn key(self) -> &'static str {
        match self {
            Self::WelcomeBack => "welcome-back",
            Self::CopySaved => "copy-saved",
            Self::LostNewest => "lost-newest",
            Self::ErasedElsewhere => "erased-elsewhere",
            Self::TimeRanOut => "idle-erased",
        }
    }
}

/// The notices in one live region, so that a screen reader hears each when it comes; that the answers are about to close in
/// one of its own, which interrupts.
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
    // Who comes back has this code before anything is drawn.
    let unknown = v.extras.later.map_or(0, |later| (later.unknown_answers)(v.state));
    if unknown > 0 {
        said.push(notice("", "unknown-answers", v.count("unknown-answers", unknown), None));
    }
    for news in found.news {
        let kind = if *news == News::LostNewest { "trouble" } else { "" };
        said.push(notice(kind, news.key(), v.say(news.key()), None));
    }
    if !found.problems.is_empty() {
        let problems = list(found.problems.iter().map(|problem| words(problem.clone()))).html();
        said.push(notice("trouble", "settings", v.say("settings-wrong"), Some(problems)));
    }
    let said = tag("div").class("notices").fixed("role", "status").children(said).html();
    tag("div").class("said").child(countdown(v)).child(said).html()
}

fn notice(kind: &'static str, key: &'static str, text: String, way_out: Option<Html>) -> Html {
    let notice = tag("div").key(key).class(if kind.is_empty() { "notice" } else { "notice trouble" });
    notice.fixed("data-notice", key).child(p(text)).child(way_out.unwrap_or_default()).html()
}
