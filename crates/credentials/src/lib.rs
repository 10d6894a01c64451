//! Badges of skills and their confirmations: Open Badges 3.0, made to be signed, read and checked.
//!
//! A [`Claim`] becomes a badge, an `AchievementCredential` that somebody issues about themselves; an [`Endorsement`] becomes
//! an `EndorsementCredential` by somebody who saw them do it. Both are secured as VC-JWT with ES256 (Open Badges 3.0, section
//! 8.2): the credential is the payload, the public key stands in the header, and the issuer is that key's `did:key`.
//!
//! Pure like the domain: keys, signatures, SHA-256, ids and the time come in from outside. [`Unsigned::signing_input`] is what
//! to sign; [`read`] takes apart whatever comes in; [`check_badge`] and [`check_endorsement`] say what is wrong with it.
#![forbid(unsafe_code)]

mod badge;
mod baked;
mod check;
mod drawing;
mod endorsement;
mod fields;
mod key;
mod lines;
mod read;
mod reason;
mod time;
mod token;
mod xml;

pub use badge::{Claim, Esco, Evidence, Skill, What};
pub use baked::{LARGEST_PICTURE, bake, extract};
pub use check::{LEEWAY, check_badge, check_endorsement};
pub use drawing::Picture;
pub use endorsement::Endorsement;
pub use key::PublicKey;
pub use read::{Content, LARGEST, Token, read};
pub use reason::Reason;
pub use time::Time;
pub use token::Unsigned;
