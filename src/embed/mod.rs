//! The widget as the loader (`assets/embed/everyday-skills.js`) has it: drawn, taken away and drawn again, as often as the host
//! moves or changes its element.

use crate::{
    app::{App, AppProps},
    code::Loads,
    command::Command,
    extras::Files,
    language::{ALWAYS, Language},
    pack::{Pack, pairs},
    platform::{
        by_name::{get, window},
        content::{self, ContentFailure},
    },
    storage::{BrowserStore, Keeper, Mirror, Stay},
    surroundings::Surroundings,
};
use settings::{Problem, Settings, Storage};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use web_sys::Element;
use yew::AppHandle;

/// What the name of a window begins with that shows a client what the desk in another one tells it.
pub(crate) const SCREEN: &str = "everyday-skills-screen-";

thread_local! {
    static LOADS: Cell<Option<Loads>> = const { Cell::new(None) };
}

/// Gives all widgets the ways to the code that is not there yet.
pub fn provide(loads: Loads) {
    yew::set_custom_panic_hook(Box::new(|info| web_sys::console::error_1(&info.to_string().into())));
    LOADS.set(Some(loads));
}

/// One `<everyday-skills>`.
#[wasm_bindgen]
pub struct Widget {
    /// What the loader offers: see [`Surroundings`].
    outside: JsValue,
    /// Who keeps the answers, with the name they are kept under and whether they stay in the tab.
    keeper: RefCell<Option<(String, bool, Keeper)>>,
    app: RefCell<Option<AppHandle<App>>>,
    /// What takes a second screen away.
    screen: Cell<Option<Box<dyn FnOnce()>>>,
    /// How often it was drawn or taken away: what took its time may come too late.
    turn: Cell<u32>,
}

#[wasm_bindgen]
impl Widget {
    /// A widget that is not drawn yet. `outside` is what the loader offers: see [`Surroundings`].
    #[wasm_bindgen(constructor)]
    pub fn new(outside: JsValue) -> Self {
        Self {
            outside,
            keeper: RefCell::default(),
            app: RefCell::default(),
            screen: Cell::default(),
            turn: Cell::default(),
        }
    }

    /// Draws the reflection in an element, in place of what is in it, by the settings that were found: pairs of a path and a
    /// text, of which later ones win. Where it is taken away meanwhile, nothing is drawn.
    ///
    /// # Errors
    /// Why it cannot start, for the console.
    pub async fn mount(&self, root: Element, found: JsValue) -> Result<(), JsValue> {
        self.unmount();
        let turn = self.turn.get();
        let (settings, problems) = read(&found).await?;
        let screen = get(&window(), "name").as_string().filter(|name| name.starts_with(SCREEN));
        // A second screen has nothing of its own.
        let keeper = match screen {
            Some(_) => Keeper::new(BrowserStore::nowhere(), None, Stay::Tab),
            None => self.keeper(&settings),
        };
        let loads = loads()?;
        let pack = settings.pack.as_ref().map(|address| Pack::ask(&self.outside, address));
        let mut files = Files { outside: self.outside.clone(), loads, parts: Vec::new(), pack };
        let mirrored = keeper.mirrored().await;
        let surroundings = Surroundings::new(self.outside.clone(), settings, problems);
        let store = if screen.is_some() { BrowserStore::nowhere() } else { surroundings.store() };
        let language = Language::find(&surroundings, store).first;
        let comes_back = screen.is_some() || keeper.is_there(mirrored.as_deref());
        let mut loaded = content::load(&mut files, &language, comes_back).await;
        if loaded.is_err() && language != ALWAYS {
            // The app asks for the other once more, and says so.
            loaded = content::load(&mut files, ALWAYS, comes_back).await;
        }
        let (content, later) = loaded.map_err(said)?;
        let screen = match screen {
            Some(name) => {
                Some((name, (loads.counselor)().await.ok_or_else(|| said(ContentFailure::NoCode))?))
            }
            None => None,
        };
        if self.turn.get() == turn {
            root.set_inner_html("");
            let content = Rc::new(content);
            let props = AppProps { content, files: Some(files), later, keeper, mirrored, surroundings };
            if let Some((name, counselor)) = screen {
                self.screen.set(Some((counselor.screen)(root, name, props)));
            } else {
                self.app.replace(Some(yew::Renderer::<App>::with_root_and_props(root, props).render()));
            }
        }
        Ok(())
    }

    /// Takes it away. What was answered is kept.
    pub fn unmount(&self) {
        self.turn.set(self.turn.get() + 1);
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        if let Some(take_away) = self.screen.take() {
            take_away();
        }
    }

    /// Leaves nothing of the answers in the browser, whether it is drawn or not.
    ///
    /// # Errors
    /// Why it cannot be found where they are kept, for the console.
    pub async fn erase(&self, found: JsValue) -> Result<(), JsValue> {
        let (settings, _) = read(&found).await?;
        let keeper = self.keeper(&settings);
        if let Some(app) = &*self.app.borrow() {
            app.send_message(Command::Erase);
        }
        keeper.erase();
        keeper.erase_mirror().await;
        Ok(())
    }

    /// Who keeps what these settings say, and as long as they say the same, still has what could not be stored.
    fn keeper(&self, settings: &Settings) -> Keeper {
        let name = settings.name.clone().unwrap_or_default();
        let is_tab = settings.storage == Storage::Tab;
        let mut kept = self.keeper.borrow_mut();
        if let Some((.., keeper)) = kept.as_ref().filter(|(other, tab, _)| *other == name && *tab == is_tab) {
            return keeper.clone();
        }
        let mirror = (!is_tab).then(|| Mirror::of(&name));
        let stay = if is_tab { Stay::Tab } else { Stay::AsTheySay };
        let keeper = Keeper::new(BrowserStore::named(&name, is_tab), mirror, stay);
        *kept = Some((name, is_tab, keeper.clone()));
        keeper
    }
}

/// The settings in pairs of a path and a text, and what is wrong with them. The code for it is with that of the later pages:
/// most pages have nothing to set.
async fn read(found: &JsValue) -> Result<(Settings, Vec<Problem>), JsValue> {
    let found = pairs(found);
    if found.is_empty() {
        return Ok((Settings::default(), Vec::new()));
    }
    let later = (loads()?.later)().await.ok_or_else(|| said(ContentFailure::NoCode))?;
    Ok((later.settings)(&found))
}

fn loads() -> Result<Loads, JsValue> {
    LOADS.get().ok_or(JsValue::NULL)
}

fn said(failure: ContentFailure) -> JsValue {
    failure.to_string().into()
}
