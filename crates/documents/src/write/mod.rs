//! The formats a document is written in.

mod docx;
mod html;
mod inside;
mod markup;
mod sheet;
mod text;
mod zip;

pub use docx::docx;
pub use html::{html, html_around};
pub use inside::inside_of;
pub use sheet::Sheet;
pub use text::text;
