//! The first pages: what this is, whose device, who is here, what the learner hopes for.

use crate::{
    components::{Choice, Legend, Question, choices, question},
    markup::{button, list, tag, words},
    view::View,
};
use reflection::{Action, Company, Device, Page, Question as Q};
use yew::Html;

pub(crate) fn welcome(v: &View) -> Html {
    let facts = ["welcome-time", "welcome-private", "welcome-right"].map(|key| words(v.say(key)));
    let copy = button("quiet", "open-copy", v.say("have-copy"), v.send, Action::Visit(Page::Open))
        .key("copy")
        .html();
    let start = Question {
        title: v.say("welcome-title"),
        lead: Some(v.say("welcome-lead")),
        body: vec![list(facts).class("facts").html()],
        next: Some(v.say("start")),
        beside: copy,
        is_result: true,
        ..Question::default()
    };
    question(v, start)
}

pub(crate) fn device(v: &View) -> Html {
    let answer = |device: Device, label, hint| {
        let chosen = v.state.device() == Some(device);
        let answer =
            Choice::radio("device", device.as_str(), v.say(label), chosen, Action::SetDevice(device));
        answer.hint(v.say(hint))
    };
    let own = answer(Device::Own, "device-own", "device-own-hint");
    let shared = answer(Device::Shared, "device-shared", "device-shared-hint");
    let title = v.say("device-title");
    let answers = choices(v, Legend::Unseen(title.clone()), vec![own, shared]).html();
    let later = v.extras.with_words().filter(|_| v.state.device() == Some(Device::Shared));
    let more = tag("div").children(later.map(|later| (later.shared_means)(v))).html();
    question(v, Question { title, body: vec![answers, more], ..Question::default() })
}

pub(crate) fn company(v: &View) -> Html {
    let answer = |company: Company, label, hint| {
        let chosen = v.state.company() == Some(company);
        let answer =
            Choice::radio("company", company.as_str(), v.say(label), chosen, Action::SetCompany(company));
        answer.hint(v.say(hint))
    };
    let alone = answer(Company::Alone, "company-alone", "company-alone-hint");
    let counselor = answer(Company::Counselor, "company-counselor", "company-counselor-hint");
    ask(v, "company-title", None, vec![alone, counselor])
}

pub(crate) fn hope(v: &View) -> Html {
    let answers = v.content().hopes.iter().map(|hope| {
        let chosen = v.told().has(Q::Hope(&hope.id));
        Choice::check(hope.id.as_str(), &hope.text, chosen, |on| Action::ChooseHope(hope.id.clone(), on))
    });
    ask(v, "hope-title", Some("all-that-fit"), answers.collect())
}

/// Where the learner's life happens, so that examples fit.
pub(crate) fn days(v: &View) -> Html {
    let answers = v.content().settings.iter().map(|setting| {
        let chosen = v.told().has(Q::Setting(&setting.id));
        let choose = |on| Action::ChooseSetting(setting.id.clone(), on);
        Choice::check(setting.id.as_str(), &setting.text, chosen, choose)
    });
    ask(v, "days-title", Some("days-lead"), answers.collect())
}

/// A page that is one group of answers under its heading.
fn ask(v: &View, title: &str, lead: Option<&str>, answers: Vec<Choice>) -> Html {
    let title = v.say(title);
    let body = vec![choices(v, Legend::Unseen(title.clone()), answers).html()];
    question(v, Question { title, lead: lead.map(|key| v.say(key)), body, ..Question::default() })
}
