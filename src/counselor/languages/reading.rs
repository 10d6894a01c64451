//! A drawn page as text to read: nothing to press or fill in, nothing that could be mistaken for the page itself.

use crate::markup::{Tag, tag, words};
use yew::{
    Html,
    virtual_dom::{VNode, VTag},
};

/// What a page says, without inputs, ids, names and all that listens. `chosen` marks in words what is ticked.
pub(super) fn reading(page: &Html, chosen: &str) -> Html {
    let mut read = Vec::new();
    add(page, chosen, &mut read);
    tag("div").class("text").children(read).html()
}

fn add(node: &VNode, chosen: &str, read: &mut Vec<Html>) {
    match node {
        VNode::VText(text) => read.push(words(text.text.to_string())),
        VNode::VList(list) => list.iter().for_each(|node| add(node, chosen, read)),
        VNode::VTag(element) => read.extend(element_of(element, chosen)),
        // Drawings, which stand beside words.
        _ => {}
    }
}

fn element_of(element: &VTag, chosen: &str) -> Option<Html> {
    let class = || {
        let classes = element.attributes.iter().find(|(key, _)| *key == "class");
        classes.map_or("", |(_, classes)| classes)
    };
    let kept = match element.tag() {
        "input" if element.checked() == Some(true) => {
            return Some(tag("strong").class("chosen").text(format!("{chosen} ")).html());
        }
        "input" | "textarea" | "select" | "svg" | "img" | "progress" => return None,
        _ if is_unseen(element, class()) => return None,
        // What a button says is read, too: it is pressed by who reads it here.
        "button" => tag("span").class("button"),
        "legend" => tag("p").class("named"),
        "label" => tag("p").class("answer"),
        other => kept_as(other, class()),
    };
    let mut inside = Vec::new();
    if let Some(children) = element.children() {
        add(children, chosen, &mut inside);
    }
    (!inside.is_empty()).then(|| kept.children(inside).html())
}

/// What only screen readers read says what is seen elsewhere on the page.
fn is_unseen(element: &VTag, class: &str) -> bool {
    let is_hidden = |(key, _): (&str, &str)| matches!(key, "hidden" | "aria-hidden");
    class.split(' ').any(|class| matches!(class, "unseen" | "bare"))
        || element.attributes.iter().any(is_hidden)
}

/// The element that text of such a one stands in. Headings are one below the page's own.
fn kept_as(name: &str, class: &str) -> Tag {
    let kept = match name {
        "h1" => tag("h2"),
        "h2" => tag("h3"),
        "h3" | "h4" => tag("h4"),
        "p" => tag("p"),
        "ul" => tag("ul"),
        "ol" => tag("ol"),
        "li" => tag("li"),
        "dl" => tag("dl"),
        "dt" => tag("dt"),
        "dd" => tag("dd"),
        "q" => tag("q"),
        "strong" => tag("strong"),
        "details" => tag("details"),
        "summary" => tag("summary"),
        "span" | "a" | "em" => tag("span"),
        _ => tag("div"),
    };
    match class {
        "hint" => kept.class("hint"),
        "lead" => kept.class("lead"),
        "note" => kept.class("note"),
        _ if class.split(' ').any(|class| class == "theirs") => kept.theirs(),
        _ => kept,
    }
}
