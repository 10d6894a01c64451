//! Walks the built page in real browsers, as a person would: the harness that the tests in `tests/` share.
//!
//! [`Site`] serves the page and notes what is asked of it, [`Visit`] opens a browser of its own for one test,
//! [`Person`] is who sits in front of it. What only one browser can do is in [`Engine`] and nowhere else.
#![forbid(unsafe_code)]

mod aloud;
mod axe;
mod before;
mod crash;
mod desk;
mod display;
mod does;
mod driver;
mod engine;
mod environment;
mod everywhere;
mod exposed;
mod files;
mod hosts;
mod inside;
mod kept;
mod keyboard;
mod looks;
mod made_up;
mod many;
mod network;
mod offline;
mod order;
mod passphrase;
mod person;
mod screen;
mod sees;
mod site;
mod snapshot;
mod tabs;
mod text;
mod tour;
mod visit;
mod walk;

pub use aloud::{Spoken, Voice, voices};
pub use before::{CLOCKS, FAULTS, Faults, speaking, without_database};
pub use desk::{DESK_KEYS, DESK_PASSPHRASE};
pub use engine::{Engine, Look};
pub use environment::{Environment, react, readers, sheets};
pub use fantoccini::wd::PrintSize;
pub use files::{Answer, Change};
pub use kept::{KEY, SET_ASIDE, life, lives, saved, saved_by_version_1, unsealed};
pub use keyboard::key;
pub use made_up::translated;
pub use many::{code, next_step};
pub use network::{CARDS, CAREERS, DESK, PAPERS, WORDS};
pub use offline::Edit;
pub use person::Person;
pub use site::Site;
pub use tabs::Tab;
pub use text::Text;
pub use tour::{Place, Tour, much};
pub use visit::{Profile, Size, Visit};
pub use walk::{Care, OWN, OWN_NAME, Walk};
