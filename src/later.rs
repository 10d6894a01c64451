//! The code that the first pages do without. In the release page it is a file of its own, loaded with the cards.
//!
//! What belongs to it, nobody lists: all that nothing but [`later`] leads to. So the rest of the app calls these functions
//! through their pointers, never by name.

use crate::{
    aloud::aloud,
    app::{App, counts, problems},
    command::Command,
    components::foot,
    pages,
    platform::print_alone,
    surroundings::Surroundings,
    view::View,
};
use reflection::{Action, Careers, Content, State, Vocabulary, content::RowError};
use settings::{Pair, Problem, Settings};
use yew::{Html, NodeRef, html::Scope};

/// What the later code can do.
#[derive(Debug)]
pub struct Later {
    /// Draws the pages that come with the cards.
    pub(crate) page: fn(&View) -> Html,
    /// Draws the buttons for reading a page aloud, where the device has a voice.
    pub(crate) aloud: fn(&View) -> Html,
    /// What comes to the foot of every page with the cards.
    pub(crate) foot: fn(&View) -> Vec<Html>,
    /// Draws that a counselor's desk stays in this browser, where one is there.
    pub(crate) desk_stays: fn(&View) -> Html,
    /// Draws what it means that others use the device.
    pub(crate) shared_means: fn(&View) -> Html,
    /// The state after any action. Before this code is there, [`State::reduce_first`] does.
    pub(crate) reduce: fn(State, Action) -> State,
    /// How many answers are of another version.
    pub(crate) unknown_answers: fn(&State) -> usize,
    /// Does what is asked about passphrases and copies.
    pub(crate) passphrases_and_copies: fn(&mut App, &Scope<App>, Command),
    /// Counts, for the host: forms with something told, skills found, stories told.
    pub(crate) counts: fn(&State) -> [u32; 3],
    /// Says what is wrong with the settings.
    pub(crate) problems: fn(&State, &Surroundings, Vec<Problem>) -> Vec<String>,
    /// Reads settings, and tells what is wrong with them. Most pages have none: who has, waits for this code.
    pub(crate) settings: fn(&[Pair]) -> (Settings, Vec<Problem>),
    /// Adds the activities of a content pack to the content; tells what is wrong with them.
    pub(crate) pack: fn(&[Pair], &mut Content) -> Vec<Problem>,
    /// Prints our part of a host's page.
    pub(crate) print: fn(&NodeRef),
    /// Reads everyday words.
    pub(crate) vocabulary: fn(&str) -> Result<Vocabulary, RowError>,
    /// Reads occupations.
    pub(crate) careers: fn(&str, &Content) -> Result<Careers, RowError>,
}

static LATER: Later = Later {
    page: pages::later,
    aloud,
    foot,
    desk_stays: pages::desk_stays,
    shared_means: pages::shared_means,
    reduce: State::reduce,
    unknown_answers: State::unknown_answers,
    passphrases_and_copies: App::passphrases_and_copies,
    counts,
    problems,
    settings: |found| Settings::read(found),
    pack: |found, content| {
        let (activities, problems) = settings::read_pack(found, content);
        content.add_activities(activities);
        problems
    },
    print: print_alone,
    vocabulary: |table| Vocabulary::from_table(table),
    careers: |table, content| Careers::from_table(table, content),
};

/// The later code. Who calls this has it in the same file: only the program's `main` does, and tests.
pub fn later() -> &'static Later {
    &LATER
}
