//! The key that signs the badges: kept with the answers, to be saved and erased.

use super::{Ask, take_away};
use crate::{
    app::App,
    markup::{button, tag},
    platform::download,
    view::View,
};
use reflection::{Action, Paper};
use yew::Html;

/// What can be done with it; nothing where there is none.
pub(super) fn part(v: &View) -> Html {
    if v.told().paper(&Paper::Key).is_none() {
        return Html::default();
    }
    let way = |hook, key: &str, hint: &str, ask| {
        let button = button("secondary", hook, v.say(key), v.send, ask).html();
        tag("li").child(button).child(v.p(hint)).html()
    };
    let ways = vec![
        way("save-key", "badges-key-save", "badges-key-save-hint", Ask::SaveKey),
        way("erase-key", "badges-key-erase", "badges-key-erase-hint", Ask::EraseKey),
    ];
    let ways = tag("ul").class("ways").children(ways).html();
    let summary = tag("summary").text(v.say("badges-key")).html();
    tag("details").class("more").children(vec![summary, v.p("badges-key-lead"), ways]).html()
}

pub(super) fn save(app: &mut App) {
    if let Some(key) = app.state.reflection().paper(&Paper::Key) {
        download("everyday-skills-key.json", key);
        app.say_saved();
    }
}

/// Erases it, and all that was signed with it.
pub(super) fn erase(app: &mut App) {
    let told = app.state.reflection();
    let badges = told.badges().map(|(about, _)| about.to_owned());
    let mut about: Vec<_> = badges.chain(told.endorsements().map(|(about, ..)| about.to_owned())).collect();
    about.dedup();
    for about in about {
        take_away(app, &about);
    }
    app.act(Action::KeepPaper(Paper::Key, None));
}
