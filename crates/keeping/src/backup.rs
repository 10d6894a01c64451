//! A saved file that is opened: it may come from anywhere.

use crate::{FileError, Kept, LoadError, Raw, Seal, check};

/// The largest file that is opened, in bytes.
pub const LARGEST_FILE: usize = 4 << 20;

/// The deepest nesting that is read; a reflection has 2.
pub const DEEPEST: usize = 8;

/// The most answers that are read from a file. Who answers all there is, twice, has fewer; many more would stop the page for
/// minutes.
pub const MOST_ANSWERS: usize = 10_000;

/// Reads the text of a file in the documented format, of any version, or of a sealed slot. `parse` is
/// [`Store::parse`](crate::Store::parse).
///
/// # Errors
/// [`FileError`] when it cannot be used. Size and nesting are looked at before anything is parsed.
pub fn read_file(text: &str, parse: impl Fn(&str) -> Option<Raw>) -> Result<Kept, FileError> {
    if text.len() > LARGEST_FILE {
        return Err(FileError::TooLarge);
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if is_deeper(text, DEEPEST) {
        return Err(FileError::TooDeep);
    }
    match check(text) {
        Seal::Newer => Err(LoadError::Newer),
        Seal::Broken => Err(LoadError::Damaged),
        Seal::Sound(_) | Seal::Unsealed => {
            let raw = parse(text).ok_or(FileError::Load(LoadError::Damaged))?;
            if raw.answers.len().max(raw.changed.len()) > MOST_ANSWERS {
                return Err(FileError::TooLarge);
            }
            raw.read()
        }
    }
    .map_err(FileError::Load)
}

/// Whether more objects and lists than so many stand in one another. What is in texts does not count.
pub fn is_deeper(json: &str, than: usize) -> bool {
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    for byte in json.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => in_text = !in_text,
            b'{' | b'[' if !in_text => depth += 1,
            b'}' | b']' if !in_text => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > than {
            return true;
        }
    }
    false
}
