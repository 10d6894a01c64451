//! A document as it is read on the screen and printed.

use crate::markup::{Tag, list, p, tag, words};
use documents::{Block, Document, Item, Voice};
use yew::Html;

/// A document; one that is made for one sheet of paper is printed in larger type.
pub(crate) fn sheet(document: &Document, is_one: bool) -> Html {
    let title = tag("h2").class("title").text(document.title.as_str()).html();
    let about = document.about.iter().map(|line| tag("p").class("note").text(line.as_str()).html());
    tag("article")
        .class(if is_one { "sheet one" } else { "sheet" })
        .child(title)
        .children(about)
        .children(document.blocks.iter().map(block))
        .html()
}

fn block(block: &Block) -> Html {
    match block {
        Block::Heading(2, text) => tag("h3").text(text.as_str()).html(),
        Block::Heading(_, text) => tag("h4").text(text.as_str()).html(),
        Block::Paragraph(Voice::Plain, text) => p(text.as_str()),
        Block::Paragraph(Voice::Note, text) => tag("p").class("note").text(text.as_str()).html(),
        Block::Paragraph(Voice::Theirs, text) => tag("blockquote").theirs().text(text.as_str()).html(),
        Block::Paragraph(Voice::Question, text) => tag("p").class("open").text(text.as_str()).html(),
        Block::List(items) => list(items.iter().map(|one| item(tag("span"), one).html())).html(),
        Block::Facts(facts) => {
            let fact = |(name, value): &(String, Item)| {
                [tag("dt").text(name.as_str()).html(), item(tag("dd"), value).html()]
            };
            tag("dl").children(facts.iter().flat_map(fact)).html()
        }
        Block::Boxes(texts) => list(texts.iter().map(|text| words(text.clone()))).class("boxes").html(),
        Block::Lines(count) => {
            let line = || tag("div").html();
            tag("div")
                .class("lines")
                .fixed("aria-hidden", "true")
                .children((0..*count).map(|_| line()))
                .html()
        }
        Block::Page => tag("hr").class("page").html(),
    }
}

fn item(around: Tag, item: &Item) -> Tag {
    let text = if item.theirs {
        tag("q").theirs().text(item.text.as_str()).html()
    } else {
        words(item.text.clone())
    };
    let small = if item.small.is_empty() {
        Html::default()
    } else {
        tag("span").class("from").text(item.small.as_str()).html()
    };
    around.child(text).child(small)
}
