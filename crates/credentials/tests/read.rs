//! Tokens from anywhere: taken apart, or refused with the reason.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests fail loudly")]
mod common;

use common::{
    CONFIRMER, LEARNER, Person, claim, encoded, endorsement, payload, profile, with_parts, with_payload,
};
use credentials::{Content, LARGEST, Reason, read};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::sync::LazyLock;

/// Signed once: signing is the slow part.
static BADGE: LazyLock<String> = LazyLock::new(|| Person::new(LEARNER).sign(claim().unsigned()));

static PROFILE: LazyLock<String> = LazyLock::new(|| Person::new(LEARNER).sign(profile().unsigned()));
static ENDORSEMENT: LazyLock<String> = LazyLock::new(|| {
    let by = Person::new(CONFIRMER);
    by.sign(endorsement(&BADGE, &by).unsigned())
});

fn badge() -> String {
    BADGE.clone()
}

fn header(jwk: Value, more: Value) -> String {
    let mut header = json!({"alg": "ES256", "typ": "JWT", "jwk": jwk});
    for (name, value) in more.as_object().unwrap() {
        header[name] = value.clone();
    }
    encoded(header.to_string().as_bytes())
}

#[test]
fn what_stands_around_a_token_does_no_harm() {
    let token = badge();
    let read = read(&format!(" \r\n{token}\n\t")).unwrap();
    assert_eq!(read.text, token);
    assert_eq!(read.content, Content::Badge(claim()));
}

#[test]
fn a_token_that_is_cut_off_is_told_from_a_foreign_text() {
    let token = badge();
    for end in 3..token.len() {
        assert_eq!(read(&token[..end]), Err(Reason::CutOff), "{end}");
    }
    for text in [
        "",
        "e",
        "ey",
        "hello",
        "eyJ…",
        "{\"a\":1}",
        "https://example.org/#eyJhIjoxfQ.a.b",
        "a.b.c",
        "..",
        "eyJ a.b.c",
    ] {
        assert_eq!(read(text), Err(Reason::NoToken), "{text}");
    }
    for text in
        [format!("{token}.x"), format!("{token}A"), format!("{token}AAA"), token.replacen('.', ".e30", 1)]
    {
        assert_eq!(read(&text), Err(Reason::NoToken), "{text}");
    }
}

#[test]
fn what_is_too_large_is_not_read() {
    let mut large = claim();
    // Base64 takes four signs for three bytes.
    large.narrative = "x".repeat(LARGEST / 4 * 3);
    assert_eq!(read(&Person::new(LEARNER).sign(large.unsigned())), Err(Reason::TooLarge));
    large.narrative = "x".repeat(LARGEST / 4 * 3 - 3_000);
    assert!(read(&Person::new(LEARNER).sign(large.unsigned())).is_ok());
    assert_eq!(read(&"eyJ".repeat(LARGEST)), Err(Reason::TooLarge));
}

