//! Which steps are left out for this client.

use super::folded;
use crate::{counselor::tick::tick, markup::tag, view::View};
use reflection::{Action, Step};
use yew::Html;

pub(super) fn part(v: &View) -> Html {
    let hidden = &v.state.plan().hidden;
    // Who is there is known, and what the agency leaves out is not the counselor's to take in.
    let steps = Step::ALL.into_iter().filter(|step| *step != Step::Company && !hidden.contains(step));
    let steps = steps.map(|step| {
        let id = ["step/", step.as_str()].concat();
        let name = v.say(match step {
            Step::Hope | Step::Company => "talk-step-hope",
            Step::Days => "place-days",
            Step::Stories => "place-stories",
            Step::Level => "place-level",
            Step::Proof => "place-proof",
            Step::Barriers => "place-barriers",
        });
        tick(v, &id, name, !v.told().hides(step), |on| Action::HideStep(step, !on))
    });
    let legend = tag("legend").text(v.say("talk-steps-lead")).html();
    let steps = tag("fieldset").child(legend).children(steps).html();
    folded("steps", v.say("talk-steps"), vec![steps])
}
