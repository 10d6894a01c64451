//! Elements, put together by a few shared functions.
//!
//! Yew's `html!` writes 250 to 300 bytes of WebAssembly for each element where it stands; the 300 elements of these
//! pages made a third of the program. A call of these functions is a fifth of that, and the nodes are the same.

use crate::command::Command;
use reflection::Action;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, HtmlTextAreaElement};
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
    pub(crate) fn change(self, send: &Callback<Command>, action: Action) -> Self {
        self.react(send, Reply::Change(action.into()))
    }

    /// Sends a command with the text of the box, at every keystroke.
    pub(crate) fn write<C: Into<Command>>(
        self,
        send: &Callback<Command>,
        command: impl Fn(String) -> C + 'static,
    ) -> Self {
        self.react(send, Reply::Write(Box::new(move |text| command(text).into())))
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
        .fixed("data-action", hook)
        .text(text)
        .press(send, command)
}

/// What an element sends, and when.
enum Reply {
    Press(Command),
    Change(Command),
    Write(Box<dyn Fn(String) -> Command>),
}

struct Reaction {
    send: Callback<Command>,
    reply: Reply,
}

impl Listener for Reaction {
    fn kind(&self) -> ListenerKind {
        match self.reply {
            Reply::Press(_) => ListenerKind::onclick,
            Reply::Change(_) => ListenerKind::onchange,
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
        }
    }

    fn passive(&self) -> bool {
        false
    }
}

fn text_of(event: &Event) -> Option<String> {
    let target = event.target()?;
    match target.dyn_ref::<HtmlTextAreaElement>() {
        Some(area) => Some(area.value()),
        None => Some(target.dyn_ref::<HtmlInputElement>()?.value()),
    }
}
