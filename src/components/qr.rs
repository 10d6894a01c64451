//! A QR code as a picture for a camera.

use crate::markup::tag;
use handover::Drawing;
use yew::Html;

/// Dark on white whatever the colours around it: cameras do not read the opposite. `name` says what it is.
pub(crate) fn qr(drawing: &Drawing, name: &str) -> Html {
    let size = drawing.size.to_string();
    let ground = tag("rect").fixed("fill", "#fff").attr("width", &size).attr("height", &size);
    // A rounded or smoothed edge is a module less for a weak camera.
    let modules = tag("path").fixed("fill", "#000").attr("d", &drawing.path);
    let picture = tag("svg")
        .fixed("role", "img")
        .attr("aria-label", name)
        .attr("viewBox", &["0 0", &size, &size].join(" "))
        .fixed("shape-rendering", "crispEdges")
        .child(ground.html())
        .child(modules.html());
    tag("div").class("picture").child(picture.html()).html()
}
