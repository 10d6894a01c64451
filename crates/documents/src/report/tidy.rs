//! What a learner typed, made fit for any paper: no control signs, no blank lines, no spaces that nobody sees.

/// On one line.
pub(super) fn one_line(text: &str) -> String {
    let words = text.split(|sign: char| sign.is_whitespace() || sign.is_control());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Each line that is not blank as a paragraph.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    text.lines().map(one_line).filter(|line| !line.is_empty()).collect()
}
