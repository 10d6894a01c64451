//! Where a reflection is kept between visits, and when it is written.

mod browser;
mod json;
mod keeper;
mod mirror;

pub(crate) use browser::AT_DESK;
pub use browser::BrowserStore;
pub use keeper::{Heard, Keeper, Neighbour, Opening, Packing, Stay};
pub use keeping::{LoadError, SaveError};
pub use mirror::Mirror;
pub(crate) use mirror::mirrors;
