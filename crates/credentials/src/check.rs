//! Whether a token that was read can be believed, once its signature was looked at.

use crate::{Claim, Content, Endorsement, Reason, Time, Token};

/// How far two devices' clocks may be apart, in seconds. Many are set by hand, with the zone of another place.
pub const LEEWAY: i64 = 86_400;

/// Checks a badge; `verified` says whether the signature over [`Token::signing_input`] is [`Token::key`]'s.
///
/// # Errors
/// [`Reason`] when it is not to be believed: `Foreign` where it is a confirmation, `Forged`, `NotYetValid`.
pub fn check_badge(token: &Token, verified: bool, now: Time) -> Result<&Claim, Reason> {
    let Content::Badge(claim) = &token.content else { return Err(Reason::Foreign) };
    if !verified {
        return Err(Reason::Forged);
    }
    if is_ahead(claim.issued, now) {
        return Err(Reason::NotYetValid);
    }
    Ok(claim)
}

/// Checks a confirmation against the badge it is for, which [`check_badge`] took. `verified` says whether the confirmation's
/// signature is [`Token::key`]'s, `digest` is the SHA-256 of the badge's token ([`Token::text`]).
///
/// It cannot know who signed: a name and a relation are what somebody wrote.
///
/// # Errors
/// [`Reason`] when it does not confirm that badge: `Foreign` where it is a badge, `Forged`, `WrongBadge`, `Changed`, `ByOneself`,
/// `NotYetValid`, `Expired`.
pub fn check_endorsement<'a>(
    token: &'a Token,
    verified: bool,
    badge: &Claim,
    digest: &[u8; 32],
    now: Time,
) -> Result<&'a Endorsement, Reason> {
    let Content::Endorsement(endorsement) = &token.content else { return Err(Reason::Foreign) };
    let wrong = [
        (!verified, Reason::Forged),
        (endorsement.badge != badge.id, Reason::WrongBadge),
        (endorsement.digest != *digest, Reason::Changed),
        (endorsement.key == badge.key, Reason::ByOneself),
        (is_ahead(endorsement.issued, now), Reason::NotYetValid),
        (is_ahead(now, endorsement.until), Reason::Expired),
    ];
    match wrong.into_iter().find(|(is, _)| *is) {
        Some((_, reason)) => Err(reason),
        None => Ok(endorsement),
    }
}

/// Whether a moment is after another, and not only by what clocks differ.
fn is_ahead(time: Time, of: Time) -> bool {
    time.seconds() - of.seconds() > LEEWAY
}
