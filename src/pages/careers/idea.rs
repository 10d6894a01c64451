//! One idea for work: why it is here, what it also asks for, and what the learner thinks of it.

use crate::{
    components::activity_quote,
    markup::{button, h2, list, p, tag, unseen, words},
    view::View,
};
use reflection::{Action, ActivityId, Idea, Occupation, Opinion, Page, Profile, SkillId};
use yew::Html;

/// How many of the learner's activities are named as the reason, and how many skills that are still missing.
const BECAUSE: usize = 3;
const ALSO: usize = 3;

pub(super) fn idea(v: &View, profile: &Profile, idea: &Idea) -> Html {
    let because = because(v, profile, idea.because.get(..BECAUSE).unwrap_or(&idea.because));
    let lacking = idea.asks.iter().filter(|asked| asked.theirs == 0).take(ALSO);
    let lacking: Vec<_> = lacking.map(|asked| v.skill(&asked.skill)).collect();
    let also = if lacking.is_empty() {
        Html::default()
    } else {
        p(v.say_with("career-also", &[("skills", &v.list(&lacking))]))
    };
    let because = if because.is_empty() {
        Html::default()
    } else {
        tag("div").class("because").child(v.p("career-because")).child(list(because).html()).html()
    };
    let title = tag("h3").text(v.content().job_title(&idea.occupation.id)).html();
    card(v, idea.occupation)
        .children(vec![title, like_job(v, idea), because, also, opinion(v, idea.occupation)])
        .html()
}

/// The job they had that it is like.
pub(super) fn like_job(v: &View, idea: &Idea) -> Html {
    let job = idea.like_job.as_ref().map(|id| v.content().job_title(id));
    job.map(|job| p(v.say_with("career-like-job", &[("job", job)]))).unwrap_or_default()
}

/// These skills, each with an activity behind it, each activity once.
pub(super) fn because(v: &View, profile: &Profile, skills: &[SkillId]) -> Vec<Html> {
    let mut told: Vec<&ActivityId> = Vec::new();
    let mut reasons = Vec::new();
    for skill in skills.iter().filter_map(|id| profile.skill(id)) {
        let mut activities = skill.reasons.iter().filter_map(|reason| reason.why.activity());
        let fresh = activities.find(|id| !told.contains(id));
        told.extend(fresh);
        let name = tag("strong").text(v.skill(&skill.id)).html();
        let activity = fresh.map(|id| tag("span").text(": ").child(activity_quote(v, id)).html());
        reasons.push(tag("span").child(name).child(activity.unwrap_or_default()).html());
    }
    reasons
}

fn card(v: &View, occupation: &Occupation) -> crate::markup::Tag {
    let is_liked = v.told().opinion(&occupation.id) == Some(Opinion::Liked);
    tag("article")
        .class(if is_liked { "career liked" } else { "career" })
        .key(occupation.id.as_str())
        .attr("data-occupation", occupation.id.as_str())
}

/// Look closer, like it, take it off.
pub(super) fn opinion(v: &View, occupation: &Occupation) -> Html {
    let id = &occupation.id;
    let said = v.told().opinion(id);
    let named = |button: crate::markup::Tag| button.child(unseen(v.content().job_title(id))).html();
    let look = match v.page() {
        Page::Career(_) => Html::default(),
        _ => named(button(
            "quiet",
            "look",
            v.say("career-look"),
            v.send,
            Action::Visit(Page::Career(id.clone())),
        )),
    };
    let toggle = |hook, key: &str, opinion| {
        let is_said = said == Some(opinion);
        let action = Action::JudgeCareer(id.clone(), (!is_said).then_some(opinion));
        let pressed = if is_said { "true" } else { "false" };
        named(button("quiet", hook, v.say(key), v.send, action).fixed("aria-pressed", pressed))
    };
    let like = toggle("like", "career-like", Opinion::Liked);
    let off = toggle("not-for-me", "career-not-for-me", Opinion::NotForMe);
    tag("div").class("opinion no-print").children(vec![look, like, off]).html()
}

/// The ideas the learner likes, as a list; on the profile and on paper too.
pub(crate) fn liked(v: &View) -> Html {
    let careers = v.extras.careers.as_ref().filter(|_| v.state.can_show(&Page::Careers));
    let Some(careers) = careers else { return tag("div").html() };
    let liked = v.told().occupations(Opinion::Liked).filter_map(|id| careers.occupation(&id));
    let liked: Vec<_> = liked
        .map(|occupation| {
            let visit = Action::Visit(Page::Career(occupation.id.clone()));
            let look = button("quiet no-print", "look", v.say("career-look"), v.send, visit);
            let title = v.content().job_title(&occupation.id);
            let look = look.child(unseen(title)).html();
            tag("span").child(words(format!("{title} "))).child(look).html()
        })
        .collect();
    if liked.is_empty() {
        return tag("div").html();
    }
    // Beside the ideas it is said once, below them all.
    let note = if *v.page() == Page::Careers { Html::default() } else { super::translated(v) };
    tag("section")
        .class("liked-careers")
        .children(vec![h2(v.say("careers-liked")), list(liked).html(), note])
        .html()
}
