//! The chain from a badge to its confirmation: each link that does not hold is refused with its reason.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests fail loudly")]
mod common;

use common::{
    CONFIRMER, LEARNER, Person, claim, digest, endorsement, is_verified, payload, profile, time, with_payload,
};
use credentials::{Claim, Content, Endorsement, Reason, Time, check_endorsement, read};
use proptest::prelude::*;
use serde_json::json;

fn badge(claim: &Claim) -> String {
    Person::new(LEARNER).sign(claim.unsigned())
}

/// A confirmation of the sample badge, changed before it is signed.
fn confirmation(change: impl FnOnce(&mut Endorsement)) -> String {
    let by = Person::new(CONFIRMER);
    let mut endorsement = endorsement(&badge(&claim()), &by);
    change(&mut endorsement);
    by.sign(endorsement.unsigned())
}

/// What the check of a confirmation against a badge says; the signature is verified in earnest.
fn outcome_for(confirmation: &str, badge: &str, now: &str) -> Result<Endorsement, Reason> {
    let token = read(confirmation)?;
    let Content::Badge(claim) = read(badge).unwrap().content else { panic!("no badge") };
    check_endorsement(&token, is_verified(&token), &claim, &digest(badge), time(now)).cloned()
}

fn outcome(confirmation: &str) -> Result<Endorsement, Reason> {
    outcome_for(confirmation, &badge(&claim()), "2030-01-01T00:00:00Z")
}

#[test]
fn a_confirmation_is_the_documented_credential() {
    let token = confirmation(|_| ());
    let did = Person::new(CONFIRMER).public().did();
    let id = claim().id;
    let payload = payload(&token);
    assert_eq!(payload["type"], json!(["VerifiableCredential", "EndorsementCredential"]));
    assert_eq!(
        payload["issuer"],
        json!({
            "id": did,
            "type": ["Profile"],
            "name": "Lena Okafor",
            "description": "I run the food bank where she helps."
        })
    );
    assert_eq!(
        payload["credentialSubject"],
        json!({
            "id": id,
            "type": ["EndorsementSubject"],
            "endorsementComment": "She taught four new helpers in one morning."
        })
    );
    let pinned = payload["relatedResource"][0]["digestSRI"].as_str().unwrap();
    assert!(pinned.starts_with("sha256-") && pinned.len() == 51, "{pinned}");
    assert_eq!(
        (&payload["iss"], &payload["sub"], &payload["jti"]),
        (&json!(did), &json!(id), &payload["id"])
    );
    assert_eq!((&payload["nbf"], &payload["exp"]), (&json!(1_767_722_400), &json!(4_923_396_000_i64)));
}

#[test]
fn a_true_confirmation_is_taken() {
    let expected = endorsement(&badge(&claim()), &Person::new(CONFIRMER));
    assert_eq!(outcome(&confirmation(|_| ())), Ok(expected));
}

#[test]
fn a_forged_signature_is_refused() {
    let (input, _) = {
        let token = confirmation(|_| ());
        let (input, signature) = token.rsplit_once('.').unwrap();
        (input.to_owned(), signature.to_owned())
    };
    // Signed by somebody else, in the confirmer's name.
    let other = Person::new(9).sign(endorsement(&badge(&claim()), &Person::new(CONFIRMER)).unsigned());
    assert_eq!(outcome(&other), Err(Reason::Forged));
    // With the signature of something else the confirmer signed.
    let before = confirmation(|endorsement| endorsement.comment = "She is kind.".into());
    let moved = [&input, before.rsplit_once('.').unwrap().1].join(".");
    assert_eq!(outcome(&moved), Err(Reason::Forged));
    // With no signature to speak of.
    assert_eq!(outcome(&format!("{input}.{}", "A".repeat(86))), Err(Reason::Forged));
}

#[test]
fn what_was_written_cannot_be_changed() {
    let token = confirmation(|_| ());
    let (header, signature) = (token.split('.').next().unwrap(), token.rsplit('.').next().unwrap());
    let mut better = payload(&token);
    better["credentialSubject"]["endorsementComment"] = "The best there is.".into();
    let changed = [header, &common::encoded(better.to_string().as_bytes()), signature].join(".");
    assert_eq!(outcome(&changed), Err(Reason::Forged));
}

