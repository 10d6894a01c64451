//! Badges: what stands in them, and that they come back as they were.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests fail loudly")]
mod common;

use common::{LEARNER, Person, claim, is_verified, payload, profile, time, with_payload};
use credentials::{Claim, Content, Esco, Evidence, Reason, Skill, Time, What, check_badge, read};
use proptest::{collection::vec, option, prelude::*};
use serde_json::json;

fn signed(claim: &Claim) -> String {
    Person::new(LEARNER).sign(claim.unsigned())
}

#[test]
fn a_badge_is_the_documented_credential() {
    let did = Person::new(LEARNER).public().did();
    let token = signed(&claim());
    let expected = json!({
        "@context": [
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
        ],
        "id": "urn:uuid:5a6b1c1e-4b8f-4c3e-9a53-2f0d6c1b7e10",
        "type": ["VerifiableCredential", "AchievementCredential"],
        "name": "Showing others how (self-asserted)",
        "issuer": {"id": did, "type": ["Profile"], "name": "Rosa Méndez"},
        "validFrom": "2026-01-05T09:30:00Z",
        "credentialSubject": {
            "id": did,
            "type": ["AchievementSubject"],
            "narrative": "I could show others.\n\nI showed the new people at the food bank how to sort.",
            "achievement": {
                "id": "urn:uuid:5a6b1c1e-4b8f-4c3e-9a53-2f0d6c1b7e10#achievement",
                "type": ["Achievement"],
                "achievementType": "Competency",
                "name": "Showing others how (self-asserted)",
                "description": "Teaching people how to do something.",
                "criteria": {"narrative": "The learner looked back on what they do and chose this skill. Nobody checked it."},
                "inLanguage": "en",
                "tag": ["self-asserted"],
                "alignment": [
                    {
                        "type": ["Alignment"],
                        "targetCode": "2.B.1.e",
                        "targetName": "Instructing",
                        "targetDescription": "Showing others how. I could show others.",
                        "targetFramework": "O*NET",
                        "targetUrl": "https://www.onetonline.org/find/descriptor/result/2.B.1.e"
                    },
                    {
                        "type": ["Alignment"],
                        "targetName": "instruct others",
                        "targetFramework": "ESCO",
                        "targetUrl": "http://data.europa.eu/esco/skill/699e7c26-6502-4e78-a823-3656ff5a5b8b"
                    }
                ]
            }
        },
        "evidence": [{"type": ["Evidence"], "name": "Something I can show", "narrative": "The plan on the wall."}],
        "iss": did,
        "sub": did,
        "jti": "urn:uuid:5a6b1c1e-4b8f-4c3e-9a53-2f0d6c1b7e10",
        "nbf": 1_767_605_400
    });
    assert_eq!(payload(&token), expected);
    let header: serde_json::Value =
        serde_json::from_slice(&common::bytes(token.split('.').next().unwrap())).unwrap();
    let jwk = Person::new(LEARNER).public().to_jwk();
    assert_eq!(header, json!({"alg": "ES256", "typ": "JWT", "jwk": jwk}));
}

#[test]
fn what_was_not_given_is_left_out() {
    let badge = payload(&signed(&profile()));
    assert_eq!(badge.get("evidence"), None);
    assert_eq!(badge.pointer("/issuer/name"), None);
    assert_eq!(badge.pointer("/credentialSubject/narrative"), None);
    assert_eq!(badge.pointer("/credentialSubject/achievement/achievementType"), None);
    let alignment = badge.pointer("/credentialSubject/achievement/alignment").unwrap();
    assert_eq!(alignment.as_array().unwrap().len(), 3);
    assert_eq!(alignment[0].get("targetDescription"), None);
}

/// As others may write one; a skill is never lost.
#[test]
fn a_badge_of_more_skills_than_one_is_a_profile() {
    let mut badge = payload(&signed(&profile()));
    badge["credentialSubject"]["achievement"]["achievementType"] = "Competency".into();
    let read = read(&with_payload(&signed(&profile()), &badge, &Person::new(LEARNER))).unwrap();
    assert_eq!(read.content, Content::Badge(profile()));
}

#[test]
fn a_badge_is_checked() {
    let claim = claim();
    let token = read(&signed(&claim)).unwrap();
    assert!(is_verified(&token));
    let now = time("2030-01-01T00:00:00Z");
    assert_eq!(check_badge(&token, true, now), Ok(&claim));
    assert_eq!(check_badge(&token, false, now), Err(Reason::Forged));
    // Clocks differ by hours and are not mended; a year is another thing.
    assert_eq!(check_badge(&token, true, time("2026-01-04T20:00:00Z")), Ok(&claim));
    assert_eq!(check_badge(&token, true, time("2025-01-05T09:30:00Z")), Err(Reason::NotYetValid));
}

#[test]
fn every_changed_sign_is_noticed() {
    let token = signed(&claim());
    for at in 0..token.len() {
        for other in ["A", "B", "."] {
            let mut changed = token.clone();
            changed.replace_range(at..=at, other);
            if changed.trim() == token {
                continue;
            }
            if let Ok(read) = read(&changed) {
                assert!(!is_verified(&read), "{other} at {at}");
            }
        }
    }
}

/// Texts with all that JSON, Markdown, markup and writing systems have to stumble over.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "\\PC{0,40}",
        Just("\"}],\\u0000</svg>&amp;\u{2028}\u{202e}مرحبا 你好 👩🏽‍🏫\0\r\n".to_owned())
    ]
}

fn skill() -> impl Strategy<Value = Skill> {
    let esco = (words(), words()).prop_map(|(uri, label)| Esco { uri, label });
    (words(), words(), words(), option::of(esco)).prop_map(|(code, name, note, esco)| Skill {
        code,
        name,
        note,
        esco,
    })
}

fn any_claim() -> impl Strategy<Value = Claim> {
    let what = prop_oneof![skill().prop_map(What::Skill), vec(skill(), 0..4).prop_map(What::Profile)];
    let evidence = (words(), words()).prop_map(|(name, narrative)| Evidence { name, narrative });
    let seconds = -62_167_219_200..=253_402_300_799_i64;
    (vec(words(), 9), seconds, what, vec(evidence, 0..4)).prop_map(|(words, seconds, what, evidence)| {
        let mut words = words.into_iter();
        let mut next = || words.next().unwrap();
        Claim {
            // An empty id is none.
            id: format!("urn:uuid:{}", next()),
            issued: Time::from_seconds(seconds).unwrap(),
            key: Person::new(LEARNER).public(),
            learner: next(),
            language: next(),
            title: next(),
            meaning: next(),
            label: next(),
            what,
            criteria: next(),
            narrative: next(),
            evidence,
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn whatever_a_badge_says_comes_back(claim in any_claim()) {
        let token = read(&signed(&claim)).unwrap();
        prop_assert!(is_verified(&token));
        prop_assert_eq!(token.content, Content::Badge(claim));
    }

    #[test]
    fn the_same_badge_is_the_same_bytes(claim in any_claim()) {
        let unsigned = claim.unsigned();
        prop_assert_eq!(unsigned.clone(), claim.unsigned());
        let input = unsigned.signing_input().to_owned();
        let token = read(&signed(&claim)).unwrap();
        prop_assert_eq!(token.signing_input(), input.as_str());
        // What was read and is made anew is what was signed.
        let Content::Badge(read) = token.content else { panic!("no badge") };
        prop_assert_eq!(read.unsigned(), unsigned);
    }
}
