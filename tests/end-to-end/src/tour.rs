//! Every screen in every state, one after the other: whatever must hold on all of them is looked at on the way.
//!
//! Nothing here depends on the language: what is pressed is found by its hooks.

use crate::{
    before::Faults,
    desk::DESK_PASSPHRASE,
    kept::{KEY, life, saved, unsealed},
    person::Person,
    walk::OWN,
};
use anyhow::{Context, Result};
use keeping::{FORMAT, Saved, VERSION};
use serde_json::json;

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

/// Pages of somebody who told something of everything, in the order of the path; those beside it last.
const TOLD: [&str; 23] = [
    "device",
    "company",
    "hope",
    "days",
    "form/reading",
    "form/trial-and-error",
    "stories",
    "story/bills-and-bank-papers-plan/did",
    "story/own-1/result",
    "skills",
    "level/2.B.5.b",
    "proof/2.B.5.b",
    "barriers",
    "profile",
    "careers",
    "career/53-7065.00",
    "changes",
    "take",
    "papers",
    "badges",
    "share",
    "privacy",
    "open",
];

/// What they told: little of some, something of all, the kinds of answers that look otherwise.
const ANSWERS: [(&str, &str); 18] = [
    ("device", "own"),
    ("company", "counselor"),
    ("setting/home", "yes"),
    ("activity/bills-and-bank-papers-plan", "yes"),
    ("activity/medicine-leaflet-side-effects", "yes"),
    ("own/reading/own-1", OWN),
    ("tell/bills-and-bank-papers-plan", "yes"),
    ("tell/own-1", "yes"),
    ("story/own-1/did", "my SSN is 078-05-1120"),
    ("words/2.B.5.b", "Money: where it goes"),
    ("seen/2.A.1.a/own-1", "yes"),
    ("verdict/2.C.1.c", "removed"),
    ("level/2.B.5.b", "on-my-own"),
    ("proof/2.B.5.b", "confirm"),
    ("barrier/time", "yes"),
    ("step/barrier/time", "yes"),
    ("earlier/level/2.B.5.b", "with-help"),
    ("earlier-day", "2026-02-01"),
];

