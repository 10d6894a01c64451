//! Which reflection is shown: the learner's own, the counselor's desk, one client's.

use super::{App, Focus, listening::Listening};
use crate::{
    notices::News,
    platform::history,
    storage::{Keeper, Opening},
};
use reflection::{Action, Page, Plan, State};
use std::rc::Rc;
use yew::html::Scope;

impl App {
    /// Shows what the keeper has. `mirrored` is what the browser's database has of it.
    pub(crate) fn open(&mut self, mirrored: Option<&str>) {
        match self.keeper.open(mirrored) {
            Opening::New | Opening::Locked => {}
            Opening::Open(saved, lost) => {
                let page = if self.keeper.has_stopped() { Page::Welcome } else { saved.page };
                let (content, plan) = (self.state.content().clone(), self.state.plan().clone());
                self.state = State::resume(content, saved.reflection, page).planned(plan);
                if lost {
                    self.news.push(News::LostNewest);
                }
            }
            Opening::Unusable(error) => self.unusable = Some((error, self.keeper.unusable())),
        }
        if *self.state.page() != Page::Welcome {
            self.news.push(News::WelcomeBack);
        }
    }

    /// Goes to the counselor's desk, which takes over once its code is there.
    pub(super) fn open_desk(&mut self) {
        // The learner's answers stay on the page they were on.
        self.state = self.state.clone().reduce_first(Action::Visit(Page::Desk));
        self.focus = Some(Focus::Heading);
        self.news.clear();
    }

    /// Puts what another keeper has in place of what is shown, of which nothing stays in this tab.
    pub(crate) fn switch(&mut self, keeper: Keeper, plan: Rc<Plan>, app: &Scope<Self>) {
        self.keeper.flush();
        self.show_nothing();
        self.handed = None;
        history::forget();
        self.keeper = keeper;
        // Who listened to the other one hears nothing more.
        drop(self.listening.take());
        self.listening = Listening::new(&self.keeper, &self.surroundings, app);
        self.state = State::new(self.state.content().clone()).planned(plan);
    }
}
