//! An app in the document, and the stores it is tried with.

use everyday_skills::{
    App, AppProps, Command, Files, Loads, Pack, Surroundings, later, read_content,
    storage::{BrowserStore, Keeper, Stay},
};
use js_sys::Promise;
use keeping::{Kept, Place, Raw, SLOTS, SaveError, Saved, Store, seal};
use reflection::{Content, content::Part};
use settings::Settings;
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, Event, HtmlElement, HtmlTextAreaElement};
use yew::AppHandle;

/// The least that makes a reflection; what the screens say is their keys.
const CONTENT: &str = "language\ten
setting\thome\tAt home
hope\tjob\tFind a job
relation\tfriend\tA friend
check\tit-worked\tIt worked
barrier\ttime\tToo little time\tTake a minute
form\treading\teveryday\tReading
card\treading\tManuals and books.\tWhat do you read?\t
activity\tread-labels\treading\thome\ts-1=3\t\tRead labels
skill\ts-1\tthinking\tReading well\tReading\t\tYou read.\ta\tb\tc\td\tRead more\tReads
skill\ts-2\tpeople\tListening\tListening\t\tYou listen.\ta\tb\tc\td\tListen more\tListens
end
";

/// An app in an element of its own; gone when dropped.
pub(crate) struct Mounted {
    pub(crate) root: Element,
    handle: Option<AppHandle<App>>,
}

impl Mounted {
    /// Draws the app with this store. Nothing can be loaded.
    pub(crate) async fn with(store: impl Store + 'static) -> Self {
        Self::draw(JsValue::UNDEFINED, store, CONTENT, None, &[]).await
    }

    /// Draws the app on a page that is its own: the address and the history are ours, too.
    pub(crate) async fn on_a_page(store: impl Store + 'static) -> Self {
        let outside = js_sys::JSON::parse(r#"{"isPage":true}"#).unwrap();
        Self::draw(outside, store, CONTENT, Some(nowhere(CONTENT, None)), &[]).await
    }

    /// Draws the app with other content, to which more may be loaded: see [`Mounted::send`].
    pub(crate) async fn of(content: &str, store: impl Store + 'static) -> Self {
        Self::with_pack(content, store, None, &[]).await
    }

    /// The same with an agency's own activities, and settings.
    pub(crate) async fn with_pack(
        content: &str,
        store: impl Store + 'static,
        pack: Option<Pack>,
        settings: &[(&str, &str)],
    ) -> Self {
        Self::draw(JsValue::UNDEFINED, store, content, Some(nowhere(content, pack)), settings).await
    }

    async fn draw(
        outside: JsValue,
        store: impl Store + 'static,
        content: &str,
        files: Option<Files>,
        settings: &[(&str, &str)],
    ) -> Self {
        let root = document().create_element("div").unwrap();
        document().body().unwrap().append_child(&root).unwrap();
        let content = read_content(&[(Part::Start, content.to_owned())]).expect("the content is sound");
        let keeper = Keeper::new(store, None, Stay::AsTheySay);
        // Where cards are to be loaded, their code comes with them.
        let later = (!content.skills.is_empty()).then(later);
        let content = Rc::new(content);
        let pairs = settings.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
        let (settings, problems) = Settings::read(&pairs.collect::<Vec<_>>());
        let surroundings = Surroundings::new(outside, settings, problems);
        let props = AppProps { content, files, later, keeper, mirrored: None, surroundings };
        let handle = yew::Renderer::<App>::with_root_and_props(root.clone(), props).render();
        drawn().await;
        Self { root, handle: Some(handle) }
    }

    /// Asks something of the app that nobody presses: that it takes in what was loaded.
    pub(crate) async fn send(&self, command: Command) {
        self.handle.as_ref().expect("the app is there").send_message(command);
        drawn().await;
    }

    /// What a selector finds first.
    pub(crate) fn find(&self, selector: &str) -> Option<HtmlElement> {
        self.root.query_selector(selector).unwrap().map(|it| it.dyn_into().unwrap())
    }

    /// The kind of page.
    pub(crate) fn screen(&self) -> String {
        self.find(".app").unwrap().get_attribute("data-screen").unwrap()
    }

    /// The keys of the notices.
    pub(crate) fn notices(&self) -> Vec<String> {
        let found = self.root.query_selector_all("[data-notice]").unwrap();
        let found = (0..found.length()).map(|at| found.get(at).unwrap().unchecked_into::<Element>());
        found.map(|it| it.get_attribute("data-notice").unwrap()).collect()
    }

    /// Clicks what a selector finds first.
    pub(crate) async fn click(&self, selector: &str) {
        self.find(selector).expect(selector).click();
        drawn().await;
    }

    /// Presses the button with this hook.
    pub(crate) async fn press(&self, hook: &str) {
        self.click(&format!("[data-action='{hook}']")).await;
    }

    /// Goes from the first page to the one form.
    pub(crate) async fn to_form(&self) {
        for _ in 0..5 {
            self.press("next").await;
        }
        assert_eq!(self.screen(), "form");
    }

    /// Writes in the first box.
    pub(crate) async fn write(&self, text: &str) {
        let area: HtmlTextAreaElement = self.find("textarea").unwrap().dyn_into().unwrap();
        area.set_value(text);
        let event = Event::new("input").unwrap();
        event.init_event_with_bubbles("input", true);
        area.dispatch_event(&event).unwrap();
        drawn().await;
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        if let Some(handle) = self.handle.take() {
            handle.destroy();
        }
        self.root.remove();
    }
}

/// Files of which none can be had.
fn nowhere(content: &str, pack: Option<Pack>) -> Files {
    Files {
        outside: JsValue::UNDEFINED,
        loads: Loads {
            later: || Box::pin(async { None }),
            papers: || Box::pin(async { None }),
            counselor: || Box::pin(async { None }),
        },
        parts: vec![(Part::Start, content.to_owned())],
        pack,
    }
}

/// The least that makes a reflection.
pub(crate) fn content() -> Content {
    read_content(&[(Part::Start, CONTENT.to_owned())]).expect("the content is sound")
}

pub(crate) fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

/// Tasks of the browser in which all is drawn: Yew begins in the task it was asked in, and on a busy machine puts off what
/// takes longer than 16 ms to later ones.
const TASKS: usize = 5;

/// Until everything is drawn that was asked for.
pub(crate) async fn drawn() {
    for _ in 0..TASKS {
        let next_task = |done: js_sys::Function, _| {
            web_sys::window().unwrap().set_timeout_with_callback(&done).unwrap();
        };
        JsFuture::from(Promise::new(&mut { next_task })).await.unwrap();
    }
}

/// Storage of our own: all texts by place and key, and whether it fails.
#[derive(Clone, Default)]
pub(crate) struct Memory(Rc<Inner>);

#[derive(Default)]
struct Inner {
    texts: RefCell<Vec<(Place, String, String)>>,
    /// How often something was stored.
    written: Cell<usize>,
    fails: Cell<Option<SaveError>>,
}

impl Memory {
    /// With a reflection that was kept before.
    pub(crate) fn with(saved: &Saved) -> Self {
        Self::holding(&seal(1, &saved.body()))
    }

