//! The code that the first pages do without. In the release page it is a file of its own, loaded with the cards.
//!
//! What belongs to it, nobody lists: all that nothing but [`later`] leads to. So the rest of the app calls these functions
//! through their pointers, never by name.

use crate::{app::App, command::Command, extras::Pack, pages, view::View};
use reflection::{Careers, Content, Vocabulary, content::RowError};
use settings::Problem;
use std::pin::Pin;
use yew::{Html, html::Scope};

/// What the later code can do.
#[derive(Debug)]
pub struct Later {
    /// Draws the pages that come with the cards.
    pub(crate) page: fn(&View) -> Html,
    /// Does what is asked about passphrases and copies.
    pub(crate) passphrases_and_copies: fn(&mut App, &Scope<App>, Command),
    /// Reads everyday words.
    pub(crate) vocabulary: fn(&str) -> Result<Vocabulary, RowError>,
    /// Reads occupations.
    pub(crate) careers: fn(&str, &Content) -> Result<Careers, RowError>,
    /// Adds the activities of a content pack to the content; tells what is wrong with them.
    pub(crate) pack: fn(&Pack, &mut Content) -> Vec<Problem>,
}

/// Loads the later code; nothing where it cannot be had now.
pub type Load = fn() -> Pin<Box<dyn Future<Output = Option<&'static Later>>>>;

static LATER: Later = Later {
    page: pages::later,
    passphrases_and_copies: App::passphrases_and_copies,
    vocabulary: |table| Vocabulary::from_table(table),
    careers: |table, content| Careers::from_table(table, content),
    pack: |pack, content| {
        let (activities, problems) = settings::read_pack(&pack.found, content);
        content.add_activities(activities);
        problems
    },
};

/// The later code. Who calls this has it in the same file: only the program's `main` does, and tests.
pub fn later() -> &'static Later {
    &LATER
}
