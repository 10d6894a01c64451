//! The files that papers are saved as.

use super::{Ask, Copied, Paper, Sheets, copy};
use crate::{
    components::hard_word,
    markup::{button, h2, tag},
    platform::{download_as, region},
    view::View,
};
use aggregate::Counted;
use documents::{
    Document, Report, csv, resume,
    write::{self, Sheet},
};
use reflection::State;
use yew::Html;

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::papers) enum File {
    /// The paper that is shown, for Word and the like.
    Word,
    /// The paper that is shown, as plain text.
    Text,
    /// The paper that is shown, as a page that opens without us, with all answers inside.
    Page,
    /// The skills as a table.
    Table,
    /// A résumé in the form that job sites and résumé programs read.
    Resume,
    /// What a board may count.
    Count,
}

/// Saves a file; `all` is what goes inside a page.
pub(super) fn save(file: File, state: &State, report: &Report, paper: Paper, all: &str) {
    let name = |ending: &str| ["everyday-skills-", paper.as_str(), ending].concat();
    let document = paper.compose(report);
    let (kind, name, bytes) = match file {
        File::Word => (
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            name(".docx"),
            write::docx(&document, Sheet::of(&region())),
        ),
        File::Text => ("text/plain", name(".txt"), write::text(&document).into_bytes()),
        File::Page => ("text/html", name(".html"), write::html(&document, Some(all)).into_bytes()),
        File::Table => ("text/csv", "everyday-skills-table.csv".to_owned(), csv::skills(report).into_bytes()),
        File::Count => {
            let count = Counted::of(state).to_file().into_bytes();
            ("application/json", "everyday-skills-count.json".to_owned(), count)
        }
        File::Resume => {
            let resume = resume::json_resume(report).into_bytes();
            ("application/json", "everyday-skills-resume.json".to_owned(), resume)
        }
    };
    download_as(kind, &name, &bytes);
}

/// What can be done with the paper that is shown.
pub(super) fn ways(v: &View, sheets: &Sheets, document: &Document) -> Html {
    let print =
        button("primary", "print", v.say("papers-print"), v.send, crate::command::Command::Print).html();
    let way = |hook, key: &str, file| button("secondary", hook, v.say(key), v.send, Ask::Save(file)).html();
    let buttons = vec![
        print,
        way("save-word", "papers-word", File::Word),
        copy(v, sheets, Copied::Paper, write::text(document)),
        way("save-text", "papers-text", File::Text),
        way("save-page", "papers-page", File::Page),
    ];
    let buttons = tag("div").class("buttons").children(buttons).html();
    let note = |key: &str| tag("p").class("note").text(v.say(key)).html();
    let parts = vec![
        h2(v.say("papers-do")),
        buttons,
        note("papers-print-hint"),
        hard_word(v, ["papers-pdf", "papers-pdf-means"]),
        note("papers-page-hint"),
    ];
    tag("section").children(parts).html()
}

/// What programs read.
pub(super) fn for_programs(v: &View) -> Html {
    let way = |hook, key: &str, hint: &str, file| {
        let button = button("secondary", hook, v.say(key), v.send, Ask::Save(file)).html();
        tag("li").child(button).child(v.p(hint)).html()
    };
    let ways = vec![
        way("save-table", "papers-table", "papers-table-hint", File::Table),
        way("save-resume", "papers-resume", "papers-resume-hint", File::Resume),
        way("save-count", "papers-count", "papers-count-hint", File::Count),
    ];
    let ways = tag("ul").class("ways").children(ways).html();
    let summary = tag("summary").text(v.say("papers-programs")).html();
    tag("details").class("more").child(summary).child(ways).html()
}
