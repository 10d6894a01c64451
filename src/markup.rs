//! Elements, put together by a few shared functions.
//!
//! Yew's `html!` writes 250 to 300 bytes of WebAssembly for each element where it stands; the 300 elements of these
//! pages made a third of the program. A call of these functions is a fifth of that, and the nodes are the same.

use crate::command::Command;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, HtmlTextAreaElement};
use yew::{
    AttrValue, Callback, Html, NodeRef,
    virtual_dom::{Listener, ListenerKind, VNode, VTag, VText},
};

/// An element under construction.
pub(crate) struct Tag(Box<VTag>);

/// Starts an element.
pub(crate) fn tag(name: &'static str) -> Tag {
    Tag(Box::new(VTag::new(name)))
}

impl Tag {
    pub(crate) fn class(self, class: &'static str) -> Self {
        self.fixed("class", class)
    }

    /// Marks the learner's own words: set off, and kept from turning the direction of what stands around them.
    pub(crate) fn theirs(self) -> Self {
        self.class("theirs").fixed("dir", "auto")
    }

    /// An attribute with a fixed value.
    pub(crate) fn fixed(self, key: &'static str, value: &'static str) -> Self {
        self.attribute(key, AttrValue::Static(value))
    }

    /// An attribute with a value of the moment.
    pub(crate) fn attr(self, key: &'static str, value: &str) -> Self {
        self.attribute(key, AttrValue::from(value.to_owned()))
    }

    fn attribute(mut self, key: &'static str, value: AttrValue) -> Self {
        self.0.add_attribute(key, value);
        self
    }

    /// An attribute that is there or not.
    pub(crate) fn flag(self, key: &'static str, on: bool) -> Self {
        if on { self.fixed(key, "") } else { self }
    }

    /// Tells siblings apart that come, go or change places.
    pub(crate) fn key(mut self, key: &str) -> Self {
        self.0.key = Some(key.to_owned().into());
        self
    }

    /// Lets the element be reached after it is drawn.
    pub(crate) fn reference(mut self, reference: &NodeRef) -> Self {
        self.0.node_ref = reference.clone();
        self
    }

    pub(crate) fn checked(mut self, checked: bool) -> Self {
        self.0.set_checked(checked);
        self
    }

    pub(crate) fn value(mut self, value: &str) -> Self {
        self.0.set_value(Some(AttrValue::from(value.to_owned())));
        self
    }

    pub(crate) fn text(self, text: impl Into<String>) -> Self {
        self.child(words(text.into()))
    }

    pub(crate) fn child(mut self, child: Html) -> Self {
        self.0.add_child(child);
        self
    }

    pub(crate) fn children(mut self, children: impl IntoIterator<Item = Html>) -> Self {
        for child in children {
            self.0.add_child(child);
        }
        self
    }

    /// Sends a command when the element is pressed.
    pub(crate) fn press(self, send: &Callback<Command>, command: impl Into<Command>) -> Self {
        self.react(send, Reply::Press(command.into()))
    }

    /// Sends an answer when the radio button or checkbox changes.
    pub(crate) fn change(self, send: &Callback<Command>, command: impl Into<Command>) -> Self {
        self.react(send, Reply::Change(command.into()))
    }

    /// Sends a command with the text of the box, at every keystroke.
    pub(crate) fn write<C: Into<Command>>(
        self,
        send: &Callback<Command>,
        command: impl Fn(String) -> C + 'static,
    ) -> Self {
        self.react(send, Reply::Write(Box::new(move |text| command(text).into())))
    }

    /// Sends a command, or nothing, when the form is filled in.
    pub(crate) fn submit(self, send: &Callback<Command>, command: Option<Command>) -> Self {
        self.react(send, Reply::Submit(command))
    }

    /// Sends the file that is chosen.
    pub(crate) fn choose_file(self, send: &Callback<Command>) -> Self {
        self.react(send, Reply::File)
    }

    /// Shows the passphrases that are typed in the same form as this checkbox, or hides them again.
    pub(crate) fn reveal(self, send: &Callback<Command>) -> Self {
        self.react(send, Reply::Reveal)
    }

    /// Tells of an event: for a component, which is sent no commands.
    pub(crate) fn hear(mut self, kind: fn() -> ListenerKind, tell: Callback<Event>) -> Self {
        self.0.add_listener(Rc::new(Hearing { kind, tell }));
        self
    }

