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
use reflection::{Careers, Content, Opinion, Page, State, Vocabulary, content::Part};
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
    /// All that is there, in the language that was chosen.
    Language,
}

/// The occupations and their figures.
const CAREERS: &str = "careers.tsv";

/// What the name of the file of everyday words begins with.
const WORDS: &str = "words";

impl Extra {
    const ALL: [Self; 6] =
        [Self::Language, Self::Cards, Self::Words, Self::Careers, Self::Papers, Self::Counselor];

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
    /// The language that was chosen; none where nobody chose.
    pub(crate) chosen: Option<String>,
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
            chosen: None,
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

    /// The code of the later pages, where its words are there, too.
    pub(crate) fn with_words(&self) -> Option<&'static Later> {
        self.later.filter(|_| self.progress(Extra::Cards) == Progress::Ready)
    }

    fn set(&mut self, extra: Extra, now: Progress) {
        if let Some(progress) = self.progress.get_mut(extra as usize) {
            *progress = now;
        }
    }

    /// Chooses the language: asked for with what is needed next.
    pub(crate) fn speak(&mut self, language: String) {
        self.chosen = Some(language);
        self.set(Extra::Language, Progress::NotAsked);
    }

    /// Goes on in the language the page is in: what came of choosing another is said where that was done.
    pub(crate) fn settle_language(&mut self, state: &State) {
        if matches!(self.progress(Extra::Language), Progress::Ready | Progress::Failed) {
            self.set(Extra::Language, Progress::NotAsked);
            self.chosen.take_if(|chosen| *chosen != state.content().language);
        }
    }

    /// Whether the page speaks the language that was chosen.
    pub(crate) fn speaks_as_chosen(&self, state: &State) -> bool {
        self.chosen.as_ref().is_some_and(|chosen| *chosen == state.content().language)
    }

    /// Asks for what the learner needs now and nobody asked for yet; first for the cards, whose code reads the rest.
    pub(crate) fn ask_for_what_is_needed(&mut self, state: &State, send: &Callback<Command>) {
        for extra in Extra::ALL {
            let is_first = matches!(extra, Extra::Language | Extra::Cards);
            let is_readable = is_first || self.progress(Extra::Cards) == Progress::Ready;
            let is_needed = match extra {
                Extra::Language => self.chosen.is_some() && !self.speaks_as_chosen(state),
                extra => extra.is_needed(state),
            };
            if is_readable && self.progress(extra) == Progress::NotAsked && is_needed {
                self.ask(extra, state, send);
            }
        }
    }

    /// The names of the files of something, as they are to be now.
    fn files(&self, extra: Extra, state: &State) -> Vec<String> {
        let language = &state.content().language;
        match extra {
            Extra::Cards => vec![file_of(Part::Cards.as_str(), language)],
            Extra::Words => vec![file_of(WORDS, language)],
            Extra::Careers => vec![file_of(Part::Careers.as_str(), language), CAREERS.to_owned()],
            Extra::Papers => vec![file_of(Part::Papers.as_str(), language)],
            Extra::Counselor => vec![file_of(Part::Counselor.as_str(), language), "counselor.css".to_owned()],
            Extra::Language => {
                let language = self.chosen.as_ref().unwrap_or(language);
                let parts = self.parts.iter().map(|(part, _)| file_of(part.as_str(), language));
                let words = self.vocabulary.iter().map(|_| file_of(WORDS, language));
                parts.chain(words).chain(self.careers.iter().map(|_| CAREERS.to_owned())).collect()
            }
        }
    }

    /// Asks for something, for the first time or again.
    pub(crate) fn ask(&mut self, extra: Extra, state: &State, send: &Callback<Command>) {
        let Some((outside, loads)) = self.from.clone() else { return self.set(extra, Progress::Failed) };
        self.set(extra, Progress::Loading);
        let files = self.files(extra, state);
        let pack = self.pack.clone();
        let send = send.clone();
        spawn_local(async move {
            let mut texts = Vec::new();
            if let Some(pack) = pack {
                pack.arrived().await;
            }
            for file in &files {
                // Of a file that cannot be had, the browser itself tells the console.
                texts.extend(text(&outside, file).await);
            }
            let code = match extra {
                Extra::Cards => (loads.later)().await.map(Code::Later),
                Extra::Papers => (loads.papers)().await.map(Code::Papers),
                Extra::Counselor => (loads.counselor)().await.map(Code::Counselor),
                _ => None,
            };
            send.emit(Command::Loaded(extra, files, texts, code));
        });
    }

    /// All parts of the content in another language, as the pages beside the page in its own need them. `None` where one cannot be
    /// had, or is no content.
    pub(crate) fn in_language(&self, language: &str) -> impl Future<Output = Option<Content>> + use<> {
        let outside = self.from.as_ref().map(|(outside, _)| outside.clone()).unwrap_or_default();
        let addresses = get(&outside, "addresses");
        let parts = [Part::Start, Part::Cards, Part::Careers, Part::Papers, Part::Counselor];
        let named = parts.map(|part| (part, file_of(part.as_str(), language)));
        // Not every language has every part.
        let named = named.into_iter().filter(|(_, file)| get(&addresses, file).is_string());
        let asked: Vec<_> = named.map(|(part, file)| (part, text(&outside, &file))).collect();
        let (pack, later, language) = (self.pack.clone(), self.later, language.to_owned());
        async move {
            let mut parts = Vec::new();
            for (part, text) in asked {
                parts.push((part, text.await.ok()?));
            }
            read_in(&language, &parts, pack.as_ref(), later)
        }
    }

    /// Leaves nothing on the bench.
    pub(crate) fn clear_bench(&mut self) {
        self.bench = self.papers.map(|papers| (papers.bench)());
    }

    /// Takes in what was loaded of the files that were asked for. What cannot be read counts as not loaded; nor do cards without
    /// their code. Where other files are wanted by now, since there is another language or more to be had in it, they are asked for.
    pub(crate) fn receive(
        &mut self,
        extra: Extra,
        asked: &[String],
        texts: &[String],
        code: Option<Code>,
        state: &mut State,
    ) {
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
        let now = match () {
            () if asked != self.files(extra, state) => Progress::NotAsked,
            () if self.read(extra, texts, state).is_some() => Progress::Ready,
            () => Progress::Failed,
        };
        self.set(extra, now);
    }

    fn read(&mut self, extra: Extra, texts: &[String], state: &mut State) -> Option<()> {
        if extra == Extra::Language {
            return self.translate(texts, state);
        }
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

    /// Puts all that is there in the chosen language in place of what it was: all of it or nothing.
    fn translate(&mut self, texts: &[String], state: &mut State) -> Option<()> {
        let mut texts = texts.iter();
        let parts: Option<Vec<_>> =
            self.parts.iter().map(|(part, _)| Some((*part, texts.next()?.clone()))).collect();
        let parts = parts?;
        let content = read_in(self.chosen.as_ref()?, &parts, self.pack.as_ref(), self.later)?;
        let vocabulary = match &self.vocabulary {
            Some(_) => Some(said((self.later?.vocabulary)(texts.next()?))?),
            None => None,
        };
        let careers = match &self.careers {
            Some(_) => Some(said((self.later?.careers)(texts.next()?, &content))?),
            None => None,
        };
        (self.parts, self.vocabulary, self.careers) = (parts, vocabulary, careers);
        state.set_content(Rc::new(content));
        Some(())
    }

    /// Adds a part to the content, all of it or nothing.
    fn add(&mut self, part: Part, table: &str, state: &mut State) -> Option<()> {
        self.parts.push((part, table.to_owned()));
        let content = said(read_with_pack(&self.parts, self.pack.as_ref(), self.later));
        if content.is_none() {
            self.parts.pop();
        }
        state.set_content(Rc::new(content?));
        Some(())
    }
}

/// The content of these parts; `None` where they are no content, or that of another language.
fn read_in(
    language: &str,
    parts: &[(Part, String)],
    pack: Option<&Pack>,
    later: Option<&'static Later>,
) -> Option<Content> {
    said(read_with_pack(parts, pack, later)).filter(|content| content.language == language)
}

/// What was read; the console is told why where nothing was.
fn said<T, Why: ToString>(read: Result<T, Why>) -> Option<T> {
    read.map_err(|why| web_sys::console::error_1(&why.to_string().into())).ok()
}
