//! The last text that was kept, once more in the browser's database.
//!
//! A browser that is killed loses what local storage was given in the last seconds; the database has it at once. Where there
//! is no database, or the browser refuses it, all of this does nothing.

use crate::platform::by_name::{call, get, set, window};
use js_sys::{Array, Function, Promise};
use std::{cell::RefCell, mem};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// The database, the one store in it, and the key of the one text in that.
const DATABASE: &str = "everyday-skills";
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

struct Mirror {
    /// The database once it is open. It may have been closed since, by whoever erases it.
    open: Option<JsValue>,
    /// What is to be written as soon as it is open: only the last counts.
    waiting: Option<String>,
    is_opening: bool,
    /// How often it was erased: what was opened before is not written to.
    erased: u32,
}

thread_local! {
    static MIRROR: RefCell<Mirror> =
        const { RefCell::new(Mirror { open: None, waiting: None, is_opening: false, erased: 0 }) };
}

/// The text. Makes no database where there is none.
pub async fn read() -> Option<String> {
    begin(Job::Read).await.ok()?.as_string()
}

/// Puts a text in place of the last one, a moment later. Texts arrive in the order they were given.
pub fn write(text: &str) {
    if put(text).is_some() {
        return;
    }
    let is_opening = MIRROR.with_borrow_mut(|mirror| {
        mirror.waiting = Some(text.to_owned());
        mem::replace(&mut mirror.is_opening, true)
    });
    if !is_opening {
        let _nobody_waits = begin(Job::Write);
    }
}

/// Takes the whole database away, with what waits to be written. Done when it is gone; where another program holds on to
/// it, after three seconds, and then it goes as soon as that lets go.
pub async fn erase() {
    MIRROR.with_borrow_mut(|mirror| {
        mirror.erased += 1;
        (mirror.open, mirror.waiting, mirror.is_opening) = (None, None, false);
    });
    let _never_fails = begin(Job::Erase).await;
}

fn begin(job: Job) -> JsFuture {
    let done = Promise::new(&mut |done: Function, _| {
        let _timer = call(&window(), "setTimeout", &Array::of2(&done, &PATIENCE.into()));
        spawn_local(async move {
            let found = work(job).await.unwrap_or_default();
            if job == Job::Write {
                MIRROR.with_borrow_mut(|mirror| mirror.is_opening = false);
            }
            let _ok = done.call1(&JsValue::UNDEFINED, &found);
        });
    });
    done.into()
}

/// Does a job. What was read comes of it.
async fn work(job: Job) -> Option<JsValue> {
    let factory = get(&window(), "indexedDB");
    let name = Array::of1(&DATABASE.into());
    if job == Job::Erase {
        let request = call(&factory, "deleteDatabase", &name)?;
        let _never_fails = answered(&request).await;
        return None;
    }
    // Opened anew where it was erased in the meantime.
    let mut is_open = false;
    while !is_open {
        if job == Job::Write && MIRROR.with_borrow(|mirror| mirror.waiting.is_none()) {
            return None;
        }
        is_open = open(job, &call(&factory, "open", &name)?).await?;
    }
    if job == Job::Write {
        let text = MIRROR.with_borrow_mut(|mirror| mirror.waiting.take());
        put(&text?);
        return None;
    }
    let request = call(&store()?, "get", &Array::of1(&KEY.into()))?;
    let _never_fails = answered(&request).await;
    Some(get(&request, "result"))
}

/// Sees to an opening; `None` where there is no database, false where it was erased in the meantime.
async fn open(job: Job, request: &JsValue) -> Option<bool> {
    let erased = MIRROR.with_borrow(|mirror| mirror.erased);
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
    MIRROR.with_borrow_mut(|mirror| {
        let is_open = mirror.erased == erased;
        if is_open {
            mirror.open = Some(database);
        }
        Some(is_open)
    })
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

fn put(text: &str) -> Option<JsValue> {
    call(&store()?, "put", &Array::of2(&text.into(), &KEY.into()))
}

/// The store, where the database is open.
fn store() -> Option<JsValue> {
    let database = MIRROR.with_borrow(|mirror| mirror.open.clone());
    let name = STORE.into();
    let transaction = call(&database?, "transaction", &Array::of2(&name, &"readwrite".into()))?;
    call(&transaction, "objectStore", &Array::of1(&name))
}
