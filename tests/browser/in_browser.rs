//! What tests do in the browser that the page itself never would.

use js_sys::{Function, Promise, eval};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What a script comes to, also where it promises it.
pub(crate) async fn run(script: &str) -> JsValue {
    let outcome = eval(script).expect(script);
    JsFuture::from(Promise::resolve(&outcome)).await.expect(script)
}

/// Waits so many milliseconds.
pub(crate) async fn wait(milliseconds: u32) {
    run(&format!("new Promise(done => setTimeout(done, {milliseconds}))")).await;
}

/// Something of the browser's that is something else for as long as this is kept.
pub(crate) struct Instead(Function);

impl Instead {
    /// `of.name` is what this script comes to, or does, each time it is looked at.
    pub(crate) fn of(of: &str, name: &str, script: &str) -> Self {
        let replace = format!(
            "(() => {{
                const before = Object.getOwnPropertyDescriptor({of}, '{name}');
                Object.defineProperty({of}, '{name}', {{ get: () => {script}, configurable: true }});
                return () => before ? Object.defineProperty({of}, '{name}', before) : delete {of}.{name};
            }})()"
        );
        Self(eval(&replace).unwrap().unchecked_into())
    }
}

impl Drop for Instead {
    fn drop(&mut self) {
        self.0.call0(&JsValue::UNDEFINED).unwrap();
    }
}
