//! A whole reflection, answered page by page along the path that the domain lays out.

use crate::person::Person;
use anyhow::{Context, Result, ensure};
use reflection::{Page, State, StoryPart};

/// Words of somebody who tries what happens to markup, quotes and signs of other scripts.
pub const OWN: &str = "I mend <b>radios</b> & \"old\" clocks für Großmutter 🕰";
/// A skill's own name.
pub const OWN_NAME: &str = "Knowing what's what";

/// How much of each page is checked; all of it is slow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Care {
    /// Only that the right page comes.
    Order,
    /// Every page as it comes.
    Pages,
    /// Every page as it comes, after it was answered, and with everything unfolded.
    Answers,
}

/// How somebody walks: what they answer, and what is looked at on each page.
pub struct Walk {
    /// What is looked at on the way.
    pub care: Care,
    /// Whether a counselor is there.
    pub company: &'static str,
    /// Whose device it is.
    pub device: &'static str,
}

impl Default for Walk {
    fn default() -> Self {
        Self { care: Care::Order, company: "alone", device: "own" }
    }
}

impl Walk {
    /// Walks from where the person is to the page `to`, answering every page before it.
    ///
    /// # Errors
    /// When a page is not as it should be, or another one comes than the domain says.
    pub async fn to(&self, person: &Person<'_>, to: &Page) -> Result<State> {
        let mut state = match person.state().await {
            Ok(state) => state,
            Err(_) => State::new(person.text.content.clone()),
        };
        loop {
            if self.care >= Care::Pages {
                person.page_is_sound(&state).await?;
            }
            if state.page() == to {
                return Ok(state);
            }
            let here = state.page().clone();
            self.answer(person, &here).await.with_context(|| format!("answering {here}"))?;
            if self.care == Care::Answers && here != Page::Welcome {
                // Answers bring new sentences and boxes with them.
                person.page_is_sound(&person.state().await?).await.context("after the answer")?;
                person.passes_axe_unfolded().await.with_context(|| format!("{here} unfolded"))?;
            }
            let path = if here == Page::Welcome { state.path() } else { person.state().await?.path() };
            let at = path.iter().position(|page| *page == here).context("the page is off the path")?;
            person.turn("next").await.with_context(|| format!("on from {here}"))?;
            state = person.state().await?;
            let next = path.get(at + 1).context("the path ends here")?;
            ensure!(state.page() == next, "after {here} comes {}, not {next}", state.page());
        }
    }

    async fn answer(&self, person: &Person<'_>, page: &Page) -> Result<()> {
        match page {
            Page::Device => person.choose(self.device).await,
            Page::Company => person.choose(self.company).await,
            Page::Hope => person.choose("proof").await,
            Page::Days => {
                person.choose("home").await?;
                person.choose("odd-jobs").await
            }
            Page::Form(form) => {
                // Cards may still be on their way.
                person.until_there(".main [data-activity]").await?;
                person.choose_by(".main [data-activity]").await?;
                if form.as_str() == "trial-and-error" {
                    person.write_own(OWN).await?;
                }
                Ok(())
            }
            Page::Stories => {
                person.choose_by(".main [data-activity]").await?;
                person.choose("own-1").await
            }
            Page::Story(_, part) => self.tell(person, *part).await,
            Page::Skills => self.judge(person).await,
            Page::Level(_) => {
                person.choose("on-my-own").await?;
                person.choose("elsewhere-yes").await
            }
            Page::Proof(_) => self.prove(person).await,
            Page::Barriers => person.choose("time").await,
            Page::Profile => person.choose("barrier/time").await,
            // Nothing is asked there.
            _ => Ok(()),
        }
    }

    async fn tell(&self, person: &Person<'_>, part: StoryPart) -> Result<()> {
        let words = match part {
            StoryPart::Did => "I took it apart and looked.\nThen I cleaned each part.",
            StoryPart::Else => "I drew where each part goes.",
            StoryPart::Hard => "One screw was gone.",
            StoryPart::Result => "It works, and they were glad.",
        };
        person.write(".main textarea", words).await?;
        if part == StoryPart::Result { person.choose("now").await } else { Ok(()) }
    }

    async fn judge(&self, person: &Person<'_>) -> Result<()> {
        person.choose_by(".skill-cards .skill:nth-child(1) [data-choice='kept']").await?;
        person.write(".skill-cards .skill:nth-child(2) .own-name input", OWN_NAME).await?;
        person.choose_by(".skill-cards .skill:nth-child(3) [data-choice='removed']").await?;
        // What was written in own words stands for a skill too: for none of content's own accord.
        person.choose_by(".add details:first-of-type [data-choice]").await
    }

    /// A different proof for each skill, so that all are met.
    async fn prove(&self, person: &Person<'_>) -> Result<()> {
        let state = person.state().await?;
        let proofs = ["confirm", "show", "example", "word"];
        let earlier = state.asked_skills().into_iter().filter(|id| state.reflection().proof(id).is_some());
        let proof = proofs.get(earlier.count() % proofs.len()).copied().unwrap_or("word");
        person.choose(proof).await?;
        if proof == "confirm" {
            person
                .until("the question who comes", "return document.querySelector('[data-choice=friend]')")
                .await?;
            person.choose("friend").await?;
        }
        person.choose("it-worked").await
    }
}
