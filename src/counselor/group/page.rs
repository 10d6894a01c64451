//! The facilitator's page: what everybody sees, what to ask, and the ways on.

use super::{Ask, Group, MINUTES, stage};
use crate::{
    components::{Choice, Legend, choices},
    counselor::talk::of_form,
    markup::{button, list, tag, words},
    view::View,
};
use reflection::{Action, FormId};
use yew::Html;

pub(super) fn page(v: &View, group: &Group) -> Html {
    let forms = v.state.forms().len();
    let form = group.at.checked_sub(1).and_then(|at| v.state.forms().into_iter().nth(at));
    let alone = || {
        tag("div").class("way").children(vec![
            button("secondary", "group-before", v.say("back"), v.send, Ask::Back).html(),
            button("secondary", "group-after", v.say("next"), v.send, Ask::Next).html(),
            button("secondary", "group-all", v.say("group-all"), v.send, Ask::Alone(false)).html(),
        ])
    };
    let own_ways = tag("div").child(if group.is_alone { alone().html() } else { Html::default() }).html();
    let seen = tag("div").class(if group.is_alone { "stage alone" } else { "stage" }).key("stage");
    let seen = seen.child(stage(v, group.at, group.left())).child(own_ways).html();
    let beside = form.map_or_else(|| tag("div").html(), |form| prompts(v, &form.id));
    let plan = tag("div").class("group-plan");
    let plan = if group.at == 0 { plan.child(first(v, group)).child(minutes(v, group)) } else { plan }.html();
    let mut ways = Vec::new();
    if group.at <= forms {
        let key = if group.at == 0 { "group-begin" } else { "next" };
        ways.push(button("primary", "group-next", v.say(key), v.send, Ask::Next).key("next").html());
    }
    if group.at > 0 {
        ways.push(button("secondary", "group-back", v.say("back"), v.send, Ask::Back).key("back").html());
    }
    let only = button("secondary", "group-alone", v.say("group-alone"), v.send, Ask::Alone(true));
    let done = button("secondary back", "next", v.say("group-done"), v.send, Action::Next);
    ways.extend([only.key("alone").html(), done.key("done").html()]);
    let keys = tag("p").class("note").text(v.say("group-keys")).html();
    tag("div")
        .class("group")
        .children(vec![seen, beside, plan, tag("div").class("way").children(ways).html(), keys])
        .html()
}

/// What the facilitator may ask: on no other screen.
fn prompts(v: &View, form: &FormId) -> Html {
    let asks = ["group-ask-who", "group-ask-did", "group-ask-learned", "group-ask-quiet"];
    let asks = of_form(form).into_iter().chain(asks);
    let asks = list(asks.map(|key| words(v.say(key)))).html();
    let title = tag("h2").text(v.say("group-for-you")).html();
    tag("section").class("group-prompts").child(title).child(asks).html()
}

/// Which form it begins with.
fn first(v: &View, group: &Group) -> Html {
    let answers = v.state.forms().into_iter().zip(1..).map(|(form, number)| {
        let chosen = number == group.first;
        Choice::radio("group-first", form.id.as_str(), form.name.clone(), chosen, Ask::First(number))
    });
    choices(v, Legend::Seen(v.say("group-first")), answers.collect()).class("short in-row group-first").html()
}

fn minutes(v: &View, group: &Group) -> Html {
    let answers = MINUTES.map(|minutes| {
        let label = v.count("group-minutes-count", minutes as usize);
        let chosen = minutes == group.minutes;
        Choice::radio("group-minutes", &minutes.to_string(), label, chosen, Ask::Minutes(minutes))
    });
    choices(v, Legend::Seen(v.say("group-minutes")), answers.into()).class("short in-row").html()
}
