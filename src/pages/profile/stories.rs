//! What the learner told, in their words.

use crate::{
    components::activity_quote,
    markup::{button, h2, tag, unseen},
    view::View,
};
use reflection::{Action, ActivityId, Page, StoryPart};
use yew::Html;

pub(crate) fn stories(v: &View) -> Html {
    let mut told = v.state.sources();
    told.retain(|id| v.told().is_told(id));
    if told.is_empty() {
        return Html::default();
    }
    let told = told.iter().map(|id| story(v, id));
    tag("section").class("stories").child(h2(v.say("stories-told"))).children(told).html()
}

fn story(v: &View, id: &ActivityId) -> Html {
    let mut parts = Vec::new();
    for part in StoryPart::ALL {
        let text = v.told().story(id, part).trim();
        if !text.is_empty() {
            parts.push(tag("dt").text(v.say(part_key(part))).html());
            parts.push(tag("dd").theirs().text(text).html());
        }
    }
    let story = tag("article").class("story").key(id.as_str());
    let title = tag("h3").child(activity_quote(v, id)).html();
    let story = story.child(title).child(tag("dl").children(parts).html());
    let page = Page::Story(id.clone(), StoryPart::Did);
    if v.state.can_show(&page) {
        let change = button("quiet no-print", "change-story", v.say("change"), v.send, Action::Visit(page));
        return story.child(change.child(unseen(v.activity(id))).html()).html();
    }
    story.html()
}

fn part_key(part: StoryPart) -> &'static str {
    match part {
        StoryPart::Did => "story-did-short",
        StoryPart::Else => "story-else-short",
        StoryPart::Hard => "story-hard-short",
        StoryPart::Result => "story-result-short",
    }
}
