//! What a page can ask the app to do: answer, or something beyond the state.

use crate::extras::Extra;
use reflection::{Action, Page};

/// One thing asked for.
#[derive(Clone)]
pub enum Command {
    /// Change the state.
    Act(Action),
    /// Show the page that the browser's back or forward button leads to.
    Return(Page),
    /// Load something that could not be loaded, once more.
    Load(Extra),
    /// Take in the files of something that was asked for; none where they could not be had.
    Loaded(Extra, Vec<String>),
    /// Search the occupations for these words.
    Search(String),
    /// Keep today's reflection to compare, and go through the cards again.
    StartAgain,
    /// Forget everything, here and in storage.
    Erase,
    /// Print the profile.
    Print,
    /// Save the whole reflection as a file.
    SaveCopy,
    /// Save stored data that could not be used as a file.
    SaveUnread,
}

impl From<Action> for Command {
    fn from(action: Action) -> Self {
        Self::Act(action)
    }
}
