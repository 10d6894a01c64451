//! The languages there are to choose from, at the top of every page.

use crate::{
    command::Command,
    extras::{Extra, Progress},
    markup::{button, tag},
    platform::name_of_language,
    view::View,
};
use reflection::Page;
use yew::Html;

/// Each language named in itself, and what came of choosing one; nothing where there is only one.
pub(crate) fn languages(v: &View) -> Html {
    let own = v.content().language.as_str();
    let known = v.language.known.as_slice();
    if known.len() < 2 {
        return tag("div").html();
    }
    let names = known.iter().map(|(language, name)| {
        let way = button("quiet", "language", name.as_str(), v.send, Command::Speak(language.clone()));
        let way = if language == own { way.fixed("aria-current", "true") } else { way };
        way.attr("lang", language).key(language).html()
    });
    let ways = tag("div").class("languages").fixed("role", "group").attr("aria-label", &v.say("languages"));
    let ways = ways.children(names).html();
    let chosen = v.extras.chosen.as_deref().unwrap_or(own);
    let named = |key, name: &str| v.say_with(key, &[("language", name)]);
    let mut again = Html::default();
    let (class, said) = match v.extras.progress(Extra::Language) {
        Progress::Loading => ("note", v.say("language-loading")),
        Progress::Failed => {
            let load = Command::Load(Extra::Language);
            again = button("secondary", "language-again", v.say("load-again"), v.send, load).html();
            ("warn", named("language-failed", &name_of_language(chosen, own)))
        }
        // It is seen anyway.
        Progress::Ready => ("unseen", named("language-changed", v.language.name_of(own))),
        Progress::NotAsked => ("note", missed(v, own)),
    };
    let said = tag("p").class(class).text(said).html();
    let said = tag("div").class("language").fixed("role", "status").child(said).child(again).html();
    tag("div").class("in-language").child(ways).child(said).html()
}

/// On the first page, that it is in another language than was asked for.
fn missed(v: &View, own: &str) -> String {
    let missed =
        v.language.missed.as_deref().filter(|_| v.extras.chosen.is_none() && *v.page() == Page::Welcome);
    // Of which country is more than it takes.
    let plain = |tag: &str| tag.split('-').next().map_or_else(String::new, |tag| name_of_language(tag, tag));
    missed.map(plain).map_or_else(String::new, |missed| {
        v.say_with("language-missed", &[("missed", &missed), ("own", v.language.name_of(own))])
    })
}
