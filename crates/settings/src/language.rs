//! Which of the languages there are somebody gets who asks for one.

use crate::values::is_language;

/// The one of the `known` tags that a tag (BCP 47) asks for: itself, in small letters or capitals, else the same with less said,
/// as RFC 4647 looks it up: `es` for `es-419-x-work`. `None` where there is none, and for what is no tag.
pub fn lookup<'a>(tag: &str, known: &'a [String]) -> Option<&'a str> {
    let mut wanted = Some(tag).filter(|tag| is_language(tag))?;
    loop {
        if let Some(found) = known.iter().find(|known| known.eq_ignore_ascii_case(wanted)) {
            return Some(found);
        }
        let (shorter, _) = wanted.rsplit_once('-')?;
        // A part of one letter says what the next part is about: alone it says nothing.
        wanted = match shorter.rsplit_once('-') {
            Some((shorter, letter)) if letter.len() == 1 => shorter,
            _ => shorter,
        };
    }
}
