//! What a value may be. Each rule stands in `docs/settings.schema.json` too; a test holds them together.

/// The most characters of a text.
pub(crate) const LONGEST_TEXT: usize = 200;

/// The most characters of an address.
const LONGEST_ADDRESS: usize = 2_000;

/// The fewest and the most characters of an activity.
const SHORTEST_ACTIVITY: usize = 3;
const LONGEST_ACTIVITY: usize = 120;

/// The most characters of a name.
const LONGEST_NAME: usize = 40;

/// Whether a text is longer than so many characters.
pub(crate) fn is_longer(text: &str, most: usize) -> bool {
    text.chars().nth(most).is_some()
}

/// Small letters, digits and dashes.
pub(crate) fn is_name(text: &str) -> bool {
    let is_sign = |sign: u8| matches!(sign, b'a'..=b'z' | b'0'..=b'9' | b'-');
    !text.is_empty() && text.len() <= LONGEST_NAME && text.bytes().all(is_sign)
}

/// A text of an activity: 3 to 120 characters on one line, nothing that looks like markup.
pub(crate) fn is_activity(text: &str) -> bool {
    let is_sign = |sign: char| !sign.is_control() && !matches!(sign, '<' | '>' | '\u{2028}' | '\u{2029}');
    let is_long = text.chars().nth(SHORTEST_ACTIVITY - 1).is_some();
    is_long
        && !is_longer(text, LONGEST_ACTIVITY)
        && !text.starts_with(char::is_whitespace)
        && text.chars().all(is_sign)
}

/// Whether a text has the shape of a BCP 47 tag.
pub fn is_language(text: &str) -> bool {
    let is_part =
        |part: &str| matches!(part.len(), 1..=8) && part.bytes().all(|sign| sign.is_ascii_alphanumeric());
    let is_first = |first: &str| first.len() > 1 && first.bytes().all(|sign| sign.is_ascii_alphabetic());
    text.split('-').all(is_part) && text.split('-').next().is_some_and(is_first)
}

/// An address on the web: `https:`, `http:`, or relative. Nothing that a browser takes for a scheme after it dropped what it
/// drops (line ends, tabs), so that no address can run anything.
pub(crate) fn is_address(text: &str) -> bool {
    if is_longer(text, LONGEST_ADDRESS) || text.chars().any(|sign| sign.is_whitespace() || sign.is_control())
    {
        return false;
    }
    let is_web = |start: &str| {
        let (scheme, rest) = text.split_at_checked(start.len()).unwrap_or_default();
        scheme.eq_ignore_ascii_case(start) && !matches!(rest.bytes().next(), None | Some(b'/' | b'?' | b'#'))
    };
    let (first, rest) = text.split_at(text.find(['/', '?', '#']).unwrap_or(text.len()));
    // A site without its scheme would be taken for a folder of this one.
    let is_site =
        first.starts_with("www.") || (first.trim_matches('.').contains('.') && rest.starts_with('/'));
    is_web("https://") || is_web("http://") || !(first.contains(':') || is_site)
}

/// An e-mail address as most are, so that nothing else gets into a link that writes to it.
pub(crate) fn is_email(text: &str) -> bool {
    let is_alone = |sign: u8| sign.is_ascii_alphanumeric() || matches!(sign, b'.' | b'_' | b'+' | b'-');
    let is_part = |part: &str| {
        !part.is_empty() && part.bytes().all(|sign| sign.is_ascii_alphanumeric() || sign == b'-')
    };
    text.split_once('@').is_some_and(|(who, place)| {
        !who.is_empty() && who.bytes().all(is_alone) && place.split('.').all(is_part)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_lead_to_pages_and_run_nothing() {
        for fine in [
            "https://board.example/a?b=c#d",
            "HTTP://board.example",
            "logo.svg",
            "../pack.json",
            "/help/",
            "?q=a:b",
            "#top",
            "//board.example/x",
            "./a:b",
            "https://b",
            "über.html",
            "files/v1.2/pack.json",
            "../v1.2/pack.json",
            "page.html?a/b",
        ] {
            assert!(is_address(fine), "{fine}");
        }
        let long = "a".repeat(2_001);
        for wrong in [
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "java\nscript:alert(1)",
            "java\tscript:x",
            "\u{1}javascript:x",
            " javascript:x",
            "data:text/html,x",
            "mailto:a@b",
            "tel:1",
            "vbscript:x",
            "blob:x",
            "file:///x",
            "https:",
            "https://",
            "https:///x",
            "http:x",
            "a b",
            "x:",
            ":",
            "www.board.example",
            "www.board.example/logo.svg",
            "board.example/jobs",
            "board.example/",
            &long,
        ] {
            assert!(!is_address(wrong), "{wrong}");
        }
    }

    #[test]
    fn tags_of_languages_have_a_shape() {
        for (text, expected) in [
            ("en", true),
            ("pt-BR", true),
            ("zh-Hant-TW", true),
            ("x-a", false),
            ("e", false),
            ("", false),
            ("en-", false),
            ("e1", false),
            ("en_US", false),
            ("en-123456789", false),
        ] {
            assert_eq!(is_language(text), expected, "{text}");
        }
    }

    #[test]
    fn only_an_address_gets_into_a_link_that_writes_to_it() {
        for (text, expected) in [
            ("jo@board.example", true),
            ("j.o+a_b-c@b", true),
            ("jo@board.example?bcc=x@y", false),
            ("jo", false),
            ("@b", false),
            ("jo@", false),
            ("jo@b..c", false),
            ("a b@c", false),
            ("a@b@c", false),
            ("jo@b,x@y", false),
        ] {
            assert_eq!(is_email(text), expected, "{text}");
        }
    }

    #[test]
    fn names_are_short_and_plain() {
        for (text, expected) in [
            ("north-2", true),
            (&*"a".repeat(40), true),
            (&"a".repeat(41), false),
            ("", false),
            ("North", false),
            ("a b", false),
        ] {
            assert_eq!(is_name(text), expected, "{text}");
        }
    }
}
