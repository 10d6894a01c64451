//! The page on which somebody confirms a badge. Who reads it may never have been here before.

use super::{Ask, Confirm, Step, sign::YEARS};
use crate::{
    components::{Question, question},
    markup::{button, h2, tag},
    papers::badges::{linked, says},
    view::View,
};
use credentials::{Claim, Content};
use reflection::Action;
use yew::Html;

impl Confirm {
    pub(in crate::papers) fn page(&self, v: &View) -> Html {
        let Some(Content::Badge(claim)) = self.badge.as_ref().map(|badge| &badge.content) else {
            return nothing(v);
        };
        match &self.step {
            Step::Signed { link, copied, .. } => signed(v, claim, link.as_deref(), *copied),
            step => self.asked(v, claim, step),
        }
    }

    fn asked(&self, v: &View, claim: &Claim, step: &Step) -> Html {
        let lead = match claim.learner.as_str() {
            "" => v.say("confirm-lead-nameless"),
            name => v.say_with("confirm-lead", &[("name", name)]),
        };
        let said = match step {
            Step::Signing => v.say("badges-making"),
            Step::Failed => v.say("badges-not-made"),
            _ => String::new(),
        };
        let badge = tag("section").class("badge").child(says(v, claim, "confirm-says", true)).html();
        let means = tag("section")
            .child(h2(v.say("confirm-means")))
            .child(v.p("confirm-means-saw"))
            .child(tag("p").text(v.say_with("confirm-means-signed", &[("years", &YEARS.to_string())])).html())
            .child(v.p("confirm-means-here"))
            .html();
        let said = tag("p").class("said").fixed("role", "status").text(said).html();
        let form = tag("section").child(h2(v.say("confirm-form"))).child(self.form.summary(v));
        let form = form.children(self.form.fields(v)).child(said);
        let sign = button("primary", "sign", v.say("confirm-sign"), v.send, Ask::Sign).html();
        let page = Question {
            title: v.say("confirm-title"),
            lead: Some(lead),
            body: vec![
                tag("p").class("note").text(v.say("confirm-checked")).html(),
                badge,
                means,
                form.html(),
            ],
            way_out: Some(tag("div").class("way").child(sign).child(leave(v, "confirm-leave")).html()),
            ..Question::default()
        };
        question(v, page)
    }
}

/// It is signed, and has to be given back.
fn signed(v: &View, claim: &Claim, link: Option<&str>, copied: Option<bool>) -> Html {
    let back = match claim.learner.as_str() {
        "" => v.say("confirm-back-nameless"),
        name => v.say_with("confirm-back", &[("name", name)]),
    };
    let save = button("primary", "save-confirmation", v.say("confirm-save"), v.send, Ask::Save).html();
    let link = linked(v, link, copied, Ask::Copy);
    let page = Question {
        title: v.say("confirm-done"),
        lead: Some(back),
        body: vec![tag("div").child(save).html(), v.p("confirm-or-link"), link, v.p("confirm-forgotten")],
        way_out: Some(leave(v, "confirm-finish")),
        ..Question::default()
    };
    question(v, page)
}

/// Nobody asks.
fn nothing(v: &View) -> Html {
    let page = Question {
        title: v.say("confirm-title"),
        lead: Some(v.say("confirm-nothing")),
        way_out: Some(leave(v, "confirm-finish")),
        ..Question::default()
    };
    question(v, page)
}

/// Whoever leaves it leaves nothing here.
fn leave(v: &View, key: &str) -> Html {
    button("secondary", "leave-confirm", v.say(key), v.send, Action::Back).html()
}
