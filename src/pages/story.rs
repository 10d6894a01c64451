//! One question about one activity: what did you do, what else, what was hard, what came out.

use crate::{
    components::{
        Choice, FreeText, Legend, Question, activity_quote, choices, free_text, private_note, question,
    },
    markup::tag,
    view::View,
};
use reflection::{Action, ActivityId, StoryPart, When};
use yew::Html;

pub(crate) fn story(v: &View, activity: &ActivityId, part: StoryPart) -> Html {
    let (title, lead, rows) = match part {
        StoryPart::Did => ("story-did", "story-did-lead", "7"),
        StoryPart::Else => ("story-else", "story-else-lead", "5"),
        StoryPart::Hard => ("story-hard", "story-hard-lead", "4"),
        StoryPart::Result => ("story-result", "story-result-lead", "4"),
    };
    let told = v.told().story(activity, part);
    let text = FreeText { id: "story", label: v.say(title), label_unseen: true, rows, value: told };
    let id = activity.clone();
    let text = free_text(v, text, move |text| Action::WriteStory(id.clone(), part, text)).html();
    let about = tag("p").class("about").child(activity_quote(v, activity)).html();
    let mut body = vec![about, text, private_note(v, std::iter::once(told))];
    if part == StoryPart::Did {
        // Shown where there is a keyboard with a microphone.
        body.insert(1, tag("p").class("note speak").text(v.say("story-speak")).html());
    }
    if part == StoryPart::Result {
        body.push(when(v, activity));
    }
    let page = Question {
        above: Some(v.say("story-above")),
        title: v.say(title),
        lead: Some(v.say(lead)),
        ask_next: Some("ask-story"),
        body,
        ..Question::default()
    };
    question(v, page)
}

fn when(v: &View, activity: &ActivityId) -> Html {
    let answers = When::ALL.map(|when| {
        let label = v.say(match when {
            When::Now => "when-now",
            When::Before => "when-before",
            When::Unsure => "when-unsure",
        });
        let chosen = v.told().when(activity) == Some(when);
        Choice::radio("when", when.as_str(), label, chosen, Action::SetWhen(activity.clone(), Some(when)))
    });
    choices(v, Legend::Seen(v.say("when")), answers.into()).html()
}
