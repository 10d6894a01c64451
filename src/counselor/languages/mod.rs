//! Two languages side by side: the client is asked in theirs, and the counselor reads the same in their own.

mod reading;

use super::{Request, screen::is_clients};
use crate::{
    command::Command,
    components::{Choice, Legend, choices},
    extras::Extras,
    markup::{button, tag},
    pages,
    platform::name_of_language,
    surroundings::Surroundings,
    text::Text,
    view::View,
};
use reading::reading;
use reflection::{Action, Content, State};
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen_futures::spawn_local;
use yew::{Callback, Html};

/// The content in the client's language, where that is another than the counselor's.
#[derive(Default)]
pub(super) struct Second(Rc<RefCell<Option<Asked>>>);

struct Asked {
    language: String,
    found: Found,
}

enum Found {
    Loading,
    Failed,
    Here(Rc<Content>),
}

#[derive(Clone, Copy)]
pub(super) enum Ask {
    /// Show what was loaded.
    Show,
    /// Load it again.
    Again,
}

impl From<Ask> for Command {
    fn from(ask: Ask) -> Self {
        Request::Languages(ask).into()
    }
}

impl Second {
    /// Loads the content in the client's language where that is another than the state's, there is such content, and nobody
    /// asked for it. `tell` is told when it is there, or cannot be had.
    pub(super) fn follow(
        &self,
        extras: &Extras,
        surroundings: &Surroundings,
        state: &State,
        language: Option<&str>,
        tell: Callback<()>,
    ) {
        let Some(language) = language.filter(|it| self.can_be_had(it, state, surroundings)) else { return };
        let is_asked = self.0.borrow().as_ref().is_some_and(|asked| asked.language == language);
        if is_asked || extras.later.is_none() {
            return;
        }
        self.0.replace(Some(Asked { language: language.to_owned(), found: Found::Loading }));
        let (here, loaded, language) = (self.0.clone(), extras.in_language(language), language.to_owned());
        spawn_local(async move {
            let found = loaded.await.map_or(Found::Failed, |content| Found::Here(Rc::new(content)));
            {
                let mut here = here.borrow_mut();
                // Another may have been chosen meanwhile.
                if let Some(asked) = here.as_mut().filter(|asked| asked.language == language) {
                    asked.found = found;
                }
            }
            tell.emit(());
        });
    }

    /// Forgets what could not be had, so that it is asked for again.
    pub(super) fn act(&self, ask: Ask) {
        if matches!(ask, Ask::Again) {
            self.0.replace(None);
        }
    }

    /// The content in a language, where it is there.
    pub(super) fn content(&self, language: &str) -> Option<Rc<Content>> {
        match self.0.borrow().as_ref() {
            Some(Asked { language: asked, found: Found::Here(content) }) if asked == language => {
                Some(content.clone())
            }
            _ => None,
        }
    }

    /// Whether a language is another than the state's, with content that did not fail to come.
    pub(super) fn can_be_had(&self, language: &str, state: &State, surroundings: &Surroundings) -> bool {
        language != state.content().language
            && surroundings.languages().iter().any(|known| known == language)
            && !self.has_failed()
    }

    fn has_failed(&self) -> bool {
        matches!(self.0.borrow().as_ref(), Some(Asked { found: Found::Failed, .. }))
    }

    /// The client's page: where their language is another, in that, with the same beside it to read.
    pub(super) fn page(&self, v: &View) -> Html {
        let language = v.told().client_language().filter(|it| *it != v.content().language);
        let content = language.filter(|_| is_clients(v.page())).and_then(|it| self.content(it));
        let Some(content) = content.filter(|_| !v.keeper.is_locked()) else { return pages::page(v) };
        let mut state = v.state.clone();
        state.set_content(content);
        let theirs = &View { state: &state, text: Text(state.content()), ..*v };
        let spoken = |v: &View, class| {
            let spoken = tag("div").class(class).attr("lang", &v.content().language);
            // Read aloud before an answer and what somebody typed.
            let [chosen, written] = ["aloud-chosen", "aloud-written"].map(|key| v.say(key));
            let spoken = spoken.attr("data-chosen", &chosen).attr("data-written", &written);
            spoken.attr("dir", &v.say("direction"))
        };
        let asked = spoken(theirs, "asked").child(pages::page(theirs)).html();
        let label = v.say("screen-reading");
        let title = tag("p").class("above").text(label.clone()).html();
        let read = spoken(v, "reading").fixed("role", "region").attr("aria-label", &label);
        let read = read.child(title).child(reading(&pages::page(v), &v.say("screen-chosen"))).html();
        tag("div").class("bilingual").child(asked).child(read).html()
    }

    /// The way to choose the client's language; nothing where there is only one.
    pub(super) fn choice(&self, v: &View) -> Html {
        let own = &v.content().language;
        let languages = v.surroundings.languages();
        if languages.len() < 2 || !is_clients(v.page()) {
            return Html::default();
        }
        let chosen = v.told().client_language().unwrap_or(own);
        let answers = languages.iter().map(|language| {
            let action = Action::SetLanguage(Some(language.clone()).filter(|language| language != own));
            let name = name_of_language(language, own);
            Choice::radio("language", language, name, language == chosen, action)
        });
        let answers = choices(v, Legend::Seen(v.say("screen-language")), answers.collect()).class("short");
        let failed = if self.has_failed() {
            let again = button("secondary", "language-again", v.say("load-again"), v.send, Ask::Again).html();
            tag("div").fixed("role", "status").child(v.p("screen-language-failed")).child(again).html()
        } else {
            tag("div").fixed("role", "status").html()
        };
        let summary = tag("summary").text(v.say("screen-languages")).html();
        let fold = tag("details").children(vec![summary, answers.html(), failed]).html();
        let part = tag("section").class("desk-languages").key("languages");
        part.attr("aria-label", &v.say("screen-languages")).child(fold).html()
    }
}