    fn react(mut self, send: &Callback<Command>, reply: Reply) -> Self {
        self.0.add_listener(Rc::new(Reaction { send: send.clone(), reply }));
        self
    }

    pub(crate) fn html(self) -> Html {
        VNode::from(*self.0)
    }
}

/// Text outside of any element.
pub(crate) fn words(text: String) -> Html {
    VNode::VText(VText::new(text))
}

pub(crate) fn p(text: impl Into<String>) -> Html {
    tag("p").text(text).html()
}

/// What is wrong with what stands beside it, said when it comes; nothing where nothing is.
pub(crate) fn wrong(id: &'static str, text: Option<String>) -> Html {
    let wrong = tag("p").class("wrong").fixed("id", id).fixed("role", "alert");
    wrong.text(text.unwrap_or_default()).html()
}

pub(crate) fn h2(text: impl Into<String>) -> Html {
    tag("h2").text(text).html()
}

/// Text that only screen readers read.
pub(crate) fn unseen(text: impl Into<String>) -> Html {
    tag("span").class("unseen").text(text).html()
}

/// A list of these items.
pub(crate) fn list(items: impl IntoIterator<Item = Html>) -> Tag {
    let mut list = tag("ul");
    for item in items {
        list = list.child(tag("li").child(item).html());
    }
    list
}

/// A button: its look, its `data-action` hook, what it says, what it does.
pub(crate) fn button(
    class: &'static str,
    hook: &'static str,
    text: impl Into<String>,
    send: &Callback<Command>,
    command: impl Into<Command>,
) -> Tag {
    tag("button")
        .fixed("type", "button")
        .class(class)
        // For hosts, which reach no classes in here.
        .fixed("part", class)
        .fixed("data-action", hook)
        .text(text)
        .press(send, command)
}

/// What an element sends, and when.
enum Reply {
    Press(Command),
    Change(Command),
    Write(Box<dyn Fn(String) -> Command>),
    Submit(Option<Command>),
    File,
    Reveal,
}

struct Reaction {
    send: Callback<Command>,
    reply: Reply,
}

impl Listener for Reaction {
    fn kind(&self) -> ListenerKind {
        match self.reply {
            Reply::Press(_) => ListenerKind::onclick,
            Reply::Change(_) | Reply::File | Reply::Reveal => ListenerKind::onchange,
            Reply::Submit(_) => ListenerKind::onsubmit,
            Reply::Write(_) => ListenerKind::oninput,
        }
    }

    fn handle(&self, event: Event) {
        match &self.reply {
            Reply::Press(command) | Reply::Change(command) => self.send.emit(command.clone()),
            Reply::Write(command) => {
                if let Some(text) = text_of(&event) {
                    self.send.emit(command(text));
                }
            }
            Reply::Submit(command) => {
                // The browser would load a page.
                event.prevent_default();
                if let Some(command) = command {
                    self.send.emit(command.clone());
                }
            }
            Reply::File => {
                let Some(input) = input_of(&event) else { return };
                if let Some(file) = input.files().and_then(|files| files.get(0)) {
                    self.send.emit(Command::Read(file));
                }
                // The same file may be chosen again, when what is wrong with it is mended.
                input.set_value("");
            }
            Reply::Reveal => drop(reveal(&event)),
        }
    }

    fn passive(&self) -> bool {
        false
    }
}

struct Hearing {
    // A function, since copying one takes more code than making it.
    kind: fn() -> ListenerKind,
    tell: Callback<Event>,
}

impl Listener for Hearing {
    fn kind(&self) -> ListenerKind {
        (self.kind)()
    }

    fn handle(&self, event: Event) {
        self.tell.emit(event);
    }

    fn passive(&self) -> bool {
        true
    }
}

fn text_of(event: &Event) -> Option<String> {
    let target = event.target()?;
    match target.dyn_ref::<HtmlTextAreaElement>() {
        Some(area) => Some(area.value()),
        None => Some(input_of(event)?.value()),
    }
}

fn input_of(event: &Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
}

/// Yew leaves an attribute alone that it does not change itself: what is shown stays shown while it is typed.
fn reveal(event: &Event) -> Option<()> {
    let checkbox = input_of(event)?;
    let kind = if checkbox.checked() { "text" } else { "password" };
    let form: Element = checkbox.closest("form").ok()??;
    let boxes = form.query_selector_all("[data-passphrase]").ok()?;
    for at in 0..boxes.length() {
        boxes.get(at)?.dyn_into::<HtmlInputElement>().ok()?.set_type(kind);
    }
    Some(())
}
