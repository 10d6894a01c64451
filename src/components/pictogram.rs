//! The pictograms: our own line drawings from `assets/pictograms`, part of the program so that they never load late.

use crate::markup::tag;
use yew::{AttrValue, Html};

macro_rules! drawings {
    ($($name:literal),* $(,)?) => {
        [$(($name, include_str!(concat!("../../assets/pictograms/", $name, ".svg")))),*]
    };
}

const DRAWINGS: [(&str, &str); 12] = drawings![
    "brand",
    "work-based-learning",
    "noncredit-learning",
    "volunteering-and-service",
    "mentoring-and-coaching",
    "communities-of-practice",
    "modeling-others",
    "occupational-socialization",
    "trial-and-error",
    "reading",
    "web-searching",
    "online-communities",
];

/// A form's pictogram; always beside words, so it is hidden from screen readers. An unknown name draws nothing.
pub(crate) fn pictogram(name: &str) -> Html {
    tag("span").class("pictogram").fixed("aria-hidden", "true").child(drawing(name)).html()
}

/// The drawing alone, an `svg` element as large as what it stands in.
pub(crate) fn drawing(name: &str) -> Html {
    let drawing = DRAWINGS.iter().find(|(known, _)| *known == name).map_or("", |(_, drawing)| *drawing);
    Html::from_html_unchecked(AttrValue::Static(drawing))
}
