//! The page of the badges.

use super::{
    Ask, Badges,
    checked::claim_of,
    claim::{self, claim, skills},
    key,
};
use crate::{
    components::{Question, hard_word, question},
    markup::{button, h2, tag, unseen},
    papers::{name::name, sheets::report},
    platform::{plural, vault},
    view::View,
};
use credentials::Claim;
use documents::Report;
use reflection::PROFILE;
use yew::Html;

/// How many skills are offered at once.
const FIRST: usize = 5;

impl Badges {
    pub(in crate::papers) fn page(&self, v: &View) -> Html {
        let language = &v.content().language;
        let plural = |count| plural(language, count);
        let report = report(v.state, &[], &plural);
        let said = self.said.map(|key| v.say(key)).unwrap_or_default();
        let status = tag("p").class("said").fixed("role", "status").text(said).html();
        let mut body = vec![status, hard_word(v, ["badges-signed", "badges-signed-means"])];
        if !vault::is_there() {
            let parts = vec![v.p("badges-missing")];
            body.push(tag("div").class("reminder").children(parts).html());
        }
        body.push(name(v, "badges-name"));
        body.push(self.made(v, &report));
        body.push(self.refused(v));
        if vault::is_there() {
            body.push(offered(v, &report));
        }
        body.push(key::part(v));
        let page = Question {
            title: v.say("badges-title"),
            lead: Some(v.say("badges-lead")),
            body,
            is_result: true,
            ..Question::default()
        };
        question(v, page)
    }

    /// The badges there are: that of the whole profile first, then as the skills stand in it.
    fn made(&self, v: &View, report: &Report) -> Html {
        let mut kept: Vec<(&str, Claim)> =
            v.told().badges().filter_map(|(about, badge)| Some((about, claim_of(badge)?.1))).collect();
        if kept.is_empty() {
            return Html::default();
        }
        let place = |about: &str| report.skills.iter().position(|skill| skill.id.as_str() == about);
        kept.sort_by_key(|(about, _)| (*about != PROFILE, place(about)));
        let badges = kept.iter().map(|(about, kept)| {
            let made = claim::Made { id: kept.id.clone(), issued: kept.issued, key: kept.key };
            self.badge(v, about, kept, claim(report, v.text, about, made).as_ref())
        });
        tag("section").child(h2(v.say("badges-yours"))).children(badges).html()
    }
}

/// What there could be badges of.
fn offered(v: &View, report: &Report) -> Html {
    let has = |about: &str| v.told().badges().any(|(known, _)| known == about);
    let skills = skills(report).filter(|skill| !has(skill.id.as_str()));
    let mut skills: Vec<_> = skills.map(|skill| offer(v, skill.id.as_str(), &skill.title)).collect();
    if report.skills.is_empty() {
        return v.p("badges-none");
    }
    let rest = skills.split_off(FIRST.min(skills.len()));
    let mut parts = vec![h2(v.say("badges-make")), v.p("badges-make-lead")];
    if !has(PROFILE) {
        skills.insert(0, offer(v, PROFILE, &v.say("badges-whole")));
    }
    parts.push(tag("ul").class("copies").children(skills).html());
    if !rest.is_empty() {
        let summary = tag("summary").text(v.count("badges-more", rest.len())).html();
        let rest = tag("ul").class("copies").children(rest).html();
        parts.push(tag("details").class("more").child(summary).child(rest).html());
    }
    tag("section").children(parts).html()
}

fn offer(v: &View, about: &str, name: &str) -> Html {
    let make = button("quiet", "make-badge", v.say("badge-make"), v.send, Ask::Make(about.to_owned()));
    let make = make.attr("data-about", about).child(unseen(name)).html();
    tag("li").key(about).child(tag("span").fixed("dir", "auto").text(name).html()).child(make).html()
}
