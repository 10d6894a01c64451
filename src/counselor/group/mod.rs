//! Working with a group: one form at a time for everybody to see, and what the facilitator asks beside it. Nothing that a
//! participant says is kept here.

mod page;
mod stage;
mod watch;

pub(super) use stage::stage;

use super::{Request, screen::Shown};
use crate::{
    app::App,
    command::Command,
    platform::{
        self,
        by_name::{call, get, promised, window},
    },
    view::View,
};
use js_sys::Array;
use reflection::Page;
use watch::Watch;
use web_sys::Element;
use yew::{Html, html::Scope};

/// How many minutes a form can be planned for.
const MINUTES: [u32; 5] = [2, 3, 5, 8, 10];

/// How far a group is.
pub(super) struct Group {
    /// 0 before it begins, then the number of the form that is shown, as on paper; at the end, one more than there are.
    at: usize,
    /// The number of the form it begins with. The others follow in their order.
    first: usize,
    /// The minutes that are planned for a form.
    minutes: u32,
    /// When this form was begun, in milliseconds since the page was opened.
    since: f64,
    /// Whether the form is shown alone.
    is_alone: bool,
    watch: Option<Watch>,
}

impl Default for Group {
    fn default() -> Self {
        Self { at: 0, first: 1, minutes: 3, since: 0.0, is_alone: false, watch: None }
    }
}

#[derive(Clone, Copy)]
pub(super) enum Ask {
    /// Go on to the next form.
    Next,
    /// Go back to the one before.
    Back,
    /// Begin with the form of this number.
    First(usize),
    /// Plan so many minutes for a form.
    Minutes(u32),
    /// Show the form alone, or with what belongs to the facilitator.
    Alone(bool),
    /// Look how late it is.
    Look,
}

impl From<Ask> for Command {
    fn from(ask: Ask) -> Self {
        Request::Group(ask).into()
    }
}

impl Group {
    pub(super) fn page(&self, v: &View) -> Html {
        page::page(v, self)
    }

    /// What a second screen shows of it.
    pub(super) fn shown(&self, language: &str) -> Shown {
        Shown::Group { language: language.to_owned(), at: self.at, minutes: self.left() }
    }

    /// Whether a group looks at it now.
    pub(super) fn is_on(&self) -> bool {
        self.watch.is_some()
    }

    /// The whole minutes that are left for this form; none before it began to count.
    fn left(&self) -> Option<u32> {
        let planned = f64::from(self.minutes * 60_000);
        let left = (planned - (platform::since_start() - self.since)).max(0.0) / 60_000.0;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is 0 to 10")]
        let left = left.ceil() as u32;
        (self.at > 0).then_some(left)
    }

    /// Listens to keys and looks at the clock as long as its page is shown. Then nothing of it stays.
    pub(super) fn follow(&mut self, app: &App, scope: &Scope<App>) {
        if app.keeper.is_locked() {
            // Behind the lock it waits where it was.
            self.watch = None;
        } else if *app.state.page() != Page::Group {
            *self = Self::default();
        } else if self.watch.is_none() {
            self.watch = Watch::new(app, scope.callback(|command: Command| command));
        }
    }

    pub(super) fn act(&mut self, app: &mut App, ask: Ask) {
        match ask {
            Ask::Next => self.turn(app, true),
            Ask::Back => self.turn(app, false),
            Ask::First(first) => self.first = first,
            Ask::Minutes(minutes) => self.minutes = minutes,
            Ask::Alone(is_alone) => self.show_alone(app, is_alone),
            Ask::Look => {}
        }
    }

    /// Goes to the next step, or to the one before, where there is one.
    fn turn(&mut self, app: &mut App, on: bool) {
        let others = (1..=app.state.forms().len()).filter(|number| *number != self.first);
        let end = app.state.forms().len() + 1;
        let mut steps: Vec<_> = [0, self.first].into_iter().chain(others).chain([end]).collect();
        if !on {
            steps.reverse();
        }
        let after = steps.into_iter().skip_while(|at| *at != self.at).nth(1);
        if let Some(at) = after {
            (self.at, self.since) = (at, platform::since_start());
            if !self.is_alone {
                app.show(".stage h1");
            }
        }
    }

    /// Fills the screen with the form, where the browser can; else the page has nothing else on it.
    fn show_alone(&mut self, app: &mut App, is_alone: bool) {
        let was_alone = std::mem::replace(&mut self.is_alone, is_alone);
        if is_alone {
            let root = app.root.cast::<Element>();
            if let Some(stage) = root.and_then(|root| root.query_selector(".stage").ok().flatten()) {
                let asked = promised(&stage.into(), "requestFullscreen", &Array::new());
                // Where it is refused, the page does it alone.
                wasm_bindgen_futures::spawn_local(async move {
                    if let Some(asked) = asked {
                        let _refused = asked.await;
                    }
                });
            }
        } else if was_alone {
            let document = get(&window(), "document");
            if get(&document, "fullscreenElement").is_object() {
                call(&document, "exitFullscreen", &Array::new());
            }
            app.show(".stage h1");
        }
    }
}
