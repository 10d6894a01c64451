//! What a Markdown document links to, and the anchors others can link to in it.

use crate::anchors::Anchors;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::collections::BTreeSet;

/// The links and anchors of a document.
#[derive(Default)]
pub(super) struct Document {
    /// Targets of links and images, as written, with their lines.
    pub(super) links: Vec<(usize, String)>,
    /// Headings as GitHub anchors them, and HTML ids.
    pub(super) anchors: BTreeSet<String>,
}

impl Document {
    /// Reads a document.
    pub(super) fn read(text: &str) -> Self {
        let mut document = Self::default();
        let mut anchors = Anchors::default();
        let mut heading: Option<String> = None;
        for (event, range) in
            Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES).into_offset_iter()
        {
            let line = 1 + text.get(..range.start).unwrap_or_default().matches('\n').count();
            match event {
                Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                    document.links.push((line, dest_url.into_string()));
                }
                Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
                Event::End(TagEnd::Heading(_)) => {
                    document.anchors.insert(anchors.of(&heading.take().unwrap_or_default()));
                }
                Event::Text(words) | Event::Code(words) => {
                    if let Some(heading) = &mut heading {
                        heading.push_str(&words);
                    }
                }
                Event::Html(html) | Event::InlineHtml(html) => document.add_html(line, &html),
                _ => {}
            }
        }
        document
    }

    fn add_html(&mut self, line: usize, html: &str) {
        let links = ["src", "href"].into_iter().flat_map(|name| attributes(html, name));
        self.links.extend(links.map(|target| (line, target.to_owned())));
        let anchors = ["id", "name"].into_iter().flat_map(|name| attributes(html, name));
        self.anchors.extend(anchors.map(ToOwned::to_owned));
    }
}

/// The quoted values of an HTML attribute.
fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    html.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_images_are_found_with_their_lines() {
        let text = "# A\n[b](docs/b.md#c) and\n![d](d.png)\n\n[r]: e.md\n[see][r]\n\n```\n[no](code.md)\n```\n`[no](code.md)`\n\
                    <img src=\"f.png\" alt=\"\">";
        let found = Document::read(text).links;
        let found: Vec<_> = found.iter().map(|(line, link)| (*line, link.as_str())).collect();
        assert_eq!(found, [(2, "docs/b.md#c"), (3, "d.png"), (6, "e.md"), (12, "f.png")]);
    }

    #[test]
    fn anchors_are_github_s() {
        let text = "# How it's built: `cargo xtask`!\n## Two\n### Two\nx\n===\n<a id=\"own\"></a>\n";
        let anchors = Document::read(text).anchors;
        let expected = ["how-its-built-cargo-xtask", "own", "two", "two-1", "x"];
        assert_eq!(anchors.iter().collect::<Vec<_>>(), expected);
    }
}
