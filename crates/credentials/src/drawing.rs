//! The picture of a badge: a card in paper and one accent, which stands on white as on dark ground.

use crate::{lines::lines, xml::escaped};

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
const SIZES: [(f32, usize); 4] = [(52.0, 2), (44.0, 3), (36.0, 3), (30.0, 4)];
/// How wide a line may be, in the picture's units.
const WIDTH: f32 = 400.0;
/// Half way between the fish and the learner's name.
const MIDDLE: f32 = 272.0;

impl Picture<'_> {
    /// All that stands in the `svg` element, for a `viewBox` of 512 by 512.
    pub(crate) fn body(&self) -> String {
        let [title, meaning] = [self.title, self.meaning].map(escaped);
        let mut body = format!(
            "<title>{title}</title><desc>{meaning}</desc>\
             <rect x=\"8\" y=\"8\" width=\"496\" height=\"496\" rx=\"56\" fill=\"#fffdf9\" stroke=\"#0b5757\" stroke-width=\"12\"/>\
             <g transform=\"translate(184 52) scale(3)\" fill=\"#0b5757\">\
             <path fill=\"none\" stroke=\"#0b5757\" stroke-width=\"4\" stroke-linecap=\"round\" d=\"M4.5 10c4-5 9-5 13 0s9 5 13 0 9-5 13 0\"/>\
             <path fill-rule=\"evenodd\" d=\"M2 33C6 24 12 20 19 20c7 0 12 4 14 11 1-7 5-11 13-12 1 6-1 11-6 14 5 3 7 8 6 14-8-1-12-5-13-12-2 7-7 11-14 11-7 0-13-4-17-13zm9-1a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0z\"/>\
             </g><g text-anchor=\"middle\">"
        );
        let (size, set) = self.name_in_lines();
        let height = size * 1.2;
        let mut baseline = MIDDLE - height * (count(&set) - 1.0) / 2.0 + size * 0.35;
        for line in &set {
            body.push_str(&written(line, baseline, size, NAME));
            baseline += height;
        }
        if let Some(line) = lines(self.learner, WIDTH / 26.0, 1).0.first() {
            body.push_str(&written(line, 386.0, 26.0, LEARNER));
        }
        if let Some(line) = lines(self.label, WIDTH / 26.0, 1).0.first() {
            body.push_str(
                "<rect x=\"72\" y=\"408\" width=\"368\" height=\"56\" rx=\"28\" fill=\"#0b5757\"/>",
            );
            body.push_str(&written(line, 445.0, 26.0, LABEL));
        }
        body.push_str("</g>");
        body
    }

    /// The picture as an `svg` element, for a page. All texts in it are escaped.
    pub fn svg(&self) -> String {
        let body = self.body();
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 512 512\" role=\"img\">{body}</svg>")
    }

    /// The name's type size and lines.
    fn name_in_lines(&self) -> (f32, Vec<String>) {
        let mut set = (0.0, Vec::new());
        for (size, most) in SIZES {
            let (lines, whole) = lines(self.name, WIDTH / size, most);
            set = (size, lines);
            if whole {
                break;
            }
        }
        set
    }
}

const NAME: &str = "font-family=\"Charter,'Bitstream Charter','Sitka Text',Cambria,'Noto Serif',serif\" font-weight=\"700\" fill=\"#1d2728\"";
const LEARNER: &str =
    "font-family=\"system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif\" fill=\"#414c4d\"";
const LABEL: &str = "font-family=\"system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif\" font-weight=\"600\" fill=\"#fffdf9\"";

fn written(line: &str, baseline: f32, size: f32, style: &str) -> String {
    let line = escaped(line);
    format!("<text x=\"256\" y=\"{baseline:.0}\" font-size=\"{size:.0}\" {style}>{line}</text>")
}

fn count(lines: &[String]) -> f32 {
    lines.iter().map(|_| 1.0).sum()
}
