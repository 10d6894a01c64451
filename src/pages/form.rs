//! What the learner does in one form of informal learning: choose from examples, or say it in own words.

use crate::{
    components::{
        Choice, FreeText, Legend, Question, choices, free_text, likely, more_choices, private_note, question,
    },
    markup::{button, tag, unseen},
    view::View,
};
use reflection::{
    Action, ActivityId, FormId, Question as Q,
    content::{Activity, FormKind},
    sorted::ranked,
};
use yew::Html;

/// How many examples a card shows before "more like these".
const SHOWN: usize = 8;

pub(crate) fn form(v: &View, id: &FormId) -> Html {
    let Some(form) = v.content().form(id) else { return Html::default() };
    let kind = v.say(match form.kind {
        FormKind::Organised => "kind-organised",
        FormKind::Everyday => "kind-everyday",
        FormKind::Both => "kind-both",
    });
    let card = Question {
        above: Some(v.say_with("form-above", &[("form", &form.name), ("kind", &kind)])),
        form: Some(id.clone()),
        title: form.question.clone(),
        lead: Some(v.say_with("form-lead", &[("means", &form.means)])),
        ask_next: Some("ask-form"),
        body: vec![
            examples(v, id, &form.question),
            agencys(v, id, &v.surroundings.settings.agency.name),
            own_words(v, id),
        ],
        ..Question::default()
    };
    question(v, card)
}

fn examples(v: &View, form: &FormId, legend: &str) -> Html {
    answers(v, form, false, Legend::Unseen(legend.to_owned())).unwrap_or_default()
}

/// The agency's own, as a group of their own.
fn agencys(v: &View, form: &FormId, agency: &str) -> Html {
    let from = match agency {
        "" => v.say("pack-from-here"),
        agency => v.say_with("pack-from", &[("agency", agency)]),
    };
    let group = answers(v, form, true, Legend::Seen(from)).unwrap_or_default();
    tag("div").child(group).html()
}

/// What there is to choose of ours or of the agency's; nothing where they have nothing.
fn answers(v: &View, form: &FormId, is_agencys: bool, legend: Legend) -> Option<Html> {
    // Those that fit most of the learner's days come first, each group in the order of content.
    let fits = |activity: &&Activity| {
        let fitting = activity.settings.iter().filter(|setting| v.told().has(Q::Setting(setting)));
        u32::try_from(fitting.count()).unwrap_or(u32::MAX)
    };
    let activities = v.content().activities_of(form).filter(|one| one.is_agencys() == is_agencys);
    let activities = ranked(activities.collect(), fits);
    if activities.is_empty() {
        return None;
    }
    let mut answers: Vec<_> = activities.into_iter().map(|activity| example(v, activity)).collect();
    let more = answers.split_off(answers.len().min(SHOWN));
    let more = more_choices(v, v.say("more-like-these"), more);
    Some(choices(v, legend, answers).child(more).html())
}

fn example(v: &View, activity: &Activity) -> Choice {
    let id = &activity.id;
    let chosen = v.told().has(Q::Activity(id));
    Choice::check(id.as_str(), &activity.text, chosen, |on| Action::ChooseActivity(id.clone(), on)).activity()
}

fn own_words(v: &View, form: &FormId) -> Html {
    let written = v.state.own_of(form);
    let add = if written.is_empty() { "own-add" } else { "own-add-another" };
    let add = button("secondary", "own", v.say(add), v.send, Action::AddOwn(form.clone())).key("add").html();
    let mut parts: Vec<_> = written.iter().map(|(id, words)| own_entry(v, id, words)).collect();
    if !written.is_empty() {
        parts.push(private_note(v, written.iter().map(|(_, words)| *words)));
    }
    tag("section").class("own").attr("aria-label", &v.say("own-words")).children(parts).child(add).html()
}

fn own_entry(v: &View, id: &ActivityId, words: &str) -> Html {
    let edited = id.clone();
    let text =
        FreeText { id: id.as_str(), label: v.say("own-label"), label_unseen: false, rows: "2", value: words };
    let text = free_text(v, text, move |text| Action::EditOwn(edited.clone(), text)).html();
    let remove = button("quiet", "own-remove", v.say("remove"), v.send, Action::RemoveOwn(id.clone()));
    tag("div")
        .class("own-entry")
        .key(id.as_str())
        .child(text)
        .child(likely(v, id, words))
        .child(remove.child(unseen(words)).html())
        .html()
}
