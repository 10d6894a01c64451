//! The counselor's guide, part by part, as it is read.

use super::Line;
use pulldown_cmark::{Event, HeadingLevel, Parser, TagEnd};
use std::mem;

/// The parts under headings of the second level, with the lines in each: paragraphs, headings, list items. `file` is where the text
/// stands.
pub(super) fn parts(file: &str, text: &str) -> Vec<(String, Vec<Line>)> {
    let mut parts: Vec<(String, Vec<Line>)> = Vec::new();
    let mut words = String::new();
    for (event, range) in Parser::new(text).into_offset_iter() {
        match event {
            Event::Text(part) | Event::Code(part) => words.push_str(&part),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            Event::End(TagEnd::Heading(HeadingLevel::H2)) => parts.push((mem::take(&mut words), Vec::new())),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item) => {
                let number = 1 + text.get(..range.start).unwrap_or_default().matches('\n').count();
                let line = Line { place: format!("{file}:{number}"), text: mem::take(&mut words) };
                if let Some((_, lines)) = parts.last_mut() {
                    lines.push(line);
                }
            }
            _ => {}
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_has_its_paragraphs_headings_and_items() {
        let text = "# A guide\nFor you.\n\n## Ask\nAsk *one*\nquestion.\n\n### Then\n- Wait.\n- Press `?`.\n";
        let parts = parts("guide.md", text);
        let [(part, lines)] = &parts[..] else { panic!("{} parts", parts.len()) };
        assert_eq!(part, "Ask");
        let lines: Vec<_> = lines.iter().map(|line| (line.place.as_str(), line.text.as_str())).collect();
        let at = |number: u8| format!("guide.md:{number}");
        let expected =
            [(at(5), "Ask one question."), (at(8), "Then"), (at(9), "Wait."), (at(10), "Press ?.")];
        assert_eq!(lines, expected.each_ref().map(|(place, text)| (place.as_str(), *text)));
    }
}
