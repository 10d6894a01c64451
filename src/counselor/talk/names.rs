//! What pages that are put off are called.

use crate::view::View;
use reflection::{Page, StoryPart};

pub(super) fn page_name(v: &View, page: &Page) -> String {
    match page {
        Page::Hope => v.say("hope-title"),
        Page::Days => v.say("days-title"),
        Page::Form(form) => v.content().form(form).map(|form| form.name.clone()).unwrap_or_default(),
        Page::Stories => v.say("place-stories"),
        Page::Story(activity, part) => {
            let question = v.say(match part {
                StoryPart::Did => "story-did",
                StoryPart::Else => "story-else",
                StoryPart::Hard => "story-hard",
                StoryPart::Result => "story-result",
            });
            v.say_with("talk-page-of", &[("about", v.activity(activity)), ("page", &question)])
        }
        Page::Level(skill) => {
            v.say_with("talk-page-of", &[("about", &v.skill(skill)), ("page", &v.say("level-above"))])
        }
        Page::Proof(skill) => {
            v.say_with("talk-page-of", &[("about", &v.skill(skill)), ("page", &v.say("proof-above"))])
        }
        Page::Barriers => v.say("place-barriers"),
        // Nothing else is put off.
        _ => v.say("place-skills"),
    }
}
