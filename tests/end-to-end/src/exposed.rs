//! What assistive technology gets of the page: role, name, value, state and description of everything, in the order it is read.
//!
//! Roles and names are the browser's own (`WebDriver`'s computed role and computed label); values, states and descriptions are
//! read from the elements. Lists, tables and text are told by their elements: asking for each cell would take minutes.

use crate::{engine::Engine, person::Person, snapshot::is_as_reviewed};
use anyhow::{Context, Result};
use fantoccini::wd::WebDriverCompatibleCommand;
use serde::Deserialize;
use serde_json::Value;
use std::fmt::Write as _;
use url::{ParseError, Url};

/// One thing that is read.
#[derive(Deserialize)]
struct Thing {
    /// How deep it stands in what has a meaning.
    depth: usize,
    /// The element, where the browser is asked for its role and name.
    element: Option<Value>,
    /// Its role, where its element tells it.
    role: String,
    /// What is read, where no name is asked for.
    text: String,
    /// Values, states, descriptions.
    said: Vec<String>,
}

impl Person<'_> {
    /// What assistive technology gets of the page, a line for each thing, indented as it is nested; with all in the main part
    /// unfolded.
    ///
    /// # Errors
    /// When the browser does not say.
    async fn exposed(&self) -> Result<String> {
        self.script::<Value>(UNFOLD, vec![]).await?;
        let things: Vec<Thing> = self.script(THINGS, vec![]).await?;
        let mut lines = String::new();
        // Depths of elements that turn out to mean nothing: what is in them stands one further out.
        let mut meaningless: Vec<usize> = Vec::new();
        for thing in things {
            meaningless.retain(|depth| *depth < thing.depth);
            let (mut role, mut text) = (thing.role, thing.text);
            if let Some(element) = &thing.element {
                let id = Self::element_id(element).context("no element")?;
                role = self.computed("computedrole", &id).await?;
                let name = self.computed("computedlabel", &id).await?;
                if matches!(role.as_str(), "" | "generic" | "none" | "presentation") && name.is_empty() {
                    meaningless.push(thing.depth);
                    continue;
                }
                text = if name.is_empty() { text } else { format!("{name:?}") };
            }
            let depth = thing.depth - meaningless.len();
            let parts = [role, text, thing.said.join(", ")];
            let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            writeln!(lines, "{}{}", "  ".repeat(depth), parts.join(" "))?;
        }
        self.script::<Value>(FOLD, vec![]).await?;
        Ok(self.without_the_day(&lines).await?.replace(&self.site.host_origin(), "HOST").replace(
            // As a site is named without its scheme.
            self.site.origin().trim_start_matches("http://"),
            "SITE",
        ))
    }

    /// That the page is heard as somebody found right. What was reviewed is Chromium's: other engines call roles otherwise and
    /// put names together otherwise, so there nothing is compared.
    ///
    /// # Errors
    /// When it is heard otherwise, or the browser does not say.
    pub async fn is_heard_as_reviewed(&self, name: &str) -> Result<()> {
        if self.engine != Engine::Chromium {
            return Ok(());
        }
        is_as_reviewed(name, &self.exposed().await?)
    }

    /// What the browser's accessibility tree has for an element.
    async fn computed(&self, what: &'static str, element: &str) -> Result<String> {
        let asked = self.client.issue_cmd(Computed { what, element: element.to_owned() }).await;
        let said = asked.with_context(|| format!("the browser does not say the {what}"))?;
        Ok(said.as_str().unwrap_or_default().to_owned())
    }

    /// A text without what is another day by day.
    async fn without_the_day(&self, text: &str) -> Result<String> {
        let script = "return ['en', 'es'].map((language) => new Date().toLocaleDateString(language, { dateStyle: 'long' }))";
        let days: Vec<String> = self.script(script, vec![]).await?;
        Ok(days.iter().fold(text.to_owned(), |text, day| text.replace(day, "TODAY")))
    }
}

/// A command of the standard that the client has not.
#[derive(Debug)]
struct Computed {
    what: &'static str,
    element: String,
}

impl WebDriverCompatibleCommand for Computed {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/element/{}/{}", session.unwrap_or_default(), self.element, self.what))
    }

    fn method_and_body(&self, _: &Url) -> (http::Method, Option<String>) {
        (http::Method::GET, None)
    }
}

const UNFOLD: &str = "window.unfolded = [...document.querySelectorAll('details:not([open])')]
        .filter((it) => !it.closest('.path, .foot, footer'));
    window.unfolded.forEach((it) => { it.dataset.wasClosed = ''; it.open = true })";

const FOLD: &str = "window.unfolded.forEach((it) => { delete it.dataset.wasClosed; it.open = false })";

