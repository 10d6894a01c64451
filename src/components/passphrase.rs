//! Boxes for a passphrase, each with what is wrong beside it.

use crate::{
    command::Command,
    guard::Typed,
    markup::{Tag, tag, wrong},
    view::View,
};
use yew::Html;

/// What a form with a passphrase does: its `data-action` hook, the key of what its button says, the command.
pub(crate) type Doing = (&'static str, &'static str, Command);

/// Asks for a passphrase that was given before.
pub(crate) fn passphrase(v: &View, does: Doing) -> Html {
    form(v, vec![typed(v, Typed::Once, "passphrase", "current-password")], does).html()
}

/// Asks for a new passphrase, twice. A second button beside the first does `or`.
pub(crate) fn new_passphrase(v: &View, does: Doing, or: Option<Doing>) -> Html {
    let boxes = vec![
        typed(v, Typed::Once, "passphrase-new", "new-password"),
        typed(v, Typed::Again, "passphrase-again", "new-password"),
    ];
    let or = or.map(|or| {
        let command = or.2.clone();
        let or = doing(v, "secondary", &or).fixed("type", "button");
        if v.guard.is_busy { or } else { or.press(v.send, command) }.html()
    });
    form(v, boxes, does).child(or.unwrap_or_default()).html()
}

fn form(v: &View, boxes: Vec<Html>, does: Doing) -> Tag {
    let show = tag("input").fixed("type", "checkbox").fixed("data-choice", "show").reveal(v.send).html();
    let show = tag("label").class("show").child(show).text(v.say("passphrase-show")).html();
    let working = if v.guard.is_busy { v.say("passphrase-working") } else { String::new() };
    let working = tag("p").class("note").fixed("role", "status").text(working).html();
    let submit = doing(v, "primary", &does).fixed("type", "submit").html();
    tag("form")
        .class("passphrase")
        .submit(v.send, (!v.guard.is_busy).then_some(does.2))
        .children(boxes)
        .children(vec![show, working, submit])
}

/// A button that does nothing while a passphrase is worked on. It is not disabled: the focus would be lost.
fn doing(v: &View, class: &'static str, (hook, key, _): &Doing) -> Tag {
    let button = tag("button").class(class).fixed("data-action", hook).text(v.say(key));
    if v.guard.is_busy { button.fixed("aria-disabled", "true") } else { button }
}

fn typed(v: &View, which: Typed, label: &str, autocomplete: &'static str) -> Html {
    let [once, again] = &v.guard.typed;
    let (value, id, note) = match which {
        Typed::Once => (once, "everyday-skills-passphrase", "everyday-skills-passphrase-wrong"),
        Typed::Again => (again, "everyday-skills-passphrase-again", "everyday-skills-passphrase-again-wrong"),
    };
    // That they differ is said where it can be mended.
    let is_here = |key: &&str| (*key == "passphrase-differs") == (which == Typed::Again);
    let found = v.guard.wrong.filter(is_here);
    let input = tag("input")
        .fixed("type", "password")
        .fixed("id", id)
        .fixed("autocomplete", autocomplete)
        .fixed("autocapitalize", "none")
        .fixed("enterkeyhint", "go")
        // Once it is shown, some browsers would send it to their maker, to look for mistakes in it.
        .fixed("spellcheck", "false")
        .fixed("data-passphrase", "")
        .value(value)
        .write(v.send, move |text| Command::Type(which, text));
    let input = if found.is_some() { blamed(input, note) } else { input };
    let label = tag("label").fixed("for", id).text(v.say(label)).html();
    let note = wrong(note, found.map(|key| v.say(key)));
    tag("div").class("field").child(label).child(note).child(input.html()).html()
}

/// A field that something is wrong with: what, stands under the id `note`.
pub(crate) fn blamed(field: Tag, note: &'static str) -> Tag {
    field.fixed("aria-invalid", "true").fixed("aria-describedby", note)
}

/// The way to a copy that only a passphrase opens, on demand.
pub(crate) fn locked_copy(v: &View) -> Html {
    let does = ("save-locked-copy", "locked-copy-save", Command::SaveLockedCopy);
    let summary = tag("summary").text(v.say("locked-copy")).html();
    let parts =
        vec![summary, v.p("locked-copy-lead"), v.p("passphrase-advice"), new_passphrase(v, does, None)];
    tag("details").class("more").children(parts).html()
}
