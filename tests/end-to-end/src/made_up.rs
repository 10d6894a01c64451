//! A language that nobody speaks, made of the English tables: longer, with an accent on each letter, from right to left. What was
//! made with only English in mind shows in it, and who tests can still read it. It is in no build.

use crate::{
    environment::Environment,
    files::{Answer, Change},
    site::Site,
    text::Text,
};
use anyhow::{Context, Result, anyhow};
use reflection::{Careers, Content, content::Part};
use std::{fs, rc::Rc};

/// Its tag: browsers know no such region, and count and write dates as in Arabic.
const MADE_UP: &str = "ar-XB";

/// The tables it is made of, what they are called in it, and the part of the content each one is.
const TABLES: [(&str, &str, Part); 5] = [
    ("content-en.tsv", "content-ar-XB.tsv", Part::Start),
    ("cards-en.tsv", "cards-ar-XB.tsv", Part::Cards),
    ("careers-en.tsv", "careers-ar-XB.tsv", Part::Careers),
    ("papers-en.tsv", "papers-ar-XB.tsv", Part::Papers),
    ("counselor-en.tsv", "counselor-ar-XB.tsv", Part::Counselor),
];
const OCCUPATIONS: &str = "careers.tsv";
/// What finds skills in somebody's own words stays English: nobody reads it.
const WORDS: (&str, &str) = ("words-en.tsv", "words-ar-XB.tsv");

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "ãƀçđéƒğĥíĵķľɱñőþɋřšţúṽŵẋýžÅƁÇĐÉƑĞĤÍĴĶĽṀÑŐÞɊŘŠŢÚṼŴẊÝŽ";

/// A text in it: values and markup stay as they are, vowels are twice as long.
fn made_up(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '<']) {
        let (words, from) = rest.split_at(at);
        out.extend(words.chars().flat_map(letters));
        let kept = if from.starts_with('<') { markup(from) } else { place(from) };
        let (kept, after) = from.split_at(kept);
        match kept
            .trim_start_matches('{')
            .trim_end_matches('}')
            .split_once('?')
            .filter(|_| kept.starts_with('{'))
        {
            None => out.push_str(kept),
            Some((name, _)) => {
                let cases = kept.get(name.len() + 2..kept.len().saturating_sub(1)).unwrap_or_default();
                let case =
                    |case: &str| case.split_once('=').map(|(name, text)| format!("{name}={}", made_up(text)));
                let cases: Vec<_> = cases.split('|').filter_map(case).collect();
                out.extend(["{", name, "?", &cases.join("|"), "}"]);
            }
        }
        rest = after;
    }
    out.extend(rest.chars().flat_map(letters));
    out
}

/// How long the markup is that a text begins with.
fn markup(text: &str) -> usize {
    text.find('>').map_or(text.len(), |at| at + 1)
}

/// How long the place for a value, or a choice between texts, is that a text begins with.
fn place(text: &str) -> usize {
    let mut depth = 0_usize;
    for (at, sign) in text.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    text.len()
}

fn letters(sign: char) -> impl Iterator<Item = char> {
    let accented = PLAIN.chars().zip(ACCENTED.chars()).find(|(plain, _)| *plain == sign);
    let count = if "aeiouAEIOU".contains(sign) { 2 } else { 1 };
    std::iter::repeat_n(accented.map_or(sign, |(_, accented)| accented), count)
}

/// A table of English in another language: each of its texts as `say` says it.
pub fn translated(table: &str, language: &str, direction: &str, say: fn(&str) -> String) -> String {
    let rows = table.lines().map(|row| {
        let mut cells: Vec<String> = row.split('\t').map(str::to_owned).collect();
        let kind = cells.first().cloned().unwrap_or_default();
        let is_direction = kind == "message" && cells.get(1).is_some_and(|key| key == "direction");
        match cells.as_mut_slice() {
            [kind, named] if kind == "language" => language.clone_into(named),
            [_, _, sides] if is_direction => direction.clone_into(sides),
            _ => {
                for cell in
                    cells.iter_mut().enumerate().filter_map(|(at, cell)| is_text(&kind, at).then_some(cell))
                {
                    *cell = say(cell);
                }
            }
        }
        cells.join("\t") + "\n"
    });
    rows.collect()
}

/// Whether this cell in a row of this kind is for reading.
fn is_text(kind: &str, at: usize) -> bool {
    match kind {
        "message" | "setting" | "hope" | "relation" | "check" | "kind" | "job" | "barrier" | "card" => {
            at >= 2
        }
        "form" | "esco" => at == 3,
        "skill" => at >= 3 && at != 5,
        "activity" => at >= 6,
        _ => false,
    }
}

fn built(file: &str) -> Result<String> {
    fs::read_to_string(Environment::read()?.dist.join(file)).with_context(|| format!("cannot read {file}"))
}

impl Site {
    /// Serves the page in the made-up language, to everybody, after a script of ours (see [`Site::serve_after`]).
    ///
    /// # Errors
    /// When the page was not built, the environment is not set or no port is free.
    pub fn serve_made_up(script: &str) -> Result<Self> {
        let knows = |loader: &str| {
            let files = TABLES.iter().map(|(_, file, _)| *file).chain([WORDS.1]);
            let address = |file| format!("\"{file}\": new URL(\"./{file}\", import.meta.url),");
            let more = files.map(address).collect::<Vec<_>>().concat();
            loader.replacen("\"content-en.tsv\":", &[more.as_str(), "\"content-en.tsv\":"].concat(), 1)
        };
        let mut changes: Vec<Change> = Self::after(script).into();
        changes.push(Change { file: "everyday-skills.js", answer: Answer::Edited(knows) });
        for (english, file, _) in TABLES {
            let table = translated(&built(english)?, MADE_UP, "rtl", made_up);
            changes.push(Change { file, answer: Answer::New(table.clone()) });
            // Whatever language is asked for.
            changes.push(Change { file: english, answer: Answer::New(table) });
        }
        changes.push(Change { file: WORDS.1, answer: Answer::New(built(WORDS.0)?) });
        Self::serve_with(changes)
    }
}

impl Text {
    /// The sentences of the made-up language.
    ///
    /// # Errors
    /// When the page was not built.
    pub fn made_up() -> Result<Self> {
        let mut content = Content::default();
        for (english, _, part) in TABLES {
            let table = translated(&built(english)?, MADE_UP, "rtl", made_up);
            content.extend(part, &table).map_err(|error| anyhow!("{english}: {error}"))?;
        }
        let careers = Careers::from_table(&built(OCCUPATIONS)?, &content);
        let careers = careers.map_err(|error| anyhow!("{OCCUPATIONS}: {error}"))?;
        Ok(Self { content: Rc::new(content), careers: Rc::new(careers) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_change_and_what_stands_between_them_does_not() {
        assert_eq!(made_up("Add 1 to <b>{name}</b>."), "Ååđđ 1 ţőő <b>{name}</b>.".replace("Åå", "ÅÅ"));
        let plural = "{count?one=one row|other={count} rows} left";
        assert_eq!(made_up(plural), "{count?one=őőñéé řőőŵ|other={count} řőőŵš} ľééƒţ");
    }

    #[test]
    fn each_letter_has_an_accent_of_its_own() {
        assert_eq!(PLAIN.chars().count(), ACCENTED.chars().count());
        assert!(ACCENTED.chars().all(|sign| !sign.is_ascii()));
    }
}
