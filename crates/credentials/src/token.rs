//! A credential on its way to a signature: compact JWS (RFC 7515).

use crate::PublicKey;
use data_encoding::BASE64URL_NOPAD;
use serde_json::{Value, json};

/// The contexts of every credential: VC data model 2.0 and Open Badges 3.0.
pub(crate) const CONTEXTS: [&str; 2] =
    ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"];

/// A credential that is not signed yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsigned {
    input: String,
}

impl Unsigned {
    /// The header is all that Open Badges 3.0 allows there: `alg`, `jwk` in place of `kid`, `typ`.
    pub(crate) fn new(key: &PublicKey, payload: &Value) -> Self {
        let header = json!({"alg": "ES256", "typ": "JWT", "jwk": key.to_jwk()});
        let [header, payload] =
            [&header, payload].map(|part| BASE64URL_NOPAD.encode(part.to_string().as_bytes()));
        Self { input: [header, payload].join(".") }
    }

    /// What to sign with ES256: ECDSA on P-256 with SHA-256, over these ASCII bytes.
    pub fn signing_input(&self) -> &str {
        &self.input
    }

    /// The signed token; `signature` is r and s, 32 bytes each, as browsers give it.
    pub fn signed(self, signature: &[u8; 64]) -> String {
        [self.input, BASE64URL_NOPAD.encode(signature)].join(".")
    }
}
