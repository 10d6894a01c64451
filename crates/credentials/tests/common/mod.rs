//! Keys, samples, and what outside of this crate signs and verifies: P-256 and SHA-256.
#![allow(dead_code, reason = "each test file uses its part")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests fail loudly")]

use credentials::{
    Claim, Content, Endorsement, Esco, Evidence, PublicKey, Skill, Time, Token, Unsigned, What, read,
};
use p256::ecdsa::{
    Signature, SigningKey, VerifyingKey,
    signature::{Signer, Verifier},
};
use sha2::{Digest, Sha256};

/// A person with a key of their own, always the same for a number above 0.
pub(crate) struct Person {
    pub(crate) key: SigningKey,
}

pub(crate) const LEARNER: u8 = 1;
pub(crate) const CONFIRMER: u8 = 2;

impl Person {
    pub(crate) fn new(number: u8) -> Self {
        Self { key: SigningKey::from_slice(&[number; 32]).unwrap() }
    }

    pub(crate) fn public(&self) -> PublicKey {
        let point = self.key.verifying_key().to_sec1_point(false);
        let half = |at: usize| point.as_bytes()[at..at + 32].try_into().unwrap();
        PublicKey::new(half(1), half(33))
    }

    pub(crate) fn sign(&self, unsigned: Unsigned) -> String {
        let signature: Signature = self.key.sign(unsigned.signing_input().as_bytes());
        unsigned.signed(&signature.to_bytes().into())
    }
}

/// Whether the signature is that of the key in the token.
pub(crate) fn is_verified(token: &Token) -> bool {
    let jwk = token.key().to_jwk();
    let number = |name: &str| bytes(jwk[name].as_str().unwrap());
    let point = [vec![4], number("x"), number("y")].concat();
    let (Ok(key), Ok(signature)) =
        (VerifyingKey::from_sec1_bytes(&point), Signature::from_slice(&token.signature))
    else {
        return false;
    };
    key.verify(token.signing_input().as_bytes(), &signature).is_ok()
}

pub(crate) fn digest(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

/// A part of a token, decoded.
pub(crate) fn bytes(part: &str) -> Vec<u8> {
    use data_encoding::BASE64URL_NOPAD;
    BASE64URL_NOPAD.decode(part.as_bytes()).unwrap()
}

pub(crate) fn encoded(bytes: &[u8]) -> String {
    use data_encoding::BASE64URL_NOPAD;
    BASE64URL_NOPAD.encode(bytes)
}

/// The payload of a token as JSON.
pub(crate) fn payload(token: &str) -> serde_json::Value {
    serde_json::from_slice(&bytes(token.split('.').nth(1).unwrap())).unwrap()
}

/// A token with another payload, signed anew: by who had the key, not by who tampers.
pub(crate) fn with_payload(token: &str, payload: &serde_json::Value, by: &Person) -> String {
    with_parts(token.split('.').next().unwrap(), payload, by)
}

/// A token of this header, still encoded, and this payload.
pub(crate) fn with_parts(header: &str, payload: &serde_json::Value, by: &Person) -> String {
    let input = [header, &encoded(payload.to_string().as_bytes())].join(".");
    let signature: Signature = by.key.sign(input.as_bytes());
    [input, encoded(&signature.to_bytes())].join(".")
}

pub(crate) fn time(text: &str) -> Time {
    Time::parse(text).unwrap()
}

pub(crate) fn instructing() -> Skill {
    Skill {
        code: "2.B.1.e".into(),
        name: "Instructing".into(),
        note: "Showing others how. I could show others.".into(),
        esco: Some(Esco {
            uri: "http://data.europa.eu/esco/skill/699e7c26-6502-4e78-a823-3656ff5a5b8b".into(),
            label: "instruct others".into(),
        }),
    }
}

/// A badge of one skill.
pub(crate) fn claim() -> Claim {
    Claim {
        id: "urn:uuid:5a6b1c1e-4b8f-4c3e-9a53-2f0d6c1b7e10".into(),
        issued: time("2026-01-05T09:30:00Z"),
        key: Person::new(LEARNER).public(),
        learner: "Rosa Méndez".into(),
        language: "en".into(),
        title: "Showing others how (self-asserted)".into(),
        meaning: "Teaching people how to do something.".into(),
        label: "self-asserted".into(),
        what: What::Skill(instructing()),
        criteria: "The learner looked back on what they do and chose this skill. Nobody checked it.".into(),
        narrative: "I could show others.\n\nI showed the new people at the food bank how to sort.".into(),
        evidence: vec![Evidence {
            name: "Something I can show".into(),
            narrative: "The plan on the wall.".into(),
        }],
    }
}

/// A badge of a whole profile.
pub(crate) fn profile() -> Claim {
    let listening =
        Skill { code: "2.A.1.b".into(), name: "Active Listening".into(), note: String::new(), esco: None };
    Claim {
        id: "urn:uuid:0b0a1e7c-93a5-4c2c-8f0b-0e0f5a1d2c3b".into(),
        title: "My skills (self-asserted)".into(),
        meaning: "Skills from everyday life.".into(),
        what: What::Profile(vec![listening, instructing()]),
        learner: String::new(),
        narrative: String::new(),
        evidence: Vec::new(),
        ..claim()
    }
}

/// A confirmation of a badge by this person.
pub(crate) fn endorsement(badge: &str, by: &Person) -> Endorsement {
    let Content::Badge(claim) = read(badge).unwrap().content else { panic!("no badge") };
    Endorsement {
        id: "urn:uuid:c0ffee00-0000-4000-8000-000000000001".into(),
        issued: time("2026-01-06T18:00:00Z"),
        until: time("2126-01-06T18:00:00Z"),
        key: by.public(),
        name: "Lena Okafor".into(),
        relation: "I run the food bank where she helps.".into(),
        title: "Confirmed: Showing others how".into(),
        comment: "She taught four new helpers in one morning.".into(),
        badge: claim.id,
        digest: digest(badge),
    }
}
