//! Saved data of any version, as far as a reader of JSON has come with it.

use crate::{choice_and_text, memory::parse, samples::open};
use keeping::{FORMAT, Kept, LoadError, Lock, Raw, Saved, VERSION, seal};

/// Reads raw data of any version, writes it in this one's form and merges what it holds.
///
/// # Panics
/// When the head is not believed, when an answer is lost or changed on the way, when what was written reads as something
/// else, or when the order of merging makes a difference, or when a saved copy takes own
/// words away.
pub fn migrations(data: &[u8]) {
    let (choice, text) = choice_and_text(data);
    let raws: Vec<_> = text.split("\n\n").take(3).map(|text| raw(choice, text)).collect();
    let saved: Vec<_> = raws.into_iter().filter_map(read).collect();
    if let [a, .., b] = saved.as_slice() {
        merges(a, b, saved.get(1).unwrap_or(a));
    }
}

/// The page, then a line for each answer and its stamp, divided by tabs; one of `lock` for what is behind a passphrase.
fn raw(choice: u8, text: &str) -> Raw {
    let mut lines = text.split('\n');
    let format = if choice & 64 == 0 { FORMAT.to_owned() } else { text.to_owned() };
    let mut raw = Raw { format, version: u32::from(choice % 5), ..Raw::default() };
    lines.next().unwrap_or_default().clone_into(&mut raw.page);
    for line in lines {
        let mut cells = line.split('\t');
        let [address, answer, stamp] = [(); 3].map(|()| cells.next());
        match (address, answer, stamp) {
            (Some("lock"), Some(salt), Some(data)) => {
                let (rounds, nonce) = (data.len() as u64 * 300_000, cells.next().unwrap_or_default());
                let rounds = u32::try_from(rounds).unwrap_or(u32::MAX);
                let (salt, nonce, data) = (salt.into(), nonce.into(), data.into());
                raw.lock = Some(Lock { rounds, salt, nonce, data, deflated: choice & 32 != 0 });
            }
            (Some(address), Some(answer), stamp) => {
                raw.answers.push((address.to_owned(), answer.to_owned()));
                raw.changed.extend(stamp.and_then(|stamp| Some((address.to_owned(), stamp.parse().ok()?))));
            }
            (Some(address), None, _) => raw.changed.push((address.to_owned(), text.len() as u64)),
            (None, ..) => {}
        }
    }
    raw
}

fn read(raw: Raw) -> Option<Saved> {
    let kept = raw.clone().read();
    match (raw.check(), &kept) {
        (Err(error), kept) => assert_eq!(*kept, Err(error), "the head is not believed"),
        (Ok(()), Err(error)) => assert!(raw.lock.is_some() && *error == LoadError::Damaged, "{error}"),
        (Ok(()), Ok(Kept::Locked(lock))) => {
            assert_eq!(raw.lock.as_ref(), Some(lock));
            assert!(raw.answers.is_empty(), "answers beside a lock are lost");
            is_written_and_read(&lock.to_file(), &lock.body(), &kept);
        }
        (Ok(()), Ok(Kept::Open(saved))) => {
            for (address, answer) in saved.reflection.iter() {
                let last = raw.answers.iter().rev().find(|(other, _)| other == address);
                assert_eq!(last.map(|(_, answer)| answer.as_str()), Some(answer), "{address}");
            }
            for (address, _) in &raw.answers {
                assert!(saved.reflection.answer(address).is_some(), "{address} is lost");
            }
            assert!(raw.version > 1 || saved.changed.iter().next().is_none(), "version 1 has no stamps");
            is_written_and_read(&saved.to_file(), &saved.body(), &kept);
        }
    }
    open(kept.ok()?)
}

fn is_written_and_read(file: &str, body: &str, kept: &Result<Kept, LoadError>) {
    for text in [file, &seal(u64::from(VERSION), body)] {
        let raw = parse(text);
        assert_eq!(raw.as_ref().map(|raw| raw.version), Some(VERSION), "{text}");
        assert_eq!(raw.map(Raw::read).as_ref(), Some(kept), "{text}");
    }
}

fn merges(a: &Saved, b: &Saved, c: &Saved) {
    let merged = |one: &Saved, other: &Saved| {
        let mut merged = one.clone();
        merged.merge(other);
        assert_eq!(merged.page, one.page, "the page stays");
        merged
    };
    let told = |saved: Saved| (saved.reflection, saved.changed);
    assert_eq!(told(merged(a, a)), told(a.clone()), "merging with itself changes nothing");
    assert_eq!(told(merged(a, b)), told(merged(b, a)), "either way the same");
    let (ab, bc) = (merged(a, b), merged(b, c));
    assert_eq!(told(merged(&ab, c)), told(merged(a, &bc)), "in any order the same");
    assert_eq!(told(merged(&ab, b)), told(ab.clone()), "merging again changes nothing");
    keeps_both(a, &merged(a, &b.clone().beside(a)), b);
    for (address, answer) in ab.reflection.iter() {
        let of = |saved: &Saved| saved.reflection.answer(address) == Some(answer);
        assert!(of(a) || of(b), "{address} has an answer that nobody gave");
    }
}

/// A saved copy is merged beside what is here: all that was told in own words is there after it.
fn keeps_both(here: &Saved, together: &Saved, copy: &Saved) {
    for (form, id, words) in here.reflection.own().chain(copy.reflection.own()) {
        // Taken away here, with a stamp, it was somebody's last word.
        let at = ["own/", form.as_str(), "/", id.as_str()].concat();
        let is_last_word = here.reflection.answer(&at).is_none() && here.changed.get(&at).is_some();
        let is_there = together.reflection.own().any(|(f, _, w)| f == form && w == words);
        assert!(is_there || is_last_word, "{at}: {words} is lost");
    }
}
