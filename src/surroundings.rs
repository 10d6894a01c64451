//! What is around the widget: whose page it stands on, what was decided there, and who is told what happens.

use crate::{
    platform::by_name::{call, get, set},
    storage::BrowserStore,
};
use js_sys::{Array, Object};
use settings::{Problem, Settings, Storage, Theme};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};

/// See the module.
#[derive(Clone, Debug)]
pub struct Surroundings {
    /// Whether the page is ours alone: its history, its landmarks and its printing are ours, too.
    pub is_page: bool,
    /// What the loader offers: `isPage`, `isChecked`, `addresses` of files by name, `read`, which promises the pairs in a JSON
    /// file, and `tell`, which takes an event's name and detail.
    outside: JsValue,
    /// What was decided.
    pub(crate) settings: Rc<Settings>,
    /// What is wrong with that, as far as it is known without the content.
    pub(crate) problems: Rc<Vec<Problem>>,
}

impl Surroundings {
    /// What is around a widget with these settings.
    pub fn new(outside: JsValue, settings: Settings, problems: Vec<Problem>) -> Self {
        let is_page = get_flag(&outside, "isPage");
        Self { is_page, outside, settings: Rc::new(settings), problems: Rc::new(problems) }
    }

    /// The name that the widget keeps its answers under; empty where it has none.
    pub(crate) fn name(&self) -> &str {
        self.settings.name.as_deref().unwrap_or_default()
    }

    /// Where what is kept of this widget beside its answers is.
    pub(crate) fn store(&self) -> BrowserStore {
        BrowserStore::named(self.name(), self.settings.storage == Storage::Tab)
    }

    /// Whether what is wrong with the settings is said on the page, for the person who embeds it.
    pub(crate) fn is_checked(&self) -> bool {
        get_flag(&self.outside, "isChecked")
    }

    /// The address of one of our files; empty where the loader knows none.
    pub(crate) fn address(&self, file: &str) -> String {
        get(&get(&self.outside, "addresses"), file).as_string().unwrap_or_default()
    }

    /// The languages that there is content in, sorted.
    pub(crate) fn languages(&self) -> Vec<String> {
        // A component by itself has no files.
        let addresses: Option<Object> = get(&self.outside, "addresses").dyn_into().ok();
        let names = addresses.map(|addresses| Object::keys(&addresses)).unwrap_or_default();
        let names = names.iter().filter_map(|name: JsValue| name.as_string());
        let tag = |name: String| Some(name.strip_prefix("content-")?.strip_suffix(".tsv")?.to_owned());
        let mut languages: Vec<_> = names.filter_map(tag).collect();
        languages.sort_unstable();
        languages
    }

    /// Whether an address is that of one of our files. Inside a host's page most requests are the host's.
    pub(crate) fn is_ours(&self, address: &str) -> bool {
        let ours: JsValue = Object::values(get(&self.outside, "addresses").unchecked_ref::<Object>()).into();
        Array::from(&ours).iter().any(|ours: JsValue| ours.as_string().is_some_and(|ours| ours == address))
    }

    /// Light or dark, as it was decided.
    pub(crate) fn theme(&self) -> &'static str {
        match self.settings.theme {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// Tells the host what happened, where it asked for that.
    pub(crate) fn tell(&self, event: &str, detail: &[(&str, JsValue)]) {
        if self.settings.events {
            let object = Object::new();
            for (name, value) in detail {
                set(&object, name, value);
            }
            call(&self.outside, "tell", &Array::of2(&event.into(), &object));
        }
    }
}

fn get_flag(of: &JsValue, name: &str) -> bool {
    // What is not there, or no object, has none.
    get(of, name).is_truthy()
}
