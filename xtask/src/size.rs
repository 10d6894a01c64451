//! What the page weighs: every file raw and compressed, and what a first visit downloads.

use crate::{
    integrity::LOADER,
    offline::WORKER,
    page::{self, Files},
    split::{COUNSELOR, LATER, PAPERS, PARTS, SHARED},
};
use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, write::GzEncoder};
use std::{collections::BTreeSet, fs, io::Write, ops::Add, path::Path};

/// Bytes of one file or many: as it is, with gzip 9 and with brotli 11.
#[derive(Clone, Copy, Default)]
pub(crate) struct Weight {
    raw: usize,
    gzip: usize,
    pub(crate) brotli: usize,
}

impl Add for Weight {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { raw: self.raw + other.raw, gzip: self.gzip + other.gzip, brotli: self.brotli + other.brotli }
    }
}

impl Weight {
    pub(crate) fn of_file(file: &Path) -> Result<Self> {
        let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
        Self::of(&bytes).with_context(|| format!("cannot compress {}", file.display()))
    }

    pub(crate) fn of(bytes: &[u8]) -> std::io::Result<Self> {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
        gzip.write_all(bytes)?;
        Ok(Self { raw: bytes.len(), gzip: gzip.finish()?.len(), brotli: brotli(bytes)?.len() })
    }

    fn print(self, name: &str) {
        println!("{:>9} {:>9} {:>9}  {name}", self.raw, self.gzip, self.brotli);
    }
}

/// Bytes as servers at best send them: with brotli 11.
pub(crate) fn brotli(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let best = BrotliEncoderParams { quality: 11, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &best)?;
    Ok(compressed)
}

/// What is named and loaded later, if at all: the script for hosts which have colours of their own, the desk's styles, what keeps the
/// page on the device, and what it looks like where it is installed.
const IF_NEEDED: [&str; 5] =
    ["apple-touch-icon.png", "contrast.js", "counselor.css", "manifest-en.webmanifest", WORKER];

/// What is held to a budget.
#[derive(Default)]
pub(crate) struct Sums {
    /// What a first visit loads before its first page.
    pub(crate) initial: Weight,
    /// The code that is loaded after it.
    pub(crate) later: Weight,
    /// The code that makes papers, with what it shares with the desk.
    pub(crate) papers: Weight,
    /// The code of the counselor's desk, with the same.
    pub(crate) counselor: Weight,
    /// What a host loads before the widget is near.
    pub(crate) loader: Weight,
}

/// Prints every file of the page, and returns the sums.
pub(crate) fn print(dist: &Path) -> Result<Sums> {
    let files = page::files(dist)?;
    let initial = initial(&files);
    let mut sums = Sums::default();
    println!("{:>9} {:>9} {:>9}  (* initial download)", "raw", "gzip 9", "brotli 11");
    for (name, bytes) in &files {
        let weight = Weight::of(bytes).with_context(|| format!("cannot compress {name}"))?;
        if initial.contains(name.as_str()) {
            sums.initial = sums.initial + weight;
            weight.print(&format!("* {name}"));
        } else {
            weight.print(&format!("  {name}"));
        }
        match name.as_str() {
            LATER => sums.later = weight,
            PAPERS => sums.papers = sums.papers + weight,
            COUNSELOR => sums.counselor = sums.counselor + weight,
            SHARED => (sums.papers, sums.counselor) = (sums.papers + weight, sums.counselor + weight),
            LOADER => sums.loader = weight,
            _ => {}
        }
    }
    sums.initial.print("* sum of the initial download");
    Ok(sums)
}

/// What a first visit loads: index.html, what it names, what those files name, and one language's content (the
/// largest). The scripts name tables, the later code and other pages too, but do not load them yet.
fn initial(files: &Files) -> BTreeSet<&str> {
    let mut found: BTreeSet<&str> = BTreeSet::new();
    let content = files.iter().filter(|(name, _)| name.starts_with("content-"));
    let largest = content.max_by_key(|(_, bytes)| bytes.len()).map(|(name, _)| name.as_str());
    let start = files.keys().map(String::as_str).find(|name| *name == "index.html");
    let mut open: Vec<&str> = start.into_iter().chain(largest).collect();
    while let Some(name) = open.pop() {
        if !found.insert(name) || !matches!(ending(name), Some("html" | "css" | "js")) {
            continue;
        }
        let text = files.get(name).map(|bytes| String::from_utf8_lossy(bytes)).unwrap_or_default();
        let named = files.keys().filter(|other| {
            let is_for_later = PARTS.contains(&other.as_str())
                || IF_NEEDED.contains(&other.as_str())
                || matches!(ending(other), Some("tsv" | "html"));
            !is_for_later && names(&text, other.rsplit('/').next().unwrap_or(other))
        });
        open.extend(named.map(String::as_str));
    }
    found
}

fn ending(name: &str) -> Option<&str> {
    Path::new(name).extension()?.to_str()
}

/// Whether a text has a file's whole name in it: `a.js` is not in `data.js`.
fn names(text: &str, file: &str) -> bool {
    let part_of_a_name = |sign: char| sign.is_alphanumeric() || matches!(sign, '-' | '_' | '.');
    text.match_indices(file).any(|(at, _)| {
        let before = text.get(..at).and_then(|text| text.chars().next_back());
        let after = text.get(at + file.len()..).and_then(|text| text.chars().next());
        !before.is_some_and(part_of_a_name) && !after.is_some_and(part_of_a_name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_initial_download_is_what_is_named_from_the_page_on() {
        let files = [
            (
                "index.html",
                "<link href=style.css><script type=module src=\"./start.js\"></script><a href=help.html>",
            ),
            (
                "start.js",
                "import('./program.js'); import('./contrast.js'); new URL('./cards-en.tsv', import.meta.url)",
            ),
            (
                "program.js",
                "new URL('program_bg.wasm', import.meta.url); new URL('./program_later.wasm', import.meta.url)",
            ),
            ("program_later.wasm", ""),
            ("contrast.js", ""),
            ("program_bg.wasm", "embed.js"),
            ("cards-en.tsv", ""),
            ("help.html", ""),
            ("style.css", "url(icons/a.svg)"),
            ("icons/a.svg", ""),
            ("content-en.tsv", "a"),
            ("content-es.tsv", "ab"),
            ("embed.js", "index.html"),
            ("p.js", ""),
        ];
        let files =
            files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())).into_iter().collect();
        let expected = [
            "content-es.tsv",
            "icons/a.svg",
            "index.html",
            "program.js",
            "program_bg.wasm",
            "start.js",
            "style.css",
        ];
        assert_eq!(initial(&files).into_iter().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn compression_makes_it_smaller() {
        let weight = Weight::of(&b"everyday skills ".repeat(100)).unwrap();
        assert!(weight.brotli < weight.gzip && weight.gzip < weight.raw && weight.raw == 1600);
    }
}
