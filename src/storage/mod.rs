//! Where a reflection is kept between visits, and when it is written.

mod browser;
mod json;
mod keeper;
pub mod mirror;

pub use browser::BrowserStore;
pub use keeper::{Heard, Keeper, Opening};
pub use keeping::{LoadError, SaveError};
