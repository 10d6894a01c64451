//! What a person does with the mouse and the keys of letters.

use crate::person::Person;
use anyhow::{Context, Result};
use fantoccini::elements::Element;
use serde_json::{Value, json};
use std::fs;

impl Person<'_> {
    /// Presses the button with this `data-action`, the first where there are several.
    ///
    /// # Errors
    /// When there is none that can be pressed.
    pub async fn press(&self, hook: &str) -> Result<()> {
        self.click(&format!("button[data-action='{hook}']")).await
    }

    /// Clicks what this selector finds first.
    ///
    /// # Errors
    /// When there is nothing that can be clicked.
    pub async fn click(&self, selector: &str) -> Result<()> {
        let found = self.find(selector).await;
        let found = found.with_context(|| format!("nothing to click: {selector}"))?;
        self.engine.click(&self.client, &found).await.with_context(|| format!("cannot click: {selector}"))
    }

    /// Presses a button that leads to another page, and waits until that is there with focus on its heading.
    ///
    /// # Errors
    /// When there is no such button, no new page, or focus stays elsewhere.
    pub async fn turn(&self, hook: &str) -> Result<()> {
        self.turn_by(&format!("button[data-action='{hook}']")).await
    }

    /// Clicks something that leads to another page, and waits until that is there with focus on its heading.
    ///
    /// # Errors
    /// When there is nothing to click, no new page, or focus stays elsewhere.
    pub async fn turn_by(&self, selector: &str) -> Result<()> {
        self.remember_page().await?;
        self.click(selector).await?;
        self.wait_for_new_page().await
    }

    /// Goes back (or forward) this many pages with the browser's own buttons, and waits until another page is there.
    ///
    /// # Errors
    /// When there is no new page, or focus stays elsewhere.
    pub async fn turn_history(&self, by: i32) -> Result<()> {
        self.remember_page().await?;
        self.script::<()>("history.go(arguments[0])", vec![json!(by)]).await?;
        self.wait_for_new_page().await
    }

    /// Waits until what is asked for with the ideas for work has come, however the page then looks.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn wait_for_ideas(&self) -> Result<()> {
        let there = "return document.querySelector('.main :is(.job, .overlap, [data-action=load-again])')";
        self.until("the ideas are there", there).await
    }

    /// Opens the ideas for work from the profile and waits until they are there.
    ///
    /// # Errors
    /// When they do not come.
    pub async fn open_ideas(&self) -> Result<()> {
        self.press("careers").await?;
        self.wait_for_ideas().await
    }

    /// Goes to a place by the path.
    ///
    /// # Errors
    /// When the path does not lead there.
    pub async fn go_by_path(&self, place: &str) -> Result<()> {
        let go = format!("nav.path [data-go='{place}']");
        self.unfold(&go).await?;
        self.turn_by(&go).await
    }

    /// Goes to the first page of a place by the path, by how its address begins: `level/`.
    ///
    /// # Errors
    /// When the path does not lead there.
    pub async fn go_to_first(&self, place: &str) -> Result<()> {
        let go = format!("nav.path [data-go^='{place}']");
        self.unfold(&go).await?;
        self.turn_by(&go).await
    }

    /// Remembers the page, for [`Person::wait_for_new_page`].
    pub(crate) async fn remember_page(&self) -> Result<()> {
        self.script("window.pageBefore = document.querySelector('.app[data-screen] .main')", vec![]).await
    }

    /// Waits until another page is there, with focus on its heading.
    pub(crate) async fn wait_for_new_page(&self) -> Result<()> {
        let new = "const main = document.querySelector('.app[data-screen] .main');
            return main !== window.pageBefore && main && document.activeElement === main.querySelector('h1')";
        self.until("another page is there, with focus on its heading", new).await
    }

    /// Ticks or unticks the answer with this `data-choice`.
    ///
    /// # Errors
    /// When there is no such answer or it does not change.
    pub async fn choose(&self, id: &str) -> Result<()> {
        self.choose_by(&format!(".main [data-choice='{id}']")).await
    }

    /// Ticks or unticks the first answer this selector finds; opens what it is folded into.
    ///
    /// # Errors
    /// When there is no such answer or it does not change.
    pub async fn choose_by(&self, selector: &str) -> Result<()> {
        let found = self.found_unfolded(selector).await;
        let found = found.with_context(|| format!("no such answer: {selector}"))?;
        self.engine.click(&self.client, &found).await.with_context(|| format!("cannot choose: {selector}"))
    }

    /// Opens every fold around what this selector finds, by its summary.
    ///
    /// # Errors
    /// When there is no such thing, or a summary cannot be clicked.
    pub async fn unfold(&self, selector: &str) -> Result<()> {
        self.found_unfolded(selector).await.map(drop)
    }

    /// What this selector finds first, after every fold around it was opened.
    async fn found_unfolded(&self, selector: &str) -> Result<Element> {
        let fold_or_found = "const found = document.querySelector(arguments[0]);
            const fold = found?.closest('details:not([open])');
            return [Boolean(fold), fold?.firstElementChild ?? found]";
        loop {
            let (is_folded, element): (bool, Value) =
                self.script(fold_or_found, vec![json!(selector)]).await?;
            let element = self.named(&element).with_context(|| format!("there is no {selector}"))?;
            if !is_folded {
                return Ok(element);
            }
            self.engine
                .click(&self.client, &element)
                .await
                .with_context(|| format!("cannot unfold {selector}"))?;
        }
    }

    /// Types into the box this selector finds, after what is there.
    ///
    /// # Errors
    /// When there is no box.
    pub async fn write(&self, selector: &str, text: &str) -> Result<()> {
        let found = self.found_unfolded(selector).await;
        let found = found.with_context(|| format!("no box to write in: {selector}"))?;
        self.engine
            .write(&self.client, &found, text)
            .await
            .with_context(|| format!("cannot write in {selector}"))
    }

    /// Empties the box this selector finds, as somebody does who marks all and deletes it.
    ///
    /// # Errors
    /// When there is no box.
    pub async fn empty(&self, selector: &str) -> Result<()> {
        self.unfold(selector).await?;
        let empty = "const box = document.querySelector(arguments[0]);
            box.value = '';
            box.dispatchEvent(new Event('input', { bubbles: true }))";
        self.script(empty, vec![json!(selector)]).await
    }

    /// Chooses a file with these bytes in the box this selector finds.
    ///
    /// # Errors
    /// When there is no such box.
    pub async fn choose_file(&self, selector: &str, bytes: &[u8]) -> Result<()> {
        self.choose_files(selector, &[("everyday-skills-chosen.json", bytes)]).await
    }

    /// Chooses files with these names and bytes, all at once, in the box this selector finds.
    ///
    /// # Errors
    /// When there is no such box, or it does not take as many.
    pub async fn choose_files(&self, selector: &str, files: &[(&str, &[u8])]) -> Result<()> {
        let folder = self.profile.path().join("chosen");
        fs::create_dir_all(&folder).context("cannot make a folder for the files to choose")?;
        let mut chosen = Vec::new();
        for (name, bytes) in files {
            let file = folder.join(name);
            fs::write(&file, bytes).context("cannot write the file to choose")?;
            chosen.push(file.to_string_lossy().into_owned());
        }
        let found = self.find(selector).await;
        let found = found.with_context(|| format!("no box for a file: {selector}"))?;
        // So the protocol names several.
        found.send_keys(&chosen.join("\n")).await.with_context(|| format!("{selector} takes no such files"))
    }

    /// Writes an activity in own words on a form's page.
    ///
    /// # Errors
    /// When the page has no place for it, or the new box does not take focus.
    pub async fn write_own(&self, words: &str) -> Result<()> {
        self.press("own").await?;
        let focused =
            "return document.activeElement.matches('.own textarea') && !document.activeElement.value";
        self.until("the new box has focus", focused).await?;
        let focused = self.element("return document.activeElement", "").await?;
        self.engine.write(&self.client, &focused, words).await.context("cannot write own words")
    }
}
