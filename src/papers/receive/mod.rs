//! Opening what was handed over: a link, its picture before a camera, a file that is no saved copy.

mod camera;
mod part;

use super::{Request, badges::Badges, code, link};
use crate::{app::App, command::Command, guard::Copy, platform::camera::CameraError};
use camera::Camera;
use documents::write::inside_of;
use handover::{Collector, HandoverError, Kind, Link, Progress};
use keeping::{FileError, LoadError};
use reflection::{Action, Page};
use yew::html::Scope;

/// What is being opened.
#[derive(Default)]
pub(super) struct Receive {
    /// What is in the box for links.
    pasted: String,
    /// Looks as long as it is there.
    camera: Option<Camera>,
    parts: Collector,
    /// How many of how many parts were read, as long as some are missing.
    read: Option<(usize, usize)>,
    /// The words of the copy that came in a link.
    words: Option<String>,
}

/// Where something came from: what is wrong with it is said there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    File,
    Link,
}

#[derive(Clone)]
pub(super) enum Ask {
    /// Take over what is typed or pasted.
    Paste(String),
    /// Open it.
    Open,
    /// Look through the camera.
    Look,
    /// Look no more.
    Stop,
    /// Take what the camera saw.
    Seen(Result<Vec<String>, CameraError>),
    /// Go on with what was in a link, or say why there is nothing; the words of it.
    Opened(Kind, Result<String, &'static str>, Option<String>),
}

impl From<Ask> for Command {
    fn from(ask: Ask) -> Self {
        Request::Receive(ask).into()
    }
}

impl Receive {
    /// Takes in what was handed over. Behind a passphrase it waits until the answers are open,
    /// unless it has nothing to do with them.
    pub(super) fn follow(&mut self, app: &mut App, scope: &Scope<App>, badges: &mut Badges) {
        let is_locked = app.keeper.is_locked();
        if let Some(text) = app.handed.take_if(|text| !is_locked || is_request(text)) {
            if *app.state.page() != Page::Open {
                app.act(Action::Visit(Page::Open));
            }
            app.leave_copy();
            // A link came in the address of the page, else it was a file.
            let way = if text.starts_with('#') { Way::Link } else { Way::File };
            self.take(app, scope, badges, &text, way);
        }
        let has_copy = !matches!(app.guard.copy, Copy::None);
        if *app.state.page() != Page::Open || has_copy || app.keeper.is_locked() {
            // The camera is off with it.
            *self = Self { words: self.words.take().filter(|_| has_copy), ..Self::default() };
        } else {
            self.words = None;
        }
    }

    pub(super) fn act(&mut self, app: &mut App, scope: &Scope<App>, badges: &mut Badges, ask: &Ask) {
        match ask {
            Ask::Paste(text) => {
                self.pasted.clone_from(text);
                app.guard.wrong = None;
            }
            Ask::Open => {
                app.guard.wrong = None;
                let pasted = self.pasted.clone();
                self.take(app, scope, badges, &pasted, Way::Link);
            }
            Ask::Look => {
                self.stop();
                app.guard.wrong = None;
                self.camera = Camera::look(scope);
            }
            Ask::Stop => self.stop(),
            Ask::Seen(Ok(texts)) => {
                for text in texts {
                    app.guard.wrong = self.collect(app, scope, text).err().map(HandoverError::key);
                }
            }
            Ask::Seen(Err(error)) => {
                self.stop();
                app.guard.wrong = Some(error.key());
            }
            Ask::Opened(kind, Ok(text), words) => match kind {
                Kind::Answers => match app.keeper.read(Some(text.clone())) {
                    Ok(kept) => {
                        app.show_copy(Ok(kept));
                        self.words.clone_from(words);
                    }
                    Err(error) => app.guard.wrong = Some(of_link(error).key()),
                },
                Kind::Request | Kind::Endorsement => {
                    if !badges.receive(app, scope, text) {
                        app.guard.wrong = Some(HandoverError::Foreign.key());
                    }
                }
            },
            Ask::Opened(_, Err(key), _) => app.guard.wrong = Some(key),
        }
    }

    fn stop(&mut self) {
        (self.camera, self.parts, self.read) = (None, Collector::default(), None);
    }

    /// Looks what it is. Nothing changes before it is seen, and nothing where nobody knows it.
    fn take(&mut self, app: &mut App, scope: &Scope<App>, badges: &mut Badges, text: &str, way: Way) {
        // A page that was saved has the answers inside.
        let inside = inside_of(text).unwrap_or_else(|| text.to_owned());
        let read = match app.keeper.read(Some(inside)) {
            Err(error) => error,
            Ok(kept) => return app.show_copy(Ok(kept)),
        };
        if badges.receive(app, scope, text) {
            return;
        }
        match (self.collect(app, scope, text), way) {
            (Ok(()), _) => {}
            (Err(HandoverError::Foreign | HandoverError::TooLarge), Way::File) => app.show_copy(Err(read)),
            (Err(error), _) => app.guard.wrong = Some(error.key()),
        }
    }

    /// Takes a link or parts of one, and opens it once it is whole.
    fn collect(&mut self, app: &App, scope: &Scope<App>, text: &str) -> Result<(), HandoverError> {
        match self.parts.add(text)? {
            Progress::Missing { of, numbers } => self.read = Some((of.saturating_sub(numbers.len()), of)),
            Progress::Whole(link) => {
                self.stop();
                let list = code::list(app);
                scope.send_future(async move { Command::from(opened(&link, &list).await) });
            }
        }
        Ok(())
    }
}

async fn opened(link: &Link, list: &str) -> Ask {
    let text = link::opened(link).await;
    let words = match &text {
        Ok(text) => code::code(list, text).await,
        Err(_) => None,
    };
    Ask::Opened(link.kind(), text, words)
}

/// Whether somebody asks for a confirmation in this link. Who confirms needs no answers of their own.
fn is_request(text: &str) -> bool {
    Link::find(text).is_ok_and(|link| link.kind() == Kind::Request)
}

/// What is said of a link, where a file would have that wrong with it.
fn of_link(error: FileError) -> HandoverError {
    match error {
        FileError::Load(LoadError::Newer) => HandoverError::Newer,
        FileError::Load(LoadError::Foreign) => HandoverError::Foreign,
        FileError::TooLarge => HandoverError::TooLarge,
        FileError::Load(_) | FileError::TooDeep => HandoverError::Changed,
    }
}
