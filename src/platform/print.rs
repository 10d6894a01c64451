//! Printing: the page where it is ours, else a frame with nothing but our part of it.

use super::by_name::{call, get, window};
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::Element;
use yew::NodeRef;

/// Opens the browser's print dialog. A sandboxed frame may not print; then nothing happens, as the browser decided.
pub(crate) fn print() {
    call(&window(), "print", &Array::new());
}

/// Prints an element and what is in it, without the page around it.
pub(crate) fn print_alone(root: &NodeRef) {
    if let Some(root) = root.cast::<Element>() {
        let _no_frame = print_in_frame(&root);
    }
}

fn print_in_frame(root: &Element) -> Option<()> {
    let frame = root.owner_document()?.create_element("iframe").ok()?;
    frame.set_class_name("printing");
    let around = root.parent_element()?;
    // Not every browser tells when it has printed.
    if let Ok(Some(before)) = around.query_selector(".printing") {
        before.remove();
    }
    around.append_child(&frame).ok()?;
    let inner = get(&frame, "contentWindow");
    let document = get(&inner, "document");
    // A sheet belongs to one document: this one gets a copy of its own.
    let class: Function = get(&inner, "CSSStyleSheet").dyn_into().ok()?;
    let sheets = Array::new();
    for sheet in Array::from(&get(&root.get_root_node(), "adoptedStyleSheets")).iter() {
        let mut text = String::new();
        for rule in Array::from(&get(&sheet, "cssRules")).iter() {
            text.extend(get(&rule, "cssText").as_string());
        }
        let copy = Reflect::construct(&class, &Array::new()).ok()?;
        call(&copy, "replaceSync", &Array::of1(&text.into()));
        sheets.push(&copy);
    }
    super::by_name::set(&document, "adoptedStyleSheets", &sheets);
    let copy = call(&document, "importNode", &Array::of2(root, &JsValue::TRUE))?;
    call(&get(&document, "body"), "append", &Array::of1(&copy));
    let gone = Closure::once_into_js(move || frame.remove());
    super::by_name::set(&inner, "onafterprint", &gone);
    call(&inner, "print", &Array::new());
    Some(())
}
