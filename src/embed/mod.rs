//! The widget as the loader (`assets/embed/everyday-skills.js`) has it: drawn, taken away and drawn again, as often as the host
//! moves or changes its element.

use crate::{
    app::{App, AppProps},
    command::Command,
    extras::Files,
    later::Load,
    platform::{by_name::get, content},
    storage::{BrowserStore, Keeper, Mirror},
    surroundings::Surroundings,
};
use js_sys::Array;
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use web_sys::Element;
use yew::AppHandle;

thread_local! {
    static LOAD: Cell<Option<Load>> = const { Cell::new(None) };
}

/// Gives all widgets the way to the later code.
pub fn provide(load: Load) {
    yew::set_custom_panic_hook(Box::new(|info| web_sys::console::error_1(&info.to_string().into())));
    LOAD.set(Some(load));
}

/// One `<everyday-skills>`.
#[wasm_bindgen]
pub struct Widget {
    surroundings: Surroundings,
    /// What is kept, by the name it is kept under. What cannot be stored stays here while the element is moved.
    keeper: RefCell<Option<(String, Keeper)>>,
    app: RefCell<Option<AppHandle<App>>>,
    /// How often it was drawn or taken away: what took its time may come too late.
    turn: Cell<u32>,
}

#[wasm_bindgen]
impl Widget {
    /// A widget that is not drawn yet. `outside` is what the loader offers: see [`Surroundings`].
    #[wasm_bindgen(constructor)]
    pub fn new(outside: JsValue) -> Self {
        let is_page = get(&outside, "isPage").is_truthy();
        let surroundings = Surroundings { is_page, outside };
        Self { surroundings, keeper: RefCell::default(), app: RefCell::default(), turn: Cell::default() }
    }

    /// Draws the reflection in an element, in place of what is in it, by the settings that were found: pairs of a path and a
    /// text. Tells whether it is there: not where it was taken away meanwhile.
    ///
    /// # Errors
    /// Why it cannot start, for the console.
    pub async fn mount(&self, root: Element, found: Array) -> Result<bool, JsValue> {
        self.unmount();
        let turn = self.turn.get();
        let keeper = self.keeper(&found);
        let load = LOAD.get().ok_or(JsValue::NULL)?;
        let mut files =
            Files { addresses: get(&self.surroundings.outside, "addresses"), load, parts: Vec::new() };
        let mirrored = keeper.mirrored().await;
        let comes_back = keeper.is_there(mirrored.as_deref());
        let loaded = content::load(&mut files, "en", comes_back).await;
        let (content, later) = loaded.map_err(|failure| JsValue::from(failure.to_string()))?;
        if self.turn.get() != turn {
            return Ok(false);
        }
        root.set_inner_html("");
        let props = AppProps {
            content: Rc::new(content),
            files: Some(files),
            later,
            keeper,
            mirrored,
            surroundings: self.surroundings.clone(),
        };
        let app = yew::Renderer::<App>::with_root_and_props(root, props).render();
        self.app.replace(Some(app));
        Ok(true)
    }

    /// Takes it away. What was answered is kept.
    pub fn unmount(&self) {
        self.turn.set(self.turn.get() + 1);
        if let Some(app) = self.app.take() {
            app.destroy();
        }
    }

    /// Leaves nothing of the answers in the browser, whether it is drawn or not.
    pub async fn erase(&self, found: Array) {
        let app = self.app.borrow();
        if let Some(app) = &*app {
            app.send_message(Command::Erase);
        }
        drop(app);
        let keeper = self.keeper(&found);
        keeper.erase();
        keeper.erase_mirror().await;
    }

    fn keeper(&self, found: &Array) -> Keeper {
        let mut name = String::new();
        for pair in found.iter() {
            let pair: Array = pair.unchecked_into();
            if pair.get(0).as_string().as_deref() == Some("name") {
                name = pair.get(1).as_string().unwrap_or_default();
            }
        }
        let mut kept = self.keeper.borrow_mut();
        match &*kept {
            Some((other, keeper)) if *other == name => keeper.clone(),
            _ => {
                let database = if name.is_empty() {
                    String::from("everyday-skills")
                } else {
                    ["everyday-skills.", &name].concat()
                };
                let keeper = Keeper::new(BrowserStore::named(&name, false), Some(Mirror::new(database)));
                *kept = Some((name, keeper.clone()));
                keeper
            }
        }
    }
}
