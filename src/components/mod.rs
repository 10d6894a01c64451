//! Pieces that several pages are made of.

mod agency;
mod choice;
mod closing;
mod frame;
mod free_text;
mod hard_word;
mod languages;
mod likely;
mod passphrase;
mod path;
mod pictogram;
mod qr;
mod quote;
mod reminder;
mod short_text;
mod waiting;

pub(crate) use agency::{helping, near, offered_by, turn_to};
pub(crate) use choice::{Choice, Legend, choices, more_choices};
pub(crate) use closing::{countdown, idle};
pub(crate) use frame::{Question, back, foot, footer, header, plain, question};
pub(crate) use free_text::{FreeText, free_text, full, long_text, note_named, private_note};
pub(crate) use hard_word::hard_word;
pub(crate) use languages::languages;
pub(crate) use likely::likely;
pub(crate) use passphrase::{blamed, locked_copy, new_passphrase, passphrase};
pub(crate) use path::{path, window_title};
pub(crate) use pictogram::{brand, drawing, pictogram};
pub(crate) use qr::qr;
pub(crate) use quote::activity_quote;
pub(crate) use reminder::{at_risk, reminder};
pub(crate) use short_text::{Keys, short_text};
pub(crate) use waiting::waiting;