    /// With this text where a reflection should be.
    pub(crate) fn holding(text: &str) -> Self {
        let memory = Self::default();
        let [slot, _] = SLOTS;
        memory.set(Place::Device, slot, text).unwrap();
        memory.0.written.set(0);
        memory
    }

    /// That fails whenever something is to be stored.
    pub(crate) fn failing(error: SaveError) -> Self {
        let memory = Self::default();
        memory.0.fails.set(Some(error));
        memory
    }

    /// What would be found on the next visit.
    pub(crate) fn saved(&self) -> Option<Saved> {
        match keeping::load(self, None).unwrap()?.kept {
            Kept::Open(saved) => Some(saved),
            Kept::Locked(_) => None,
        }
    }

    /// How often something was stored so far.
    pub(crate) fn written(&self) -> usize {
        self.0.written.get()
    }

    /// Everything that is stored, as one text.
    pub(crate) fn everything(&self) -> String {
        self.0.texts.borrow().iter().flat_map(|(_, key, text)| [key.as_str(), ": ", text, "\n"]).collect()
    }
}

impl Store for Memory {
    fn get(&self, place: Place, key: &str) -> Option<String> {
        let texts = self.0.texts.borrow();
        texts.iter().find(|(at, name, _)| *at == place && name == key).map(|(.., text)| text.clone())
    }

    fn set(&self, place: Place, key: &str, text: &str) -> Result<(), SaveError> {
        if let Some(error) = self.0.fails.get() {
            return Err(error);
        }
        self.remove(place, key);
        self.0.texts.borrow_mut().push((place, key.to_owned(), text.to_owned()));
        self.0.written.set(self.0.written.get() + 1);
        Ok(())
    }

    fn remove(&self, place: Place, key: &str) {
        self.0.texts.borrow_mut().retain(|(at, name, _)| *at != place || name != key);
    }

    fn keys(&self, place: Place) -> Vec<String> {
        let texts = self.0.texts.borrow();
        let mut keys: Vec<_> =
            texts.iter().filter(|(at, ..)| *at == place).map(|(_, key, _)| key.clone()).collect();
        keys.sort();
        keys
    }

    fn parse(&self, text: &str) -> Option<Raw> {
        BrowserStore::default().parse(text)
    }
}
