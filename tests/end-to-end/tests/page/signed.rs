//! Somebody who signs outside of the page: what the page never would, too.

use anyhow::{Context, Result};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use credentials::{Content, Endorsement, PublicKey, Time, read};
use p256::ecdsa::{Signature, SigningKey, signature::Signer};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::time::{SystemTime, UNIX_EPOCH};

/// A year, in seconds.
pub(crate) const YEAR: i64 = 31_557_600;

/// Now, and so many seconds later.
pub(crate) fn moment(later: i64) -> Result<Time> {
    let now = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs())?;
    Time::from_seconds(now + later).context("no such time")
}

/// A confirmation of a badge as it should be, which a test makes something else of, signed with the private key of 32 bytes.
pub(crate) fn confirmation(badge: &str, key: &[u8], change: impl FnOnce(&mut Endorsement)) -> Result<String> {
    let Content::Badge(claim) = read(badge).ok().context("no badge")?.content else {
        anyhow::bail!("it is none");
    };
    let key = SigningKey::from_slice(key)?;
    let point = key.verifying_key().to_sec1_point(false);
    let half = |at: usize| -> Result<[u8; 32]> {
        Ok(point.as_bytes().get(at..at + 32).context("no coordinate")?.try_into()?)
    };
    let mut endorsement = Endorsement {
        id: "urn:uuid:5b7c9e1f-1a2b-4c3d-8e4f-5a6b7c8d9e0f".into(),
        issued: moment(-3600)?,
        until: moment(YEAR)?,
        key: PublicKey::new(half(1)?, half(33)?),
        name: "Ana".into(),
        relation: "Boss".into(),
        title: "Confirmed".into(),
        comment: "I saw it.".into(),
        badge: claim.id,
        digest: Sha256::digest(badge.as_bytes()).into(),
    };
    change(&mut endorsement);
    let unsigned = endorsement.unsigned();
    let signature: Signature = key.sign(unsigned.signing_input().as_bytes());
    Ok(unsigned.signed(&signature.to_bytes().into()))
}

/// A token whose payload says something else under its old signature.
pub(crate) fn forged(token: &str, change: impl FnOnce(&mut Value)) -> Result<String> {
    let mut parts = token.split('.');
    let mut part = || parts.next().context("cut off");
    let (header, payload, signature) = (part()?, part()?, part()?);
    let mut payload: Value = serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(payload)?)?;
    change(&mut payload);
    Ok([header, &BASE64_URL_SAFE_NO_PAD.encode(payload.to_string()), signature].join("."))
}

/// The 32 bytes of a private key that a page keeps.
pub(crate) fn private_key(jwk: &str) -> Result<Vec<u8>> {
    let jwk: Value = serde_json::from_str(jwk)?;
    Ok(BASE64_URL_SAFE_NO_PAD.decode(jwk.get("d").and_then(Value::as_str).context("no private key")?)?)
}
