//! An agency's own activities: asked for with the first page, taken into the content with the cards.

use crate::{later::Later, platform::by_name::promised};
use js_sys::Array;
use reflection::Content;
use settings::{Pair, Problem};
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A content pack.
#[derive(Clone, Default)]
pub struct Pack(Rc<Inner>);

#[derive(Default)]
struct Inner {
    /// What is on its way.
    asked: RefCell<Option<JsFuture>>,
    /// The pack as pairs of path and text: `activities/0/text`.
    found: RefCell<Vec<Pair>>,
    /// What is wrong with it, once it was taken in.
    problems: RefCell<Vec<Problem>>,
}

impl Pack {
    /// One that is here.
    pub fn of(found: Vec<Pair>) -> Self {
        Self(Rc::new(Inner { found: RefCell::new(found), ..Inner::default() }))
    }

    /// Asks the loader for the one at this address.
    pub(crate) fn ask(outside: &JsValue, address: &str) -> Self {
        let pack = Self::default();
        pack.0.asked.replace(promised(
            outside,
            "read",
            &Array::of3(&address.into(), &"/".into(), &"pack".into()),
        ));
        pack
    }

    /// Waits until it is here. What cannot be had is told with what is wrong.
    pub(crate) async fn arrived(&self) {
        let asked = self.0.asked.take();
        if let Some(asked) = asked
            && let Ok(found) = asked.await
        {
            self.0.found.replace(pairs(&found));
        }
    }

    /// Adds its activities to content that has the cards.
    pub(crate) fn add_to(&self, content: &mut Content, later: &Later) {
        self.0.problems.replace((later.pack)(&self.0.found.borrow(), content));
    }

    /// What is wrong with it.
    pub(crate) fn problems(&self) -> Vec<Problem> {
        self.0.problems.borrow().clone()
    }
}

/// Pairs of a path and a text as the loader has them.
pub(crate) fn pairs(found: &JsValue) -> Vec<Pair> {
    let text = |pair: &Array, at| pair.get(at).as_string().unwrap_or_default();
    let pairs = Array::from(found).into_iter().map(|pair: JsValue| {
        let pair: Array = pair.unchecked_into();
        (text(&pair, 0), text(&pair, 1))
    });
    pairs.collect()
}
