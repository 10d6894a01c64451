//! The code that the first pages do without. In the release page it is a file of its own, loaded with the cards.
//!
//! What belongs to it, nobody lists: all that nothing but [`later`] leads to. So the rest of the app calls these functions
//! through their pointers, never by name.

use crate::{
    app::{App, counts, problems},
    command::Command,
    pages,
    platform::print_alone,
    surroundings::Surroundings,
    view::View,
};
use reflection::{Careers, Content, State, Vocabulary, content::RowError};
use std::pin::Pin;
use yew::{Html, NodeRef, html::Scope};

/// What the later code can do.
#[derive(Debug)]
pub struct Later {
    /// Draws the pages that come with the cards.
    pub(crate) page: fn(&View) -> Html,
    /// Does what is asked about passphrases and copies.
    pub(crate) passphrases_and_copies: fn(&mut App, &Scope<App>, Command),
    /// Counts, for the host: forms with something told, skills found, stories told.
    pub(crate) counts: fn(&State) -> [u32; 3],
    /// Says what is wrong with the settings.
    pub(crate) problems: fn(&State, &Surroundings) -> Vec<String>,
    /// Prints our part of a host's page.
    pub(crate) print: fn(&NodeRef),
    /// Reads everyday words.
    pub(crate) vocabulary: fn(&str) -> Result<Vocabulary, RowError>,
    /// Reads occupations.
    pub(crate) careers: fn(&str, &Content) -> Result<Careers, RowError>,
}

/// Loads the later code; nothing where it cannot be had now.
pub type Load = fn() -> Pin<Box<dyn Future<Output = Option<&'static Later>>>>;

static LATER: Later = Later {
    page: pages::later,
    passphrases_and_copies: App::passphrases_and_copies,
    counts,
    problems,
    print: print_alone,
    vocabulary: |table| Vocabulary::from_table(table),
    careers: |table, content| Careers::from_table(table, content),
};

/// The later code. Who calls this has it in the same file: only the program's `main` does, and tests.
pub fn later() -> &'static Later {
    &LATER
}
