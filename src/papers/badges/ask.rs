//! Asking somebody to confirm a badge: it is given to them as a file, or in a link.

use super::{Ask, Badges, checked::claim_of, save::File};
use crate::{
    app::App,
    command::Command,
    markup::{button, p, tag},
    papers::{copying, link},
    view::View,
};
use handover::Kind;
use reflection::{Action, Page, Paper};
use yew::{Html, html::Scope};

/// A link that asks for a confirmation.
pub(super) struct Asking {
    /// What the badge is about.
    about: String,
    /// The link, once it is made; nothing where the browser makes none.
    link: Option<String>,
    copied: Option<bool>,
}

/// Makes a link that asks to confirm the badge about this.
pub(super) fn make_link(app: &App, scope: &Scope<App>, about: &str) {
    let Some(token) = app.state.reflection().paper(&Paper::Badge(about.to_owned())).and_then(claim_of) else {
        return;
    };
    let (about, text) = (about.to_owned(), token.0.text);
    let base = link::base(&app.surroundings);
    scope.send_future(async move {
        let link = link::link(&base, Kind::Request, text).await;
        Command::from(Ask::Linked(about, link))
    });
}

impl Badges {
    pub(super) fn linked(&mut self, about: &str, link: Option<&str>) {
        self.asking = Some(Asking { about: about.to_owned(), link: link.map(str::to_owned), copied: None });
    }

    pub(super) fn copy(&mut self, app: &App, scope: &Scope<App>) {
        let link = self.asking.as_ref().and_then(|asking| asking.link.clone());
        copying::copy(app, scope, link.unwrap_or_default(), Ask::Copied);
    }

    pub(super) fn copied(&mut self, copied: bool) {
        if let Some(asking) = &mut self.asking {
            asking.copied = Some(copied);
        }
    }

    /// The ways to ask, on demand.
    pub(super) fn ask(&self, v: &View, about: &str) -> Html {
        let file = button(
            "secondary",
            "save-request",
            v.say("badge-ask-file"),
            v.send,
            Ask::Save(File::Request, about.to_owned()),
        );
        let link =
            button("secondary", "link-request", v.say("badge-ask-link"), v.send, Ask::Link(about.to_owned()));
        let buttons = tag("div").class("buttons").child(file.html()).child(link.html()).html();
        let asking = self.asking.as_ref().filter(|asking| asking.about == about);
        let link = asking.map(|asking| linked(v, asking.link.as_deref(), asking.copied, Ask::Copy));
        let summary = tag("summary").text(v.say("badge-ask")).html();
        let lead = p(v.say_with("badge-ask-lead", &[("button", &v.say("have-copy"))]));
        let back = Action::Visit(Page::Open);
        let back = button("quiet", "open-copy", v.say("badge-ask-back"), v.send, back);
        let back = tag("div").child(back.html()).html();
        let parts = vec![summary, lead, buttons, link.unwrap_or_default(), back];
        tag("details").class("more").children(parts).html()
    }
}

const LINK: &str = "everyday-skills-link";

/// A link to be copied, or that there is none.
pub(in crate::papers) fn linked(
    v: &View,
    link: Option<&str>,
    copied: Option<bool>,
    copy: impl Into<Command>,
) -> Html {
    let Some(link) = link else { return tag("p").fixed("role", "alert").text(v.say("link-missing")).html() };
    let label = tag("label").fixed("for", LINK).text(v.say("link-label")).html();
    let area = tag("textarea").fixed("id", LINK).fixed("rows", "3").fixed("readonly", "").value(link).html();
    let button = button("secondary", "copy-link", v.say("copy"), v.send, copy).html();
    let button = tag("div").child(button).child(copying::said(v, copied)).html();
    tag("div").class("field").children(vec![label, area, button]).html()
}
