//! The picture of a badge: a card in paper and one accent, which stands on white as on dark ground.

use crate::{
    lines::{ems, lines},
    xml::escaped,
};

/// What is written on a badge, in the learner's language.
#[derive(Clone, Copy, Debug)]
pub struct Picture<'a> {
    /// The skill in plain words, or what a profile is called.
    pub name: &'a str,
    /// The words "self-asserted".
    pub label: &'a str,
    /// The learner's name, if they gave one.
    pub learner: &'a str,
    /// The name of the picture for who cannot see it; it says that it is self-asserted.
    pub title: &'a str,
    /// What the badge is about, for the same.
    pub meaning: &'a str,
}

/// Type sizes of the name, in the picture's units: the largest in which it fits.
const SIZES: [(u32, usize); 4] = [(50, 2), (42, 3), (34, 3), (29, 4)];
/// How wide a line may be, in the picture's units.
const WIDTH: u32 = 408;
/// Half way between the fish and the learner's name.
const MIDDLE: u32 = 264;

impl Picture<'_> {
    /// All that stands in the `svg` element, for a `viewBox` of 512 by 512.
    pub(crate) fn body(&self) -> String {
        let [title, meaning] = [self.title, self.meaning].map(escaped);
        let mut body =
            format!("<title>{title}</title><desc>{meaning}</desc>{CARD}<g text-anchor=\"middle\">");
        let (size, set) = self.name_in_lines();
        let height = size * 6 / 5;
        let below: u32 = set.iter().skip(1).map(|_| height).sum();
        let mut baseline = MIDDLE + size / 3 - below / 2;
        for line in &set {
            body.push_str(&written(line, baseline, size, NAME));
            baseline += height;
        }
        if let Some(line) = lines(self.learner, WIDTH * 100 / 26, 1).0.first() {
            body.push_str(&written(line, 378, 26, LEARNER));
        }
        body.push_str(&self.pill());
        body.push_str("</g>");
        body
    }

    /// The picture as an `svg` element, for a page. All texts in it are escaped.
    pub fn svg(&self) -> String {
        let body = self.body();
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 512 512\" role=\"img\">{body}</svg>")
    }

    /// The label on its ground. It is never cut off: in a language that needs more room it is smaller.
    fn pill(&self) -> String {
        let wide = ems(self.label);
        let fits = |size: &u32| wide * size <= 340 * 100;
        let size = [24, 20, 16].into_iter().find(fits).unwrap_or(12);
        let width = (wide * size / 100 + 72).min(440);
        let ground = format!(
            "<rect x=\"{}\" y=\"404\" width=\"{width}\" height=\"52\" rx=\"26\" fill=\"#e3efec\"/>",
            256 - width / 2
        );
        [ground, written(self.label, 430 + size / 3, size, LABEL)].concat()
    }

    /// The name's type size and lines.
    fn name_in_lines(&self) -> (u32, Vec<String>) {
        let mut set = (0, Vec::new());
        for (size, most) in SIZES {
            let (lines, whole) = lines(self.name, WIDTH * 100 / size, most);
            set = (size, lines);
            if whole {
                break;
            }
        }
        set
    }
}

/// The card, the water over the fish, the fish.
const CARD: &str = r##"<rect x="8" y="8" width="496" height="496" rx="56" fill="#fffdf9" stroke="#0b5757" stroke-width="10"/><g transform="translate(193 50) scale(2.6)" fill="#0b5757"><path fill="none" stroke="#0b5757" stroke-width="4" stroke-linecap="round" d="M4.5 10c4-5 9-5 13 0s9 5 13 0 9-5 13 0"/><path fill-rule="evenodd" d="M2 33C6 24 12 20 19 20c7 0 12 4 14 11 1-7 5-11 13-12 1 6-1 11-6 14 5 3 7 8 6 14-8-1-12-5-13-12-2 7-7 11-14 11-7 0-13-4-17-13zm9-1a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0z"/></g>"##;
const NAME: &str = r##"font-family="Charter,'Bitstream Charter','Sitka Text',Cambria,'Noto Serif',serif" font-weight="700" fill="#1d2728""##;
const LEARNER: &str =
    r##"font-family="system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif" fill="#414c4d""##;
const LABEL: &str = r##"font-family="system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif" font-weight="600" fill="#0b5757""##;

fn written(line: &str, baseline: u32, size: u32, style: &str) -> String {
    let line = escaped(line);
    format!("<text x=\"256\" y=\"{baseline}\" font-size=\"{size}\" {style}>{line}</text>")
}
