//! What is loaded after the first page is shown: each file the same for everybody, and no more than once.

use crate::{
    code::{Code, Loads},
    command::Command,
    counselor::{Counselor, Desk},
    later::Later,
    pack::Pack,
    papers::{Bench, Papers},
    platform::{
        by_name::get,
        content::{read_with_pack, text},
    },
};
use reflection::{
    Careers, Content, Opinion, Page, State, Vocabulary,
    content::{Part, RowError},
};
use settings::Problem;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// What can be loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extra {
    /// The cards and all that follows, with the code for it. Loaded once the first page is shown; for who comes back, before it.
    Cards,
    /// Everyday words and the skills they point to. Loaded when someone begins to write in their own words.
    Words,
    /// Occupations and what they ask for. Loaded when someone asks for ideas for work.
    Careers,
    /// The sentences and the code for papers, badges and handing over. Loaded when someone comes to take something with them.
    Papers,
    /// The sentences and the code of the counselor's desk. Loaded when a counselor comes to it.
    Counselor,
}

impl Extra {
    const ALL: [Self; 5] = [Self::Cards, Self::Words, Self::Careers, Self::Papers, Self::Counselor];

    /// The names of its files.
    fn files(self, language: &str) -> Vec<String> {
        match self {
            Self::Cards => vec![file_of(Part::Cards.as_str(), language)],
            Self::Words => vec![file_of("words", language)],
            Self::Careers => vec![file_of(Part::Careers.as_str(), language), "careers.tsv".to_owned()],
            Self::Papers => vec![file_of(Part::Papers.as_str(), language)],
            Self::Counselor => vec![file_of(Part::Counselor.as_str(), language), "counselor.css".to_owned()],
        }
    }

    /// Whether the learner needs it now.
    fn is_needed(self, state: &State) -> bool {
        let told = state.reflection();
        let has_careers = || state.plan().careers && told.occupations(Opinion::Liked).next().is_some();
        match (self, state.page()) {
            (Self::Cards, _)
            | (Self::Careers, Page::Careers | Page::Career(_))
            | (Self::Papers, Page::Papers | Page::Badges | Page::Share | Page::Confirm | Page::Open) => true,
            (Self::Counselor, page) => {
                state.plan().is_desk || matches!(page, Page::Desk | Page::Agree | Page::Group)
            }
            (Self::Words, Page::Form(form)) => !state.own_of(form).is_empty(),
            (Self::Words, Page::Skills) => told.own().next().is_some(),
            (Self::Careers, Page::Profile | Page::Papers | Page::Agree) => has_careers(),
            // What somebody confirmed is checked before it is shown.
            (Self::Papers, Page::Profile) => told.endorsements().next().is_some(),
            _ => false,
        }
    }
}

/// What the file of a part is called.
pub(crate) fn file_of(part: &str, language: &str) -> String {
    [part, "-", language, ".tsv"].concat()
}

/// How far the loading of something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Progress {
    NotAsked,
    Loading,
    Failed,
    Ready,
}

/// Where the page's files are.
#[derive(Clone)]
pub struct Files {
    /// The loader's object, which has a function `text` that promises the text of a file by its name.
    pub outside: JsValue,
    /// The ways to the code that is loaded when it is needed.
    pub loads: Loads,
    /// The parts of the content that were read.
    pub parts: Vec<(Part, String)>,
    /// The agency's own activities.
    pub pack: Option<Pack>,
}

/// Everything that is loaded after the first page.
pub(crate) struct Extras {
    /// Where from, and how code is: without it, nothing can be loaded.
    from: Option<(JsValue, Loads)>,
    /// The parts of the content there are. A further one is read together with them, into new content.
    parts: Vec<(Part, String)>,
    pack: Option<Pack>,
    progress: [Progress; Extra::ALL.len()],
    /// The code of the pages that come with the cards.
    pub(crate) later: Option<&'static Later>,
    pub(crate) vocabulary: Option<Vocabulary>,
    pub(crate) careers: Option<Careers>,
    papers: Option<&'static Papers>,
    /// What papers are made on.
    pub(crate) bench: Option<Box<dyn Bench>>,
    /// The counselor's desk. Unlike the bench it stays from one client to the next.
    pub(crate) desk: Option<Box<dyn Desk>>,
}

impl Extras {
    pub(crate) fn new(files: Option<Files>, later: Option<&'static Later>, content: &Content) -> Self {
        let (from, parts, pack) = match files {
            Some(files) => (Some((files.outside, files.loads)), files.parts, files.pack),
            None => (None, Vec::new(), None),
        };
        let mut extras = Self {
            from,
            parts,
            pack,
            progress: [Progress::NotAsked; Extra::ALL.len()],
            later,
            vocabulary: None,
            careers: None,
            papers: None,
            bench: None,
            desk: None,
        };
        if !content.skills.is_empty() && later.is_some() {
            extras.set(Extra::Cards, Progress::Ready);
        }
        extras
    }

    /// What is wrong with the agency's own activities.
    pub(crate) fn problems(&self) -> Vec<Problem> {
        self.pack.as_ref().map(Pack::problems).unwrap_or_default()
    }

    pub(crate) fn progress(&self, extra: Extra) -> Progress {
        self.progress.get(extra as usize).copied().unwrap_or(Progress::NotAsked)
    }

