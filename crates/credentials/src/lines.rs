//! Text set into lines without a browser: SVG breaks none by itself.

/// Sets a text into at most `most` lines, each of `width` hundredths of an em. Words that are longer are broken; what has no
/// room is cut off and ends in "…". `true` when nothing was broken or cut.
pub(crate) fn lines(text: &str, width: u32, most: usize) -> (Vec<String>, bool) {
    let mut lines: Vec<String> = Vec::new();
    let (mut used, mut whole) = (0, true);
    for word in text.split_whitespace() {
        let long = ems(word);
        match lines.last_mut() {
            Some(line) if used + em(' ') + long <= width => {
                line.push(' ');
                line.push_str(word);
                used += em(' ') + long;
            }
            _ => {
                whole &= long <= width;
                used = broken(word, width, &mut lines);
            }
        }
        if lines.len() > most {
            break;
        }
    }
    if lines.len() > most {
        whole = false;
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while ems(last) + em('…') > width && last.pop().is_some() {}
            last.push('…');
        }
    }
    (lines, whole)
}

/// Adds a word as new lines, as many as it takes; how much of the last is used.
fn broken(word: &str, width: u32, lines: &mut Vec<String>) -> u32 {
    let (mut line, mut used) = (String::new(), 0);
    for sign in word.chars() {
        if used + em(sign) > width && !line.is_empty() {
            lines.push(std::mem::take(&mut line));
            used = 0;
        }
        line.push(sign);
        used += em(sign);
    }
    lines.push(line);
    used
}

/// About how many hundredths of an em a text is wide.
pub(crate) fn ems(text: &str) -> u32 {
    text.chars().map(em).sum()
}

/// About how many hundredths of an em a sign is wide in bold type, rather more than less: which fonts a reader has is not
/// known here.
fn em(sign: char) -> u32 {
    match sign {
        'i' | 'j' | 'l' | 't' | 'f' | 'I' | ' ' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | '(' | ')' => 36,
        // Accents that stand over the sign before them.
        '\u{300}'..='\u{36f}' => 0,
        // From Hangul on, most scripts have signs as wide as high.
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '\u{1100}'.. => 100,
        'A'..='Z' => 76,
        _ => 60,
    }
}
