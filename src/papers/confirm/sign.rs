//! Signs a confirmation, with a key that is made for this one and forgotten.

use super::form::Form;
use crate::{
    papers::badges::{moment, name, sign_with},
    platform::{sha256, signing},
    text::Text,
};
use credentials::{Content, Endorsement, PublicKey, Time, Token};

/// How many years a confirmation counts.
pub(super) const YEARS: i64 = 5;
const YEAR: i64 = 31_557_600;

/// The confirmation; nothing where the browser does not sign.
pub(super) async fn signed(content: &reflection::Content, badge: &Token, form: &Form) -> Option<String> {
    let (text, Content::Badge(claim)) = (Text(content), &badge.content) else { return None };
    let key = signing::new_key().await?;
    let issued = moment()?;
    let title = text.say_with("confirm-token-title", &[("badge", name(text, claim))]);
    let endorsement = Endorsement {
        id: signing::new_id()?,
        issued,
        until: Time::from_seconds(issued.seconds() + YEARS * YEAR)?,
        key: PublicKey::parse(&key)?,
        name: form.name.trim().to_owned(),
        relation: form.relation(text),
        title,
        comment: form.saw.trim().to_owned(),
        badge: claim.id.clone(),
        digest: sha256(&badge.text).await?,
    };
    sign_with(&key, endorsement.unsigned()).await
}
