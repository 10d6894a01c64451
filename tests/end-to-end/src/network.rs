//! What the page asked the network for, by three witnesses: the server, the page's own timing, the browser's log.

use crate::{person::Person, site::Site};
use anyhow::{Result, ensure};
use std::{
    collections::BTreeSet,
    time::{Duration, Instant},
};

/// The cards and all that follows: asked for once the first page is shown; for who comes back, before it.
pub const CARDS: &str = "cards-en.tsv";
/// Everyday words: asked for when someone begins to write in their own words.
pub const WORDS: &str = "words-en.tsv";
/// Ideas for work, words and table: asked for when someone opens them.
pub const CAREERS: [&str; 2] = ["careers-en.tsv", "careers.tsv"];

/// The sentences about papers, badges and links: asked for when someone opens a page for them.
pub const PAPERS: &str = "papers-en.tsv";
/// The sentences and the styles of the counselor's desk: asked for when a counselor comes to it.
pub const DESK: [&str; 2] = ["counselor-en.tsv", "counselor.css"];

/// What is loaded before the first page is shown; the document's name is empty.
const FIRST: [&str; 7] =
    ["", "start.js", "app.css", "everyday-skills.js", "program_bg.wasm", "program.js", "content-en.tsv"];
/// The code that comes with some of these.
const CODE: [(&str, &[&str]); 3] = [
    (CARDS, &["program_later.wasm"]),
    (PAPERS, &["program_papers.wasm", "program_shared.wasm"]),
    (DESK[0], &["program_counselor.wasm", "program_shared.wasm"]),
];

/// How long a request may be under way.
const PATIENCE: Duration = Duration::from_secs(20);

/// Whether the browser gets a file for itself.
fn is_browsers(name: &str) -> bool {
    matches!(name, "icon.svg" | "apple-touch-icon.png") || name.ends_with(".webmanifest")
}

impl Person<'_> {
    /// That the page asked for its own files, then for these in this order, each once, with their code, and for nothing else since
    /// it was loaded; and never for anything of another origin.
    ///
    /// # Errors
    /// When it did not; says what it asked for.
    pub async fn asked_only_for(&self, later: &[&str]) -> Result<()> {
        let (mut first, mut page) = (FIRST.map(ToOwned::to_owned).to_vec(), Vec::new());
        let mut server = Vec::new();
        let with_code = CODE.iter().filter(|(name, _)| later.contains(name));
        let code: BTreeSet<&str> = with_code.flat_map(|(_, code)| code.iter().copied()).collect();
        let count = first.len() + later.len() + code.len();
        let begin = Instant::now();
        // What is asked for last may still be under way.
        while server.len() < count || page.len() + 1 < count {
            ensure!(begin.elapsed() < PATIENCE, "asked for {server:?} (server), {page:?} (page)");
            server = self.asked_of_server();
            page = self.finished().await?;
        }
        let asked = format!("the page asked for {server:?}");
        // In any order: for who comes back, neither waits for the other.
        for asked in [&mut server, &mut page] {
            let is_code = |name: &String| CODE.iter().any(|(_, code)| code.contains(&name.as_str()));
            let mut found: Vec<_> = asked.extract_if(.., |name| is_code(name)).collect();
            found.sort();
            ensure!(found.iter().eq(&code), "asked for the code {found:?}, not {code:?}");
        }
        let last = server.split_off(first.len());
        ensure!(last == later, "{asked}, not {later:?} at last");
        server.sort();
        first.sort();
        ensure!(server == first, "{asked}, not {first:?} at first");
        first.extend(last);
        // The document is not among what it asked for itself.
        first.retain(|name| !name.is_empty());
        first.sort();
        page.sort();
        ensure!(page == first, "the page itself says {page:?}, not {first:?}");
        self.asked_no_other_origin().await
    }

    /// The names of the files that the server was asked for since the page was loaded, in order. The browser may get icons and
    /// how the page is called whenever it likes.
    pub fn asked_of_server(&self) -> Vec<String> {
        let requests = self.site.requests().into_iter().skip(self.loaded_at.get());
        let names = requests.map(|address| Site::name_of(&address).to_owned());
        self.without_second_preload(names.filter(|name| !is_browsers(name)).collect())
    }

    /// The same, as far as it has arrived, as the page's own timing tells it.
    async fn finished(&self) -> Result<Vec<String>> {
        let script = "return performance.getEntriesByType('resource').map((it) => it.name)";
        let folder = self.site.address();
        let addresses: Vec<String> = self.script(script, vec![]).await?;
        let names =
            addresses.iter().map(|address| address.strip_prefix(&folder).unwrap_or(address).to_owned());
        Ok(self.without_second_preload(names.filter(|name| !is_browsers(name)).collect()))
    }

    /// The names without the second of each file that the document asks for beforehand, in an engine that gets it again for
    /// the program.
    fn without_second_preload(&self, mut names: Vec<String>) -> Vec<String> {
        let is_preloaded = |name: &str| name.starts_with("content-") || name == "program_bg.wasm";
        let mut seen = BTreeSet::new();
        if self.engine.preloads_in_vain() {
            names.retain(|name| !is_preloaded(name) || seen.insert(name.clone()));
        }
        names
    }

    /// That nothing was asked of another origin.
    ///
    /// # Errors
    /// When something was; says what.
    pub async fn asked_no_other_origin(&self) -> Result<()> {
        let origin = self.site.origin();
        let mut seen = match self.engine.addresses(&self.client).await? {
            Some(seen) => {
                // Told once: what was read is no longer in the log.
                let has_log = self.has_log.get() || seen.iter().any(|address| address.starts_with(&origin));
                ensure!(has_log, "the browser's log is empty");
                self.has_log.set(true);
                seen
            }
            None => self.site.asked_elsewhere(),
        };
        // The browser's own pages have addresses of other kinds.
        seen.retain(|address| address.starts_with("http") || address.starts_with("ws"));
        seen.retain(|address| !address.starts_with(&origin));
        ensure!(seen.is_empty(), "asked other origins: {seen:?}");
        Ok(())
    }

    /// That nothing which was ever sent has any of these words in it, and that nothing was sent but requests for files.
    ///
    /// # Errors
    /// When something has.
    pub fn never_sent(&self, words: &[&str]) -> Result<()> {
        for head in self.site.heads() {
            ensure!(head.starts_with("GET "), "sent something: {head}");
            let said = words.iter().find(|word| head.to_lowercase().contains(&word.to_lowercase()));
            ensure!(said.is_none(), "sent {said:?}: {head}");
        }
        Ok(())
    }
}
