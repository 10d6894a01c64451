//! STUB
pub async fn read() -> Option<String> {
    None
}
pub fn write(_: &str) {}
pub async fn erase() {}
