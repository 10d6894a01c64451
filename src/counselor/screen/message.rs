//! What a desk and its second screen say to each other. Any page of the origin may say something there too.

use super::place::Place;
use crate::storage::Keeper;
use handover::Drawing;
use keeping::{Kept, Saved};
use reflection::{Page, is_desk, is_view};

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
        /// Which paper, where papers are chosen from.
        paper: Option<String>,
    },
    /// A picture for the camera of the client's phone.
    Code {
        /// As of a page.
        visit: u32,
        /// The client's language.
        language: String,
        /// Which one it is of how many, from 1.
        place: [u32; 2],
        /// The picture.
        drawing: Drawing,
    },
    /// A step of working with a group.
    Group {
        /// The counselor's language.
        language: String,
        /// Which step, from 0.
        at: usize,
        /// How many minutes are left for it, where they are counted.
        minutes: Option<u32>,
    },
}

/// What a desk says.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Told {
    /// This is to be shown from now on.
    Show(u32, Shown),
    /// What was to be shown at this turn still is.
    Still(u32),
    /// The counselor is at this place of what was to be shown at this turn.
    At(u32, Place),
    /// The window is not needed any more.
    Close,
}

/// What a second screen says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// What is shown? It has what was to be shown at this turn, or nothing.
    What(Option<u32>),
    /// It is being closed.
    Gone,
    /// Said by a desk: it is that one's screen from now on.
    Taken,
}

impl Shown {
    /// A client's page with what it is drawn from: see [`may_be_seen`].
    pub(super) fn page(visit: u32, language: &str, saved: Saved, paper: Option<&str>) -> Self {
        let (saved, paper) = (may_be_seen(saved), paper.map(str::to_owned));
        // When what was said is nobody's business there.
        let saved = Saved::new(saved.page, saved.reflection);
        Self::Page { visit, language: language.to_owned(), saved, paper }
    }

    /// Which opening of a record it is of (0: of none), and in what language, where it has words.
    pub(super) fn spoken(&self) -> Option<(u32, &str)> {
        match self {
            Self::Page { visit, language, .. } | Self::Code { visit, language, .. } => {
                Some((*visit, language))
            }
            Self::Group { language, .. } => Some((0, language)),
            Self::Blank => None,
        }
    }

    /// The page of a client that is shown, and of which opening of the record.
    pub(super) fn visited(&self) -> Option<(u32, &Page)> {
        match self {
            Self::Page { visit, saved, .. } => Some((*visit, &saved.page)),
            _ => None,
        }
    }

    /// As it is said. What is shown is said last, on lines of its own.
    pub(super) fn to_text(&self) -> String {
        match self {
            Self::Blank => "blank".to_owned(),
            Self::Page { visit, language, saved, paper } => {
                let paper = paper.as_deref().unwrap_or_default();
                format!("page {visit} {language} {paper}\n{}", saved.to_file())
            }
            Self::Code { visit, language, place: [at, of], drawing: Drawing { size, path } } => {
                format!("code {visit} {language} {at} {of} {size}\n{path}")
            }
            Self::Group { language, at, minutes: None } => format!("group {language} {at}"),
            Self::Group { language, at, minutes: Some(minutes) } => {
                format!("group {language} {at} {minutes}")
            }
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
            "at" => return Some(Self::At(turn, Place::from_words(words)?)),
            "close" => return Some(Self::Close),
            "blank" => Shown::Blank,
            "page" => {
                let (visit, language) = (number(words.next())??, words.next()?.to_owned());
                let Kept::Open(saved) = reader.read(Some(body.to_owned())).ok()? else { return None };
                let paper = words.next().filter(|paper| !paper.is_empty()).map(str::to_owned);
                Shown::Page { visit, language, saved: may_be_seen(saved), paper }
            }
            "code" => {
                let (visit, language) = (number(words.next())??, words.next()?.to_owned());
                let place = [number(words.next())??, number(words.next())??];
                let drawing = Drawing { size: words.next()?.parse().ok()?, path: body.to_owned() };
                Shown::Code { visit, language, place, drawing }
            }
            "group" => {
                let (language, at) = (words.next()?.to_owned(), words.next()?.parse().ok()?);
                let minutes = match number(words.next()) {
                    Some(minutes) => Some(minutes?),
                    None => None,
                };
                Shown::Group { language, at, minutes }
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
            Self::Taken => "taken".to_owned(),
        }
    }

    /// What was said, where a second screen says such things.
    pub(super) fn from_text(text: &str) -> Option<Self> {
        match text.split_once(' ') {
            Some(("what", turn)) => Some(Self::What(Some(turn.parse().ok()?))),
            None if text == "what" => Some(Self::What(None)),
            None if text == "gone" => Some(Self::Gone),
            None if text == "taken" => Some(Self::Taken),
            _ => None,
        }
    }
}

/// What a page shows to the client: no name, nothing signed, and of what a counselor says no more than how well they see a skill
/// done, on the page where the two talk about that, and the notes that are printed, on the page with the paper.
fn may_be_seen(saved: Saved) -> Saved {
    let has_views = saved.page == Page::Agree;
    let printed = if saved.page == Page::Papers { saved.reflection.on_paper() } else { Vec::new() };
    let is_shown = |address: &str| has_views && is_view(address) || printed.iter().any(|at| at == address);
    saved.with_only(|address, _| !is_private(address) && (!is_desk(address) || is_shown(address)))
}

/// Whose it is, and what is signed.
fn is_private(address: &str) -> bool {
    address == "name"
        || address == "key"
        || address.starts_with("badge/")
        || address.starts_with("endorsement/")
}
