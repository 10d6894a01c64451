//! A confirmation: what somebody else saw, as `EndorsementCredential` (Open Badges 3.0, data model B.1).

use crate::{
    PublicKey, Time, Unsigned,
    fields::{is_of_type, list, optional, text, time, without_empty},
    token::CONTEXTS,
};
use data_encoding::BASE64;
use serde_json::{Value, json};

/// What a confirmation says. Empty texts are left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endorsement {
    /// `urn:uuid:…`, a new one for each confirmation.
    pub id: String,
    /// When it was made.
    pub issued: Time,
    /// Until when it counts.
    pub until: Time,
    /// The key of whoever confirms.
    pub key: PublicKey,
    /// Their name.
    pub name: String,
    /// How they know the learner. It stands as the description of the issuer, the field that both contexts know.
    pub relation: String,
    /// What the confirmation is called.
    pub title: String,
    /// What they saw.
    pub comment: String,
    /// The id of the badge that is confirmed.
    pub badge: String,
    /// SHA-256 of that badge's signed token, so that a badge which was changed is told from the one that was confirmed.
    pub digest: [u8; 32],
}

/// How a SHA-256 begins as subresource integrity writes it (VC data model 2.0, section 5.3).
const SHA_256: &str = "sha256-";

impl Endorsement {
    /// The confirmation, to be signed with the key of whoever confirms.
    pub fn unsigned(&self) -> Unsigned {
        Unsigned::new(&self.key, &self.payload())
    }

    /// The credential with its registered claims beside it (section 8.2.4).
    fn payload(&self) -> Value {
        let did = self.key.did();
        without_empty(json!({
            "@context": CONTEXTS,
            "type": ["VerifiableCredential", "EndorsementCredential"],
            "id": self.id,
            "name": self.title,
            "issuer": without_empty(json!({
                "id": did, "type": ["Profile"], "name": self.name, "description": self.relation,
            })),
            "validFrom": self.issued.to_string(),
            "validUntil": self.until.to_string(),
            "credentialSubject": without_empty(json!({
                "id": self.badge, "type": ["EndorsementSubject"], "endorsementComment": self.comment,
            })),
            "relatedResource": [{
                "id": self.badge,
                "digestSRI": format!("{SHA_256}{}", BASE64.encode(&self.digest)),
            }],
            "iss": did,
            "sub": self.badge,
            "jti": self.id,
            "nbf": self.issued.seconds(),
            "exp": self.until.seconds(),
        }))
    }

    /// Reads a payload signed with this key; `None` where it is not such a confirmation.
    pub(crate) fn from_payload(json: &Value, key: PublicKey) -> Option<Self> {
        let says = |path: &str| optional(json, path);
        let badge = text(json, "/credentialSubject/id")?;
        if !is_of_type(json, "EndorsementCredential") || text(json, "/sub")? != badge {
            return None;
        }
        let pinned = list(json, "/relatedResource").iter().find(|entry| text(entry, "/id") == Some(badge))?;
        let digest = text(pinned, "/digestSRI")?.strip_prefix(SHA_256)?;
        Some(Self {
            id: text(json, "/id")?.to_owned(),
            issued: time(json, "/validFrom", "nbf")?,
            until: time(json, "/validUntil", "exp")?,
            key,
            name: says("/issuer/name")?,
            relation: says("/issuer/description")?,
            title: says("/name")?,
            comment: says("/credentialSubject/endorsementComment")?,
            badge: badge.to_owned(),
            digest: BASE64.decode(digest.as_bytes()).ok()?.try_into().ok()?,
        })
    }
}
