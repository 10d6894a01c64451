//! The sizes of paper there are.

/// A size of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// 210 × 297 mm.
    A4,
    /// 8½ × 11 inches.
    Letter,
}

/// Where paper is of US sizes: CLDR's `paperSize`.
const LETTER: [&str; 14] =
    ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"];

impl Sheet {
    /// The paper where a reader is, by the BCP 47 tag of their browser: `en-US`. A4 where the tag names no region.
    pub fn of(tag: &str) -> Self {
        let is_letter =
            tag.split('-').skip(1).any(|part| LETTER.iter().any(|region| part.eq_ignore_ascii_case(region)));
        if is_letter { Self::Letter } else { Self::A4 }
    }

    /// Width and height in twentieths of a point.
    pub(super) fn twips(self) -> (u16, u16) {
        match self {
            Self::A4 => (11906, 16838),
            Self::Letter => (12240, 15840),
        }
    }
}
