//! The accessibility checker.

use crate::{environment::Environment, person::Person, visit::none_of};
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::fs;

/// The rules that must hold: WCAG 2.2 at level AA, and what axe-core calls best practice.
const TAGS: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const RUN: &str = r"
    const done = arguments[arguments.length - 1];
    const node = ({ html, failureSummary }) => `${html.slice(0, 200)} (${failureSummary.replace(/\s+/g, ' ')})`;
    axe.run(document, { runOnly: { type: 'tag', values: arguments[0] }, resultTypes: ['violations'] })
        .then((found) => done(found.violations.map(({ id, help, nodes }) =>
            `${id}: ${help}: ${nodes.map(node).slice(0, 3).join(' | ')}`)))
        .catch((error) => done([String(error)]));";

impl Person<'_> {
    /// Lets axe-core look at the page as it is.
    ///
    /// # Errors
    /// When it finds anything wrong.
    pub async fn passes_axe(&self) -> Result<()> {
        if self.script("return typeof axe === 'undefined'", vec![]).await? {
            let path = Environment::read()?.axe;
            let source =
                fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
            self.client.execute(&source, vec![]).await.context("axe-core cannot be loaded")?;
        }
        let found = self.client.execute_async(RUN, vec![json!(TAGS)]).await.context("axe-core failed")?;
        let found: Vec<String> = serde_json::from_value::<Value>(found).and_then(serde_json::from_value)?;
        none_of("axe-core finds", &found)
    }

    /// The same with everything unfolded that can be.
    ///
    /// # Errors
    /// When it finds anything wrong.
    pub async fn passes_axe_unfolded(&self) -> Result<()> {
        let open = "window.opened = [...document.querySelectorAll('details:not([open])')];
            window.opened.forEach((it) => { it.open = true })";
        self.script::<Value>(open, vec![]).await?;
        self.passes_axe().await?;
        self.script::<Value>("window.opened.forEach((it) => { it.open = false })", vec![]).await?;
        Ok(())
    }
}
