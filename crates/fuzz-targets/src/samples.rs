//! Valid inputs of each target, for what mutates them: fuzzers get nowhere from nothing.

use aggregate::Counted;
use credentials::{Claim, Endorsement, Esco, Evidence, PublicKey, Skill, Time, Unsigned, What};
use data_encoding::BASE64URL_NOPAD;
use keeping::{Kept, Saved};
use reflection::{Content, Page, State, content::Part};
use std::{fs, path::PathBuf, rc::Rc};

thread_local! {
    /// The content the page ships, in English.
    static CONTENT: Rc<Content> = Rc::new(compiled());
}

/// The content the page ships, in English.
pub(crate) fn content() -> Rc<Content> {
    CONTENT.with(Rc::clone)
}

#[expect(clippy::expect_used, reason = "without the project's own content there is nothing to try")]
fn compiled() -> Content {
    compile_content::compile(&folder("content"), "en").expect("content/ compiles")
}

/// A folder of the project.
fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..").join(name)
}

/// Valid inputs of the target with this name.
pub fn of(target: &str) -> Vec<Vec<u8>> {
    match target {
        "address" => addresses(),
        "backup" => files(),
        "content_pack" => tables(),
        "count" => counted(),
        "credential" => credentials(),
        "envelope" => slots(),
        "export" => crate::export::samples(&files()),
        "handover" => crate::handover::samples(),
        "migrations" => raws(),
        _ => Vec::new(),
    }
}

/// A time of the sample badges.
#[expect(clippy::expect_used, reason = "they are written here")]
fn time(text: &str) -> Time {
    Time::parse(text).expect("a time")
}

fn badge() -> Claim {
    let text = |text: &str| text.to_owned();
    let esco = Esco { uri: text("http://data.europa.eu/esco/skill/1"), label: text("instruct others") };
    let (code, name, note) = (text("2.B.1.e"), text("Instructing"), text("On my own"));
    Claim {
        id: text("urn:uuid:5a6b1c1e-4b8f-4c3e-9a53-2f0d6c1b7e10"),
        issued: time("2026-01-05T09:30:00Z"),
        key: PublicKey::new([1; 32], [2; 32]),
        learner: text("Rosa"),
        language: text("en"),
        title: text("Showing others how"),
        meaning: text("Teaching people"),
        label: text("self-asserted"),
        what: What::Skill(Skill { code, name, note, esco: Some(esco) }),
        criteria: text("They said so."),
        narrative: text("I showed them."),
        evidence: vec![Evidence { name: text("A plan"), narrative: text("On the wall") }],
    }
}

/// A badge whose key is that of all sample badges.
pub(crate) fn unsigned_badge() -> Unsigned {
    badge().unsigned()
}

/// Badges and confirmations: whole, their payloads alone, and baked in. Whether a signature fits is not what is read.
fn credentials() -> Vec<Vec<u8>> {
    let text = |text: &str| text.to_owned();
    let badge = badge();
    let confirmation = Endorsement {
        id: text("urn:uuid:c0ffee00-0000-4000-8000-000000000001"),
        issued: badge.issued,
        until: time("2031-01-05T09:30:00Z"),
        key: badge.key,
        name: text("Lena"),
        relation: text("A neighbor"),
        title: text("Confirmed"),
        comment: text("I saw it."),
        badge: badge.id.clone(),
        digest: [3; 32],
    };
    let tokens = [badge.unsigned(), confirmation.unsigned()].map(|unsigned| unsigned.signed(&[4; 64]));
    let payloads = tokens.iter().filter_map(|token| {
        let payload = BASE64URL_NOPAD.decode(token.split('.').nth(1)?.as_bytes()).ok()?;
        Some([b"\x03", payload.as_slice()].concat())
    });
    let payloads: Vec<_> = payloads.collect();
    let picture = format!("\x01<svg><openbadges:credential verify='{}'/></svg>", tokens.join("."));
    let texts = tokens.into_iter().map(|token| format!("\0{token}")).chain([picture]);
    texts.map(String::into_bytes).chain(payloads).collect()
}

