//! A badge that was made: its picture, what it says, what can be done with it.

use super::{Ask, Badges, checked::day, claim, save::File};
use crate::{
    command::Command,
    markup::{Tag, button, h2, list, p, tag, unseen},
    view::View,
};
use credentials::{Claim, Reason};
use reflection::{Action, Paper};
use yew::{AttrValue, Html};

impl Badges {
    /// A badge that is kept. `now` is what it would say if it were made today, where it could be.
    pub(super) fn badge(&self, v: &View, about: &str, kept: &Claim, now: Option<&Claim>) -> Html {
        let name = claim::name(v.text, kept);
        let way = |class, hook, key: &str, command: Command| {
            button(class, hook, v.say(key), v.send, command).child(unseen(name)).html()
        };
        let save = |file| Ask::Save(file, about.to_owned()).into();
        let away = Ask::TakeAway(about.to_owned()).into();
        let mut buttons = vec![
            way("primary", "save-badge", "badge-save", save(File::Picture)),
            way("secondary", "save-token", "badge-save-token", save(File::Token)),
        ];
        if self.confirmed.iter().any(|one| one.about == about) {
            buttons.push(way("secondary", "save-confirmed", "badge-save-confirmed", save(File::Confirmed)));
        }
        let wrong = self.checked.badges.iter().find(|(known, _)| known == about);
        let wrong = wrong.and_then(|(_, reason)| *reason);
        let mut parts = vec![says(v, kept, "badge-self-asserted", false)];
        match wrong {
            Some(reason) => parts.push(tag("p").class("wrong").text(v.say(Reason::key(reason))).html()),
            None => parts.push(anew(v, about, kept, now)),
        }
        parts.push(self.confirmed(v, about));
        parts.push(tag("div").class("buttons").children(buttons).html());
        parts.push(self.ask(v, about));
        let summary = tag("summary").text(v.say("badge-take-away")).child(unseen(name)).html();
        let away = way("secondary", "take-away-badge", "badge-take-away-now", away);
        let hint = v.p("badge-take-away-hint");
        parts.push(tag("details").class("more").children(vec![summary, hint, away]).html());
        tag("article")
            .class(if self.newest == about { "badge new" } else { "badge" })
            .key(about)
            .attr("data-badge", about)
            .fixed("tabindex", "-1")
            .children(parts)
            .html()
    }

    /// Confirmations that do not count, and why.
    pub(super) fn refused(&self, v: &View) -> Html {
        let refused = self.checked.endorsements.iter().filter_map(|one| {
            let reason = one.outcome.as_ref().err()?;
            let paper = Paper::Endorsement(one.about.clone(), one.id.clone());
            let away = Action::KeepPaper(paper, None);
            let away = button("quiet", "take-away-confirmation", v.say("badge-take-away"), v.send, away);
            let skill = claim::skill_id(&one.about).map(|id| v.skill(&id));
            let skill = skill.unwrap_or_else(|| v.say("badge-profile"));
            let parts = vec![tag("strong").text(skill).html(), p(v.say(reason.key())), away.html()];
            Some(tag("div").children(parts).html())
        });
        let refused: Vec<_> = refused.collect();
        if refused.is_empty() {
            return Html::default();
        }
        let parts = vec![
            h2(v.say("badges-refused")),
            v.p("badges-refused-lead"),
            list(refused).class("facts").html(),
        ];
        tag("section").class("refused").children(parts).html()
    }
}

/// That the badge says something else than the profile does by now, and the way to make it anew.
fn anew(v: &View, about: &str, kept: &Claim, now: Option<&Claim>) -> Html {
    let Some(now) = now else { return v.p("badge-gone") };
    if claim::says_the_same(kept, now) {
        return Html::default();
    }
    let button =
        button("secondary", "make-anew", v.say("badge-anew"), v.send, Ask::Make(about.to_owned())).html();
    let parts = vec![v.p("badge-changed-since"), button];
    tag("div").class("reminder").children(parts).html()
}

/// The picture of a badge and what it says, whoever's it is, with the key of how it says so. All of it at once where
/// `is_open`: where the page is about this badge alone.
pub(in crate::papers) fn says(v: &View, claim: &Claim, how: &str, is_open: bool) -> Html {
    // What a person wrote is escaped where it is drawn: `credentials`, `xml.rs`.
    let picture = Html::from_html_unchecked(AttrValue::from(claim::picture(v.text, claim).svg()));
    let picture = tag("div").class("badge-picture").child(picture).html();
    let name =
        tag(if is_open { "h2" } else { "h3" }).fixed("dir", "auto").text(claim::name(v.text, claim)).html();
    let day = day(&v.content().language, claim.issued);
    let since = tag("p").class("note").text(v.say_with(how, &[("day", &day)])).html();
    let texts = [&claim.meaning, &claim.narrative].into_iter().filter(|text| !text.is_empty());
    let texts = texts.map(|text| tag("p").fixed("dir", "auto").text(text.as_str()).html());
    let words = tag("div").class("field").child(name).child(since).children(texts).html();
    let head = tag("div").class("badge-head").child(picture).child(words).html();
    tag("div").child(head).child(more(v, claim).flag("open", is_open).html()).html()
}

/// All that is in it beside.
fn more(v: &View, claim: &Claim) -> Tag {
    let skills =
        claim.skills().iter().map(|skill| if skill.note.is_empty() { &skill.name } else { &skill.note });
    let skills = skills.filter(|_| claim.skills().len() > 1).map(|name| text("span", name).html());
    let evidence = claim.evidence.iter().map(|evidence| {
        let story = match evidence.narrative.as_str() {
            "" => Html::default(),
            story => text("blockquote", story).theirs().html(),
        };
        tag("div").child(text("span", &evidence.name).html()).child(story).html()
    });
    let items: Vec<_> = skills.chain(evidence).collect();
    let criteria = tag("p").class("note").fixed("dir", "auto").text(claim.criteria.as_str()).html();
    let summary = tag("summary").text(v.say("badge-all")).html();
    tag("details").class("more").child(summary).child(list(items).html()).child(criteria)
}

fn text(name: &'static str, text: &str) -> Tag {
    tag(name).fixed("dir", "auto").text(text)
}
