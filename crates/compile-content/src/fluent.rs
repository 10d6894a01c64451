//! Reads one language's Fluent files and turns their patterns into the compact text of [`Message`].
//!
//! Of Fluent we take messages, attributes, `{ $value }` and a selection by plural category; the rest is refused.

use crate::{Problem, Text, plurals::Plurals, problem, source::line_of};
use fluent_syntax::{
    ast::{
        Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement, Term, Variant, VariantKey,
    },
    parser,
};
use reflection::{
    content::{Message, Part},
    sorted::Map,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// The files whose messages are the interface's, with the part they come with; the texts of all other files belong to content
/// entries.
const INTERFACE: [(&str, Part); 10] = [
    ("ui.ftl", Part::Start),
    ("cards.ftl", Part::Cards),
    ("keeping.ftl", Part::Cards),
    ("embedding.ftl", Part::Cards),
    ("careers.ftl", Part::Careers),
    ("papers.ftl", Part::Papers),
    ("counselor.ftl", Part::Counselor),
    ("loader.ftl", Part::Built),
    ("standalone.ftl", Part::Built),
    ("worksheet.ftl", Part::Built),
];

/// The message that says which way the language is written.
const DIRECTION: &str = "direction";

/// The words by which two people compare what they have, one a line: a message with spaces between.
const CODE_WORDS: &str = "code-words";

/// All texts of a language that are not used yet, and what was found wrong so far.
pub(crate) struct Texts {
    language: String,
    /// What selections are held to, where CLDR knows the language.
    plurals: Option<Plurals>,
    unused: BTreeMap<String, Text>,
    /// The place of each message, its texts used or not.
    messages: BTreeMap<String, String>,
    code_words: Option<String>,
    problems: Vec<Problem>,
}

impl Texts {
    /// Reads all `.ftl` files of a language, in subfolders too. Where one cannot be read, that is all there is to say: everything in it
    /// would seem to be missing.
    pub(crate) fn read(content: &Path, language: &str) -> Result<Self, Vec<Problem>> {
        let folder = content.join("locales").join(language);
        let mut files = Vec::new();
        list(&folder, &mut files)
            .map_err(|error| vec![problem(format!("locales/{language}"), error.to_string())])?;
        files.sort();
        let mut texts = Self {
            language: language.to_owned(),
            plurals: Plurals::of(language),
            unused: BTreeMap::new(),
            messages: BTreeMap::new(),
            // What such a list must be is a test of `crates/handover`.
            code_words: fs::read_to_string(folder.join(format!("{CODE_WORDS}.txt"))).ok(),
            problems: Vec::new(),
        };
        let mut unreadable = Vec::new();
        for file in files {
            let name = file.strip_prefix(content).unwrap_or(&file).to_string_lossy().into_owned();
            match fs::read_to_string(&file) {
                Ok(text) => unreadable.extend(texts.add_file(&name, &text)),
                Err(error) => unreadable.push(problem(name, error.to_string())),
            }
        }
        if unreadable.is_empty() { Ok(texts) } else { Err(unreadable) }
    }

    /// The text of a content entry. A missing one is noted as a problem, at the message it is a part of, else at the entry.
    pub(crate) fn take(&mut self, key: &str, entry: &str) -> String {
        if let Some(text) = self.take_any(key) {
            return text;
        }
        let message = key.split_once('.').and_then(|(id, _)| self.messages.get(id));
        let place = message.map_or(entry, String::as_str);
        self.problems.push(problem(place, format!("`{key}` has no text in locales/{}", self.language)));
        String::new()
    }

    /// The text of a content entry that may lack it.
    pub(crate) fn take_any(&mut self, key: &str) -> Option<String> {
        let Text { place, message, .. } = self.unused.remove(key)?;
        if message.as_str().contains(['{', '|']) {
            let what = format!("`{key}` may hold no value: content texts are fixed");
            self.problems.push(problem(place, what));
        }
        Some(message.as_str().to_owned())
    }

    pub(crate) fn language(&self) -> &str {
        &self.language
    }

    /// The texts of the interface that are not taken yet.
    pub(crate) fn interface(&self) -> impl Iterator<Item = &Text> {
        let is_interface = |text: &&Text| {
            let file = text.file().rsplit_once('/').map_or("", |(_, file)| file);
            INTERFACE.iter().any(|(name, _)| *name == file)
        };
        self.unused.values().filter(is_interface)
    }

    /// The messages of the interface.
    pub(crate) fn take_messages(&mut self) -> Map<String, Message> {
        let mut found = Map::default();
        for (file, part) in INTERFACE {
            let file = format!("locales/{}/{file}", self.language);
            let (messages, rest): (BTreeMap<_, _>, _) =
                std::mem::take(&mut self.unused).into_iter().partition(|(_, text)| text.file() == file);
            self.unused = rest;
            for (key, text) in messages {
                found.insert(key, Message::new(part, text.message.as_str()));
            }
        }
        match found.get(DIRECTION).map(Message::as_str) {
            Some("ltr" | "rtl") | None => {}
            Some(_) => {
                let place = self.messages.get(DIRECTION).map_or("", String::as_str);
                self.problems.push(problem(place, format!("`{DIRECTION}` is neither `ltr` nor `rtl`")));
            }
        }
        if self.code_words.is_none() {
            let place = format!("locales/{}/{CODE_WORDS}.txt", self.language);
            self.problems.push(problem(place, "there is no such file"));
        }
        if let Some(words) = &self.code_words {
            let words: Vec<_> = words.split_whitespace().collect();
            found.insert(CODE_WORDS.to_owned(), Message::new(Part::Papers, &words.join(" ")));
        }
        found
    }

    /// The texts that are not used yet, or what was found wrong so far.
    pub(crate) fn into_texts(self) -> Result<Vec<Text>, Vec<Problem>> {
        if self.problems.is_empty() { Ok(self.unused.into_values().collect()) } else { Err(self.problems) }
    }

    /// Everything wrong, texts that belong to nothing included.
    pub(crate) fn into_problems(self) -> Vec<Problem> {
        let extra = self
            .unused
            .into_iter()
            .map(|(key, text)| problem(text.place, format!("`{key}` belongs to nothing")));
        self.problems.into_iter().chain(extra).collect()
    }

    /// Adds what stands in a file; returns why nothing of it can be read.
    fn add_file(&mut self, name: &str, text: &str) -> Vec<Problem> {
        let resource = match parser::parse(text) {
            Ok(resource) => resource,
            Err((_, errors)) => {
                let found = errors.iter().map(|error| {
                    problem(format!("{name}:{}", line_of(text, error.pos.start)), error.kind.to_string())
                });
                return found.collect();
            }
        };
        let mut section = "";
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    let place = |part: &str| place(name, text, part);
                    self.messages.entry(id.to_owned()).or_insert_with(|| place(id));
                    let value = message.value.iter().map(|value| (id.to_owned(), place(id), value));
                    let attributes = message.attributes.iter().map(|attribute| {
                        let part = attribute.id.name;
                        (format!("{id}.{part}"), place(part), &attribute.value)
                    });
                    for (key, place, pattern) in value.chain(attributes) {
                        self.add(key, place, section, pattern);
                    }
                }
                Entry::GroupComment(comment) => section = comment.content.first().copied().unwrap_or(""),
                Entry::Comment(_) | Entry::ResourceComment(_) => {}
                Entry::Term(Term { id: Identifier { name: part }, .. }) | Entry::Junk { content: part } => {
                    let what = "only messages and comments are understood";
                    self.problems.push(problem(place(name, text, part), what));
                }
            }
        }
        Vec::new()
    }

    fn add(&mut self, key: String, place: String, section: &str, pattern: &Pattern<&str>) {
        let wrong = self.plurals.iter().flat_map(|plurals| {
            selections(pattern).into_iter().filter_map(|categories| plurals.wrong(&categories))
        });
        let wrong: Vec<_> = wrong.map(|why| problem(&*place, format!("`{key}`: {why}"))).collect();
        self.problems.extend(wrong);
        match compact(pattern) {
            Ok(text) => {
                let message = Message::new(Part::Start, &text);
                let text =
                    Text { key: key.clone(), place: place.clone(), section: section.to_owned(), message };
                if let Some(other) = self.unused.insert(key.clone(), text) {
                    self.problems.push(problem(place, format!("`{key}` also stands at {}", other.place)));
                }
            }
            Err(why) => self.problems.push(problem(place, format!("`{key}`: {why}"))),
        }
    }
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            list(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "ftl") {
            files.push(path);
        }
    }
    Ok(())
}

