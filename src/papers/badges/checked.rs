//! What is kept is not believed: signatures are verified each time before anybody is shown as one who confirmed something.

use super::claim::is_about;
use crate::platform::{now, sha256, signing};
use credentials::{Claim, Content, Endorsement, Reason, Time, Token, check_badge, check_endorsement, read};
use reflection::Reflection;

/// The badges and confirmations there are: what they are about, the confirmation's id (none: the badge itself), the token.
pub(in crate::papers) type Kept = Vec<(String, String, String)>;

/// What came of looking at them.
#[derive(Clone, Default)]
pub(in crate::papers) struct Checked {
    /// The badges: what they are about, and what is wrong with them.
    pub(super) badges: Vec<(String, Option<Reason>)>,
    /// The confirmations.
    pub(super) endorsements: Vec<Confirmed>,
}

/// A confirmation that was looked at.
#[derive(Clone)]
pub(in crate::papers) struct Confirmed {
    /// What it is kept for: a skill's id, or [`reflection::PROFILE`].
    pub(super) about: String,
    pub(super) id: String,
    pub(super) outcome: Result<Endorsement, Reason>,
}

/// All there is.
pub(super) fn kept(told: &Reflection) -> Kept {
    let badges = told.badges().map(|(about, badge)| (about.to_owned(), String::new(), badge.to_owned()));
    let endorsements = told.endorsements();
    let endorsements =
        endorsements.map(|(about, id, token)| (about.to_owned(), id.to_owned(), token.to_owned()));
    badges.chain(endorsements).collect()
}

/// Looks at all of it; `None` where the browser cannot.
pub(super) async fn check(kept: Kept) -> Option<Checked> {
    let now = moment()?;
    let mut checked = Checked::default();
    // A badge with its SHA-256, or what is wrong with it.
    let mut badges = Vec::new();
    for (about, id, text) in kept {
        if id.is_empty() {
            let badge = badge(&about, &text, now).await?;
            checked.badges.push((about.clone(), badge.as_ref().err().copied()));
            badges.push((about, badge));
        } else {
            let badge = badges.iter().find(|(known, _)| *known == about).map(|(_, badge)| badge);
            let outcome = match badge {
                Some(Ok((claim, digest))) => endorsement(&text, claim, digest, now).await?,
                Some(Err(reason)) => Err(*reason),
                None => Err(Reason::WrongBadge),
            };
            checked.endorsements.push(Confirmed { about, id, outcome });
        }
    }
    Some(checked)
}

async fn badge(about: &str, text: &str, now: Time) -> Option<Result<(Claim, [u8; 32]), Reason>> {
    let token = match read(text) {
        Ok(token) => token,
        Err(reason) => return Some(Err(reason)),
    };
    let (verified, digest) = (verified(&token).await?, sha256(&token.text).await?);
    Some(check_badge(&token, verified, now).and_then(|claim| {
        if is_about(claim, about) { Ok((claim.clone(), digest)) } else { Err(Reason::WrongBadge) }
    }))
}

async fn endorsement(
    text: &str,
    claim: &Claim,
    digest: &[u8; 32],
    now: Time,
) -> Option<Result<Endorsement, Reason>> {
    let token = match read(text) {
        Ok(token) => token,
        Err(reason) => return Some(Err(reason)),
    };
    let verified = verified(&token).await?;
    Some(check_endorsement(&token, verified, claim, digest, now).cloned())
}

/// Whether a token's signature is that of its key; `None` where the browser cannot say.
pub(in crate::papers) async fn verified(token: &Token) -> Option<bool> {
    signing::verify(&token.key().to_jwk().to_string(), token.signing_input(), &token.signature).await
}

/// The moment it is now.
pub(in crate::papers) fn moment() -> Option<Time> {
    Time::from_seconds(i64::try_from(now() / 1000).ok()?)
}

/// The day of a moment, as people of the language write it.
pub(in crate::papers) fn day(language: &str, time: Time) -> String {
    let moment = u64::try_from(time.seconds()).unwrap_or_default().saturating_mul(1000);
    crate::platform::day(language, &crate::platform::day_of(moment))
}

/// The badge in a token that is kept, as it was signed.
pub(super) fn claim_of(text: &str) -> Option<(Token, Claim)> {
    let token = read(text).ok()?;
    match token.content.clone() {
        Content::Badge(claim) => Some((token, claim)),
        Content::Endorsement(_) => None,
    }
}
