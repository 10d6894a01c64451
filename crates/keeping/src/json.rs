//! Writes JSON: the few shapes that are kept. A JSON library weighs 9 kB of download.

/// Adds a text with its quotes.
pub(crate) fn push_text(json: &mut String, text: &str) {
    json.push('"');
    for sign in text.chars() {
        match sign {
            '"' | '\\' => {
                json.push('\\');
                json.push(sign);
            }
            '\0'..='\x1f' => {
                json.push_str("\\u");
                push_hex(json, sign.into(), 4);
            }
            _ => json.push(sign),
        }
    }
    json.push('"');
}

/// Adds the last digits of a number to the base of 16, in lower case.
pub(crate) fn push_hex(json: &mut String, number: u32, digits: u32) {
    let digits = (0..digits).rev().map(|at| char::from_digit((number >> (4 * at)) & 15, 16));
    json.extend(digits.map(Option::unwrap_or_default));
}

/// Adds the name of a field, after the comma that divides it from the one before. Its value comes next.
pub(crate) fn push_name(json: &mut String, name: &str) {
    if !json.ends_with('{') {
        json.push(',');
    }
    push_text(json, name);
    json.push(':');
}