/// The place of a part of a file's text.
fn place(name: &str, text: &str, part: &str) -> String {
    format!("{name}:{}", line_of(text, part.as_ptr().addr().saturating_sub(text.as_ptr().addr())))
}

/// The plural categories of each selection in a pattern.
fn selections<'a>(pattern: &Pattern<&'a str>) -> Vec<BTreeSet<&'a str>> {
    let selections = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => Some(variants),
        _ => None,
    });
    let categories = |variant: &Variant<&'a str>| match variant.key {
        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name,
    };
    selections.map(|variants| variants.iter().map(categories).collect()).collect()
}

/// The compact text of a pattern (see [`Message`]).
fn compact(pattern: &Pattern<&str>) -> Result<String, String> {
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                if value.contains(['{', '}', '|']) {
                    return Err("braces and bars have a meaning of their own".into());
                }
                out.push_str(value);
            }
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::VariableReference { id }) => {
                    out.extend(["{", id.name, "}"]);
                }
                Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                    out.extend(["{", id.name, "?"]);
                    for (at, variant) in variants.iter().enumerate() {
                        let VariantKey::Identifier { name } = &variant.key else {
                            return Err("a selection is by plural category".into());
                        };
                        if variant.default != (*name == "other") {
                            return Err("the default of a selection is `other`".into());
                        }
                        let text = compact(&variant.value)?;
                        if text.contains('|') {
                            return Err("a selection inside a selection is not understood".into());
                        }
                        out.extend([if at == 0 { "" } else { "|" }, name, "=", &text]);
                    }
                    out.push('}');
                }
                _ => return Err("only `{ $value }` and a selection by plural category are understood".into()),
            },
        }
    }
    Ok(out)
}
