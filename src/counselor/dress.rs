//! The styles of the desk, put beside those of the widget when the desk is there, and taken off with it.

use crate::platform::by_name::{call, get, made, set};
use js_sys::Array;
use wasm_bindgen::JsValue;
use web_sys::Node;

/// What the document, or the widget's shadow root, wears.
const WORN: &str = "adoptedStyleSheets";

pub(super) struct Dress {
    styles: String,
    /// Where it is worn, and the sheet.
    worn: Option<(JsValue, JsValue)>,
}

impl Dress {
    pub(super) fn new(styles: String) -> Self {
        Self { styles, worn: None }
    }

    /// Puts it on where the widget is drawn. A sheet made by script is allowed where a policy forbids inline styles.
    pub(super) fn follow(&mut self, drawn: &Node) {
        if self.worn.is_none() {
            self.worn = self.put_on(drawn);
        }
    }

    fn put_on(&self, drawn: &Node) -> Option<(JsValue, JsValue)> {
        let root = call(drawn, "getRootNode", &Array::new())?;
        let sheet = made("CSSStyleSheet", &Array::new())?;
        call(&sheet, "replaceSync", &Array::of1(&self.styles.as_str().into()))?;
        set(&root, WORN, &Array::from(&get(&root, WORN)).concat(&Array::of1(&sheet)));
        Some((root, sheet))
    }
}

impl Drop for Dress {
    fn drop(&mut self) {
        if let Some((root, sheet)) = &self.worn {
            let others = Array::from(&get(root, WORN)).filter(&mut |worn, _, _| worn != *sheet);
            set(root, WORN, &others);
        }
    }
}
