//! Links to the pages beside the program, which are made to be read and printed: the worksheet, the counselor's guide.

use crate::{
    markup::tag,
    platform::by_name::{get, made},
    view::View,
};
use js_sys::Array;
use yew::Html;

/// A link to the one of our pages that is called so, in the language of this one, in a tab of its own.
pub(super) fn page_beside(v: &View, name: &str, text: String) -> Html {
    let file = [name, "-", &v.content().language, ".html"].concat();
    let program = v.surroundings.address("program.js");
    let address = made("URL", &Array::of2(&file.into(), &program.as_str().into())).unwrap_or_default();
    let address = get(&address, "href").as_string().unwrap_or_default();
    let link = tag("a").attr("href", &address).fixed("target", "_blank").fixed("rel", "noopener").text(text);
    tag("p").class("page-beside").child(link.html()).html()
}
