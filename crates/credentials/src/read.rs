//! Tokens that come from anywhere: taken apart, not yet trusted.

use crate::{
    Claim, Endorsement, PublicKey, Reason,
    fields::{is_of_type, text},
};
use data_encoding::BASE64URL_NOPAD;
use serde_json::Value;

/// The largest token that is read, in bytes. A badge of a whole profile has a quarter of it.
pub const LARGEST: usize = 64 << 10;

/// A token that was taken apart. Nothing in it counts before the signature is verified and [`check_badge`] or
/// [`check_endorsement`] says so.
///
/// [`check_badge`]: crate::check_badge
/// [`check_endorsement`]: crate::check_endorsement
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// The whole token, without what stood around it: its SHA-256 is what confirmations pin.
    pub text: String,
    /// How many bytes of [`text`](Self::text) are signed.
    signed: usize,
    /// The signature: r and s, 32 bytes each.
    pub signature: [u8; 64],
    /// What it says.
    pub content: Content,
}

/// What a token says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// A badge.
    Badge(Claim),
    /// A confirmation of one.
    Endorsement(Endorsement),
}

impl Token {
    /// What is signed.
    pub fn signing_input(&self) -> &str {
        self.text.get(..self.signed).unwrap_or_default()
    }

    /// The key to verify the signature with. It is its issuer's.
    pub fn key(&self) -> &PublicKey {
        match &self.content {
            Content::Badge(claim) => &claim.key,
            Content::Endorsement(endorsement) => &endorsement.key,
        }
    }
}

/// Takes a token apart. Spaces and line breaks around it do no harm.
///
/// # Errors
/// [`Reason`] when it is none of ours: `TooLarge`, `NoToken`, `CutOff`, `Algorithm`, `WrongKey` or `Foreign`.
pub fn read(text: &str) -> Result<Token, Reason> {
    let text = text.trim();
    if text.len() > LARGEST {
        return Err(Reason::TooLarge);
    }
    let (header, payload, signature) = parts(text)?;
    let header = object(header).ok_or(Reason::NoToken)?;
    if header.get("alg").is_none_or(|name| name != "ES256") {
        return Err(Reason::Algorithm);
    }
    let key = key(&header).ok_or(Reason::Foreign)?;
    let signed = text.len() - signature.len() - 1;
    // 64 bytes have 86 signs.
    if signature.len() < 86 {
        return Err(Reason::CutOff);
    }
    let signature = bytes(signature).ok_or(Reason::NoToken)?.try_into().map_err(|_| Reason::NoToken)?;
    let content = content(&object(payload).ok_or(Reason::NoToken)?, key)?;
    Ok(Token { text: text.to_owned(), signed, signature, content })
}

/// The three parts of a token, still encoded.
fn parts(text: &str) -> Result<(&str, &str, &str), Reason> {
    // Every header is an object, and `{"` begins every object that has a member.
    let is_begun = text.starts_with("eyJ");
    if !is_begun || !text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)) {
        return Err(Reason::NoToken);
    }
    let mut parts = text.split('.');
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(header), Some(payload), Some(signature), None) => Ok((header, payload, signature)),
        (_, _, None, _) => Err(Reason::CutOff),
        _ => Err(Reason::NoToken),
    }
}

fn bytes(part: &str) -> Option<Vec<u8>> {
    BASE64URL_NOPAD.decode(part.as_bytes()).ok()
}

fn object(part: &str) -> Option<Value> {
    serde_json::from_slice(&bytes(part)?).ok().filter(Value::is_object)
}

/// The key in a header that says nothing else but how it is signed: what it may say besides, such as `crit`, would have to be
/// understood.
fn key(header: &Value) -> Option<PublicKey> {
    let known = |name: &String| ["alg", "typ", "jwk"].contains(&name.as_str());
    let is_ours = header.as_object()?.keys().all(known) && header.get("typ").is_none_or(|name| name == "JWT");
    if is_ours { PublicKey::from_header(header.get("jwk")?) } else { None }
}

fn content(json: &Value, key: PublicKey) -> Result<Content, Reason> {
    let is_same =
        |claim: &str, path: &str| text(json, path).is_some() && json.get(claim) == json.pointer(path);
    let is_ours =
        is_of_type(json, "VerifiableCredential") && is_same("jti", "/id") && is_same("iss", "/issuer/id");
    let is_badge = is_of_type(json, "AchievementCredential");
    if !is_ours || is_badge == is_of_type(json, "EndorsementCredential") {
        return Err(Reason::Foreign);
    }
    if text(json, "/iss").is_none_or(|issuer| issuer != key.did()) {
        return Err(Reason::WrongKey);
    }
    let content = if is_badge {
        Claim::from_payload(json, key).map(Content::Badge)
    } else {
        Endorsement::from_payload(json, key).map(Content::Endorsement)
    };
    content.ok_or(Reason::Foreign)
}
