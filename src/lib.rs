//! Everyday Skills in the browser: the Yew app around the domain crate `reflection`.
//!
//! Start reading at [`App`], or at [`Widget`], which puts it on a page. Pages are in `pages`, one per screen; what they share is
//! in `components`; what is kept between visits in `storage`; everything else asked of the browser in `platform`.
#![forbid(unsafe_code)]

mod aloud;
mod app;
mod code;
mod command;
mod components;
pub mod counselor;
mod embed;
mod extras;
mod guard;
mod language;
mod later;
mod markup;
mod notices;
mod pack;
mod pages;
pub mod papers;
mod platform;
pub mod storage;
mod surroundings;
mod text;
mod view;

pub use app::{App, AppProps};
pub use code::{Code, Load, Loads};
pub use command::Command;
pub use embed::{Widget, provide};
pub use extras::{Extra, Files};
pub use guard::Typed;
pub use later::{Later, later};
pub use pack::Pack;
pub use platform::{
    camera,
    content::{ContentFailure, read_content},
    deflate, file, history, lasting, requests, signing, vault,
};
pub use surroundings::Surroundings;
