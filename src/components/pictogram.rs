//! The line drawings of the forms, from `content/pictograms`, and our own sign. Always beside words, so hidden from screen readers.

use crate::{markup::tag, view::View};
use reflection::content::Form;
use yew::{AttrValue, Html};

/// A form's pictogram.
pub(crate) fn pictogram(form: &Form) -> Html {
    tag("span").class("pictogram").fixed("aria-hidden", "true").child(drawing(form)).html()
}

/// The sign of the widget.
pub(crate) fn brand(v: &View) -> Html {
    tag("img").attr("src", &v.surroundings.address("icon.svg")).fixed("alt", "").html()
}

/// A form's drawing alone, an `svg` element as large as what it stands in. Nobody but us draws them: content is checked
/// when it is made, and comes with the page.
pub(crate) fn drawing(form: &Form) -> Html {
    Html::from_html_unchecked(AttrValue::from(form.pictogram.clone()))
}
