//! Signatures by the browser.

use crate::in_browser::{Instead, run};
use credentials::PublicKey;
use everyday_skills::{signing, vault};
use wasm_bindgen_test::wasm_bindgen_test;

/// Of another program: the example of RFC 7515, appendix A.3, its first 256 bits r, the others s.
const INPUT: &str = "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
const PUBLIC: &str = r#"{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}"#;
const SIGNATURE: [u8; 64] = [
    14, 209, 33, 83, 121, 99, 108, 72, 60, 47, 127, 21, 88, 7, 212, 2, 163, 178, 40, 3, 58, 249, 124, 126,
    23, 129, 154, 195, 22, 158, 166, 101, 197, 10, 7, 211, 140, 60, 112, 229, 216, 241, 45, 175, 8, 74, 84,
    128, 166, 101, 144, 197, 242, 147, 80, 154, 143, 63, 127, 138, 131, 163, 84, 213,
];

fn public(key: &str) -> String {
    PublicKey::parse(key).unwrap().to_jwk().to_string()
}

#[wasm_bindgen_test]
async fn what_another_program_signed_verifies() {
    assert!(vault::is_there());
    assert_eq!(signing::verify(PUBLIC, INPUT, &SIGNATURE).await, Some(true));
    assert_eq!(signing::verify(PUBLIC, &[INPUT, "A"].concat(), &SIGNATURE).await, Some(false));
}

#[wasm_bindgen_test]
async fn what_is_signed_here_verifies_and_nothing_else_does() {
    let (key, other) = (signing::new_key().await.unwrap(), signing::new_key().await.unwrap());
    assert_ne!(key, other);
    for text in ["", "a.b", "\u{1f570} \u{202e}\0"] {
        let signature = signing::sign(&key, text).await.unwrap();
        assert_eq!(signing::verify(&public(&key), text, &signature).await, Some(true), "{text:?}");
        assert_eq!(signing::verify(&public(&other), text, &signature).await, Some(false), "another key");
        let longer = [text, " "].concat();
        assert_eq!(signing::verify(&public(&key), &longer, &signature).await, Some(false), "another text");
        for at in [0, 31, 32, 63] {
            let mut changed = signature;
            changed[at] ^= 1;
            assert_eq!(signing::verify(&public(&key), text, &changed).await, Some(false), "byte {at}");
        }
    }
    // The same text is not signed the same twice, and both count.
    let [one, two] = [signing::sign(&key, "a").await.unwrap(), signing::sign(&key, "a").await.unwrap()];
    assert_ne!(one, two);
}

#[wasm_bindgen_test]
async fn a_key_has_its_public_part_in_it_and_comes_back_from_a_text() {
    let key = signing::new_key().await.unwrap();
    assert!(key.contains("\"d\":"), "{key}");
    assert!(!public(&key).contains("\"d\":"), "the private part is public");
    // A public key signs nothing, and no key is none.
    assert_eq!(signing::sign(&public(&key), "a").await, None);
    for odd in [
        "",
        "{}",
        "null",
        "[]",
        "1",
        "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AA\",\"y\":\"AA\",\"d\":\"AA\"}",
    ] {
        assert_eq!(signing::sign(odd, "a").await, None, "{odd}");
        assert_eq!(signing::verify(odd, "a", &SIGNATURE).await, Some(false), "{odd}");
    }
    // No point of the curve.
    let off = PUBLIC.replace("f83O", "f83P");
    assert_eq!(signing::verify(&off, INPUT, &SIGNATURE).await, Some(false));
}

#[wasm_bindgen_test]
async fn without_cryptography_nobody_says_anything() {
    let key = signing::new_key().await.unwrap();
    let id = {
        let _instead = Instead::of("crypto", "subtle", "undefined");
        assert!(!vault::is_there());
        assert_eq!(signing::new_key().await, None);
        assert_eq!(signing::sign(&key, "a").await, None);
        assert_eq!(signing::verify(PUBLIC, INPUT, &SIGNATURE).await, None);
        signing::new_id().unwrap()
    };
    assert_ne!(id, signing::new_id().unwrap());
    let is_uuid = r"/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/";
    assert!(run(&format!("{is_uuid}.test('{id}')")).await.is_truthy(), "{id}");
}
