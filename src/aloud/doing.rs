//! What the buttons do.

use super::{Aloud, Turn, ending::listen, reader::whereabouts};
use crate::platform::by_name::get;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement};
use yew::Context;

impl Aloud {
    /// Where somebody is who is about to ask for it. With a pointer that is known before they press; else by what they left.
    pub(super) fn note(&mut self, left: Option<JsValue>) -> Option<()> {
        let button = self.button.cast::<Element>()?;
        let is_by_key = button.matches(":focus-visible") == Ok(true);
        let left = match left {
            None => get(&button.get_root_node(), "activeElement"),
            Some(left) if is_by_key => left,
            Some(_) => return None,
        };
        self.from = whereabouts(&button.closest(".app").ok()??, left);
        Some(())
    }

    pub(super) fn begin(&mut self, ctx: &Context<Self>) {
        let button = self.button.cast::<Element>();
        self.root = button.and_then(|button| button.closest(".app").ok().flatten());
        let Some(root) = &self.root else { return };
        self.has_failed = false;
        if !self.reader.has_begun() {
            self.reader.begin(root, self.from.take().as_ref());
            self.events = listen(ctx.link());
        }
        self.say(ctx);
    }

    pub(super) fn say(&mut self, ctx: &Context<Self>) {
        let Some(root) = &self.root else { return };
        let [.., chosen, written, _] = &ctx.props().words;
        self.reader.say(root, [chosen, written], &ctx.link().callback(Turn::Ended));
        if !self.reader.has_begun() {
            self.stop();
        }
    }

    /// Is silent until somebody asks again. The buttons that go give the focus back.
    pub(super) fn stop(&mut self) {
        self.events = None;
        let Some(root) = self.root.take() else { return };
        self.reader.stop(&root);
        let focused: Option<Element> = get(&root.get_root_node(), "activeElement").dyn_into().ok();
        if focused.is_some_and(|it| it.matches(".aloud > button") == Ok(true))
            && let Some(button) = self.button.cast::<HtmlElement>()
        {
            let _unfocusable = button.focus();
        }
    }
}
