//! A job the learner had: found by its name, kept, and compared with their skills.

use crate::{
    command::Command,
    components::{Keys, short_text},
    markup::{button, h2, list, p, tag, unseen, words},
    view::View,
};
use reflection::{Action, Careers, Occupation, Page, Question as Q};
use yew::Html;

/// The most occupations that a search shows.
const FOUND: usize = 6;
const INPUT: &str = "everyday-skills-search";

pub(super) fn jobs(v: &View, careers: &Careers) -> Html {
    let label = tag("label").fixed("for", INPUT).text(v.say("career-job-label")).html();
    let input = short_text(Keys::Search)
        .fixed("id", INPUT)
        .fixed("autocomplete", "off")
        .value(v.search)
        .write(v.send, Command::Search);
    let found: Vec<_> = careers
        .search(v.search, v.content(), FOUND)
        .into_iter()
        .filter(|occupation| !v.told().has(Q::Job(&occupation.id)))
        .map(|occupation| {
            let add = button(
                "quiet",
                "had-job",
                v.say("career-job-add"),
                v.send,
                Action::ChooseJob(occupation.id.clone(), true),
            );
            line(v, occupation, vec![add])
        })
        .collect();
    let nothing = found.is_empty() && v.search.trim().len() > 2;
    let status = if nothing { v.say("career-job-none") } else { String::new() };
    let parts = vec![
        h2(v.say("career-job-title")),
        v.p("career-job-lead"),
        had(v, careers),
        label,
        input.html(),
        tag("p").class("note").fixed("role", "status").text(status).html(),
        list(found).class("jobs").html(),
    ];
    tag("section").class("job").children(parts).html()
}

/// The jobs the learner had, each to be compared.
fn had(v: &View, careers: &Careers) -> Html {
    let had = v.told().jobs().filter_map(|id| careers.occupation(&id)).map(|occupation| {
        let id = &occupation.id;
        let compare = button(
            "quiet",
            "compare",
            v.say("career-job-compare"),
            v.send,
            Action::Visit(Page::Career(id.clone())),
        );
        let remove =
            button("quiet", "remove-job", v.say("remove"), v.send, Action::ChooseJob(id.clone(), false));
        line(v, occupation, vec![compare, remove])
    });
    let had: Vec<_> = had.collect();
    if had.is_empty() {
        return tag("div").html();
    }
    tag("div").child(p(v.say("career-jobs-had"))).child(list(had).class("jobs").html()).html()
}

fn line(v: &View, occupation: &Occupation, buttons: Vec<crate::markup::Tag>) -> Html {
    let title = v.content().job_title(&occupation.id);
    let buttons = buttons.into_iter().map(|button| button.child(unseen(title)).html());
    let title = tag("span").class("title").child(words(title.to_owned())).html();
    tag("span").key(occupation.id.as_str()).class("line").child(title).children(buttons).html()
}
