//! Reading the page aloud with a voice of the device, for who would rather listen: each sentence is shown as it is read.
//! It never begins by itself, and is not there where no such voice is.

mod buttons;
mod doing;
mod ending;
mod mark;
mod passages;
mod reader;
mod sentences;
mod voice;

use crate::{command::Command, pages, view::View};
use gloo_events::EventListener;
use reader::Reader;
use std::rc::Rc;
use voice::End;
use wasm_bindgen::JsValue;
use web_sys::Element;
use yew::{
    prelude::*,
    virtual_dom::{VComp, VNode},
};

/// The buttons, for the top of a page.
pub(crate) fn aloud(v: &View) -> Html {
    let words = [
        "aloud-read",
        "aloud-pause",
        "aloud-go-on",
        "aloud-stop",
        "aloud-slower",
        "aloud-chosen",
        "aloud-written",
        "aloud-failed",
    ];
    let language = v.content().language.clone();
    let page = [pages::screen(v), " ", &v.page().to_string()].concat();
    let words = words.map(|key| v.say(key));
    let props = AloudProps { words, language, page, send: v.send.clone() };
    VNode::from(VComp::new::<Aloud>(Rc::new(props), None))
}

#[derive(Clone, PartialEq, Properties)]
struct AloudProps {
    words: [String; 8],
    language: String,
    /// Another page is read anew.
    page: String,
    send: Callback<Command>,
}

enum Turn {
    /// Read, be silent, or go on.
    Press,
    Stop,
    Slower,
    /// Somebody comes to the button: with a pointer, or from here.
    Note(Option<JsValue>),
    Ended(End),
    /// The voices are others.
    Voices,
    /// Nobody sees the page any more.
    Hidden,
}

struct Aloud {
    reader: Reader,
    has_voice: bool,
    has_failed: bool,
    /// Where somebody was on the page before they came to the button.
    from: Option<JsValue>,
    button: NodeRef,
    /// The widget, once it was read.
    root: Option<Element>,
    _voices: Option<EventListener>,
    events: Option<[EventListener; 2]>,
}

impl Component for Aloud {
    type Message = Turn;
    type Properties = AloudProps;

    fn create(ctx: &Context<Self>) -> Self {
        let voices = voice::changes().map(|speech| {
            let link = ctx.link().clone();
            EventListener::new(&speech, "voiceschanged", move |_| link.send_message(Turn::Voices))
        });
        Self {
            reader: Reader::default(),
            has_voice: voice::voice(&ctx.props().language).is_some(),
            has_failed: false,
            from: None,
            button: NodeRef::default(),
            root: None,
            _voices: voices,
            events: None,
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, before: &AloudProps) -> bool {
        let props = ctx.props();
        if (&before.page, &before.language) != (&props.page, &props.language) {
            self.stop();
            (self.has_failed, self.from) = (false, None);
            self.has_voice = voice::voice(&props.language).is_some();
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, turn: Turn) -> bool {
        match turn {
            Turn::Voices => self.has_voice = voice::voice(&ctx.props().language).is_some(),
            Turn::Note(focused) => {
                self.note(focused);
                return false;
            }
            Turn::Press if self.reader.is_reading() => self.reader.pause(),
            Turn::Press => self.begin(ctx),
            Turn::Slower => {
                self.reader.is_slow = !self.reader.is_slow;
                if self.reader.is_reading() {
                    self.say(ctx);
                }
            }
            Turn::Ended(End::Read) => {
                // Who listens is there, and presses nothing.
                ctx.props().send.emit(Command::CloseIn(None));
                self.reader.go_on();
                self.say(ctx);
            }
            Turn::Ended(End::Taken) | Turn::Hidden => self.reader.pause(),
            Turn::Ended(End::Failed) => {
                self.stop();
                self.has_failed = true;
            }
            Turn::Stop => self.stop(),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        if self.has_voice { buttons::buttons(self, ctx) } else { Html::default() }
    }

    fn destroy(&mut self, _: &Context<Self>) {
        self.stop();
    }
}
