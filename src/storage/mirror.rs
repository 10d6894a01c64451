//! The last text that was kept, once more in the browser's database.
//!
//! A browser that is killed loses what local storage was given in the last seconds; the database has it at once. Where there
//! is no database, or the browser refuses it, all of this does nothing.

use crate::platform::by_name::{call, get, promised, set, window};
use js_sys::{Array, Function, Promise};
use std::{cell::RefCell, mem, rc::Rc};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// The one store in the database, and the key of the one text in that.
const STORE: &str = "kept";
const KEY: &str = "reflection";

/// How many milliseconds somebody waits for an answer: databases have been known to hang.
const PATIENCE: i32 = 3000;

/// What is asked of the database.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Job {
    Read,
    Write,
    Erase,
}

/// A database of this name, with one text in it.
#[derive(Clone)]
pub struct Mirror(Rc<Inner>);

struct Inner {
    database: String,
    held: RefCell<Held>,
}

#[derive(Default)]
struct Held {
    /// The database once it is open. It may have been closed since, by whoever erases it.
    open: Option<JsValue>,
    /// What is to be written as soon as it is open: only the last counts.
    waiting: Option<String>,
    is_opening: bool,
    /// How often it was erased: what was opened before is not written to.
    erased: u32,
}

impl Mirror {
    /// The database of the widgets of this name (empty: of none), whether it is there or not.
    pub fn of(name: &str) -> Self {
        let dot = if name.is_empty() { "" } else { "." };
        let database = ["everyday-skills", dot, name].concat();
        Self(Rc::new(Inner { database, held: RefCell::default() }))
    }

    /// The text. Makes no database where there is none.
    pub async fn read(&self) -> Option<String> {
        self.begin(Job::Read).await.ok()?.as_string()
    }

    /// Puts a text in place of the last one, a moment later. Texts arrive in the order they were given.
    pub fn write(&self, text: &str) {
        if self.put(text).is_some() {
            return;
        }
        let is_opening = {
            let mut held = self.0.held.borrow_mut();
            held.waiting = Some(text.to_owned());
            mem::replace(&mut held.is_opening, true)
        };
        if !is_opening {
            let _nobody_waits = self.begin(Job::Write);
        }
    }

    /// Takes the whole database away, with what waits to be written. Done when it is gone; where another program holds on to
    /// it, after three seconds, and then it goes as soon as that lets go.
    pub async fn erase(&self) {
        {
            let mut held = self.0.held.borrow_mut();
            held.erased += 1;
            (held.open, held.waiting, held.is_opening) = (None, None, false);
        }
        let _never_fails = self.begin(Job::Erase).await;
    }

    fn begin(&self, job: Job) -> JsFuture {
        let done = Promise::new(&mut |done: Function, _| {
            let _timer = call(&window(), "setTimeout", &Array::of2(&done, &PATIENCE.into()));
            let mirror = self.clone();
            spawn_local(async move {
                let found = mirror.work(job).await.unwrap_or_default();
                if job == Job::Write {
                    mirror.0.held.borrow_mut().is_opening = false;
                }
                let _ok = done.call1(&JsValue::UNDEFINED, &found);
            });
        });
        done.into()
    }

    /// Does a job. What was read comes of it.
    async fn work(&self, job: Job) -> Option<JsValue> {
        let factory = get(&window(), "indexedDB");
        let name = Array::of1(&self.0.database.as_str().into());
        if job == Job::Erase {
            let request = call(&factory, "deleteDatabase", &name)?;
            let _never_fails = answered(&request).await;
            return None;
        }
        // WebKit keeps an empty database of every one that was looked into, so this one is only where it is, or is about to be.
        if job == Job::Read && !self.is_ours() {
            let all = all_names(&factory).await;
            if all.is_some_and(|all| !all.contains(&self.0.database)) {
                return None;
            }
        }
        // Opened anew where it was erased in the meantime.
        let mut is_open = false;
        while !is_open {
            if job == Job::Write && self.0.held.borrow().waiting.is_none() {
                return None;
            }
            is_open = self.open(job, &call(&factory, "open", &name)?).await?;
        }
        if job == Job::Write {
            let text = self.0.held.borrow_mut().waiting.take();
            self.put(&text?);
            return None;
        }
        let request = call(&self.store()?, "get", &Array::of1(&KEY.into()))?;
        let _never_fails = answered(&request).await;
        Some(get(&request, "result"))
    }

    /// Sees to an opening; `None` where there is no database, false where it was erased in the meantime.
    async fn open(&self, job: Job, request: &JsValue) -> Option<bool> {
        let erased = self.0.held.borrow().erased;
        let _never_fails = answered(request).await;
        let upgrade = get(request, "transaction");
        if upgrade.is_object() {
            // It is new. What is done now is done within the event that says so, since promises go on before that is over.
            if job == Job::Read {
                call(&upgrade, "abort", &Array::new());
                return None;
            }
            call(&get(request, "result"), "createObjectStore", &Array::of1(&STORE.into()));
            let _never_fails = answered(request).await;
        }
        let database = get(request, "result");
        let close: Function = get(&database, "close").dyn_into().ok()?;
        // Who erases it, here or in another tab, waits until nobody holds on to it.
        set(&database, "onversionchange", &close.bind0(&database));
        let mut held = self.0.held.borrow_mut();
        let is_open = held.erased == erased;
        if is_open {
            held.open = Some(database);
        }
        Some(is_open)
    }

    /// Whether something was written to it here.
    fn is_ours(&self) -> bool {
        let held = self.0.held.borrow();
        held.is_opening || held.open.is_some()
    }

    fn put(&self, text: &str) -> Option<JsValue> {
        call(&self.store()?, "put", &Array::of2(&text.into(), &KEY.into()))
    }

    /// The store, where the database is open.
    fn store(&self) -> Option<JsValue> {
        let database = self.0.held.borrow().open.clone();
        let name = STORE.into();
        let transaction = call(&database?, "transaction", &Array::of2(&name, &"readwrite".into()))?;
        call(&transaction, "objectStore", &Array::of1(&name))
    }
}

/// What comes after `begins` in the names of the mirrors that are there. Empty where the browser does not tell.
pub(crate) async fn mirrors(begins: &str) -> Vec<String> {
    let begins = ["everyday-skills.", begins].concat();
    let names = all_names(&get(&window(), "indexedDB")).await.unwrap_or_default();
    names.iter().filter_map(|name| name.strip_prefix(&begins).map(ToOwned::to_owned)).collect()
}

/// The names of all databases that are there; `None` where the browser does not tell.
async fn all_names(factory: &JsValue) -> Option<Vec<String>> {
    let all = promised(factory, "databases", &Array::new())?.await.ok()?;
    let all = all.dyn_into::<Array>().ok()?;
    Some(all.iter().filter_map(|database: JsValue| get(&database, "name").as_string()).collect())
}

/// Until a request is answered in whatever way. Its `result` is then there, or is not.
fn answered(request: &JsValue) -> JsFuture {
    let answered = Promise::new(&mut |done: Function, _| {
        for event in ["onsuccess", "onerror", "onupgradeneeded"] {
            set(request, event, &done);
        }
    });
    answered.into()
}