/// What a passphrase is in a tour.
const PASSPHRASE: &str = "three old green bikes";

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

    /// A learner's pages: the first ones as a stranger finds them, then all with something told.
    ///
    /// # Errors
    /// When one does not come, or what `look` says of it.
    pub async fn tour_pages(
        &self,
        place: Place,
        look: &mut impl AsyncFnMut(&str) -> Result<()>,
    ) -> Result<()> {
        self.open_in(place, None).await?;
        look("first/welcome").await?;
        for screen in ["device", "company", "hope", "days", "form"] {
            self.turn("next").await?;
            look(&format!("first/{screen}")).await?;
        }
        self.press("own").await?;
        self.until_there(".own textarea").await?;
        look("first/own-words").await?;
        self.open_in(place, Some(&saved("profile", &[("device", "own")]))).await?;
        look("first/profile").await?;
        for page in TOLD {
            self.open_in(place, Some(&saved(page, &ANSWERS))).await?;
            if page.starts_with("career") {
                self.wait_for_ideas().await?;
            }
            let made = match page {
                "papers" => ".sheet",
                "badges" => "[data-action='make-badge']",
                "share" => "[data-link]",
                "open" => "[data-action='camera'], #everyday-skills-pasted",
                _ => ".main h1",
            };
            self.until_there(made).await?;
            look(page).await.with_context(|| page.to_owned())?;
        }
        for page in ["profile", "careers", "career/53-1042.00", "papers"] {
            self.open_in(place, Some(&life("warehouse-picker", page)?)).await?;
            match page {
                "papers" => self.until_there(".sheet").await?,
                "profile" => {}
                _ => self.wait_for_ideas().await?,
            }
            look(&format!("much/{page}")).await?;
        }
        self.unfold("nav.path [data-go]").await?;
        look("much/path").await?;
        self.turn("ask-erase").await?;
        look("erase").await?;
        self.turn("erase").await?;
        look("left").await
    }

    /// What becomes of the pages about keeping while somebody uses them. The site must be served after
    /// [`CLOCKS`](crate::CLOCKS) and [`FAULTS`](crate::FAULTS).
    ///
    /// # Errors
    /// When one does not come, or what `look` says of it.
    pub async fn tour_keeping(&self, look: &mut impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
        let place = Place::Page;
        let here = saved("device", &[("device", "shared"), ("own/reading/own-1", OWN)]);
        self.open_in(place, Some(&here)).await?;
        look("keeping/shared").await?;
        self.skip(9 * 60_000 + 10_000).await?;
        self.until_there(".closing .notice").await?;
        look("keeping/countdown").await?;
        self.press("still-here").await?;
        self.turn("lock").await?;
        look("keeping/lock").await?;
        self.type_passphrase("short", "shorter").await?;
        self.press("lock-on").await?;
        self.until_there("[aria-invalid]").await?;
        look("keeping/passphrase-wrong").await?;
        self.type_passphrase(PASSPHRASE, PASSPHRASE).await?;
        self.press("lock-on").await?;
        self.until_there("[data-action='lock-off']").await?;
        look("keeping/lock-is-on").await?;
        self.press("lock-now").await?;
        self.until_there(".app[data-screen=locked]").await?;
        look("keeping/locked").await?;
        self.try_passphrase("another").await?;
        self.until_there("[aria-invalid]").await?;
        look("keeping/locked-wrong").await?;

        self.open_in(place, Some(&saved("open", &[("device", "own"), ("own/reading/own-1", OWN)]))).await?;
        self.choose_file("[data-choice='file']", b"no copy").await?;
        self.until_there("[aria-invalid]").await?;
        look("keeping/no-copy").await?;
        let copy = unsealed("profile", &[("own/reading/own-1", OWN), ("lost/answer", "yes")]);
        self.choose_file("[data-choice='file']", copy.to_file().as_bytes()).await?;
        self.until_there("[data-action=merge]").await?;
        look("keeping/copy").await?;

        self.open_in(place, Some(&saved("hope", &[("device", "own"), ("lost/answer", "yes")]))).await?;
        look("keeping/welcome-back").await?;
        self.fill_storage().await?;
        self.choose("proof").await?;
        self.until_there("[data-notice='save-full']").await?;
        look("keeping/full").await?;
        self.mend_storage().await?;
        self.open_in(place, Some("{ damaged")).await?;
        self.until_there(".notices .notice").await?;
        look("keeping/damaged").await?;
        let newer = json!({ "format": FORMAT, "version": VERSION + 1, "told": ["all"] }).to_string();
        self.open_in(place, Some(&newer)).await?;
        self.until_there(".notices .notice").await?;
        look("keeping/newer").await?;
        self.break_storage(Faults {
            calls: &["getItem", "setItem"],
            from: 0,
            to: usize::MAX,
            error: "SecurityError",
        })
        .await?;
        self.open().await?;
        self.turn("next").await?;
        self.choose("own").await?;
        self.until_there(".notices .notice").await?;
        look("keeping/blocked").await
    }

    /// What is given to others: a badge from its making to the confirmation, a link that is opened.
    ///
    /// # Errors
    /// When one does not come, or what `look` says of it.
    pub async fn tour_given(&self, look: &mut impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
        self.open_in(Place::Page, Some(&life("gig-driver", "badges")?)).await?;
        self.until_there("[data-action='make-badge']").await?;
        self.write("#everyday-skills-name", "Rosa Díaz").await?;
        self.click("[data-action='make-badge']").await?;
        self.until_there("[data-action='save-request']").await?;
        self.unfold("[data-action='link-request']").await?;
        self.press("link-request").await?;
        self.until_there(".badge textarea").await?;
        look("given/badge").await?;
        let link = self.written(".badge textarea").await?;
        // Somebody else opens it.
        self.prepare_only(&[]).await?;
        self.go(&link).await?;
        self.until_there(".app[data-screen=confirm] h1").await?;
        look("given/confirm").await?;
        self.press("sign").await?;
        self.until_there("[aria-invalid]").await?;
        look("given/confirm-missing").await?;
        self.write("#everyday-skills-confirmer", "Ana Müller").await?;
        self.choose("confirm-boss").await?;
        self.write("#everyday-skills-saw", "She drove us home in the storm.").await?;
        self.press("sign").await?;
        self.until_there("[data-action='save-confirmation']").await?;
        look("given/confirmed").await?;

        self.open_in(Place::Page, Some(&life("gig-driver", "share")?)).await?;
        self.until_there("[data-link]").await?;
        let link = self.written("[data-link]").await?;
        self.prepare_only(&[]).await?;
        self.go(&link).await?;
        self.until_there("[data-action='replace']").await?;
        look("given/link").await?;
        self.open_in(Place::Page, Some(&saved("open", &[("device", "own")]))).await?;
        self.until_there("#everyday-skills-pasted").await?;
        self.write("#everyday-skills-pasted", "no link").await?;
        self.press("open-link").await?;
        self.until_there("[aria-invalid]").await?;
        look("given/no-link").await
    }

    /// A counselor's desk, from setting it up to a group, and the second screen.
    ///
    /// # Errors
    /// When one does not come, or what `look` says of it.
    pub async fn tour_desk(&self, look: &mut impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
        self.open_in(Place::Page, None).await?;
        self.press("desk").await?;
        self.until_there("#everyday-skills-passphrase-again").await?;
        look("desk/set-up").await?;
        self.type_passphrase("short", "shorter").await?;
        self.press("lock").await?;
        self.until_there("[aria-invalid]").await?;
        look("desk/set-up-wrong").await?;
        self.type_passphrase(DESK_PASSPHRASE, DESK_PASSPHRASE).await?;
        self.press("lock").await?;
        self.until_at_desk().await?;
        look("desk/empty").await?;
        self.write("#everyday-skills-code", "Maria Rodriguez").await?;
        look("desk/a-name").await?;
        self.empty("#everyday-skills-code").await?;
        self.begin_with("J.R.").await?;
        // What stands beside it is drawn after it.
        self.until_there(".interview .say").await?;
        look("desk/welcome").await?;
        self.turn("next").await?;
        look("desk/hope").await?;
        let screen = self.open_screen().await?;
        let here = self.tab().await?;
        self.go_by_path("form/reading").await?;
        self.choose_by(".main [data-activity]").await?;
        look("desk/talk").await?;
        self.turn_to(&screen).await?;
        self.until_screen_shows("form/reading").await?;
        look("desk/second-screen").await?;
        self.turn_to(&here).await?;
        self.go_by_path("profile").await?;
        look("desk/profile").await?;
        self.turn("next").await?;
        look("desk/agree-nothing").await?;
        self.turn("to-desk").await?;
        self.until_at_desk().await?;
        self.turn_to(&screen).await?;
        self.until_screen_shows("blank").await?;
        look("desk/second-screen-blank").await?;
        self.turn_to(&here).await?;
        self.press("screen-close").await?;
        self.until_there("[data-action=screen-open]").await?;

        self.write("#everyday-skills-code", "2207").await?;
        self.turn("new-from-copy").await?;
        let veteran: Saved = serde_json::from_str(&life("veteran", "profile")?)?;
        self.until_there("[data-choice='file']").await?;
        self.choose_file("[data-choice='file']", veteran.to_file().as_bytes()).await?;
        self.until_there("[data-action='replace']").await?;
        look("desk/copy").await?;
        self.press("replace").await?;
        self.until_there(".app[data-screen=profile] h1").await?;
        self.go_to_first("level/").await?;
        look("desk/level").await?;
        self.go_by_path("profile").await?;
        self.turn("next").await?;
        look("desk/agree").await?;
        self.turn("next").await?;
        look("desk/take").await?;
        self.turn("ask-erase").await?;
        look("desk/erase-one").await?;
        self.turn("back").await?;
        self.turn("to-desk").await?;
        self.until_at_desk().await?;
        look("desk/list").await?;
        let row = self.client("J.R.").await?;
        self.click(&format!("{row} [data-action='more-client']")).await?;
        look("desk/row").await?;
        self.click(&format!("{row} [data-action='rename-client']")).await?;
        self.until_there("[data-action='rename']").await?;
        look("desk/rename").await?;
        self.click(&format!("{row} [data-action='erase-client']")).await?;
        self.until_there("[data-action='sure']").await?;
        look("desk/sure").await?;
        self.press("not-sure").await?;
        self.choose_records("no records").await?;
        self.until_there("[aria-invalid]").await?;
        look("desk/no-records").await?;
        self.turn("group").await?;
        look("desk/group").await?;
        self.press("group-next").await?;
        self.until_there(".stage h1").await?;
        look("desk/group-card").await?;
        self.reload().await?;
        self.until_there("[data-action='unlock']").await?;
        look("desk/locked").await
    }

    /// What is not there yet, or does not come. `look` is told where; the site must lack the files of [`CARDS`](crate::CARDS).
    ///
    /// # Errors
    /// When a page does not come, or what `look` says of it.
    pub async fn tour_missing(&self, look: &mut impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
        self.open_in(Place::Page, None).await?;
        for _ in 0..5 {
            self.turn("next").await?;
        }
        self.until_there("[data-action=load-again]").await?;
        look("missing/cards").await
    }
}
