//! Every screen in every state, one after the other: whatever must hold on all of them is looked at on the way.
//!
//! Nothing here depends on the language: what is pressed is found by its hooks, and what people wrote is in letters that no
//! language of the page has.

mod desk;
mod given;
mod keeping;
mod results;
mod told;

use crate::{kept::KEY, person::Person};
use anyhow::Result;

pub use results::much;

/// What somebody wrote who tries what happens to markup, quotes and signs of other scripts.
const OWN: &str = "Чиню <b>радио</b> & «старые» часы 🕰";

/// What a passphrase is in a tour.
const PASSPHRASE: &str = "three old green bikes";

/// Where the widget is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// On the standalone page.
    Page,
    /// In a host's page, at this name among the hosts' files.
    Host(&'static str),
    /// On the page that goes into frames.
    Frame,
}

/// A way through some of all screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tour {
    /// What somebody is asked, as a stranger finds it and as somebody sees it who told something of everything.
    Told(Place),
    /// What somebody sees who told a lot.
    Results(Place),
    /// What becomes of the pages about keeping while somebody uses them. The site must be served after
    /// [`CLOCKS`](crate::CLOCKS) and [`FAULTS`](crate::FAULTS).
    Keeping,
    /// What is given to others: a badge from its making to the confirmation, a link that is opened.
    Given,
    /// A counselor's desk, from setting it up to a group, and the second screen.
    Desk,
    /// What does not come. The site must lack the files of [`CARDS`](crate::CARDS).
    Missing,
}

impl Tour {
    /// Goes along it and looks at each screen, which is told by its name.
    ///
    /// # Errors
    /// When one does not come, or what `look` says of it.
    pub async fn walk(
        self,
        person: &Person<'_>,
        look: &mut impl AsyncFnMut(&str) -> Result<()>,
    ) -> Result<()> {
        match self {
            Self::Told(place) => told::walk(person, place, look).await,
            Self::Results(place) => results::walk(person, place, look).await,
            Self::Keeping => keeping::walk(person, look).await,
            Self::Given => given::walk(person, look).await,
            Self::Desk => desk::walk(person, look).await,
            Self::Missing => missing(person, look).await,
        }
    }
}

async fn missing(person: &Person<'_>, look: &mut impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
    person.open_in(Place::Page, None).await?;
    for _ in 0..5 {
        person.turn("next").await?;
    }
    person.until_there("[data-action=load-again]").await?;
    look("missing/cards").await
}

impl Person<'_> {
    /// Opens the widget where it is, with this stored, or with nothing.
    ///
    /// # Errors
    /// When it does not come up.
    pub async fn open_in(&self, place: Place, stored: Option<&str>) -> Result<()> {
        self.leave_widget();
        let kept: Vec<_> = stored.map(|stored| (KEY, stored)).into_iter().collect();
        match place {
            Place::Page => {
                self.prepare_only(&kept).await?;
                self.open().await
            }
            Place::Host(name) => {
                self.prepare_only_at(&self.site.host("empty.html"), &kept).await?;
                self.go(&self.site.host(name)).await?;
                self.enter_widget("everyday-skills").await
            }
            Place::Frame => {
                self.prepare_only(&kept).await?;
                self.go(&format!("{}frame.html", self.site.address())).await?;
                self.enter_widget("everyday-skills").await
            }
        }
    }
}
