//! The picture people show: a ray for each form of learning, a dot for each skill that shows there, its shape and color the
//! skill's family; and the same in words.

use crate::{
    components::drawing,
    markup::{h2, list, tag, words},
    view::View,
};
use reflection::{
    Profile, ProfileSkill,
    content::{Family, Form},
};
use yew::Html;

/// Directions of eleven rays around a circle, from the top on, in thousandths.
const RAYS: [(i32, i32); 11] = [
    (0, -1000),
    (541, -841),
    (910, -415),
    (990, 142),
    (756, 655),
    (282, 959),
    (-282, 959),
    (-756, 655),
    (-990, 142),
    (-910, -415),
    (-541, -841),
];
/// Lengths in units of the drawing, whose middle is its origin and whose half side is 205.
const VIEW_BOX: &str = "-205 -205 410 410";
const FIRST_DOT: i32 = 68;
const BETWEEN_DOTS: i32 = 14;
const PICTOGRAM_AT: i32 = 184;
const HALF_PICTOGRAM: i32 = 18;
/// How many dots stand one behind the other; what is more starts a row beside it.
const DOTS_IN_ROW: usize = 7;
/// Where the rows beside each other stand, off the middle of the ray.
const ROWS: [&[i32]; 3] = [&[0], &[-7, 7], &[-13, 0, 13]];

pub(crate) fn picture(v: &View, profile: &Profile) -> Html {
    let skills = profile.skills.len();
    let rays = v.content().forms.iter().zip(RAYS).map(|(form, to)| ray(profile, form, to));
    let number = tag("text").fixed("class", "number").fixed("y", "4").text(skills.to_string()).html();
    let unit = tag("text").fixed("y", "26").text(v.count("picture-skills", skills)).html();
    let middle = tag("circle").fixed("r", "50").html();
    let drawing = tag("svg")
        .fixed("viewBox", VIEW_BOX)
        .fixed("role", "img")
        .attr("aria-label", &v.say("picture-title"))
        .children(rays)
        .children(vec![middle, number, unit]);
    let parts =
        vec![h2(v.say("picture-title")), v.p("picture-lead"), drawing.html(), legend(v), twin(v, profile)];
    tag("section").class("picture").children(parts).html()
}

fn shows<'a>(profile: &'a Profile, form: &Form) -> Vec<&'a ProfileSkill> {
    let mut shown = Vec::new();
    for family in Family::ALL {
        shown.extend(profile.family(family).filter(|skill| skill.forms.contains(&form.id)));
    }
    shown
}

fn ray(profile: &Profile, form: &Form, (x, y): (i32, i32)) -> Html {
    let skills = shows(profile, form);
    let at = |along: i32, beside: i32| ((x * along - y * beside) / 1000, (y * along + x * beside) / 1000);
    let rows = skills.len().div_ceil(DOTS_IN_ROW).clamp(1, ROWS.len());
    let offsets = ROWS.get(rows - 1).copied().unwrap_or_default();
    let places = (0..).map(|at| FIRST_DOT + at * BETWEEN_DOTS).take(DOTS_IN_ROW);
    let places = places.flat_map(|along| offsets.iter().map(move |beside| at(along, *beside)));
    let dots = skills.iter().zip(places).map(|(skill, (x, y))| {
        // From a little to a lot behind it.
        let size = match skill.strength {
            0..=24 => "",
            25..=49 => " scale(1.2)",
            _ => " scale(1.4)",
        };
        mark(skill.family).attr("transform", &format!("translate({x} {y}){size}")).html()
    });
    let (x, y) = at(PICTOGRAM_AT, 0);
    // The drawing of the pictogram is as large as the whole picture.
    let pictogram = format!("translate({} {}) scale(.088)", x - HALF_PICTOGRAM, y - HALF_PICTOGRAM);
    let pictogram = tag("g").attr("transform", &pictogram).child(drawing(form)).html();
    tag("g").class(if skills.is_empty() { "empty" } else { "ray" }).child(pictogram).children(dots).html()
}

/// The mark of a family around the origin, told apart by shape too.
fn mark(family: Family) -> crate::markup::Tag {
    let (class, shape) = match family {
        Family::People => ("people", "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z"),
        Family::Thinking => ("thinking", "M-4.5-4.5h9v9h-9z"),
        Family::Technical => ("technical", "M0-6.5 6.5 0 0 6.5-6.5 0z"),
        Family::KnowHow => ("know-how", "M0-6 6 5H-6z"),
    };
    tag("path").class(class).fixed("d", shape)
}

fn legend(v: &View) -> Html {
    let entry = |family| {
        let mark = tag("svg")
            .fixed("viewBox", "-8 -8 16 16")
            .fixed("aria-hidden", "true")
            .child(mark(family).html());
        tag("span").child(mark.html()).text(v.say(family.key())).html()
    };
    list(Family::ALL.map(entry)).class("legend").html()
}

/// The picture in words.
fn twin(v: &View, profile: &Profile) -> Html {
    let shown = v.content().forms.iter().map(|form| (form, shows(profile, form)));
    let shown = shown.filter(|(_, skills)| !skills.is_empty());
    let line = |(form, skills): (&Form, Vec<&ProfileSkill>)| {
        let names: Vec<_> = skills.iter().map(|skill| v.skill(&skill.id)).collect();
        words(format!("{}: {}", form.name, v.list(&names)))
    };
    let lines = list(shown.map(line)).html();
    tag("details")
        .class("no-print")
        .child(tag("summary").text(v.say("picture-in-words")).html())
        .child(lines)
        .html()
}
