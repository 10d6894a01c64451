//! STUB
pub enum Why {
    Frame,
    Safari,
}
pub async fn ask_to_keep() -> bool {
    false
}
pub fn may_be_cleared() -> Option<Why> {
    None
}
