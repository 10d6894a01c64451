//! The text of a file that the learner chose.

use super::by_name::{get, promised};
use js_sys::Array;
use keeping::LARGEST_FILE;
use web_sys::File;

/// The text of a file; `None` where it is too large to be read at all. What is not text, or cannot be read, is no copy of
/// ours: it comes as such text as there is of it, or none.
pub async fn text_of(file: File) -> Option<String> {
    let size = get(&file, "size").as_f64();
    #[expect(clippy::cast_precision_loss, reason = "4 MB")]
    let is_small = size.is_some_and(|size| size <= LARGEST_FILE as f64);
    if !is_small {
        return None;
    }
    let text = match promised(&file, "text", &Array::new()) {
        Some(text) => text.await.ok().and_then(|text| text.as_string()),
        None => None,
    };
    Some(text.unwrap_or_default())
}
