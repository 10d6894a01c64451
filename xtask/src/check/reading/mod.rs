//! What a learner reads together is easy to read: at most school grade 6. What a counselor reads: at most grade 8.
//!
//! English only: the measure knows how English is written. Another language needs one of its own before it can be checked.

mod grade;
mod guide;
mod syllables;

use crate::{guide::SOURCE, workspace::Workspace};
use anyhow::{Result, anyhow};
use compile_content::{Text, texts};
use grade::{Reading, sentences};
use std::collections::BTreeMap;

const LANGUAGE: &str = "en";

/// The highest grade of a page.
const GRADE: f64 = 6.0;

/// The highest grade of a part of the counselor's guide: for people whose profession it is, many of whom read English as a second
/// language.
const GUIDE_GRADE: f64 = 8.0;

/// The measure says nothing of a few words.
const FEWEST_WORDS: usize = 10;

/// How many sentences are shown of a page that is too hard.
const SHOWN: usize = 3;

/// A text as it is read, and where it stands.
struct Line {
    place: String,
    text: String,
}

pub(super) fn check(workspace: &Workspace) -> Result<Vec<String>> {
    let texts = texts(&workspace.content(), LANGUAGE).map_err(|problems| {
        anyhow!("{} texts cannot be read: `content and texts` tells why", problems.len())
    })?;
    let mut pages: BTreeMap<String, Vec<Line>> = BTreeMap::new();
    for text in texts {
        if let Some(page) = page(&text) {
            let line = Line { place: format!("content/{}", text.place), text: shown(&text) };
            pages.entry(page).or_default().push(line);
        }
    }
    let pages = pages.iter().filter_map(|(page, lines)| too_hard(page, lines, GRADE));
    let guide = guide::parts(&workspace.read(SOURCE)?);
    let guide = guide.iter().filter_map(|(part, lines)| too_hard(part, lines, GUIDE_GRADE));
    Ok(pages.chain(guide).collect())
}

/// What a text is read together with; `None` for words that are not ours to change.
fn page(text: &Text) -> Option<String> {
    let file = text.file().strip_prefix("locales/")?.strip_prefix(LANGUAGE)?.strip_prefix('/')?;
    let id = text.key.split_once('.').map_or(text.key.as_str(), |(id, _)| id);
    match file {
        _ if id.starts_with("credit-") => None,
        // ESCO's own labels.
        "esco.ftl" => None,
        "forms.ftl" => Some(format!("card {}", id.strip_prefix("form-")?)),
        "skills.ftl" => Some(format!("skill {id}")),
        "steps.ftl" => Some(format!("list {}", id.split('-').next().unwrap_or(id))),
        _ => match file.strip_prefix("activities/").and_then(|file| file.strip_suffix(".ftl")) {
            Some(form) => Some(format!("card {form}")),
            None => Some(format!("{file}, {}", text.section)),
        },
    }
}

/// What to say of a page above a grade.
fn too_hard(page: &str, lines: &[Line], highest: f64) -> Option<String> {
    let whole = Reading::of(&lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n"));
    if whole.words < FEWEST_WORDS || whole.grade() <= highest {
        return None;
    }
    let sentences = lines.iter().flat_map(|line| sentences(&line.text).map(|one| (line.place.as_str(), one)));
    let mut graded: Vec<_> = sentences.map(|(place, one)| (Reading::of(one).grade(), place, one)).collect();
    graded.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut said =
        format!("page `{page}` reads at grade {:.1}, above {highest:.1}; the hardest in it:", whole.grade());
    for (grade, place, one) in graded.iter().take(SHOWN) {
        said.extend(["\n    ", place, &format!(": grade {grade:.1}: "), one]);
    }
    Some(said)
}

/// A text as it is read. In place of a value stands its name; of plural forms the one for many is read.
fn shown(text: &Text) -> String {
    text.message.render(&[], &|_| "other".to_owned()).replace(['{', '}'], "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use reflection::content::{Message, Part};

    fn text(file: &str, key: &str, message: &str) -> Text {
        Text {
            key: key.to_owned(),
            place: format!("locales/en/{file}:7"),
            section: "Start".to_owned(),
            message: Message::new(Part::Start, message),
        }
    }

    #[test]
    fn a_page_is_what_is_read_together() {
        let check = |file, key, expected| {
            assert_eq!(page(&text(file, key, "x")).as_deref(), expected, "{file} {key}");
        };
        check("forms.ftl", "form-reading.means", Some("card reading"));
        check("activities/reading.ftl", "car-manual", Some("card reading"));
        check("skills.ftl", "speaking.step", Some("skill speaking"));
        check("steps.ftl", "barrier-time.step", Some("list barrier"));
        check("ui.ftl", "hope-title", Some("ui.ftl, Start"));
        check("careers.ftl", "career-lead", Some("careers.ftl, Start"));
        check("ui.ftl", "credit-onet", None);
        check("esco.ftl", "esco-plan", None);
    }

    #[test]
    fn a_hard_page_is_named_with_its_hardest_sentences() {
        let line =
            |text: &str| Line { place: "content/locales/en/ui.ftl:7".to_owned(), text: text.to_owned() };
        let easy = || line("You can do it. You can ask a friend to help you.");
        let hard = line("Participating organizations communicate extraordinary responsibilities.");
        assert_eq!(too_hard("Start", &[easy()], GRADE), None);
        let said = too_hard("Start", &[easy(), hard], GRADE).unwrap();
        let [first, second, ..] = said.lines().collect::<Vec<_>>()[..] else { panic!("{said}") };
        assert!(first.starts_with("page `Start` reads at grade 1"), "{first}");
        assert!(first.ends_with("above 6.0; the hardest in it:"), "{first}");
        assert!(second.starts_with("    content/locales/en/ui.ftl:7: grade "), "{second}");
        assert!(
            second.ends_with(": Participating organizations communicate extraordinary responsibilities."),
            "{second}"
        );
    }

    #[test]
    fn a_few_words_are_no_page() {
        let name = Line { place: String::new(), text: "Extraordinary Responsibilities".to_owned() };
        assert_eq!(too_hard("Start", &[name], GRADE), None);
    }

    #[test]
    fn values_and_plural_forms_are_read_as_words() {
        let minutes =
            text("ui.ftl", "left", "{place}, about {count?one=one minute|other={count} minutes} left");
        assert_eq!(shown(&minutes), "place, about count minutes left");
    }
}