/// Files in the documented format, of every version.
fn files() -> Vec<Vec<u8>> {
    let paths = ["tests/fixtures/lives", "tests/fixtures/saved"];
    let paths = paths.iter().filter_map(|path| fs::read_dir(folder(path)).ok()).flatten().flatten();
    let mut paths: Vec<_> = paths.map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    paths.iter().filter_map(|path| fs::read(path).ok()).collect()
}

fn lives() -> Vec<Saved> {
    let read = |file: &Vec<u8>| serde_json::from_slice(file).ok();
    files().iter().filter_map(read).collect()
}

/// What those who live these lives would give to be counted.
fn counted() -> Vec<Vec<u8>> {
    let state = |life: Saved| State::resume(content(), life.reflection, life.page);
    lives().into_iter().map(|life| Counted::of(&state(life)).to_file().into_bytes()).collect()
}

fn slots() -> Vec<Vec<u8>> {
    let sealed = lives().into_iter().zip(1..).map(|(life, count)| keeping::seal(count, &life.body()));
    let texts = sealed.chain(files().into_iter().filter_map(|file| String::from_utf8(file).ok()));
    (0..).zip(texts).map(|(choice, text)| [&[choice], text.as_bytes()].concat()).collect()
}

/// What `migrations` reads: a version, then answers and stamps as lines.
fn raws() -> Vec<Vec<u8>> {
    let line = |(stamp, (address, answer)): (usize, (&str, &str))| format!("{address}\t{answer}\t{stamp}\n");
    let lines = |life: &Saved| life.reflection.iter().enumerate().map(line).collect::<String>();
    let lives = lives();
    let pairs = lives.iter().zip(lives.iter().rev());
    let texts = pairs.map(|(one, other)| format!("{}\n{}\nprofile\n{}", one.page, lines(one), lines(other)));
    (0..).zip(texts).map(|(choice, text)| [&[choice], text.as_bytes()].concat()).collect()
}

fn tables() -> Vec<Vec<u8>> {
    let content = content();
    let parts = (0..).zip(Part::ALL).map(|(choice, part)| (choice, content.to_table(part)));
    let careers = fs::read_to_string(folder("assets/careers.tsv")).unwrap_or_default();
    let words = compile_content::vocabulary(&folder("content"), &content).unwrap_or_default();
    let others = [(3, careers), (4, words)];
    parts.chain(others).map(|(choice, table)| [&[choice], few(&table).as_bytes()].concat()).collect()
}

/// Every so manieth row of a table and its last: a sample as long as the whole says no more.
fn few(table: &str) -> String {
    let lines: Vec<_> = table.split_inclusive('\n').collect();
    let each = lines.len().div_ceil(60).max(1);
    let head = lines.iter().take(2);
    let rows = lines.iter().skip(2).step_by(each);
    head.chain(rows.filter(|row| **row != "end\n")).copied().chain(["end\n"]).collect()
}

fn addresses() -> Vec<Vec<u8>> {
    let pages = ["", "form/reading", "story/own-1/did", "level/2.B.1.e", "career/35-2014.00", "erase"];
    let pages = pages.map(|address| Page::from(address.to_owned()).to_string());
    let mut texts: Vec<_> = pages.into_iter().collect();
    let first = lives().into_iter().next();
    texts.extend(first.iter().flat_map(|life| life.reflection.iter()).map(|(address, _)| address.to_owned()));
    texts.push("earlier/seen/2.B.1.e/read-manual".to_owned());
    texts.into_iter().map(String::into_bytes).collect()
}

/// The kept form of a sample, where it is one that lies open.
pub(crate) fn open(kept: Kept) -> Option<Saved> {
    match kept {
        Kept::Open(saved) => Some(saved),
        Kept::Locked(_) => None,
    }
}
