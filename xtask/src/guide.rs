//! The counselor's guide as a page beside the program's, to read and to print: the same words as in docs/, no script, nothing to load.

use crate::{anchors::Anchors, workspace::Workspace};
use anyhow::{Context, Result, bail};
use compile_content::REFERENCE;
use documents::{Document, write::html_around};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};
use reflection::Content;
use std::mem;

/// What it is made of in the language that is always complete, and where there is no translation yet.
pub(crate) const SOURCE: &str = "docs/counselors-guide.md";

/// What it is made of in a language.
pub(crate) fn source(language: &str) -> String {
    if language == REFERENCE { SOURCE.to_owned() } else { format!("docs/counselors-guide-{language}.md") }
}

/// What the page is called: by its language, as the worksheet.
pub(crate) fn file(language: &str) -> String {
    format!("counselors-guide-{language}.html")
}

/// What our papers' styles lack.
const STYLES: &str = include_str!("guide.css");

/// The page of a language, from the guide as it is now; where nobody translated it yet, in English, and marked so.
pub(crate) fn page(workspace: &Workspace, content: &Content) -> Result<String> {
    let (language, direction) = (content.language.as_str(), content.message("direction"));
    let theirs = source(language);
    let (source, language, direction) = if workspace.root().join(&theirs).exists() {
        (theirs.as_str(), language, direction.as_str())
    } else {
        (SOURCE, REFERENCE, "ltr")
    };
    page_of(&workspace.read(source)?, language, direction).with_context(|| format!("{source} makes no page"))
}

/// Its one heading of the first level is the title, each rule (`---`) the end of a printed page.
fn page_of(text: &str, language: &str, direction: &str) -> Result<String> {
    let mut anchors = Anchors::default();
    let mut title = String::new();
    let mut events = Vec::new();
    // A heading's, until it ends: its anchor is made of all its words.
    let mut heading: Option<Vec<Event<'_>>> = None;
    for event in Parser::new_ext(text, Options::ENABLE_SMART_PUNCTUATION) {
        match (event, &mut heading) {
            (Event::Start(Tag::Heading { .. }), _) => heading = Some(Vec::new()),
            (Event::End(TagEnd::Heading(level)), Some(inside)) => {
                let inside = mem::take(inside);
                heading = None;
                let words = words(&inside);
                let id = Some(anchors.of(&words).into());
                if level == HeadingLevel::H1 {
                    title.push_str(&words);
                } else {
                    events.push(Event::Start(Tag::Heading { level, id, classes: vec![], attrs: vec![] }));
                    events.extend(inside);
                    events.push(Event::End(TagEnd::Heading(level)));
                }
            }
            (event, Some(inside)) => inside.push(event),
            (Event::Rule, None) => events.push(Event::Html("<div class=\"page\"></div>\n".into())),
            (Event::Start(Tag::Link { dest_url, .. }), None) if !is_reachable(&dest_url) => {
                bail!("`{dest_url}` is not beside the page: link to a heading of the guide, or to the web");
            }
            (event, None) => events.push(event),
        }
    }
    let mut markup = String::new();
    html::push_html(&mut markup, events.into_iter());
    let document = Document {
        title,
        about: Vec::new(),
        language: language.to_owned(),
        direction: direction.to_owned(),
        blocks: Vec::new(),
    };
    Ok(html_around(&document, &markup, STYLES))
}

fn words(events: &[Event<'_>]) -> String {
    let words = events.iter().filter_map(|event| match event {
        Event::Text(words) | Event::Code(words) => Some(words.as_ref()),
        _ => None,
    });
    words.collect()
}

/// Whether a link leads somewhere from wherever the page is.
fn is_reachable(link: &str) -> bool {
    ["#", "https://", "http://"].into_iter().any(|start| link.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;
    use reflection::content::{Message, Part};

    fn page(text: &str) -> Result<String> {
        page_of(text, "en", "ltr")
    }

    #[test]
    fn its_headings_can_be_linked_to_and_its_rules_end_pages() {
        let page = page("# A guide\nFor *you*.\n\n---\n\n## What's *next*\n[there](#whats-next)\n").unwrap();
        for part in [
            "<title>A guide</title>",
            "<h1>A guide</h1>",
            "<p>For <em>you</em>.</p>",
            "<div class=\"page\"></div>",
            "<h2 id=\"whats-next\">What’s <em>next</em></h2>",
            "<a href=\"#whats-next\">there</a>",
        ] {
            assert!(page.contains(part), "{part} is not in {page}");
        }
        assert_eq!(page.matches("A guide</h1>").count(), 1);
    }

    #[test]
    fn what_is_not_beside_it_is_not_linked_to() {
        let wrong = page("# A guide\n[method](method.md)\n").unwrap_err().to_string();
        assert!(wrong.starts_with("`method.md` is not beside the page"), "{wrong}");
        assert!(page("# A guide\n[method](https://example.org/method)\n").is_ok());
    }

    #[test]
    fn it_is_marked_as_what_it_is_in() {
        let workspace = Workspace::find().unwrap();
        let page = |language: &str, direction: &str| {
            let mut content = Content { language: language.to_owned(), ..Content::default() };
            content.messages.insert("direction".to_owned(), Message::new(Part::Start, direction));
            super::page(&workspace, &content).unwrap()
        };
        assert!(page("es", "ltr").contains("<html lang=\"es\" dir=\"ltr\""));
        // Nobody wrote it in Arabic yet.
        assert!(page("ar", "rtl").contains("<html lang=\"en\" dir=\"ltr\""));
    }

    /// The guides there are, each with the name that its language has for its contents.
    const GUIDES: [(&str, &str); 2] = [("en", "Contents"), ("es", "Contenido")];

    #[test]
    fn their_contents_name_all_their_parts() {
        for (language, contents) in GUIDES {
            let guide = Workspace::find().unwrap().read(&source(language)).unwrap();
            let parts: Vec<_> = guide.lines().filter_map(|line| line.strip_prefix("## ")).collect();
            let (_, list) = guide.split_once(&format!("## {contents}\n")).unwrap();
            let list = list.trim_start().lines().map_while(|line| line.strip_prefix("- ["));
            let named: Vec<_> = list.filter_map(|line| line.split(']').next()).collect();
            assert_eq!(named, parts.into_iter().filter(|part| *part != contents).collect::<Vec<_>>());
        }
    }

    #[test]
    fn the_first_printed_page_is_the_one_to_start() {
        for (language, contents) in GUIDES {
            let guide = Workspace::find().unwrap().read(&source(language)).unwrap();
            let guide = page(&guide).unwrap();
            let (first, rest) = guide.split_once("<div class=\"page\"></div>").unwrap();
            assert_eq!(first.matches("<h2").count(), 1, "{first}");
            assert!(rest.contains(&format!("<h2 id=\"{}\">", contents.to_lowercase())));
        }
    }
}
