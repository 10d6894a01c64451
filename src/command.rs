//! What a page can ask the app to do: answer, or something beyond the state.

use crate::{
    code::Code,
    extras::Extra,
    guard::Typed,
    platform::vault::Key,
    storage::{Heard, SaveError},
};
use keeping::{FileError, Kept, Lock, Saved};
use reflection::{Action, Page};
use std::{any::Any, rc::Rc};
use web_sys::File;

/// One thing asked for.
#[derive(Clone)]
pub enum Command {
    /// Change the state.
    Act(Action),
    /// Show the page that the browser's back or forward button leads to; without one, the page before this one.
    Return(Option<Page>),
    /// Load something that could not be loaded, once more.
    Load(Extra),
    /// Take in the files of something that were asked for by these names, with its code; none where they could not be had.
    Loaded(Extra, Vec<String>, Vec<String>, Option<Code>),
    /// Speak the language with this tag.
    Speak(String),
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
    /// Save it as a file that only the passphrase that was typed twice opens.
    SaveLockedCopy,
    /// Save it, locked; nothing where the browser could not.
    LockedCopy(Option<Lock>),
    /// Save what is stored under one key of ours as a file: its place among all of them.
    SaveItem(usize),
    /// Take over what was typed in a box for a passphrase.
    Type(Typed, String),
    /// Put the passphrase that was typed twice on the answers.
    PutLockOn,
    /// Go on with the key that was made of it; none where the browser could not.
    LockMade(Option<Key>),
    /// Take the passphrase off.
    TakeLockOff,
    /// Save what was set aside as files and take it off this browser, so that a passphrase can be put on.
    ClearSetAside,
    /// Close the answers until the passphrase is given.
    LockNow,
    /// Open the closed answers, or the saved copy, with the passphrase that was typed.
    Unlock,
    /// Go on with answers that were opened with this key; none where the passphrase is wrong.
    Unlocked(Option<(Key, Saved)>),
    /// Show a page without answers: they are closed.
    Closed,
    /// Read the file that was chosen.
    Read(File),
    /// Show what is inside the file that was read.
    ShowCopy(Result<Kept, FileError>),
    /// Put the saved copy in place of the answers here.
    Replace,
    /// Put the saved copy and the answers here together.
    Merge,
    /// Leave the saved copy alone.
    LeaveCopy,
    /// Take in what another tab stored.
    Hear(Heard),
    /// Say whether the last writing went well.
    Kept(Option<SaveError>),
    /// Say how many seconds are left until the answers close; with none, they close. Nothing: somebody is there.
    CloseIn(Option<u32>),
    /// Say whether the browser keeps what it has.
    Lasts(bool),
    /// Say what the page asked the network for.
    Asked(Vec<String>),
    /// Take in what somebody handed over: a text that was pasted, or found in a file, a picture, the page's own address.
    Take(String),
    /// Do something about papers: a [`crate::papers::Request`], which only their code knows.
    Papers(Rc<dyn Any>),
    /// Show the counselor's desk.
    OpenDesk,
    /// Do something on the counselor's desk: a [`crate::counselor::Request`], which only its code knows.
    Counsel(Rc<dyn Any>),
    /// Say that all is gone.
    Gone,
    /// Save stored data that could not be used as a file.
    SaveUnread,
}

impl From<Action> for Command {
    fn from(action: Action) -> Self {
        Self::Act(action)
    }
}