const THINGS: &str = r"
    const ASKED = 'h1, h2, h3, h4, h5, h6, a, button, summary, input, textarea, select, progress, meter, img, svg, nav, main, header, '
        + 'footer, section, article, aside, form, fieldset, iframe, output, dialog, [role], [aria-label], [aria-labelledby]';
    const TOLD = { UL: 'list', OL: 'list', LI: 'item', DL: 'terms', DT: 'term', DD: 'definition', TABLE: 'table', TR: 'row',
        TH: 'header cell', TD: 'cell', CAPTION: 'caption', BLOCKQUOTE: 'quote' };
    // What names something else is read with that.
    const isName = (it) => it.matches('legend') || it.matches('label') && !it.querySelector('input, textarea, select')
        && it.htmlFor && byId(it.htmlFor);
    // Their names say all that is in them.
    const WHOLE = 'h1, h2, h3, h4, h5, h6, button, summary, input, textarea, select, progress, meter, img, svg, [role=img], iframe';
    const things = [];
    // How long somebody was there is another number each time.
    const squeezed = (text) => text.replace(/\s+/g, ' ').replace(/\d+ (of \d+ min)/, '… $1').trim();
    const root = document.querySelector('.app[data-screen]')?.getRootNode() ?? window.document;
    const byId = (id) => root.getElementById(id);
    const said = (it) => {
        const list = [];
        if (/^H[1-6]$/.test(it.tagName)) list.push(it.getAttribute('aria-level') ?? it.tagName[1]);
        if (it.matches('input[type=checkbox], input[type=radio]')) list.push(it.checked ? 'checked' : 'not checked');
        else if (it.matches('input[type=file]')) list.push('file');
        else if (it.matches('input, textarea, select') && it.value) list.push(`= ${squeezed(it.value).replace(/#\S+/, '#…')}`);
        if (it.matches('summary')) list.push('wasClosed' in it.parentElement.dataset || !it.parentElement.open ? 'folded' : 'unfolded');
        for (const state of ['expanded', 'pressed', 'current', 'invalid', 'disabled', 'required', 'live', 'busy']) {
            const value = it.getAttribute(`aria-${state}`);
            if (value) list.push(value === 'true' ? state : `${state} ${value}`);
        }
        for (const state of ['disabled', 'readOnly', 'required']) if (it[state] === true) list.push(state.toLowerCase());
        if (it.lang && it.lang !== (it.parentElement?.closest('[lang]')?.lang ?? it.lang)) list.push(`in ${it.lang}`);
        const about = (it.getAttribute('aria-describedby') ?? '').split(' ').map(byId).filter(Boolean);
        const described = squeezed(about.map(({ textContent }) => textContent).join(' '));
        if (described) list.push(`described: ${described}`);
        return list;
    };
    const put = (depth, it) => things.push({ depth, element: null, role: '', text: '', said: [], ...it });
    let line;
    const walk = (it, depth) => {
        // Files that were loaded come in any order, and are others in another build.
        if (it instanceof HTMLLIElement && /^\S+\.(css|js|tsv|wasm|svg|webmanifest)$/.test(it.textContent)) return;
        if (it instanceof Text) {
            if (it.parentElement.closest('label')?.querySelector('input, textarea, select')) return;
            const text = squeezed(it.textContent);
            if (!text) return;
            let block = it.parentElement;
            while (getComputedStyle(block).display.startsWith('inline') && block.parentElement) block = block.parentElement;
            if (line?.block === block && line.at === things.length) things[line.at - 1].text += ` ${text}`;
            else { put(depth, { text }); line = { block, at: things.length } }
            return;
        }
        if (!(it instanceof Element) || it.matches('script, style, template, noscript')) return;
        if (it.getAttribute('aria-hidden') === 'true' || it.inert || isName(it)) return;
        if (it.matches('td:empty')) return;
        const isContents = getComputedStyle(it).display === 'contents';
        if (!isContents && !it.checkVisibility({ visibilityProperty: true })) return;
        let inside = depth;
        if (it.matches(ASKED)) {
            // A link in running text is read where it stands.
            put(depth, { element: it, said: said(it) });
            inside += 1;
        } else if (TOLD[it.tagName]) {
            put(depth, { role: TOLD[it.tagName], said: said(it) });
            inside += 1;
        }
        if (it.matches(WHOLE) || it.matches('a')) return;
        (it.shadowRoot ?? it).childNodes.forEach((child) => walk(child, inside));
    };
    const start = document.querySelector('.app[data-screen]');
    walk(start?.getRootNode() instanceof ShadowRoot ? start : window.document.body, 0);
    // A line that only says what is in it, and one thing in it, are one line.
    return things.filter((it, at) => {
        const next = things[at + 1];
        if (it.element || !it.role || it.said.length || !next || next.depth !== it.depth + 1 || next.element || next.role) return true;
        if (things[at + 2] && things[at + 2].depth > it.depth) return true;
        Object.assign(next, { depth: it.depth, role: it.role });
        return false;
    });";
