//! The app in a real browser, with a small content and stores of our own: what it draws, saves and says.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "clippy does not see that all of this is tests"
)]

mod apart;
mod app;
mod browser_store;
mod camera;
mod deflate;
mod faults;
mod handed;
mod history;
mod in_browser;
mod loaded_later;
mod mirror;
mod mounted;
mod platform;
mod signing;
mod vault;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
