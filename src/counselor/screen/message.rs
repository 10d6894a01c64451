//! What a desk and its second screen say to each other. Any page of the origin may say something there too.

use crate::storage::Keeper;
use keeping::{Kept, Saved};
use reflection::is_desk;

/// What a second screen shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::counselor) enum Shown {
    /// The name of the widget and a calm line.
    #[default]
    Blank,
    /// A page of a client.
    Page {
        /// Tells one opening of a record from any other: of the last one nothing stays on the screen.
        visit: u32,
        /// The client's language.
        language: String,
        /// The page and the answers.
        saved: Saved,
    },
    /// A step of working with a group, and the minutes that are left for it.
    Group(usize, Option<u32>),
}

/// What a desk says.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Told {
    /// This is to be shown from now on.
    Show(u32, Shown),
    /// What was to be shown at this turn still is.
    Still(u32),
}

/// What a second screen says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// What is shown? It has what was to be shown at this turn, or nothing.
    What(Option<u32>),
    /// It is being closed.
    Gone,
}

impl Shown {
    /// A client's page with what it is drawn from. Nothing a counselor says goes with it, no name and nothing signed.
    pub(super) fn page(visit: u32, language: &str, saved: Saved) -> Self {
        let page = saved.page.clone();
        let saved = saved.handed_over().with_only(|address, _| !is_private(address));
        // When what was said is nobody's business there.
        let saved = Saved::new(page, saved.reflection);
        Self::Page { visit, language: language.to_owned(), saved }
    }

    /// As it is said. What is shown is said last, on lines of its own.
    pub(super) fn to_text(&self) -> String {
        match self {
            Self::Blank => "blank".to_owned(),
            Self::Page { visit, language, saved } => {
                format!("page {visit} {language}\n{}", saved.to_file())
            }
            Self::Group(at, None) => format!("group {at}"),
            Self::Group(at, Some(minutes)) => format!("group {at} {minutes}"),
        }
    }
}

impl Told {
    /// What was said, where a desk says such things. `reader` reads saved forms and keeps nothing.
    pub(super) fn from_text(text: &str, reader: &Keeper) -> Option<Self> {
        let (head, body) = text.split_once('\n').unwrap_or((text, ""));
        let mut words = head.split(' ');
        let turn = words.next()?.parse().ok()?;
        let number = |text: Option<&str>| text.map(|text| text.parse::<u32>().ok());
        let shown = match words.next()? {
            "still" => return Some(Self::Still(turn)),
            "blank" => Shown::Blank,
            "page" => {
                let (visit, language) = (number(words.next())??, words.next()?.to_owned());
                let Kept::Open(saved) = reader.read(Some(body.to_owned())).ok()? else { return None };
                let saved = saved.with_only(|address, _| !is_desk(address) && !is_private(address));
                Shown::Page { visit, language, saved }
            }
            "group" => {
                let at = words.next()?.parse().ok()?;
                let minutes = match number(words.next()) {
                    Some(minutes) => Some(minutes?),
                    None => None,
                };
                Shown::Group(at, minutes)
            }
            _ => return None,
        };
        Some(Self::Show(turn, shown))
    }
}

impl Asked {
    pub(super) fn to_text(self) -> String {
        match self {
            Self::What(Some(turn)) => format!("what {turn}"),
            Self::What(None) => "what".to_owned(),
            Self::Gone => "gone".to_owned(),
        }
    }

    /// What was said, where a second screen says such things.
    pub(super) fn from_text(text: &str) -> Option<Self> {
        match text.split_once(' ') {
            Some(("what", turn)) => Some(Self::What(Some(turn.parse().ok()?))),
            None if text == "what" => Some(Self::What(None)),
            None if text == "gone" => Some(Self::Gone),
            _ => None,
        }
    }
}

/// Whose it is, and what is signed.
fn is_private(address: &str) -> bool {
    address == "name"
        || address == "key"
        || address.starts_with("badge/")
        || address.starts_with("endorsement/")
}
