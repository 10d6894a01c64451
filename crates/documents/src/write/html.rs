//! A document as one HTML file that needs nothing else: no program, no style sheet, no network.

use super::{
    inside,
    markup::{clean, escaped},
};
use crate::document::{Block, Document, Item, Voice};
use std::fmt::Write;

/// How it looks: on a screen, light and dark, and on paper.
const STYLES: &str = include_str!("paper.css");

/// Nothing is loaded, nothing runs, nothing is sent. The one picture is the empty one that keeps browsers from asking for an icon.
const POLICY: &str =
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// The document as an HTML file. `inside` is a text to find again with [`super::inside_of`]: a saved reflection.
pub fn html(document: &Document, inside: Option<&str>) -> String {
    let mut main = String::new();
    for block in &document.blocks {
        write(block, &mut main);
    }
    file(document, "", &main, inside)
}

/// An HTML file with markup in the place of the document's blocks, and the styles that it needs beyond those of our papers.
/// Both are put in as they are.
pub fn html_around(document: &Document, markup: &str, styles: &str) -> String {
    file(document, styles, markup, None)
}

fn file(document: &Document, styles: &str, main: &str, inside: Option<&str>) -> String {
    let Document { title, about, language, direction, blocks: _ } = document;
    let title = line(title);
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}</title>\n\
         <link rel=\"icon\" href=\"data:,\">\n<style>\n{STYLES}{styles}{}</style>\n</head>\n<body>\n<main>\n<header>\n<h1>{title}</h1>\n",
        line(language),
        if direction == "rtl" { "rtl" } else { "ltr" },
        foot(document),
    );
    for text in about {
        element(&mut out, "p", "about", text);
    }
    out.extend(["</header>\n", main, "</main>\n"]);
    if let Some(text) = inside {
        out.extend([&inside::element(text), "\n"]);
    }
    out + "</body>\n</html>\n"
}

/// What stands at the foot of each printed page, beside its number.
fn foot(document: &Document) -> String {
    let mut text = String::new();
    for sign in clean(&document.foot()).chars() {
        // Anything else could mean something in a style sheet.
        if sign.is_alphanumeric() || sign == ' ' {
            text.push(sign);
        } else {
            // Writing to a `String` does not fail.
            _ = write!(text, "\\{:x} ", u32::from(sign));
        }
    }
    let side = if document.direction == "rtl" { ["right", "left"] } else { ["left", "right"] };
    let [start, end] = side;
    format!(
        "@page {{\n  @bottom-{start} {{ content: \"{text}\"; width: 80%; text-align: {start}; }}\n  \
         @bottom-{end} {{ content: counter(page) \" / \" counter(pages); text-align: {end}; }}\n}}\n"
    )
}

fn write(block: &Block, out: &mut String) {
    match block {
        Block::Heading(..=2, text) => element(out, "h2", "", text),
        Block::Heading(_, text) => element(out, "h3", "", text),
        Block::Paragraph(Voice::Plain, text) => element(out, "p", "", text),
        Block::Paragraph(Voice::Note, text) => element(out, "p", "note", text),
        Block::Paragraph(Voice::Question, text) => element(out, "p", "question", text),
        Block::Paragraph(Voice::Theirs, text) => {
            out.extend(["<blockquote dir=\"auto\"><p>", &lines(text), "</p></blockquote>\n"]);
        }
        Block::List(items) => {
            let items = items.iter().map(|item| format!("<li>{}</li>\n", inline(item)));
            out.extend(["<ul>\n", &items.collect::<String>(), "</ul>\n"]);
        }
        Block::Facts(facts) => {
            let fact = |(name, item): &(String, Item)| {
                format!("<div><dt>{}</dt><dd>{}</dd></div>\n", lines(name), inline(item))
            };
            out.extend(["<dl>\n", &facts.iter().map(fact).collect::<String>(), "</dl>\n"]);
        }
        Block::Boxes(texts) => {
            let a_box = |text: &String| {
                format!("<li><label><input type=\"checkbox\"><span>{}</span></label></li>\n", lines(text))
            };
            // Short ones stand side by side.
            let class = match texts.iter().map(|text| text.chars().count()).max() {
                Some(..=28) if texts.len() > 1 => "boxes short",
                Some(29..=48) if texts.len() > 1 => "boxes middling",
                _ => "boxes",
            };
            let boxes = texts.iter().map(a_box).collect::<String>();
            out.extend(["<ul class=\"", class, "\">\n", &boxes, "</ul>\n"]);
        }
        Block::Lines(count) => {
            let empty = "<div></div>".repeat((*count).into());
            out.extend(["<div class=\"lines\" aria-hidden=\"true\">", &empty, "</div>\n"]);
        }
        Block::Page => out.push_str("<div class=\"page\"></div>\n"),
    }
}

fn element(out: &mut String, tag: &str, class: &str, text: &str) {
    let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
    out.extend(["<", tag, &class, ">", &lines(text), "</", tag, ">\n"]);
}

fn inline(item: &Item) -> String {
    let mut out = lines(&item.text);
    if item.theirs {
        out = format!("<q dir=\"auto\">{out}</q>");
    }
    if !item.small.is_empty() {
        out.extend([" <small>", &lines(&item.small), "</small>"]);
    }
    out
}

fn lines(text: &str) -> String {
    escaped(text, "<br>")
}

fn line(text: &str) -> String {
    escaped(text, " ")
}
