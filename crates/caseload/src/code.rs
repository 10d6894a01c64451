//! Notices a code that tells who the client is, so that the page can say so beside the box.

use reflection::looks_private;

/// How many letters in a row are a name rather than initials.
const NAME: usize = 4;

/// The longest run of letters that is a code, where digits stand with it.
const LONGEST_CODE: usize = 12;

/// Whether a code looks like somebody's name or number: a word of four letters or more (capitals beside digits are a code, such as
/// `CASE-12`, up to twelve letters), two names of any length, two or more letters of a script that has no capitals, an e-mail address, or a
/// run of seven digits. Initials and numbers are none. It is to warn, not to forbid.
pub fn looks_like_a_name(code: &str) -> bool {
    looks_private(code) || code.contains('@') || has_name(code)
}

fn has_name(code: &str) -> bool {
    let mut names = 0;
    for word in code.split_whitespace() {
        let is_code = word.chars().any(char::is_numeric) && !word.chars().any(char::is_lowercase);
        for letters in word.split(|sign: char| !sign.is_alphabetic()) {
            let count = letters.chars().count();
            if count > if is_code { LONGEST_CODE } else { NAME - 1 }
                || (count > 1 && has_no_capitals(letters))
            {
                return true;
            }
            names += usize::from(!is_code && begins_as_a_name(letters));
        }
    }
    names > 1
}

/// Whether it begins with a capital and is more than an initial: `Li`, `Ana`, `ANA`.
fn begins_as_a_name(letters: &str) -> bool {
    let mut signs = letters.chars();
    let is_capital = signs.next().is_some_and(char::is_uppercase);
    let is_written_small = signs.next().is_some_and(char::is_lowercase);
    is_capital && (is_written_small || signs.next().is_some())
}

/// Whether the script of these letters knows none: there a name may have two signs.
fn has_no_capitals(letters: &str) -> bool {
    !letters.chars().any(|sign| sign.is_lowercase() || sign.is_uppercase())
}
