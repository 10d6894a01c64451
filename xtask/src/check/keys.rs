//! The keys of interface texts in Rust source: every text that could be one, and those that must be one.

use super::tokens;
use anyhow::Result;
use proc_macro2::{Delimiter, Literal, TokenStream, TokenTree};

/// The methods that show a text by its key, which is their first argument.
const SAYING: [&str; 2] = ["say", "say_with"];

/// A text in a source that has the shape of a key.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Key {
    pub(super) text: String,
    pub(super) line: usize,
    /// Whether it is given to one of [`SAYING`].
    pub(super) said: bool,
}

/// All texts in a source that have the shape of a key.
pub(super) fn keys(source: &str) -> Result<Vec<Key>> {
    let mut keys = Vec::new();
    collect(tokens::parse(source)?, false, &mut keys);
    Ok(keys)
}

/// `arguments` says whether these tokens are the arguments of a saying method; its first one is what it says.
fn collect(tokens: TokenStream, arguments: bool, keys: &mut Vec<Key>) {
    let mut said = arguments;
    let mut saying = false;
    for token in tokens {
        let mut is_saying = false;
        match token {
            TokenTree::Ident(ident) => is_saying = SAYING.iter().any(|name| ident == name),
            TokenTree::Group(group) if saying && group.delimiter() == Delimiter::Parenthesis => {
                collect(group.stream(), true, keys);
            }
            TokenTree::Group(group) => {
                // `say(if short { "a" } else { "b" })` says either; `say(key("a"))` says what `key` makes of it.
                let branch = said && group.delimiter() == Delimiter::Brace;
                collect_group(group.stream(), branch, keys);
            }
            TokenTree::Punct(sign) if sign.as_char() == ',' => said = false,
            TokenTree::Punct(_) => {}
            TokenTree::Literal(literal) => keys.extend(key(&literal, said)),
        }
        saying = is_saying;
    }
}

fn collect_group(tokens: TokenStream, branch: bool, keys: &mut Vec<Key>) {
    let from = keys.len();
    collect(tokens, false, keys);
    if branch {
        keys.iter_mut().skip(from).for_each(|key| key.said = true);
    }
}

fn key(literal: &Literal, said: bool) -> Option<Key> {
    let source = literal.to_string();
    let text = source.strip_prefix('"')?.strip_suffix('"')?;
    is_key(text).then(|| Key { text: text.to_owned(), line: literal.span().start().line, said })
}

/// Words of small letters and digits joined by `-`, beginning with a letter; at most one `.` before an attribute.
fn is_key(text: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty() && word.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit())
    };
    let is_part =
        |part: &str| part.starts_with(|sign: char| sign.is_ascii_lowercase()) && part.split('-').all(is_word);
    text.split('.').count() <= 2 && text.split('.').all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, expected: &[(&str, usize, bool)]) {
        let found = keys(source).unwrap();
        let found: Vec<_> = found.iter().map(|key| (key.text.as_str(), key.line, key.said)).collect();
        assert_eq!(found, expected, "{source}");
    }

    #[test]
    fn what_is_said_is_told_from_what_may_be_a_key() {
        check("html! {\n <p>{ say.say(\"welcome-title\") }</p>\n}", &[("welcome-title", 2, true)]);
        check(
            "t.say_with(\"minutes-left.short\", &[(\"count\", n)])",
            &[("minutes-left.short", 1, true), ("count", 1, false)],
        );
        check("<Heading text=\"days\" />", &[("days", 1, false)]);
        check("t.say(if a { \"b\" } else { \"c\" })", &[("b", 1, true), ("c", 1, true)]);
        check("t.say(key_of(\"b\"))", &[("b", 1, false)]);
        check("fn say(&self, key: &str) { self.get(\"a\") }", &[("a", 1, false)]);
    }

    #[test]
    fn comments_and_sentences_are_no_keys() {
        check(
            "//! \"a\"\n/// .say(\"b\")\n// .say(\"c\")\nlet x = \"Two words\"; let y = \"d_e\"; let z = b\"f\";",
            &[],
        );
        check("\"\" \"-\" \"a--b\" \"a-\" \"a.b.c\" \"a.\" \"1a\" \"A\"", &[]);
        check("\"level-1\" \"next\"", &[("level-1", 1, false), ("next", 1, false)]);
    }
}
