//! STUB
pub async fn text_of(_: web_sys::File) -> Option<String> {
    None
}
