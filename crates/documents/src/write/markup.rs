//! Texts as HTML and XML can hold them.

/// A text without what files cannot hold: XML 1.0 forbids most control characters, and nobody can read any. Lines end in LF.
pub(super) fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let is_readable = |sign: &char| {
        !matches!(sign, '\u{fffe}' | '\u{ffff}') && (!sign.is_control() || matches!(sign, '\n' | '\t'))
    };
    text.chars().filter(is_readable).collect()
}

/// A clean text that is nothing but text between tags and in attributes, with markup for the ends of its lines.
pub(super) fn escaped(text: &str, line_end: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in clean(text).chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str(line_end),
            _ => out.push(sign),
        }
    }
    out
}
