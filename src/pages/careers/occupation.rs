//! One occupation beside the learner's skills: what is theirs, what it also asks for, and where to read more.

use super::{
    idea::{because, like_job, opinion},
    overlap::overlap,
    without,
};
use crate::{
    components::{Choice, Legend, Question, choices, question},
    markup::{h2, list, tag},
    view::View,
};
use reflection::{Action, Idea, OccupationId, Profile, Question as Q, StepId};
use yew::Html;

pub(crate) fn occupation(v: &View, id: &OccupationId) -> Html {
    let Some(careers) = &v.extras.careers else { return without(v) };
    let profile = Profile::of(v.state);
    let had: Vec<_> = v.told().jobs().collect();
    let Some(idea) = careers.compare(&profile, &had, id) else {
        let unknown = Question { title: v.say("career-unknown"), is_result: true, ..Question::default() };
        return question(v, unknown);
    };
    let kind =
        v.content().kinds.iter().find(|kind| kind.id == id.kind()).map_or("", |kind| kind.text.as_str());
    let (_, road) = super::road_keys(idea.occupation.road());
    let page = Question {
        above: Some(kind.to_owned()),
        title: v.content().job_title(id).to_owned(),
        lead: Some(v.say(road)),
        body: vec![
            onet(v, id),
            reasons(v, &profile, &idea),
            overlap(v, &idea.asks),
            steps(v, &idea),
            links(v, id),
            opinion(v, idea.occupation),
            tag("p").class("note").text(v.say("career-note")).html(),
        ],
        is_result: true,
        ..Question::default()
    };
    question(v, page)
}

/// What O*NET calls it, where the title is our translation: American job boards go by that.
fn onet(v: &View, id: &OccupationId) -> Html {
    let onet = v.content().job(id).map_or("", |job| job.onet.as_str());
    if onet.is_empty() {
        return Html::default();
    }
    let title = tag("span").fixed("lang", "en").fixed("dir", "ltr").text(format!("{onet} ({id})")).html();
    tag("p").class("note").text(format!("{} ", v.say("career-onet"))).child(title).html()
}

fn reasons(v: &View, profile: &Profile, idea: &Idea) -> Html {
    let reasons = because(v, profile, &idea.because);
    if reasons.is_empty() {
        return v.p("career-because-nothing");
    }
    let parts = vec![h2(v.say("career-because")), like_job(v, idea), list(reasons).html()];
    tag("section").class("because").children(parts).html()
}

/// A next step for each skill it asks for that is not the learner's yet.
fn steps(v: &View, idea: &Idea) -> Html {
    let lacking = idea.asks.iter().filter(|asked| asked.theirs == 0);
    let steps = lacking.filter_map(|asked| v.content().skill(&asked.skill)).map(|skill| {
        let step = StepId::for_skill(&skill.id);
        let chosen = v.told().has(Q::Step(&step));
        let choose = |on| Action::ChooseStep(step.clone(), on);
        Choice::check(step.as_str(), &skill.step, chosen, choose).hint(skill.name.clone())
    });
    let steps: Vec<_> = steps.collect();
    if steps.is_empty() {
        return Html::default();
    }
    let answers = choices(v, Legend::Seen(v.say("career-steps-lead")), steps).html();
    tag("section").child(h2(v.say("career-steps"))).child(answers).html()
}

/// Pages about pay and outlook. They open on a click only, and are not told where the click came from.
fn links(v: &View, id: &OccupationId) -> Html {
    let code = id.as_str();
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    let pages = [
        ("career-link-onet", format!("https://www.onetonline.org/link/summary/{code}")),
        ("career-link-mynextmove", v.say_with("career-link-mynextmove.address", &[("code", code)])),
        (
            "career-link-careeronestop",
            format!(
                "https://www.careeronestop.org/Toolkit/Careers/Occupations/occupation-profile.aspx?onetcode={digits}"
            ),
        ),
    ];
    let link = |(key, address): (&str, String)| {
        tag("a")
            .attr("href", &address)
            .fixed("target", "_blank")
            .fixed("rel", "noopener noreferrer external")
            .fixed("referrerpolicy", "no-referrer")
            .text(v.say(key))
            .html()
    };
    let links = list(pages.map(link)).html();
    tag("section")
        .class("links")
        .children(vec![h2(v.say("career-links")), v.p("career-links-lead"), links])
        .html()
}
