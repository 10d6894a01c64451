//! STUB
pub(crate) struct Watch;
pub(crate) fn watch(_: yew::Callback<Vec<String>>) -> Option<Watch> {
    None
}
