//! A badge or a confirmation of one, as somebody gives it: a token, or a picture with one baked in.

use crate::{choice_and_text, samples::unsigned_badge};
use credentials::{Content, Picture, Time, Token, bake, check_badge, check_endorsement, extract, read};
use data_encoding::BASE64URL_NOPAD;

/// Reads a token, the payload of one, or a picture, as the first byte says.
///
/// # Panics
/// When what was read and is made anew reads differently, when anything counts that is not verified, or when a text gets out of
/// its place in a picture.
pub fn credential(data: &[u8]) {
    let (choice, text) = choice_and_text(data);
    match choice % 4 {
        0 => token(&text),
        3 => {
            let badge = unsigned_badge();
            let header = badge.signing_input().split('.').next().unwrap_or_default();
            let payload = BASE64URL_NOPAD.encode(text.as_bytes());
            token(&[header, &payload, &"A".repeat(86)].join("."));
        }
        1 => {
            let found = extract(&text);
            assert!(found.is_err() || found.is_ok_and(|found| text.contains(found)));
        }
        _ => {
            let picture = Picture { name: &text, label: &text, learner: &text, title: &text, meaning: &text };
            assert_eq!(extract(&bake(picture, "a.b.c")), Ok("a.b.c"));
        }
    }
}

fn token(text: &str) {
    let Ok(token) = read(text) else { return };
    let unsigned = match &token.content {
        Content::Badge(claim) => claim.unsigned(),
        Content::Endorsement(endorsement) => endorsement.unsigned(),
    };
    // It may have come with more than we would write, but says the same when we write it.
    let again = read(&unsigned.signed(&token.signature));
    assert_eq!(again.map(|again| again.content), Ok(token.content.clone()));
    checks(&token);
}

fn checks(token: &Token) {
    let Some(now) = Time::from_seconds(0) else { return };
    assert!(check_badge(token, false, now).is_err());
    if let Content::Badge(claim) = &token.content {
        assert!(check_endorsement(token, true, claim, &[0; 32], now).is_err());
    }
}
