//! A desk with many records, made without a walk for each.

use crate::{
    desk::DESK_PASSPHRASE,
    kept::{life, lives},
    person::Person,
};
use anyhow::{Context, Result, ensure};
use caseload::{ClientId, Record, write_export};
use keeping::{FORMAT, Lock, Saved, VERSION};
use reflection::Day;
use serde_json::{Map, Value, json};
use std::time::{Duration, Instant};

/// How many rounds the key takes.
const ROUNDS: u32 = 600_000;
/// When the first answer was given, in milliseconds since 1970; any day does.
const BEGUN: u64 = 1_767_600_000_000;
/// How long opening the records of a desk may take: with a page that was not built for release, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(90);

/// The code of the client with this number.
pub fn code(number: usize) -> String {
    format!("H-{number:03}")
}

/// The next step of the client with this number.
pub fn next_step(number: usize) -> String {
    format!("Ask for shelf {number:03}")
}

impl Person<'_> {
    /// A file of the records of so many clients, as a desk with the passphrase of tests saves it: each a made-up life as it is
    /// after a talk, with notes and what was agreed on. The browser does the locking.
    ///
    /// # Errors
    /// When there are no lives, or the browser cannot lock.
    pub async fn many_records(&self, count: usize) -> Result<String> {
        let today: String = self.script("return new Date().toLocaleDateString('sv')", vec![]).await?;
        let salt: String = self.script_async(MAKE_KEY, vec![json!(DESK_PASSPHRASE), json!(ROUNDS)]).await?;
        let names = lives()?;
        let mut records = Vec::new();
        for (number, name) in (1..=count).zip(names.iter().cycle()) {
            let text = after_a_talk(name, number, &today)?.to_file();
            let (nonce, data) = self.script_async(LOCK, vec![json!(text)]).await?;
            let lock = Lock { rounds: ROUNDS, salt: salt.clone(), nonce, data, deflated: true };
            records.push(Record { id: ClientId::from_number(u32::try_from(number)?), lock });
        }
        Ok(write_export(Day::parse(&today).context("no day")?, &records))
    }

    /// Waits until the list has so many clients, however long that takes.
    ///
    /// # Errors
    /// When it never has.
    pub async fn until_listed(&self, count: usize) -> Result<()> {
        let begin = Instant::now();
        let listed = "return document.querySelectorAll('.desk-list [data-client]').length";
        loop {
            let found: usize = self.script(listed, vec![]).await?;
            if found == count {
                return Ok(());
            }
            ensure!(begin.elapsed() < PATIENCE, "{found} are listed, not {count}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Fills local storage but for so many characters: some other page of the site keeps that much.
    ///
    /// # Errors
    /// When there is less room than that.
    pub async fn leave_room(&self, characters: usize) -> Result<()> {
        self.script(FILL, vec![json!(characters)]).await
    }
}

/// The record of somebody who lived this life, after a talk at the desk: each answer with its stamp.
fn after_a_talk(name: &str, number: usize, today: &str) -> Result<Saved> {
    let life: Saved = serde_json::from_str(&life(name, "profile")?)?;
    let told = life.reflection.iter().map(|(address, answer)| (address.to_owned(), Value::from(answer)));
    let mut answers: Map<String, Value> = told.collect();
    let code = code(number);
    for (address, answer) in [
        ("desk/code", code.clone()),
        ("desk/since", today.to_owned()),
        ("desk/seen", today.to_owned()),
        ("agreed/day", today.to_owned()),
        ("agreed/goal/1", format!("A job with more hours, said {code}")),
        ("agreed/goal/1/what", next_step(number)),
        ("agreed/goal/1/who", "Me".to_owned()),
        ("agreed/goal/1/when", "Before we meet again".to_owned()),
    ] {
        answers.insert(address.to_owned(), answer.into());
    }
    for page in
        ["hope", "days", "form/reading", "form/trial-and-error", "stories", "skills", "barriers", "profile"]
    {
        let note = format!(
            "{code} was sure about {page}. Came by bus number {}, has till a quarter past.",
            number * 7
        );
        answers.insert(format!("desk/note/{page}"), note.into());
    }
    let stamps = answers.keys().zip(0_u64..);
    let stamps = stamps.map(|(address, at)| (address.clone(), Value::from(BEGUN + at * 7_919)));
    let changed: Map<String, Value> = stamps.collect();
    let record = json!({ "format": FORMAT, "version": VERSION, "page": "profile", "answers": answers, "changed": changed });
    Ok(serde_json::from_value(record)?)
}

const MAKE_KEY: &str = "const [passphrase, iterations, done] = arguments;
    const make = async () => {
        const salt = crypto.getRandomValues(new Uint8Array(16));
        const bytes = new TextEncoder().encode(passphrase);
        const words = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
        const how = { name: 'PBKDF2', hash: 'SHA-256', iterations, salt };
        window.key = await crypto.subtle.deriveKey(how, words, { name: 'AES-GCM', length: 256 }, false, ['encrypt']);
        return btoa(String.fromCharCode(...salt));
    };
    make().then(done);";

const LOCK: &str = "const [text, done] = arguments;
    const lock = async () => {
        const small = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
        const iv = crypto.getRandomValues(new Uint8Array(12));
        const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, window.key, await new Response(small).arrayBuffer());
        return [iv, new Uint8Array(locked)].map((bytes) => btoa(String.fromCharCode(...bytes)));
    };
    lock().then(done);";

const FILL: &str = "localStorage.setItem('other-room', 'x'.repeat(arguments[0]));
    let at = 0;
    for (let size = 1 << 20; size >= 1; size /= 2) {
        for (;;) {
            try { localStorage.setItem(`other-${at}`, 'x'.repeat(size)); at += 1 } catch { break }
        }
    }
    localStorage.removeItem('other-room');";
