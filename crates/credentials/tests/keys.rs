//! Public keys: read from what browsers write, and named as everybody names them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests fail loudly")]
mod common;

use common::{LEARNER, Person};
use credentials::PublicKey;
use proptest::prelude::*;
use serde_json::json;

const X: &str = "igrFmi0whuihKnj9R3Om1SoMph72wUGeFaBbzG2vzns";
const Y: &str = "efsX5b10x8yjyrj4ny3pGfLcY7Xby1KzgqOdqnsrJIM";

/// The test vectors of the did:key method for P-256; one has an odd y, one an even.
#[test]
fn a_key_is_named_as_the_method_says() {
    for (x, y, did) in [
        (X, Y, "did:key:zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv"),
        (
            "fyNYMN0976ci7xqiSdag3buk-ZCwgXU4kz9XNkBlNUI",
            "hW2ojTNfH7Jbi8--CJUo3OCbH3y5n91g-IMA9MLMbTU",
            "did:key:zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169",
        ),
    ] {
        let jwk = json!({"kty": "EC", "crv": "P-256", "x": x, "y": y});
        let key = PublicKey::parse(&jwk.to_string()).unwrap();
        assert_eq!(key.did(), did);
        assert_eq!(key.to_jwk(), jwk);
    }
    // Of the second number it is the last bit that counts.
    let ending = |last: u8| {
        let mut y = [8; 32];
        y[31] = last;
        PublicKey::new([7; 32], y).did()
    };
    assert_ne!(ending(8), ending(9));
    assert_eq!(ending(8), ending(10));
}

#[test]
fn of_a_private_key_only_the_public_part_is_taken() {
    let text = format!(
        r#"{{"crv":"P-256","d":"gPh-VvVS8MbvKQ9LSVVmfnxnKjHn4Tqj0bmbpehRlpc","ext":true,"key_ops":["sign"],"kty":"EC","x":"{X}","y":"{Y}"}}"#
    );
    let key = PublicKey::parse(&text).unwrap();
    assert_eq!(key.to_jwk(), json!({"kty": "EC", "crv": "P-256", "x": X, "y": Y}));
}

#[test]
fn what_is_no_key_of_the_curve_is_none() {
    let good = json!({"kty": "EC", "crv": "P-256", "x": X, "y": Y});
    assert!(PublicKey::parse(&good.to_string()).is_some());
    for (member, value) in [
        ("kty", json!("RSA")),
        ("kty", json!(null)),
        ("crv", json!("P-384")),
        ("crv", json!("secp256k1")),
        ("x", json!("")),
        ("x", json!(7)),
        ("x", json!(format!("{X}="))),
        ("x", json!(format!("{X}AA"))),
        ("y", json!(&Y[1..])),
        // The last sign has two bits that belong to nothing: only one way of writing a number is taken.
        ("y", json!(format!("{}N", &Y[..42]))),
        ("y", json!(Y.replace('b', "+"))),
    ] {
        let mut bad = good.clone();
        bad[member] = value;
        assert_eq!(PublicKey::parse(&bad.to_string()), None, "{bad}");
    }
    for text in ["", "null", "[]", "{}", "{"] {
        assert_eq!(PublicKey::parse(text), None);
    }
}

proptest! {
    #[test]
    fn a_key_comes_back_as_it_was(x: [u8; 32], y: [u8; 32]) {
        let key = PublicKey::new(x, y);
        prop_assert_eq!(PublicKey::parse(&key.to_jwk().to_string()), Some(key));
        prop_assert!(key.did().starts_with("did:key:zDn"));
    }

    #[test]
    fn any_text_is_a_key_or_none(text in any::<String>()) {
        let mut jwk = Person::new(LEARNER).public().to_jwk();
        jwk["x"] = text.clone().into();
        for text in [text, jwk.to_string()] {
            if let Some(key) = PublicKey::parse(&text) {
                prop_assert_eq!(PublicKey::parse(&key.to_jwk().to_string()), Some(key));
            }
        }
    }
}
