//! The camera as the page has it: a video, and what is seen in it.

use super::Ask;
use crate::{
    app::App,
    platform::{
        by_name::{get, set, window},
        camera::{Watch, watch},
    },
};
use web_sys::Element;
use yew::html::Scope;

/// Looks as long as it is there.
pub(super) struct Camera {
    pub(super) video: Element,
    _watch: Watch,
}

impl Camera {
    pub(super) fn look(scope: &Scope<App>) -> Option<Self> {
        let video = web_sys::window()?.document()?.create_element("video").ok()?;
        for name in ["muted", "playsInline"] {
            set(&video, name, &true.into());
        }
        let _ok = video.set_attribute("width", "100%");
        let watch = watch(video.clone(), scope.callback(Ask::Seen));
        Some(Self { video, _watch: watch })
    }

    /// Whether pages are given a camera at all.
    pub(super) fn is_there() -> bool {
        get(&get(&get(&window(), "navigator"), "mediaDevices"), "getUserMedia").is_function()
    }
}
