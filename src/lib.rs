//! Everyday Skills in the browser: the Yew app around the domain crate `reflection`.
//!
//! Start reading at [`App`]. Pages are in `pages`, one per screen; what they share is in `components`; what is kept
//! between visits in `storage`; everything else asked of the browser in `platform`.
#![forbid(unsafe_code)]

mod app;
mod command;
mod components;
mod extras;
mod guard;
mod later;
mod markup;
mod notices;
mod pages;
mod platform;
pub mod storage;
mod text;
mod view;

pub use app::{App, AppProps};
pub use command::Command;
pub use extras::{Extra, Files, Pack};
pub use guard::Typed;
pub use later::{Later, Load, later};
pub use platform::{
    content::{ContentFailure, read_content},
    file, history, lasting, requests, vault,
};

use platform::{content, trouble};
use std::rc::Rc;
use storage::{BrowserStore, Keeper, mirror};

/// Loads the content and shows the reflection in the page's `#everyday-skills`. What cannot start is said in the
/// page's `#trouble`.
pub fn start(load: Load) {
    yew::set_custom_panic_hook(Box::new(|info| trouble::show(&info.to_string())));
    wasm_bindgen_futures::spawn_local(async move {
        let keeper = Keeper::new(BrowserStore, true);
        // The browser itself loads the first part of the content meanwhile: the page names it.
        let mirrored = mirror::read().await;
        let comes_back = keeper.is_there(mirrored.as_deref());
        match content::load(comes_back, load).await {
            Ok((content, files, later)) => mount(content, files, later, keeper, mirrored),
            Err(failure) => trouble::show(&failure.to_string()),
        }
    });
}

fn mount(
    content: reflection::Content,
    files: Files,
    later: Option<&'static Later>,
    keeper: Keeper,
    mirrored: Option<String>,
) {
    let Some(root) = platform::element("everyday-skills") else {
        return trouble::show("the page has no element #everyday-skills");
    };
    root.set_inner_html("");
    let props = AppProps {
        content: Rc::new(content),
        files: Some(files),
        later,
        keeper,
        mirrored,
        owns_history: true,
    };
    yew::Renderer::<App>::with_root_and_props(root, props).render();
}
