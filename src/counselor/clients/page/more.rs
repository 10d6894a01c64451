//! How this desk works, and its records as a whole: save all, bring some in, erase all.

use super::{Ask, Asked, Clients, sure};
use crate::{
    command::Command,
    components::{Choice, Legend, at_risk, blamed, choices, idle, passphrase},
    markup::{button, tag, wrong},
    view::View,
};
use reflection::{Action, EraseAfter, Minutes};
use yew::Html;

const FILE: &str = "everyday-skills-desk-file";
const FILE_WRONG: &str = "everyday-skills-desk-file-wrong";

pub(super) fn more(clients: &Clients, v: &View) -> Html {
    let fold = |key: &str, hook: &'static str, parts: Vec<Html>| {
        let summary = tag("summary").text(v.say(key)).html();
        let body = tag("div").class("body").children(parts).html();
        tag("details").class("more").fixed("data-part", hook).child(summary).child(body).html()
    };
    let all = vec![export(v), bring_in(clients, v), erase_all(clients, v)];
    let folds = vec![fold("desk-settings", "settings", settings(v)), fold("desk-records", "records", all)];
    let risk = at_risk(v).map(|risk| tag("p").class("note").fixed("data-note", "risk").text(risk).html());
    tag("section").class("desk-more").children(risk).children(folds).html()
}

fn settings(v: &View) -> Vec<Html> {
    let told = v.told();
    let after = EraseAfter::ALL.map(|after| {
        let label = v.count("desk-days", usize::try_from(after.days()).unwrap_or_default());
        let chosen = told.erase_after() == after;
        Choice::radio("erase-after", after.as_str(), label, chosen, Action::SetEraseAfter(after))
    });
    let minutes = Minutes::ALL.map(|minutes| {
        let label = v.say_with("idle-minutes", &[("count", minutes.as_str())]);
        let chosen = told.minutes() == minutes;
        Choice::radio("minutes", minutes.as_str(), label, chosen, Action::SetMinutes(minutes))
    });
    let legend = |key: &str| Legend::Seen(v.say(key));
    vec![
        choices(v, legend("desk-erase-after"), after.into()).class("short in-row").html(),
        v.p("desk-erase-after-hint"),
        choices(v, legend("desk-minutes"), minutes.into()).class("short in-row").html(),
        v.p("desk-idle"),
        idle(v),
    ]
}

fn export(v: &View) -> Html {
    let export =
        button("secondary", "export-all", v.say("desk-export-all"), v.send, Ask::Export(None)).html();
    tag("div").class("desk-part").child(export).child(v.p("desk-export-hint")).html()
}

fn bring_in(clients: &Clients, v: &View) -> Html {
    let part = tag("div").class("desk-part desk-file").key("file");
    if let Some(file) = &clients.file {
        let day = file.made.map(|day| v.day(&day.to_string())).unwrap_or_default();
        let count = file.records.len().to_string();
        let said = tag("p").fixed("role", "status");
        let said = said.text(v.say_with("desk-file-inside", &[("count", &count), ("day", &day)])).html();
        let does = ("bring-in", "desk-bring-in-now", Command::from(Ask::BringIn));
        let leave = button("quiet", "leave-file", v.say("desk-file-leave"), v.send, Ask::LeaveFile).html();
        let lead = v.p("desk-file-passphrase");
        return part.children(vec![said, lead, passphrase(v, does), leave]).html();
    }
    let found = v.guard.wrong.filter(|key| key.starts_with("desk-file") || key.starts_with("file-"));
    let input = tag("input")
        .fixed("type", "file")
        .fixed("id", FILE)
        .fixed("accept", ".json,application/json")
        .fixed("data-choice", "desk-file")
        .choose_file(v.send);
    let input = if found.is_some() { blamed(input, FILE_WRONG) } else { input };
    let label = tag("label").fixed("for", FILE).text(v.say("desk-bring-in")).html();
    let note = wrong(FILE_WRONG, found.map(|key| v.say(key)));
    let field = tag("div").class("field").children(vec![label, note, input.html()]).html();
    part.child(field).child(v.p("desk-bring-in-hint")).html()
}

pub(super) fn erase_all(clients: &Clients, v: &View) -> Html {
    let part = tag("div").class("desk-part").key("erase-all");
    if clients.asked == Some(Asked::EraseAll) {
        let question = v.say("desk-erase-all-sure");
        let facts = vec![v.p("desk-erase-all-lead")];
        let sure = sure(v, question, facts, ["desk-erase-all-yes", "desk-erase-no"], Ask::EraseAll);
        return part.child(sure).html();
    }
    let ask = Ask::MakeSure(Some(Asked::EraseAll));
    part.child(button("secondary", "erase-all", v.say("desk-erase-all"), v.send, ask).html()).html()
}
