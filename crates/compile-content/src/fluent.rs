//! Reads one language's Fluent files and turns their patterns into the compact text of [`Message`].
//!
//! Of Fluent we take messages, attributes, `{ $value }` and a selection by plural category; the rest is refused.

use crate::{Problem, problem, source::line_of};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
};
use reflection::{content::Message, sorted::Map};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// The files whose messages are the interface's; the texts of all other files belong to content entries.
const INTERFACE: [&str; 2] = ["ui.ftl", "careers.ftl"];

/// All texts of a language that are not used yet, and what was found wrong so far.
pub(crate) struct Texts {
    language: String,
    /// Key (`id` or `id.attribute`) to the place it stands at and its text.
    unused: BTreeMap<String, (String, String)>,
    problems: Vec<Problem>,
}

impl Texts {
    /// Reads all `.ftl` files of a language, in subfolders too.
    pub(crate) fn read(content: &Path, language: &str) -> Result<Self, Vec<Problem>> {
        let folder = content.join("locales").join(language);
        let mut files = Vec::new();
        list(&folder, &mut files)
            .map_err(|error| vec![problem(format!("locales/{language}"), error.to_string())])?;
        files.sort();
        let mut texts = Self { language: language.to_owned(), unused: BTreeMap::new(), problems: Vec::new() };
        for file in files {
            let name = file.strip_prefix(content).unwrap_or(&file).to_string_lossy().into_owned();
            match fs::read_to_string(&file) {
                Ok(text) => texts.add_file(&name, &text),
                Err(error) => texts.problems.push(problem(name, error.to_string())),
            }
        }
        Ok(texts)
    }

    /// The text of a content entry. A missing one is noted as a problem.
    pub(crate) fn take(&mut self, key: &str) -> String {
        if let Some((place, text)) = self.unused.remove(key) {
            if text.contains(['{', '|']) {
                self.problems
                    .push(problem(place, format!("`{key}` may hold no value: content texts are fixed")));
            }
            return text;
        }
        let place = format!("locales/{}", self.language);
        self.problems.push(problem(place, format!("`{key}` has no text")));
        String::new()
    }

    /// The messages of the interface.
    pub(crate) fn take_messages(&mut self) -> Map<String, Message> {
        let interface = INTERFACE.map(|file| format!("locales/{}/{file}:", self.language));
        let (messages, rest) = std::mem::take(&mut self.unused)
            .into_iter()
            .partition(|(_, (place, _))| interface.iter().any(|file| place.starts_with(file)));
        self.unused = rest;
        let messages: BTreeMap<String, (String, String)> = messages;
        messages.into_iter().map(|(key, (_, text))| (key, Message::from(text.as_str()))).collect()
    }

    /// Everything wrong, texts that belong to nothing included.
    pub(crate) fn into_problems(self) -> Vec<Problem> {
        let extra = self
            .unused
            .into_iter()
            .map(|(key, (place, _))| problem(place, format!("`{key}` belongs to nothing")));
        self.problems.into_iter().chain(extra).collect()
    }

    fn add_file(&mut self, name: &str, text: &str) {
        let resource = match parser::parse(text) {
            Ok(resource) => resource,
            Err((_, errors)) => {
                let found = errors.iter().map(|error| {
                    problem(format!("{name}:{}", line_of(text, error.pos.start)), error.kind.to_string())
                });
                self.problems.extend(found);
                return;
            }
        };
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let line = line_of_key(text, message.id.name);
                    let place = format!("{name}:{line}");
                    if let Some(pattern) = &message.value {
                        self.add(message.id.name.to_owned(), &place, pattern);
                    }
                    for attribute in &message.attributes {
                        self.add(
                            format!("{}.{}", message.id.name, attribute.id.name),
                            &place,
                            &attribute.value,
                        );
                    }
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                Entry::Term(_) | Entry::Junk { .. } => {
                    self.problems.push(problem(name, "only messages and comments are understood"));
                }
            }
        }
    }

    fn add(&mut self, key: String, place: &str, pattern: &Pattern<&str>) {
        match compact(pattern) {
            Ok(text) => {
                if let Some((other, _)) = self.unused.insert(key.clone(), (place.to_owned(), text)) {
                    self.problems.push(problem(place, format!("`{key}` also stands at {other}")));
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

fn line_of_key(text: &str, key: &str) -> usize {
    let at = text
        .lines()
        .position(|line| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('=')));
    at.map_or(1, |at| at + 1)
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
