//! An app in the document, and the stores it is tried with.

use everyday_skills::{
    App, AppProps, Command, Files, read_content,
    storage::{Keeper, LoadError, SaveError, Store},
};
use js_sys::Promise;
use reflection::{Saved, content::Part};
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::JsCast;
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
        Self::draw(store, CONTENT, None).await
    }

    /// Draws the app with other content, to which more may be loaded: see [`Mounted::send`].
    pub(crate) async fn of(content: &str, store: impl Store + 'static) -> Self {
        let parts = vec![(Part::Start, content.to_owned())];
        Self::draw(store, content, Some(Files { folder: "/nowhere/".to_owned(), parts })).await
    }

    async fn draw(store: impl Store + 'static, content: &str, files: Option<Files>) -> Self {
        let root = document().create_element("div").unwrap();
        document().body().unwrap().append_child(&root).unwrap();
        let content = read_content(&[(Part::Start, content.to_owned())]).expect("the content is sound");
        let keeper = Keeper::new(store);
        let props = AppProps { content: Rc::new(content), files, keeper, owns_history: false };
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

pub(crate) fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

/// Tasks of the browser in which all is drawn: Yew begins in the task it was asked in, and on a busy machine puts off what
/// takes longer than 16 ms to later ones.
const TASKS: usize = 5;

/// Until everything is drawn that was asked for.
async fn drawn() {
    for _ in 0..TASKS {
        let next_task = |done: js_sys::Function, _| {
            web_sys::window().unwrap().set_timeout_with_callback(&done).unwrap();
        };
        JsFuture::from(Promise::new(&mut { next_task })).await.unwrap();
    }
}

/// Keeps everything that was ever saved, the latest last.
#[derive(Clone, Default)]
pub(crate) struct Memory(pub(crate) Rc<RefCell<Vec<Saved>>>);

impl Store for Memory {
    fn load(&self) -> Result<Option<Saved>, LoadError> {
        Ok(self.0.borrow().last().cloned())
    }

    fn save(&self, saved: &Saved) -> Result<(), SaveError> {
        self.0.borrow_mut().push(saved.clone());
        Ok(())
    }

    fn unusable(&self) -> Option<String> {
        None
    }

    fn erase(&self) {
        self.0.borrow_mut().clear();
    }
}

/// Keeps nothing, and says why.
pub(crate) struct Broken {
    pub(crate) load: Option<LoadError>,
    pub(crate) save: Option<SaveError>,
}

impl Store for Broken {
    fn load(&self) -> Result<Option<Saved>, LoadError> {
        self.load.map_or(Ok(None), Err)
    }

    fn save(&self, _: &Saved) -> Result<(), SaveError> {
        self.save.map_or(Ok(()), Err)
    }

    fn unusable(&self) -> Option<String> {
        self.load.map(|_| "what was there".to_owned())
    }

    fn erase(&self) {}
}
