//! The accessibility checker.

use crate::{environment::Environment, person::Person, visit::none_of};
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::fs;

/// The rules that must hold wherever the widget is: WCAG 2.2 at level AA, and what axe-core calls best practice.
const TAGS: &[&str] = &["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/// Those that must hold where a host does not choose the colours: level AAA, too. No rule is switched off.
const ALL_TAGS: &[&str] =
    &["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const RUN: &str = r"
    const done = arguments[arguments.length - 1];
    const node = ({ html, failureSummary }) => `${html.slice(0, 200)} (${failureSummary.replace(/\s+/g, ' ')})`;
    const why = ({ any }) => any.map(({ data }) => data?.messageKey ?? '').join();
    const unsure = ({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)} (${why(node)})`);
    axe.run(document, { runOnly: { type: 'tag', values: arguments[0] }, resultTypes: ['violations', 'incomplete'] })
        .then((found) => { window.unsure = found.incomplete.flatMap(unsure); return found })
        .then((found) => done(found.violations.map(({ id, help, nodes }) =>
            `${id}: ${help}: ${nodes.map(node).slice(0, 3).join(' | ')}`)))
        .catch((error) => done([String(error)]));";

/// What axe-core cannot decide and somebody looked at: numbers in the picture of the profile, whose contrast
/// [`Person::drawings_stand_out`] measures; and the map of skills, where an empty cell says that a skill does not show in that form.
const LOOKED_AT: [&str; 2] = ["color-contrast: <text", "th-has-data-cells: <table"];

/// Why it cannot, where an engine gives a drawing more room than it takes.
const OF_DRAWINGS: [&str; 4] =
    ["(bgOverlap)", "(imgNode)", "(elmPartiallyObscured)", "(elmPartiallyObscuring)"];

impl Person<'_> {
    /// That in what axe-core looked at last there is nothing that it leaves to people and nobody has looked at yet.
    async fn nothing_is_undecided(&self) -> Result<()> {
        let unsure: Value = self.client.execute("return window.unsure ?? []", vec![]).await?;
        let mut unsure: Vec<String> = serde_json::from_value(unsure)?;
        unsure.retain(|one| !LOOKED_AT.iter().any(|known| one.replace("-enhanced", "").starts_with(known)));
        if !self.engine.draws_where_it_says() {
            let is_of_drawings = |one: &str| OF_DRAWINGS.iter().any(|why| one.contains(why));
            unsure.retain(|one| !is_of_drawings(one));
        }
        none_of("axe-core cannot decide", &unsure)
    }

    /// Lets axe-core look at the page as it is.
    ///
    /// # Errors
    /// When it finds anything wrong.
    pub async fn passes_axe(&self) -> Result<()> {
        self.passes_rules(TAGS).await
    }

    /// The same at all levels, with everything unfolded that can be, and nothing that is left to people.
    ///
    /// # Errors
    /// When it finds anything wrong.
    pub async fn passes_all_of_axe(&self) -> Result<()> {
        // It cannot judge what is scrolled out of a part of the page. The ground behind grows with what is on it.
        let unroll = "for (const it of document.querySelectorAll('.interview, .beside')) {
                if (arguments[0]) it.style.cssText = 'max-height: none; overflow: visible; inset-block-end: auto; min-height: 100%';
                else it.removeAttribute('style');
            }";
        self.script::<()>(unroll, vec![json!(true)]).await?;
        self.unfolded(ALL_TAGS).await?;
        self.script::<()>(unroll, vec![json!(false)]).await?;
        self.nothing_is_undecided().await
    }

    async fn passes_rules(&self, tags: &[&str]) -> Result<()> {
        if self.script("return typeof axe === 'undefined'", vec![]).await? {
            let path = Environment::read()?.axe;
            let source =
                fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
            self.client.execute(&source, vec![]).await.context("axe-core cannot be loaded")?;
        }
        let found = self.client.execute_async(RUN, vec![json!(tags)]).await.context("axe-core failed")?;
        let found: Vec<String> = serde_json::from_value::<Value>(found).and_then(serde_json::from_value)?;
        none_of("axe-core finds", &found)
    }

    /// The same with everything unfolded that can be.
    ///
    /// # Errors
    /// When it finds anything wrong.
    pub async fn passes_axe_unfolded(&self) -> Result<()> {
        self.unfolded(TAGS).await
    }

    async fn unfolded(&self, tags: &[&str]) -> Result<()> {
        self.unfold_all().await?;
        self.passes_rules(tags).await?;
        self.fold_again().await
    }

    /// Unfolds everything that can be.
    ///
    /// # Errors
    /// When there is no document.
    pub async fn unfold_all(&self) -> Result<()> {
        let unfold = "window.opened = [...document.querySelectorAll('details:not([open])')];
            window.opened.forEach((it) => { it.open = true })";
        self.script(unfold, vec![]).await
    }

    /// Folds what was [unfolded](Self::unfold_all).
    ///
    /// # Errors
    /// When nothing was.
    pub async fn fold_again(&self) -> Result<()> {
        self.script("window.opened.forEach((it) => { it.open = false })", vec![]).await
    }
}
