//! A document as a Word file: the seven parts of a package in Office Open XML (ECMA-376, transitional), zipped.

mod body;

use super::{markup::escaped, sheet::Sheet, zip::zip};
use crate::document::Document;
use body::Body;

/// What every part with words in it begins with.
const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
/// The vocabulary of Word's own parts.
const WORD: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
/// Its margins, in twentieths of a point.
const MARGIN: u16 = 1134;

/// The document as the bytes of a `.docx` file, the same for the same document. No author and no time of making are in it.
pub fn docx(document: &Document, sheet: Sheet) -> Vec<u8> {
    let language = attribute(&document.language);
    zip(&[
        ("[Content_Types].xml", include_str!("content-types.xml").to_owned()),
        ("_rels/.rels", include_str!("package-rels.xml").to_owned()),
        ("docProps/core.xml", core(document)),
        ("word/_rels/document.xml.rels", include_str!("document-rels.xml").to_owned()),
        ("word/document.xml", Body::of(document).part(sheet)),
        ("word/footer.xml", footer(document, sheet)),
        ("word/numbering.xml", include_str!("numbering.xml").to_owned()),
        ("word/settings.xml", include_str!("settings.xml").to_owned()),
        ("word/styles.xml", include_str!("styles.xml").replace("{language}", &language)),
    ])
}

/// What the file says of itself.
fn core(document: &Document) -> String {
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title><dc:language>{}</dc:language></cp:coreProperties>",
        attribute(&document.title),
        attribute(&document.language),
    )
}

/// The foot of each page: the document, and which page of how many.
fn footer(document: &Document, sheet: Sheet) -> String {
    let end = sheet.twips().0 - 2 * MARGIN;
    let field = |name| format!("<w:fldSimple w:instr=\" {name} \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
    let bidi = if document.direction == "rtl" { "<w:bidi/>" } else { "" };
    format!(
        "{HEAD}<w:ftr {WORD}><w:p><w:pPr><w:pStyle w:val=\"Footer\"/><w:tabs><w:tab w:val=\"right\" w:pos=\"{end}\"/></w:tabs>\
         {bidi}</w:pPr><w:r><w:t xml:space=\"preserve\">{}</w:t></w:r><w:r><w:tab/></w:r>{}\
         <w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>{}</w:p></w:ftr>",
        attribute(&document.foot()),
        field("PAGE"),
        field("NUMPAGES"),
    )
}

/// A text on one line.
fn attribute(text: &str) -> String {
    escaped(text, " ")
}
