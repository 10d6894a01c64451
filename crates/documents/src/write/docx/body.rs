//! What stands on the pages of a Word file: `word/document.xml`.

use super::{HEAD, MARGIN, WORD};
use crate::{
    document::{Block, Document, Item, Voice},
    write::{markup::escaped, sheet::Sheet},
};

/// A box that can be ticked on the screen as well as on paper.
const BOX: &str = "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"0\"/><w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/>\
<w14:uncheckedState w14:val=\"2610\" w14:font=\"MS Gothic\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr>\
<w:rFonts w:ascii=\"MS Gothic\" w:hAnsi=\"MS Gothic\" w:eastAsia=\"MS Gothic\" w:hint=\"eastAsia\"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>";

const TAB: &str = "<w:r><w:tab/></w:r>";
const KEEPS_NEXT: &str = "<w:keepNext/>";
const ROOM_BELOW: &str = "<w:spacing w:after=\"140\"/>";

/// The paragraphs so far.
pub(super) struct Body {
    out: String,
    /// Whether the document reads from right to left.
    is_rtl: bool,
    /// Whether the next paragraph begins a page.
    begins_page: bool,
}

impl Body {
    /// Everything in a document.
    pub(super) fn of(document: &Document) -> Self {
        let mut body = Self { out: String::new(), is_rtl: document.direction == "rtl", begins_page: false };
        body.say("Heading1", &document.title);
        for line in &document.about {
            body.say("About", line);
        }
        for block in &document.blocks {
            body.add(block);
        }
        body
    }

    /// The part, for pages of this size.
    pub(super) fn part(self, sheet: Sheet) -> String {
        let (width, height) = sheet.twips();
        let bidi = if self.is_rtl { "<w:bidi/>" } else { "" };
        format!(
            "{HEAD}<w:document {WORD} xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
             xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" \
             xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\"><w:body>{}<w:sectPr>\
             <w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:pgSz w:w=\"{width}\" w:h=\"{height}\"/><w:pgMar w:top=\"{MARGIN}\" \
             w:right=\"{MARGIN}\" w:bottom=\"{MARGIN}\" w:left=\"{MARGIN}\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>{bidi}\
             </w:sectPr></w:body></w:document>",
            self.out
        )
    }

    fn add(&mut self, block: &Block) {
        match block {
            Block::Heading(..=2, text) => self.say("Heading2", text),
            Block::Heading(_, text) => self.say("Heading3", text),
            Block::Paragraph(voice, text) => {
                let style = match voice {
                    Voice::Plain => "Normal",
                    Voice::Note => "Note",
                    Voice::Theirs => "Quote",
                    Voice::Question => "Question",
                };
                self.say(style, text);
            }
            Block::List(items) => {
                let rows = items.iter().map(|item| self.item(item));
                self.rows("ListBullet", rows.collect());
            }
            Block::Facts(facts) => {
                let fact = |(name, item): &(String, Item)| {
                    // An em space between the two.
                    [self.run("Strong", name), self.run("", "\u{2003}"), self.item(item)].concat()
                };
                self.rows("Fact", facts.iter().map(fact).collect());
            }
            Block::Boxes(texts) => {
                let rows = texts.iter().map(|text| [BOX, TAB, &self.run("", text)].concat());
                self.rows("Box", rows.collect());
            }
            Block::Lines(count) => {
                (1..*count).for_each(|_| self.paragraph("WritingLine", KEEPS_NEXT, "", ""));
                if *count > 0 {
                    self.paragraph("LastLine", "", "", "");
                }
            }
            Block::Page => self.begins_page = true,
        }
    }

    fn say(&mut self, style: &str, text: &str) {
        let run = self.run("", text);
        self.paragraph(style, "", "", &run);
    }

    /// Paragraphs close together, with room below the last.
    fn rows(&mut self, style: &str, mut rows: Vec<String>) {
        let last = rows.pop();
        for runs in rows {
            self.paragraph(style, "", "", &runs);
        }
        if let Some(runs) = last {
            self.paragraph(style, "", ROOM_BELOW, &runs);
        }
    }

    /// A paragraph. What is set beside its style stands before and after what is set for all, as the schema orders it.
    fn paragraph(&mut self, style: &str, before: &str, after: &str, runs: &str) {
        let begins_page = std::mem::take(&mut self.begins_page);
        let is = |is: bool, tag: &'static str| if is { tag } else { "" };
        self.out.extend([
            "<w:p><w:pPr><w:pStyle w:val=\"",
            style,
            "\"/>",
            before,
            is(begins_page, "<w:pageBreakBefore/>"),
            is(self.is_rtl, "<w:bidi/>"),
            after,
            "</w:pPr>",
            runs,
            "</w:p>",
        ]);
    }

    /// A text in a character style; none where it is empty.
    fn run(&self, style: &str, text: &str) -> String {
        let style = if style.is_empty() { String::new() } else { format!("<w:rStyle w:val=\"{style}\"/>") };
        let rtl = if self.is_rtl { "<w:rtl/>" } else { "" };
        let text = escaped(text, "</w:t><w:br/><w:t xml:space=\"preserve\">");
        format!("<w:r><w:rPr>{style}{rtl}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>")
    }

    fn item(&self, item: &Item) -> String {
        let mut runs = self.run(if item.theirs { "Theirs" } else { "" }, &item.text);
        if !item.small.is_empty() {
            runs.extend(["<w:r><w:br/></w:r>", &self.run("Small", &item.small)]);
        }
        runs
    }
}
