//! Handing the whole over: a locked file, a link, its picture, four words to compare.

mod picture;
mod ways;

use super::{Request, code, copying, link};
use crate::{app::App, command::Command, platform, view::View};
use handover::{Drawing, HandoverError, Kind, codes, draw};
use keeping::Saved;
use reflection::Page;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};
use yew::{Html, html::Scope};

/// What is given away as long as its page is shown.
#[derive(Default)]
pub(super) struct Share {
    /// Whether the learner's own words stay here.
    without_own: bool,
    /// Whether what client and counselor agreed on stays here.
    without_agreement: bool,
    /// What the link carries: a saved copy without the key. Empty while nobody asks for it.
    text: String,
    /// What was made of it, or the key of why nothing was.
    given: Option<Result<Given, &'static str>>,
    /// Which of the pictures is shown, from 0.
    picture: usize,
    /// Whether the link was copied, once that was asked.
    copied: Option<bool>,
}

/// The ways to give it.
#[derive(Clone)]
pub(super) struct Given {
    link: String,
    /// A picture, or several for what is too long for one; none where it is too long for that.
    pictures: Vec<Drawing>,
    words: Option<String>,
}

#[derive(Clone)]
pub(super) enum Ask {
    /// Leave the learner's own words out, or put them in.
    WithoutOwn(bool),
    /// Leave what was agreed out, or put it in.
    WithoutAgreement(bool),
    /// Give what was made of this text.
    Made(String, Result<Given, &'static str>),
    /// Show this picture.
    Show(usize),
    /// Save it as a file that anybody can read.
    Save,
    /// Select the link.
    Select,
    /// Copy it.
    Copy,
    /// Say whether it was copied.
    Has(bool),
}

impl From<Ask> for Command {
    fn from(ask: Ask) -> Self {
        Request::Share(ask).into()
    }
}

impl Share {
    pub(super) fn page(&self, v: &View) -> Html {
        ways::ways(v, self)
    }

    /// The picture that is shown, and which one it is of how many, from 1.
    pub(super) fn shown(&self) -> Option<(Drawing, [u32; 2])> {
        let given = self.given.as_ref()?.as_ref().ok()?;
        let number = |number: usize| u32::try_from(number).ok();
        let place = [number(self.picture + 1)?, number(given.pictures.len())?];
        Some((given.pictures.get(self.picture)?.clone(), place))
    }

    /// What is given, in whatever way.
    pub(super) fn given(&self, saved: Saved) -> Saved {
        let saved = saved.handed_over();
        if self.without_agreement { saved.without_agreement() } else { saved }
    }

    /// Makes the link anew where answers changed, as long as the page is shown. Then nothing of it stays.
    pub(super) fn follow(&mut self, app: &mut App, scope: &Scope<App>) {
        if *app.state.page() != Page::Share || app.keeper.is_locked() {
            *self = Self::default();
            return;
        }
        let mut saved = self.given(app.keeper.saved());
        if self.without_own {
            saved = saved.with_only(|address, answer| app.state.is_chosen(address, answer));
        }
        let text = saved.to_file();
        if text == self.text {
            return;
        }
        let base = link::base(&app.surroundings);
        let list = code::list(app);
        (self.text, self.given, self.picture, self.copied) = (text.clone(), None, 0, None);
        scope.send_future(async move {
            let given = given(&base, &text, &list).await;
            Command::from(Ask::Made(text, given))
        });
    }

    pub(super) fn act(&mut self, app: &mut App, scope: &Scope<App>, ask: &Ask) {
        match ask {
            Ask::WithoutOwn(without) => self.without_own = *without,
            Ask::WithoutAgreement(without) => self.without_agreement = *without,
            Ask::Made(text, given) if *text == self.text => self.given = Some(given.clone()),
            Ask::Made(..) => {}
            Ask::Show(picture) => self.picture = *picture,
            Ask::Save => {
                platform::download("everyday-skills.json", &self.text);
                app.say_saved();
            }
            Ask::Select => {
                let found = app.root.cast::<Element>();
                let found = found.and_then(|root| root.query_selector("[data-link]").ok().flatten());
                if let Some(link) = found.and_then(|link| link.dyn_into::<HtmlInputElement>().ok()) {
                    link.select();
                }
            }
            Ask::Copy => {
                if let Some(Ok(given)) = &self.given {
                    copying::copy(app, scope, given.link.clone(), Ask::Has);
                }
            }
            Ask::Has(copied) => self.copied = Some(*copied),
        }
    }
}

async fn given(base: &str, text: &str, list: &str) -> Result<Given, &'static str> {
    let link = link::made(Kind::Answers, text).await?;
    let drawn: Result<_, HandoverError> =
        codes(&link, base).and_then(|codes| codes.iter().map(|code| draw(code)).collect());
    let pictures = drawn.unwrap_or_default();
    Ok(Given { link: [base, &link.fragment()].concat(), pictures, words: code::code(list, text).await })
}
