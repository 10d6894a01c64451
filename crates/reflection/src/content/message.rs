//! A sentence with places for values and plural forms, as compact text compiled from Fluent.
//!
//! `{name}` stands for a value, `{count?one=text|other=text}` for the text of the count's plural category. The texts
//! of a choice may hold values but no further choice; braces and bars have no other use (the compiler refuses them).

use super::Part;

/// A value put into a message, by name.
pub type Arg<'a> = (&'a str, &'a str);

/// Tells the CLDR plural category (`one`, `few`, `other` …) of a number in the content's language.
pub type Plural<'a> = &'a dyn Fn(u32) -> String;

/// One message of the interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The part of the content it comes with.
    pub part: Part,
    /// The compact text.
    text: String,
}

impl Message {
    /// A message from its compact text.
    pub fn new(part: Part, text: &str) -> Self {
        Self { part, text: text.to_owned() }
    }

    /// The compact text itself.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The message with its values filled in. A value that was not given leaves its name in braces.
    pub fn render(&self, args: &[Arg<'_>], plural: Plural<'_>) -> String {
        render(&self.text, args, Some(plural))
    }
}

/// Without `plural`, inside of a choice, a further choice stays as it is: how deep this goes is not for a text to say.
fn render(text: &str, args: &[Arg<'_>], plural: Option<Plural<'_>>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, inside, after)) = next_place(rest) {
        out.push_str(before);
        match inside.split_once('?').zip(plural) {
            Some(((name, cases), plural)) => {
                let count = value(name, args).and_then(|text| text.parse().ok()).unwrap_or(0);
                out.push_str(&render(case(cases, &plural(count)), args, None));
            }
            None => match value(inside, args) {
                Some(value) if is_right_to_left(text) || is_right_to_left(value) => {
                    out.extend([ISOLATED, value, ENDED]);
                }
                Some(value) => out.push_str(value),
                None => out.extend(["{", inside, "}"]),
            },
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Around a value whose letters may run in another direction than the sentence's, so that neither disorders the other (Unicode
/// Standard Annex 9: first strong isolate, pop directional isolate).
const ISOLATED: &str = "\u{2068}";
const ENDED: &str = "\u{2069}";

/// Whether there are letters in it that are read from right to left (the Unicode blocks of such scripts).
fn is_right_to_left(text: &str) -> bool {
    text.chars().any(|sign| {
        matches!(sign, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
    })
}

/// Text before the first outermost `{…}`, what is inside it, and what follows.
fn next_place(text: &str) -> Option<(&str, &str, &str)> {
    let (before, from) = text.split_once('{')?;
    let mut depth = 1_u32;
    for (at, sign) in from.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            let (inside, after) = from.split_at_checked(at)?;
            return Some((before, inside, after.strip_prefix('}')?));
        }
    }
    None
}

fn value<'a>(name: &str, args: &[Arg<'a>]) -> Option<&'a str> {
    args.iter().find(|(arg, _)| *arg == name).map(|(_, value)| *value)
}

/// The text of a plural category, else that of `other`.
fn case<'a>(cases: &'a str, category: &str) -> &'a str {
    let find = |wanted: &str| {
        cases.split('|').filter_map(|case| case.split_once('=')).find(|(name, _)| *name == wanted)
    };
    find(category).or_else(|| find("other")).map_or("", |(_, text)| text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english(n: u32) -> String {
        if n == 1 { "one".into() } else { "other".into() }
    }

    fn check(text: &str, args: &[Arg<'_>], expected: &str) {
        assert_eq!(Message::new(Part::Start, text).render(args, &english), expected);
    }

    #[test]
    fn values_and_plurals_are_filled_in() {
        check("Hello", &[], "Hello");
        check("{n} of {total}", &[("n", "3"), ("total", "11")], "3 of 11");
        let skills = "You have {count?one=one skill|other={count} skills} here.";
        check(skills, &[("count", "1")], "You have one skill here.");
        check(skills, &[("count", "5")], "You have 5 skills here.");
    }

    #[test]
    fn a_gap_is_seen_and_nothing_fails() {
        check("Hello {name}", &[], "Hello {name}");
        check("{count?one=x}", &[("count", "7")], "");
        check("cut {off", &[("off", "x")], "cut {off");
        check("{n?other={n?other=x}}", &[("n", "7")], "{n?other=x}");
        let deep = [&"{n?other=".repeat(50_000), "x", &"}".repeat(50_000)].concat();
        assert!(Message::new(Part::Start, &deep).render(&[("n", "7")], &english).contains('x'));
    }

    #[test]
    fn letters_of_two_directions_do_not_disorder_each_other() {
        check("You wrote: {words}.", &[("words", "رسالة 5")], "You wrote: \u{2068}رسالة 5\u{2069}.");
        check(
            "كتبت: {words} ({n})",
            &[("words", "radio"), ("n", "2")],
            "كتبت: \u{2068}radio\u{2069} (\u{2068}2\u{2069})",
        );
        check("{n?other=كتبت {words}}", &[("n", "2"), ("words", "radio")], "كتبت \u{2068}radio\u{2069}");
        check("You wrote: {words}.", &[("words", "für Großmutter 🕰")], "You wrote: für Großmutter 🕰.");
    }

    #[test]
    fn what_a_person_wrote_is_not_read_as_a_message() {
        check("You wrote {words}", &[("words", "{words} }{")], "You wrote {words} }{");
    }
}
