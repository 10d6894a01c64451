//! What a learner reads together is easy to read: English at most school grade 6, Spanish at least 65 on INFLESZ's scale. What a
//! counselor reads may be a bit harder.
//!
//! A measure knows how its language is written: a language without one is not checked.

mod english;
mod guide;
mod measure;
mod spanish;

use crate::{guide::source, workspace::Workspace};
use anyhow::{Result, anyhow};
use compile_content::{Text, texts};
use measure::{Measure, count, sentences};
use std::collections::BTreeMap;

const MEASURES: [Measure; 2] = [english::MEASURE, spanish::MEASURE];

/// The measure says nothing of a few words.
const FEWEST_WORDS: usize = 10;

/// How many sentences are shown of a page that is too hard.
const SHOWN: usize = 3;

/// A text as it is read, and where it stands.
struct Line {
    place: String,
    text: String,
}

/// What is read together, and what it is held to.
struct Screen {
    name: String,
    lines: Vec<Line>,
    limit: f64,
}

impl Screen {
    /// How easy it is; `None` where there is too little to say.
    fn figure(&self, measure: &Measure) -> Option<f64> {
        let whole = self.lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join("\n");
        (count(&whole) >= FEWEST_WORDS).then(|| measure.of(&whole))
    }
}

pub(super) fn check(workspace: &Workspace) -> Result<Vec<String>> {
    let mut findings = Vec::new();
    for measure in &MEASURES {
        let screens = screens(workspace, measure)?;
        findings.extend(screens.iter().filter_map(|screen| too_hard(screen, measure)));
    }
    Ok(findings)
}

/// Prints how easy each screen is, the hardest first.
pub(crate) fn print(workspace: &Workspace) -> Result<()> {
    for measure in &MEASURES {
        println!("{}: {} (a page may have {:.0})", measure.language, measure.unit, measure.page);
        let screens = screens(workspace, measure)?;
        let mut figures: Vec<_> =
            screens.iter().filter_map(|screen| Some((screen.figure(measure)?, &screen.name))).collect();
        figures.sort_by(|a, b| measure.hardness(b.0).total_cmp(&measure.hardness(a.0)));
        for (figure, name) in figures {
            println!("{figure:>7.1}  {name}");
        }
    }
    Ok(())
}

/// All that is read in the language of a measure.
fn screens(workspace: &Workspace, measure: &Measure) -> Result<Vec<Screen>> {
    let texts = texts(&workspace.content(), measure.language).map_err(|problems| {
        anyhow!("{} texts cannot be read: `content and texts` tells why", problems.len())
    })?;
    let mut pages: BTreeMap<String, Vec<Line>> = BTreeMap::new();
    for text in texts {
        if let Some(page) = page(&text, measure.language) {
            let line = Line { place: format!("content/{}", text.place), text: shown(&text) };
            pages.entry(page).or_default().push(line);
        }
    }
    let file = source(measure.language);
    let guide = guide::parts(&file, &workspace.read(&file)?);
    let guide = guide.into_iter().filter(|(part, _)| part != measure.sources);
    let pages = pages.into_iter().map(|(name, lines)| Screen { name, lines, limit: measure.page });
    let parts =
        guide.map(|(part, lines)| Screen { name: format!("guide, {part}"), lines, limit: measure.guide });
    Ok(pages.chain(parts).collect())
}

/// What a text is read together with; `None` for words that are not ours to change.
fn page(text: &Text, language: &str) -> Option<String> {
    let file = text.file().strip_prefix("locales/")?.strip_prefix(language)?.strip_prefix('/')?;
    let id = text.key.split_once('.').map_or(text.key.as_str(), |(id, _)| id);
    match file {
        _ if id.starts_with("credit-") || text.key.ends_with(".address") => None,
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

/// What to say of what is too hard.
fn too_hard(screen: &Screen, measure: &Measure) -> Option<String> {
    let (unit, limit) = (measure.unit, screen.limit);
    let figure = screen.figure(measure).filter(|figure| measure.is_beyond(*figure, limit))?;
    let lines = screen.lines.iter();
    let sentences = lines.flat_map(|line| sentences(&line.text).map(|one| (line.place.as_str(), one)));
    let mut graded: Vec<_> = sentences.map(|(place, one)| (measure.of(one), place, one)).collect();
    graded.sort_by(|a, b| measure.hardness(b.0).total_cmp(&measure.hardness(a.0)));
    let mut said = format!(
        "page `{}` reads at {unit} {figure:.1}, where {limit:.1} is the limit; the hardest in it:",
        screen.name
    );
    for (figure, place, one) in graded.iter().take(SHOWN) {
        said.extend(["\n    ", place, &format!(": {unit} {figure:.1}: "), one]);
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
            assert_eq!(page(&text(file, key, "x"), "en").as_deref(), expected, "{file} {key}");
        };
        check("forms.ftl", "form-reading.means", Some("card reading"));
        check("activities/reading.ftl", "car-manual", Some("card reading"));
        check("skills.ftl", "speaking.step", Some("skill speaking"));
        check("steps.ftl", "barrier-time.step", Some("list barrier"));
        check("ui.ftl", "hope-title", Some("ui.ftl, Start"));
        check("careers.ftl", "career-lead", Some("careers.ftl, Start"));
        check("ui.ftl", "credit-onet", None);
        check("esco.ftl", "esco-plan", None);
        check("careers.ftl", "career-link.address", None);
    }

    #[track_caller]
    fn check(measure: &Measure, texts: [&str; 2], expected: Option<[&str; 2]>) {
        let place = "content/locales/en/ui.ftl:7".to_owned();
        let lines = texts.map(|text| Line { place: place.clone(), text: text.to_owned() }).into();
        let screen = Screen { name: "Start".to_owned(), lines, limit: measure.page };
        let said = too_hard(&screen, measure);
        let Some([page, hardest]) = expected else { return assert_eq!(said, None) };
        let said = said.unwrap();
        let [first, second, ..] = said.lines().collect::<Vec<_>>()[..] else { panic!("{said}") };
        assert!(first.starts_with(page) && first.ends_with("the hardest in it:"), "{first}");
        assert!(second.starts_with(hardest) && second.ends_with(texts[1]), "{second}");
    }

    #[test]
    fn a_hard_page_is_named_with_its_hardest_sentences() {
        let easy = "You can do it. You can ask a friend to help you.";
        let hard = "Participating organizations communicate extraordinary responsibilities.";
        check(&english::MEASURE, [easy, easy], None);
        let expected = ["page `Start` reads at grade 1", "    content/locales/en/ui.ftl:7: grade "];
        check(&english::MEASURE, [easy, hard], Some(expected));
    }

    #[test]
    fn in_spanish_a_high_figure_is_easy() {
        let easy = "Lo puedes hacer. Le puedes pedir ayuda a quien sabe.";
        let hard = "Organizaciones participantes comunican responsabilidades extraordinarias.";
        check(&spanish::MEASURE, [easy, easy], None);
        let expected = ["page `Start` reads at ease ", "    content/locales/en/ui.ftl:7: ease -"];
        check(&spanish::MEASURE, [easy, hard], Some(expected));
    }

    #[test]
    fn a_few_words_are_no_page() {
        check(&english::MEASURE, ["Extraordinary Responsibilities", "Organizations"], None);
    }

    #[test]
    fn values_and_plural_forms_are_read_as_words() {
        let minutes =
            text("ui.ftl", "left", "{place}, about {count?one=one minute|other={count} minutes} left");
        assert_eq!(shown(&minutes), "place, about count minutes left");
    }
}
