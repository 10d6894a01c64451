//! Where on a page the counselor is, and how the second screen comes to the same place. Of what stands there nothing is said.

use crate::platform::{
    all,
    by_name::{call, get, set, window},
};
use js_sys::{Array, Object};
use web_sys::{Element, Node};

/// What a page is made of, from top to bottom: the same in whatever language and around whatever it is drawn.
const PARTS: &str = "h1, h2, h3, h4, legend, label, summary, li, p, dt, .picture, textarea, input[type=text]";

/// How a part is brought into view, in the browser's words.
const BLOCKS: [&str; 4] = ["start", CENTER, "end", NEAREST];
const CENTER: &str = "center";
const NEAREST: &str = "nearest";
/// From how many heights of the window on it is gone to at once.
const FAR: f64 = 2.0;

/// A part of a page, by its number among all, and how it is seen.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Place {
    block: &'static str,
    part: usize,
    /// The numbers of the folds that are open.
    open: Vec<usize>,
}

/// How high the window is.
pub(super) fn height() -> Option<f64> {
    get(&window(), "innerHeight").as_f64()
}

/// Where an element is drawn, seen from the top of the window.
pub(super) struct Edges {
    pub(super) top: f64,
    height: f64,
}

impl Edges {
    pub(super) fn of(element: &Element) -> Self {
        let drawn = call(element, "getBoundingClientRect", &Array::new()).unwrap_or_default();
        let [top, height] = ["top", "height"].map(|edge| get(&drawn, edge).as_f64().unwrap_or_default());
        Self { top, height }
    }

    /// Whether any of it is in a window of this height.
    pub(super) fn is_in(&self, height: f64) -> bool {
        self.top < height && self.top + self.height > 0.0
    }
}

/// Whether an element is in this one, or comes after it.
fn is_before(one: &Element, other: &Element) -> bool {
    let place = call(one, "compareDocumentPosition", &Array::of1(other)).and_then(|place| place.as_f64());
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is a sum of six flags")]
    let place = place.unwrap_or_default() as u16;
    place & Node::DOCUMENT_POSITION_FOLLOWING != 0
}

impl Place {
    /// The place that is seen in an area. `near` is where something was chosen or written, as long as that is what is looked at.
    /// `None` where nothing of the area is in view.
    pub(super) fn of(area: &Element, near: Option<&Element>) -> Option<Self> {
        let height = height()?;
        let seen = Edges::of(area);
        if !seen.is_in(height) {
            return None;
        }
        let folds = all(area, "details").enumerate().filter(|(_, fold)| get(fold, "open").is_truthy());
        let open = folds.map(|(at, _)| at).collect();
        let mut parts = all(area, PARTS).enumerate();
        if let Some(near) = near {
            // The last that it is in, or that stands before it.
            let is_it = |part: &Element| part == near || is_before(part, near);
            let (part, found) = parts.filter(|(_, part)| is_it(part)).last()?;
            // Below a fold there is what was folded out.
            let block = if found.tag_name() == "SUMMARY" { CENTER } else { NEAREST };
            return Some(Self { block, part, open });
        }
        // What is looked at is at the top of the window at the top of a page, and at its foot at the end.
        let rest = seen.height - height;
        let way = if rest > 0.0 { -seen.top / rest } else { 0.0 };
        let (block, share) = match way {
            way if way < 0.34 => ("start", 0.0),
            way if way < 0.67 => (CENTER, 0.5),
            _ => ("end", 1.0),
        };
        let first = parts.next()?;
        let is_above = |part: &Element| {
            let drawn = Edges::of(part);
            drawn.height > 0.0 && drawn.top + share * drawn.height <= share * height + 1.0
        };
        let part = parts.filter(|(_, part)| is_above(part)).last().unwrap_or(first).0;
        Some(Self { block, part, open })
    }

    /// Opens the folds that are open there, and no other.
    pub(super) fn unfold(&self, area: &Element) {
        for (at, fold) in all(area, "details").enumerate() {
            set(&fold, "open", &self.open.contains(&at).into());
        }
    }

    /// Brings it into view.
    pub(super) fn show(&self, area: &Element) {
        // What is only for the counselor is not drawn here: what stands before it is shown.
        let parts = all(area, PARTS).take(self.part.saturating_add(1));
        let drawn = parts.filter(|part| Edges::of(part).height > 0.0);
        let Some(part) = drawn.last() else { return };
        // Over a long way nobody follows.
        let top = Edges::of(&part).top;
        let is_far = height().is_some_and(|height| top.abs() > FAR * height);
        let quiet = call(&window(), "matchMedia", &Array::of1(&"(prefers-reduced-motion: reduce)".into()));
        let is_quiet = get(&quiet.unwrap_or_default(), "matches").is_truthy();
        let how = Object::new();
        set(&how, "block", &self.block.into());
        set(&how, "behavior", &if is_far || is_quiet { "instant" } else { "smooth" }.into());
        call(&part, "scrollIntoView", &Array::of1(&how));
    }

    /// As it is said.
    pub(super) fn to_text(&self) -> String {
        let numbers = [self.part].into_iter().chain(self.open.iter().copied());
        numbers.fold(self.block.to_owned(), |text, number| [&text, " ", &number.to_string()].concat())
    }

    /// What was said.
    pub(super) fn from_words<'a>(mut words: impl Iterator<Item = &'a str>) -> Option<Self> {
        let block = words.next()?;
        let block = BLOCKS.into_iter().find(|known| *known == block)?;
        let part = words.next()?.parse().ok()?;
        let open = words.map(str::parse).collect::<Result<_, _>>().ok()?;
        Some(Self { block, part, open })
    }
}