#[test]
fn other_ways_of_signing_are_refused() {
    let learner = Person::new(LEARNER);
    let payload = payload(&badge());
    for alg in [json!("none"), json!("HS256"), json!("RS256"), json!("es256"), json!(null), json!(["ES256"])]
    {
        let token = with_parts(&header(learner.public().to_jwk(), json!({"alg": alg})), &payload, &learner);
        assert_eq!(read(&token), Err(Reason::Algorithm), "{alg}");
    }
    // The signature of RSA is longer; that it is another way is what matters.
    let token =
        with_parts(&encoded(br#"{"alg":"RS256","kid":"https://example.edu/keys"}"#), &payload, &learner);
    assert_eq!(read(&format!("{token}{}", "A".repeat(256))), Err(Reason::Algorithm));
}

#[test]
fn what_else_a_header_asks_for_is_not_ours() {
    let learner = Person::new(LEARNER);
    let payload = payload(&badge());
    let jwk = learner.public().to_jwk();
    let mut private = jwk.clone();
    private["d"] = json!("gPh-VvVS8MbvKQ9LSVVmfnxnKjHn4Tqj0bmbpehRlpc");
    for (jwk, more) in [
        (jwk.clone(), json!({"crit": ["b64"], "b64": false})),
        (jwk.clone(), json!({"kid": "did:key:zDn#zDn"})),
        (jwk.clone(), json!({"typ": "vc+jwt"})),
        (private, json!({})),
        (json!(null), json!({})),
        (json!({"kty": "RSA", "n": "AQAB", "e": "AQAB", "alg": "RS256"}), json!({})),
    ] {
        let token = with_parts(&header(jwk, more.clone()), &payload, &learner);
        assert_eq!(read(&token), Err(Reason::Foreign), "{more}");
    }
    assert!(read(&with_parts(&header(jwk, json!({})), &payload, &learner)).is_ok());
}

#[test]
fn a_key_that_is_not_the_issuers_is_refused() {
    let (learner, other) = (Person::new(LEARNER), Person::new(9));
    // Somebody's badge, signed by somebody else with a key of their own in the header.
    let token = with_parts(&header(other.public().to_jwk(), json!({})), &payload(&badge()), &other);
    assert_eq!(read(&token), Err(Reason::WrongKey));
    let mut named = payload(&badge());
    for path in ["/iss", "/issuer/id"] {
        *named.pointer_mut(path).unwrap() = json!("https://example.edu/issuers/1");
    }
    assert_eq!(read(&with_payload(&badge(), &named, &learner)), Err(Reason::WrongKey));
}

/// The registered claims repeat what the credential says, and another type of credential is none of ours.
#[test]
fn what_contradicts_itself_or_is_something_else_is_foreign() {
    let learner = Person::new(LEARNER);
    let (badge, other) = (badge(), json!(Person::new(9).public().did()));
    for (path, value) in [
        ("/iss", other.clone()),
        ("/sub", other.clone()),
        ("/issuer/id", other.clone()),
        ("/credentialSubject/id", other),
        ("/jti", json!("urn:uuid:another")),
        ("/nbf", json!(1_767_605_401)),
        ("/nbf", json!("1767605400")),
        ("/validFrom", json!("soon")),
        ("/id", json!(7)),
        ("/type", json!(["VerifiableCredential"])),
        ("/type", json!(["AchievementCredential"])),
        ("/type", json!(["VerifiableCredential", "UniversityDegreeCredential"])),
        ("/type", json!(["VerifiableCredential", "AchievementCredential", "EndorsementCredential"])),
        ("/type", json!(["VerifiableCredential", "EndorsementCredential"])),
        ("/name", json!(["a", "b"])),
        ("/credentialSubject", json!([])),
    ] {
        let mut payload = payload(&badge);
        *payload.pointer_mut(path).unwrap() = value.clone();
        assert_eq!(read(&with_payload(&badge, &payload, &learner)), Err(Reason::Foreign), "{path} {value}");
    }
    // With no name, nothing could be said of it.
    let mut nameless = payload(&badge);
    (nameless["id"], nameless["jti"]) = (json!(""), json!(""));
    assert_eq!(read(&with_payload(&badge, &nameless, &learner)), Err(Reason::Foreign));
    // Subject and registered claim agree that it is about somebody else.
    let mut gift = payload(&badge);
    for path in ["/sub", "/credentialSubject/id"] {
        *gift.pointer_mut(path).unwrap() = json!("did:key:zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv");
    }
    assert_eq!(read(&with_payload(&badge, &gift, &learner)), Err(Reason::Foreign));
    // Badges do not end; one that does would have to be looked at for it.
    for (name, value) in [("exp", json!(1)), ("validUntil", json!("2026-01-06T00:00:00Z"))] {
        let mut ends = payload(&badge);
        ends[name] = value;
        assert_eq!(read(&with_payload(&badge, &ends, &learner)), Err(Reason::Foreign), "{name}");
    }
    // Nothing of it at all.
    for other in [json!({}), json!({"iss": "x", "issuer": {"id": "x"}})] {
        assert_eq!(read(&with_payload(&badge, &other, &learner)), Err(Reason::Foreign));
    }
    for not_an_object in [json!([]), json!(null), json!("x")] {
        assert_eq!(read(&with_payload(&badge, &not_an_object, &learner)), Err(Reason::NoToken));
    }
}

#[test]
fn deep_json_is_no_way_in() {
    let deep = encoded([b"{\"a\":".repeat(5_000), b"1".to_vec(), b"}".repeat(5_000)].concat().as_slice());
    for at in 0..2 {
        let token = badge();
        let mut parts: Vec<&str> = token.split('.').collect();
        parts[at] = &deep;
        assert_eq!(read(&parts.join(".")), Err(Reason::NoToken), "{at}");
    }
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in any::<String>(), at in any::<prop::sample::Index>()) {
        let mut token = badge();
        token.insert_str(at.index(token.len()), &text);
        for text in [text.clone(), format!("eyJ{text}"), token] {
            let _ = read(&text);
        }
    }

    #[test]
    fn any_value_in_any_place_is_read_or_refused(
        at in any::<prop::sample::Index>(), word in any::<String>(), number in any::<f64>(), kind in 0..6,
    ) {
        for token in [&*BADGE, &*PROFILE, &*ENDORSEMENT] {
            let (input, signature) = token.rsplit_once('.').unwrap();
            let (header, _) = input.split_once('.').unwrap();
            let mut payload = payload(token);
            let mut all = Vec::new();
            places(&payload, String::new(), &mut all);
            let value = match kind {
                0 => json!(word),
                1 => json!(number),
                2 => json!([word]),
                3 => json!({word.clone(): word}),
                4 => json!(null),
                _ => json!(true),
            };
            let path: &String = at.get(&all);
            *payload.pointer_mut(path).unwrap() = value;
            // Whether the signature still fits is not what is read.
            let _ = read(&[header, &encoded(payload.to_string().as_bytes()), signature].join("."));
        }
    }
}

/// The paths of all values in a JSON.
fn places(json: &Value, path: String, all: &mut Vec<String>) {
    match json {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| places(value, format!("{path}/{name}"), all));
        }
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(at, value)| places(value, format!("{path}/{at}"), all));
        }
        _ => {}
    }
    all.push(path);
}
