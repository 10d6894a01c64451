//! Watches where on the page the counselor is: what they scroll to, choose, write, unfold.

use super::place::{Edges, Place, height};
use crate::platform::by_name::call;
use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::Timeout;
use js_sys::Array;
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget};
use yew::NodeRef;

/// How many milliseconds are waited before it is told, so that it is not told more often.
const A_WHILE: u32 = 150;
/// Scrolled by this share of the window, the counselor looks at something else than what they chose.
const AWAY: f64 = 0.125;

/// Goes on as long as it is kept.
pub(super) struct Watch {
    _events: Vec<EventListener>,
}

struct Seen {
    root: NodeRef,
    /// Where something was chosen or written last, and how far down that was.
    near: Option<(Element, f64)>,
    waits: Option<Timeout>,
}

impl Watch {
    /// Tells where the counselor is in the widget that is drawn there, now and when that changes.
    pub(super) fn new(root: &NodeRef, tell: impl Fn(Place) + 'static) -> Self {
        let seen = Rc::new(RefCell::new(Seen { root: root.clone(), near: None, waits: None }));
        let tell = Rc::new(tell);
        let look = move |acted: Option<&Event>| {
            let mut now = seen.borrow_mut();
            if let Some(event) = acted {
                now.act(event);
            }
            if now.waits.is_none() {
                let (seen, tell) = (seen.clone(), tell.clone());
                now.waits = Some(Timeout::new(A_WHILE, move || {
                    let place = seen.borrow_mut().place();
                    if let Some(place) = place {
                        tell(place);
                    }
                }));
            }
        };
        look(None);
        let mut events = Vec::new();
        let mut listen = |on: &EventTarget, names: &[&'static str], is_act: bool| {
            for name in names {
                let look = look.clone();
                let hear = move |event: &Event| look(Some(event).filter(|_| is_act));
                let options = EventListenerOptions::run_in_capture_phase();
                events.push(EventListener::new_with_options(on, *name, options, hear));
            }
        };
        // Inside a host's widget nothing is heard of the window's own scrolling, and outside of it nothing of a dialog's.
        if let Some(window) = web_sys::window() {
            listen(&window, &["scroll"], false);
        }
        if let Some(root) = root.get() {
            let around = root.get_root_node();
            listen(&around, &["scroll", "toggle"], false);
            listen(&around, &["focusin", "input", "change"], true);
        }
        Self { _events: events }
    }
}

impl Seen {
    /// Keeps in mind where something is chosen or written that the client sees, too.
    fn act(&mut self, event: &Event) -> Option<()> {
        let target: Element = event.target()?.dyn_into().ok()?;
        let area = area(&self.root.cast::<Element>()?)?;
        if call(&area, "contains", &Array::of1(&target))?.is_truthy() {
            let top = Edges::of(&target).top;
            self.near = Some((target, top));
        }
        Some(())
    }

    fn place(&mut self) -> Option<Place> {
        self.waits = None;
        let height = height()?;
        // What is gone is nowhere.
        self.near.take_if(|(near, top)| {
            let seen = Edges::of(near);
            (seen.top - *top).abs() > AWAY * height || !seen.is_in(height)
        });
        Place::of(&area(&self.root.cast::<Element>()?)?, self.near.as_ref().map(|(near, _)| near))
    }
}

/// What the second screen shows, too: the paper; what the client is asked, in their language; the page.
fn area(root: &Element) -> Option<Element> {
    let [paper, asked, page] =
        [".main .sheet", ".asked", ".main"].map(|part| root.query_selector(part).ok().flatten());
    paper.or(asked).or(page)
}
