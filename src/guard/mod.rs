//! What the pages about keeping show beside the state: a passphrase being typed, a saved copy being opened, time running out.

mod idle;

pub(crate) use idle::Idle;

use crate::command::Command;
use keeping::{Lock, Saved};

/// See the module.
#[derive(Default)]
pub(crate) struct Guard {
    /// The passphrase as it is typed, and typed again.
    pub(crate) typed: [String; 2],
    /// The key of what is wrong with what was typed or chosen.
    pub(crate) wrong: Option<&'static str>,
    /// Whether a passphrase is being worked on, which takes an old phone seconds.
    pub(crate) is_busy: bool,
    /// The saved copy that was chosen.
    pub(crate) copy: Copy,
    /// Whether it was asked whose device this is, before a copy is taken over.
    pub(crate) has_asked_whose: bool,
    /// What takes the copy over once that is answered.
    pub(crate) takes: Option<Command>,
    /// How many seconds are left until the answers close by themselves, once that is near.
    pub(crate) closing_in: Option<u32>,
    /// Whether the browser promised not to clear what it keeps for this page; `None` while nobody asked it.
    pub(crate) lasts: Option<bool>,
    /// What the page asked the network for, in order; what was asked after it was loaded begins at `loaded`.
    pub(crate) requests: Vec<String>,
    /// How many of the requests belong to loading the page.
    pub(crate) loaded: usize,
    /// Whether all that was kept is gone, after it was erased.
    pub(crate) is_gone: bool,
}

impl Guard {
    /// The passphrase as it is typed.
    pub(crate) fn passphrase(&self) -> &str {
        let [once, _] = &self.typed;
        once
    }

    /// Takes over what is typed.
    pub(crate) fn write(&mut self, which: Typed, text: String) {
        let [once, again] = &mut self.typed;
        *(if which == Typed::Once { once } else { again }) = text;
        self.wrong = None;
    }
}

/// A saved copy that is being opened.
#[derive(Default)]
pub(crate) enum Copy {
    /// None is chosen.
    #[default]
    None,
    /// It needs its passphrase.
    Locked(Lock),
    /// What is inside can be shown; nothing is taken over yet.
    Open(Saved),
}

/// Which of the two boxes for a passphrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// The passphrase.
    Once,
    /// The same again.
    Again,
}
