//! A text that travels in an HTML file, seen by nobody who reads it: put in so that nothing in it can end its place, and found
//! again as it was.
//!
//! It is written as a JSON string of ASCII signs, without `<` and `&` and line ends: what a mail program does to the ends of lines
//! or to the encoding of the file does not touch it.

use std::fmt::Write;

/// What stands before the text.
const BEGIN: &str = r#"<script type="application/json" id="everyday-skills">"#;
/// What stands after it.
const END: &str = "</script>";

/// The element with the text in it.
pub(super) fn element(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 4 + BEGIN.len() + END.len());
    out.extend([BEGIN, "\""]);
    for unit in text.encode_utf16() {
        match u8::try_from(unit) {
            Ok(b'"') => out.push_str("\\\""),
            Ok(b'\\') => out.push_str("\\\\"),
            Ok(sign @ b' '..=b'~') if !b"<>&".contains(&sign) => out.push(sign.into()),
            // Writing to a `String` does not fail.
            _ => _ = write!(out, "\\u{unit:04x}"),
        }
    }
    out.extend(["\"", END]);
    out
}

/// The text inside an HTML file that [`super::html`] wrote, the first where there are several; `None` for a file without one,
/// or with one that is cut off or changed so that it cannot be read. Takes time in proportion to the file.
pub fn inside_of(html: &str) -> Option<String> {
    let (_, rest) = html.split_once(BEGIN)?;
    let (text, _) = rest.split_once(END)?;
    let text = text.trim_ascii().strip_prefix('"')?.strip_suffix('"')?;
    let mut signs = text.chars().filter(|sign| !matches!(sign, '\r' | '\n'));
    let mut units = Vec::with_capacity(text.len());
    while let Some(sign) = signs.next() {
        match sign {
            '"' => return None,
            '\\' => match signs.next()? {
                sign @ ('"' | '\\') => units.push(u16::try_from(u32::from(sign)).ok()?),
                'u' => {
                    let digit = |_| signs.next()?.to_digit(16);
                    let unit = (0..4).map(digit).try_fold(0, |unit, digit| Some(unit * 16 + digit?))?;
                    units.push(u16::try_from(unit).ok()?);
                }
                _ => return None,
            },
            _ => units.extend(sign.encode_utf16(&mut [0; 2]).iter()),
        }
    }
    String::from_utf16(&units).ok()
}
