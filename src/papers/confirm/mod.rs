//! Somebody else confirms a badge. They need no answers here, and nothing of theirs stays on this device.

mod form;
mod page;
mod sign;

use super::{Request, badges, copying, link};
use crate::{app::App, command::Command, platform::download_as};
use credentials::Token;
use form::Form;
use handover::Kind;
use reflection::{Action, Page};
use std::rc::Rc;
use yew::html::Scope;

#[derive(Default)]
pub(super) struct Confirm {
    /// The badge, once it was verified.
    badge: Option<Rc<Token>>,
    form: Form,
    step: Step,
}

/// How far it is.
#[derive(Default)]
enum Step {
    #[default]
    Asked,
    Signing,
    Failed,
    /// It is signed: the confirmation, a link with it, whether that was copied.
    Signed {
        token: String,
        link: Option<String>,
        copied: Option<bool>,
    },
}

#[derive(Clone)]
pub(super) enum Ask {
    /// Ask whether somebody confirms this badge, which was verified.
    Open(Rc<Token>),
    /// Take over their name, how they know the learner, in their own words too, what they saw.
    Name(String),
    Relation(&'static str),
    More(String),
    Saw(String),
    Sign,
    /// Go to the part of the form that a selector finds.
    Mend(&'static str),
    /// Go on with the confirmation and a link with it; without, the browser could not.
    Signed(Option<(String, Option<String>)>),
    Save,
    Copy,
    Copied(bool),
}

impl From<Ask> for Command {
    fn from(ask: Ask) -> Self {
        Request::Confirm(ask).into()
    }
}

impl Confirm {
    /// Forgets everything once the page is left; what is only looked at beside it does not count.
    pub(super) fn follow(&mut self, app: &App) {
        let is_here = |page: &Page| *page == Page::Confirm;
        if self.badge.is_some()
            && !is_here(app.state.page())
            && !app.state.back_to().is_some_and(|page| is_here(&page))
        {
            *self = Self::default();
        }
    }

    pub(super) fn act(&mut self, app: &mut App, scope: &Scope<App>, ask: &Ask) {
        match ask {
            Ask::Open(badge) => {
                *self = Self { badge: Some(badge.clone()), ..Self::default() };
                if *app.state.page() == Page::Open {
                    app.act(Action::Back);
                }
                app.act(Action::Visit(Page::Confirm));
            }
            Ask::Name(name) => self.form.name.clone_from(name),
            Ask::Relation(relation) => self.form.relation = Some(relation),
            Ask::More(more) => self.form.more.clone_from(more),
            Ask::Saw(saw) => self.form.saw.clone_from(saw),
            Ask::Sign => self.sign(app, scope),
            Ask::Mend(part) => app.show(part),
            Ask::Signed(signed) if matches!(self.step, Step::Signing) => {
                self.step = match signed.clone() {
                    Some((token, link)) => Step::Signed { token, link, copied: None },
                    None => Step::Failed,
                };
                app.show("h1");
            }
            Ask::Signed(_) => {}
            Ask::Save => {
                if let Step::Signed { token, .. } = &self.step {
                    download_as(badges::JWT, "everyday-skills-confirmation.jwt", token.as_bytes());
                    app.say_saved();
                }
            }
            Ask::Copy => {
                if let Step::Signed { link: Some(link), .. } = &self.step {
                    copying::copy(app, scope, link.clone(), Ask::Copied);
                }
            }
            Ask::Copied(done) => {
                if let Step::Signed { copied, .. } = &mut self.step {
                    *copied = Some(*done);
                }
            }
        }
    }

    fn sign(&mut self, app: &mut App, scope: &Scope<App>) {
        let Some(badge) = self.badge.clone() else { return };
        self.form.is_looked_at = true;
        if !self.form.is_whole() {
            return app.show(form::SUMMARY);
        }
        if matches!(self.step, Step::Signing) {
            return;
        }
        self.step = Step::Signing;
        let (content, form) = (app.state.content().clone(), self.form.clone());
        let base = link::base(&app.surroundings);
        scope.send_future(async move {
            let signed = match sign::signed(&content, &badge, &form).await {
                Some(token) => {
                    let link = link::link(&base, Kind::Endorsement, token.clone()).await;
                    Some((token, link))
                }
                None => None,
            };
            Command::from(Ask::Signed(signed))
        });
    }
}
