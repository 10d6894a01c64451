//! Which language somebody gets who asks for one.

use proptest::prelude::*;
use settings::lookup;

fn known(tags: &[&str]) -> Vec<String> {
    tags.iter().map(|tag| (*tag).to_owned()).collect()
}

#[test]
fn a_tag_falls_back_to_the_same_with_less_said() {
    let there = known(&["ar", "en", "es", "pt-BR", "zh", "zh-Hant"]);
    for (tag, expected) in [
        ("es", Some("es")),
        ("ES", Some("es")),
        ("es-419", Some("es")),
        ("es-419-x-work", Some("es")),
        ("es-u-nu-latn", Some("es")),
        ("pt-br", Some("pt-BR")),
        ("pt-BR-x-a", Some("pt-BR")),
        // Less said is not more said.
        ("pt", None),
        ("pt-PT", None),
        ("zh-Hant-TW", Some("zh-Hant")),
        ("zh-hant-tw", Some("zh-Hant")),
        ("zh-TW", Some("zh")),
        ("ar-EG", Some("ar")),
        ("de", None),
        ("est", None),
        ("e", None),
        ("", None),
        ("-", None),
        ("es-", None),
        ("es_MX", None),
        ("es MX", None),
        ("*", None),
        ("x-es", None),
        ("español", None),
    ] {
        assert_eq!(lookup(tag, &there), expected, "{tag}");
    }
    // A part that stands alone does not stop the way down.
    assert_eq!(lookup("zh-x-a-b", &known(&["zh"])), Some("zh"));
    assert_eq!(lookup("es-a-bbb-x-ccc", &known(&["es-a-bbb"])), Some("es-a-bbb"));
}

proptest! {
    #[test]
    fn whatever_is_asked_for_what_is_found_is_there(tag in "[a-zA-Z0-9_*-]{0,24}|\\PC{0,12}") {
        let there = known(&["en", "es", "zh-Hant"]);
        let found = lookup(&tag, &there);
        if let Some(found) = found {
            prop_assert!(there.iter().any(|known| known == found));
            prop_assert!(tag.to_ascii_lowercase().starts_with(&found.to_ascii_lowercase()));
        }
    }
}