#[test]
fn a_badge_that_was_changed_is_not_the_one_confirmed() {
    let mut better = claim();
    better.narrative = "I run the place.".into();
    let now = "2030-01-01T00:00:00Z";
    assert_eq!(outcome_for(&confirmation(|_| ()), &badge(&better), now), Err(Reason::Changed));
}

#[test]
fn a_confirmation_of_another_badge_is_refused() {
    let now = "2030-01-01T00:00:00Z";
    assert_eq!(outcome_for(&confirmation(|_| ()), &badge(&profile()), now), Err(Reason::WrongBadge));
}

#[test]
fn a_confirmation_counts_for_its_time_only() {
    let five_years = |endorsement: &mut Endorsement| endorsement.until = time("2031-01-06T18:00:00Z");
    let token = confirmation(five_years);
    for (now, expected) in [
        ("2026-01-01T00:00:00Z", Err(Reason::NotYetValid)),
        ("2026-01-06T00:00:00Z", Ok(())),
        ("2031-01-07T12:00:00Z", Ok(())),
        ("2031-01-08T12:00:00Z", Err(Reason::Expired)),
        ("2040-01-01T00:00:00Z", Err(Reason::Expired)),
    ] {
        assert_eq!(outcome_for(&token, &badge(&claim()), now).map(|_| ()), expected, "{now}");
    }
}

#[test]
fn nobody_confirms_themselves() {
    let learner = Person::new(LEARNER);
    let own = learner.sign(endorsement(&badge(&claim()), &learner).unsigned());
    assert_eq!(outcome(&own), Err(Reason::ByOneself));
}

#[test]
fn a_badge_is_no_confirmation_and_the_other_way_round() {
    assert_eq!(outcome(&badge(&claim())), Err(Reason::Foreign));
    let token = read(&confirmation(|_| ())).unwrap();
    assert_eq!(credentials::check_badge(&token, true, time("2030-01-01T00:00:00Z")), Err(Reason::Foreign));
}

#[test]
fn a_confirmation_that_contradicts_itself_is_none() {
    let (token, by) = (confirmation(|_| ()), Person::new(CONFIRMER));
    for (path, value) in [
        ("/sub", json!("urn:uuid:another")),
        ("/credentialSubject/id", json!("urn:uuid:another")),
        ("/exp", json!(1_767_722_400)),
        ("/nbf", json!(0)),
        ("/validUntil", json!("never")),
    ] {
        let mut payload = payload(&token);
        *payload.pointer_mut(path).unwrap() = value;
        assert_eq!(read(&with_payload(&token, &payload, &by)), Err(Reason::Foreign), "{path}");
    }
    let mut endless = payload(&token);
    let fields = endless.as_object_mut().unwrap();
    assert!(fields.remove("exp").is_some() && fields.remove("validUntil").is_some());
    assert_eq!(read(&with_payload(&token, &endless, &by)), Err(Reason::Foreign));
}

#[test]
fn a_confirmation_that_pins_nothing_is_none() {
    let token = confirmation(|_| ());
    let by = Person::new(CONFIRMER);
    for (path, value) in [
        ("/relatedResource", json!([])),
        ("/relatedResource/0/id", json!("urn:uuid:another")),
        ("/relatedResource/0/digestSRI", json!("sha256-AAAA")),
        ("/relatedResource/0/digestSRI", json!("sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=")),
        ("/relatedResource/0/digestSRI", json!(null)),
    ] {
        let mut payload = payload(&token);
        *payload.pointer_mut(path).unwrap() = value;
        assert_eq!(read(&with_payload(&token, &payload, &by)), Err(Reason::Foreign), "{path}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn whatever_a_confirmation_says_comes_back(
        words in proptest::collection::vec(any::<String>(), 6),
        seconds in 0..200_000_000_000_i64,
        lasts in 0..1_000_000_000_i64,
        digest: [u8; 32],
    ) {
        let by = Person::new(CONFIRMER);
        let [id, name, relation, title, comment, badge] = words.try_into().unwrap();
        let endorsement = Endorsement {
            id: format!("urn:uuid:{id}"),
            issued: Time::from_seconds(seconds).unwrap(),
            until: Time::from_seconds(seconds + lasts).unwrap(),
            key: by.public(),
            name, relation, title, comment,
            badge: format!("urn:uuid:{badge}"),
            digest,
        };
        let token = read(&by.sign(endorsement.unsigned())).unwrap();
        prop_assert!(is_verified(&token));
        prop_assert_eq!(token.content, Content::Endorsement(endorsement));
    }
}
