//! Letters as words are compared by them.

/// A letter or digit as it is compared: small, without an accent, so that "Café" is "cafe"; `None` for what stands
/// between words. By hand, since the standard library's tables of letters are large.
pub(crate) fn letter(sign: char) -> Option<char> {
    // The accented letters of Western languages have their small form 32 further on, as in ASCII.
    let small = match sign {
        'A'..='Z' | '\u{c0}'..='\u{de}' => char::from_u32(u32::from(sign) + 32)?,
        _ => sign,
    };
    match small {
        '\u{2019}' => Some('\''),
        'à'..='å' => Some('a'),
        'ç' => Some('c'),
        'è'..='ë' => Some('e'),
        'ì'..='ï' => Some('i'),
        'ñ' => Some('n'),
        'ò'..='ö' => Some('o'),
        'ù'..='ü' => Some('u'),
        // The last two are other scripts; signs and pictures stand outside these ranges.
        'a'..='z' | '0'..='9' | '\'' | 'ß'..='\u{1fff}' | '\u{3040}'..='\u{d7ff}' => Some(small),
        _ => None,
    }
}
