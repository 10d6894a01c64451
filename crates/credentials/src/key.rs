//! Public keys of the curve P-256: as JSON Web Key (RFC 7517) and as `did:key`.

use data_encoding::BASE64URL_NOPAD;
use serde_json::{Value, json};

/// A public key of the curve P-256: both coordinates, big-endian. Whether the point is on the curve is for whoever verifies
/// with it to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicKey {
    x: [u8; 32],
    y: [u8; 32],
}

impl PublicKey {
    /// From both coordinates.
    pub fn new(x: [u8; 32], y: [u8; 32]) -> Self {
        Self { x, y }
    }

    /// Reads the public part of a JSON Web Key, whatever else a browser wrote into it; `None` unless it is of P-256.
    pub fn parse(jwk: &str) -> Option<Self> {
        Self::from_jwk(&serde_json::from_str(jwk).ok()?)
    }

    /// The key as JSON Web Key with its four members `crv`, `kty`, `x`, `y`.
    pub fn to_jwk(&self) -> Value {
        let [x, y] = [self.x, self.y].map(|number| BASE64URL_NOPAD.encode(&number));
        json!({"kty": "EC", "crv": "P-256", "x": x, "y": y})
    }

    /// The key's identifier, `did:key:zDn…`: the compressed point after the multicodec of `p256-pub` (0x1200), in base58btc.
    pub fn did(&self) -> String {
        let sign = 2 + (self.y[31] & 1);
        let bytes: Vec<u8> = [0x80, 0x24, sign].into_iter().chain(self.x).collect();
        ["did:key:z", &bs58::encode(bytes).into_string()].concat()
    }

    /// Reads a key that has its four members and no other: what stands in a header is public, and more would be a private
    /// key.
    pub(crate) fn from_header(jwk: &Value) -> Option<Self> {
        if jwk.as_object()?.len() == 4 { Self::from_jwk(jwk) } else { None }
    }

    fn from_jwk(jwk: &Value) -> Option<Self> {
        if jwk.get("kty")? != "EC" || jwk.get("crv")? != "P-256" {
            return None;
        }
        Some(Self { x: coordinate(jwk.get("x")?)?, y: coordinate(jwk.get("y")?)? })
    }
}

fn coordinate(value: &Value) -> Option<[u8; 32]> {
    BASE64URL_NOPAD.decode(value.as_str()?.as_bytes()).ok()?.try_into().ok()
}