    fn set(&mut self, extra: Extra, now: Progress) {
        if let Some(progress) = self.progress.get_mut(extra as usize) {
            *progress = now;
        }
    }

    /// Asks for what the learner needs now and nobody asked for yet; first for the cards, whose code reads the rest.
    pub(crate) fn ask_for_what_is_needed(&mut self, state: &State, send: &Callback<Command>) {
        for extra in Extra::ALL {
            let is_readable = extra == Extra::Cards || self.progress(Extra::Cards) == Progress::Ready;
            if is_readable && self.progress(extra) == Progress::NotAsked && extra.is_needed(state) {
                self.ask(extra, state, send);
            }
        }
    }

    /// Asks for something, for the first time or again.
    pub(crate) fn ask(&mut self, extra: Extra, state: &State, send: &Callback<Command>) {
        let Some((outside, loads)) = self.from.clone() else { return self.set(extra, Progress::Failed) };
        self.set(extra, Progress::Loading);
        let files = extra.files(&state.content().language);
        let pack = self.pack.clone();
        let send = send.clone();
        spawn_local(async move {
            let mut texts = Vec::new();
            if let Some(pack) = pack {
                pack.arrived().await;
            }
            for file in files {
                // Of a file that cannot be had, the browser itself tells the console.
                texts.extend(text(&outside, &file).await);
            }
            let code = match extra {
                Extra::Cards => (loads.later)().await.map(Code::Later),
                Extra::Papers => (loads.papers)().await.map(Code::Papers),
                Extra::Counselor => (loads.counselor)().await.map(Code::Counselor),
                _ => None,
            };
            send.emit(Command::Loaded(extra, texts, code));
        });
    }

    /// The content in another language: its first part and the cards, and of the others those that can be had. `None` where one
    /// of the two cannot, or they are no content.
    pub(crate) fn in_language(&self, language: &str) -> impl Future<Output = Option<Content>> + use<> {
        let parts = [Part::Start, Part::Cards, Part::Careers, Part::Papers, Part::Counselor];
        let outside = self.from.as_ref().map(|(outside, _)| outside.clone()).unwrap_or_default();
        let addresses = get(&outside, "addresses");
        let texts = parts.map(|part| {
            let file = file_of(part.as_str(), language);
            // Not every language has every part.
            get(&addresses, &file).is_string().then(|| text(&outside, &file))
        });
        let (pack, later) = (self.pack.clone(), self.later);
        async move {
            let mut tables = Vec::new();
            for (part, text) in parts.into_iter().zip(texts) {
                let table = match text {
                    Some(text) => text.await.ok(),
                    None => None,
                };
                match table {
                    Some(table) => tables.push((part, table)),
                    None if matches!(part, Part::Start | Part::Cards) => return None,
                    None => {}
                }
            }
            read_with_pack(&tables, pack.as_ref(), later).ok()
        }
    }

    /// Leaves nothing on the bench.
    pub(crate) fn clear_bench(&mut self) {
        self.bench = self.papers.map(|papers| (papers.bench)());
    }

    /// Takes in what was loaded. What cannot be read counts as not loaded; nor do cards without their code.
    pub(crate) fn receive(&mut self, extra: Extra, texts: &[String], code: Option<Code>, state: &mut State) {
        match code {
            Some(Code::Later(later)) => self.later = Some(later),
            Some(Code::Papers(papers)) => {
                self.papers = Some(papers);
                self.clear_bench();
            }
            Some(Code::Counselor(Counselor { desk, .. })) => {
                self.desk = texts.get(1).map(|styles| desk(styles.clone()));
            }
            None => {}
        }
        let read = self.read(extra, texts, state).is_some();
        self.set(extra, if read { Progress::Ready } else { Progress::Failed });
    }

    fn read(&mut self, extra: Extra, texts: &[String], state: &mut State) -> Option<()> {
        let later = self.later?;
        match (extra, texts) {
            (Extra::Cards, [cards]) => self.add(Part::Cards, cards, state),
            (Extra::Words, [words]) => {
                self.vocabulary = Some(said((later.vocabulary)(words))?);
                Some(())
            }
            (Extra::Careers, [sentences, careers]) => {
                let careers = said((later.careers)(careers, state.content()))?;
                self.add(Part::Careers, sentences, state)?;
                self.careers = Some(careers);
                Some(())
            }
            (Extra::Papers, [sentences]) if self.bench.is_some() => self.add(Part::Papers, sentences, state),
            (Extra::Counselor, [sentences, _]) if self.desk.is_some() => {
                self.add(Part::Counselor, sentences, state)
            }
            _ => None,
        }
    }

    /// Adds a part to the content, all of it or nothing.
    fn add(&mut self, part: Part, table: &str, state: &mut State) -> Option<()> {
        self.parts.push((part, table.to_owned()));
        match read_with_pack(&self.parts, self.pack.as_ref(), self.later) {
            Ok(content) => {
                state.set_content(Rc::new(content));
                Some(())
            }
            Err(failure) => {
                web_sys::console::error_1(&failure.to_string().into());
                self.parts.pop();
                None
            }
        }
    }
}

/// What was read; the console is told why where nothing was.
fn said<T>(read: Result<T, RowError>) -> Option<T> {
    read.map_err(|why| web_sys::console::error_1(&why.to_string().into())).ok()
}
