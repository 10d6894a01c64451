//! A document: what stands in it, in order, whatever it is written as.

/// Something to be read on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// What it is called.
    pub title: String,
    /// Whose it is, of which day: short lines below the title. The last says that it is self-reported; it stands on each page.
    pub about: Vec<String>,
    /// BCP 47 tag of the words in it.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

impl Document {
    /// What stands on each page.
    pub(crate) fn foot(&self) -> String {
        match self.about.last() {
            Some(reported) => [self.title.as_str(), reported].join(" · "),
            None => self.title.clone(),
        }
    }
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading: 2 for a part of the document, 3 for a part of that.
    Heading(u8, String),
    /// A paragraph.
    Paragraph(Voice, String),
    /// A list.
    List(Vec<Item>),
    /// Names and what belongs to them, one line each.
    Facts(Vec<(String, Item)>),
    /// Things to tick by hand.
    Boxes(Vec<String>),
    /// So many empty lines to write on by hand.
    Lines(u8),
    /// What follows begins a page, where there are pages.
    Page,
}

/// Whose words a paragraph is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// Ours.
    Plain,
    /// Ours, in small print: "self-reported", where figures come from.
    Note,
    /// The learner's own, or of somebody who confirmed something.
    Theirs,
    /// A question that is still open.
    Question,
}

/// A line with something smaller behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The line.
    pub text: String,
    /// Where it comes from and what stands behind it; empty for nothing.
    pub small: String,
    /// Whether the line is in the learner's own words.
    pub theirs: bool,
}

impl Item {
    /// A line of ours with nothing behind it.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), small: String::new(), theirs: false }
    }
}
