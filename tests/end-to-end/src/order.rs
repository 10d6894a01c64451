//! What somebody relies on who hears the page or goes through it with keys: one order, headings without gaps, names for all.

use crate::{person::Person, visit::none_of};
use anyhow::Result;

impl Person<'_> {
    /// That what is read comes in the order in which it is seen, headings have no gaps, all that can be pressed or filled in
    /// has a name of its own, and nothing changes the order of stops.
    ///
    /// # Errors
    /// When anything of that is not so; says what.
    pub async fn reads_well(&self) -> Result<()> {
        let order: Vec<String> = self.script(ORDER, vec![]).await?;
        none_of("read in another order than seen", &order)?;
        let wrong: Vec<String> = self.script(STRUCTURE, vec![]).await?;
        none_of("for who hears the page", &wrong)
    }
}

/// What is read after another thing must not stand above it, nor before it in its line; a column of its own may begin higher up.
const ORDER: &str = r"
    const isRtl = getComputedStyle(document.querySelector('.app[data-screen]') ?? window.document.body).direction === 'rtl';
    const all = [];
    const walk = (it) => {
        if (it instanceof Text) {
            if (!it.textContent.trim()) return;
            const range = window.document.createRange();
            range.selectNodeContents(it);
            all.push([it.textContent.trim().slice(0, 60), range.getBoundingClientRect(), it.parentElement]);
            return;
        }
        if (!(it instanceof Element) || it.matches('script, style, template, noscript, svg, .unseen, .unseen *')) return;
        if (getComputedStyle(it).display !== 'contents' && !it.checkVisibility({ visibilityProperty: true })) return;
        // Who hears the page is told of it elsewhere.
        if (it.getAttribute('aria-hidden') === 'true' || it.inert) return;
        if (it.matches('input, textarea, select, progress, img')) {
            all.push([it.outerHTML.slice(0, 60), it.getBoundingClientRect(), it]);
            return;
        }
        (it.shadowRoot ?? it).childNodes.forEach(walk);
    };
    walk(document.querySelector('.app[data-screen]') ?? window.document.body);
    const seen = all.filter(([, box, of]) => box.width > 1 && box.height > 1 && getComputedStyle(of).position !== 'absolute' && !of.closest('.unseen'));
    // What stands beside the page and stays there while it is scrolled is a column of its own.
    const column = (it) => {
        while (it && !['absolute', 'fixed', 'sticky'].includes(getComputedStyle(it).position)) it = it.parentElement;
        return it;
    };
    const block = (it) => {
        while (it && getComputedStyle(it).display.startsWith('inline')) it = it.parentElement;
        return it;
    };
    const columns = Map.groupBy(seen, ([, , of]) => column(of));
    const wrong = [];
    for (const pair of [...columns.values()].flatMap((all) => all.slice(1).map((after, at) => [all[at], after]))) {
        const [[before, one, oneOf], [after, other, of]] = pair;
        const [start, end] = isRtl ? [-other.right, -other.left] : [other.left, other.right];
        const [oneStart, oneEnd] = isRtl ? [-one.right, -one.left] : [one.left, one.right];
        const isNextColumn = start >= oneEnd - 1;
        const isAbove = other.bottom <= one.top + 1 && !isNextColumn;
        const middle = (box) => (box.top + box.bottom) / 2;
        const isInLine = middle(other) > one.top && middle(other) < one.bottom && middle(one) > other.top && middle(one) < other.bottom;
        // Within a sentence, letters of several directions stand as those who read them expect.
        const isBefore = isInLine && block(of) !== block(oneOf) && end <= oneStart + 1;
        if (isAbove || isBefore) wrong.push(`${after} is ${isAbove ? 'above' : 'before'} ${before}`);
    }
    return wrong;";

const STRUCTURE: &str = r"
    const wrong = [];
    const root = document.querySelector('.app[data-screen]') ?? window.document.body;
    const seen = (selector) => [...root.querySelectorAll(selector)].filter((it) => it.checkVisibility({ visibilityProperty: true })
        && !it.closest('[inert], [aria-hidden=true], #preview'));
    const short = (it) => it.outerHTML.replace(/\s+/g, ' ').slice(0, 160);
    let level;
    for (const it of seen('h1, h2, h3, h4, h5, h6, [role=heading]')) {
        const now = Number(it.getAttribute('aria-level') ?? it.tagName[1]);
        if (level === undefined ? false : now > level + 1) wrong.push(`a heading ${now} after a ${level}: ${short(it)}`);
        if (!it.textContent.trim()) wrong.push(`an empty heading: ${short(it)}`);
        level = now;
    }
    if (seen('h1').length !== 1) wrong.push(`${seen('h1').length} headings of level 1`);
    if (seen('main').length > 1) wrong.push('more than one main part');
    for (const it of seen('[tabindex]')) if (Number(it.getAttribute('tabindex')) > 0) wrong.push(`changes the order of stops: ${short(it)}`);
    for (const it of seen('input, textarea, select')) {
        const id = it.id && root.querySelector(`label[for='${CSS.escape(it.id)}']`);
        const isNamed = it.closest('label') || id || it.getAttribute('aria-label') || it.getAttribute('aria-labelledby');
        if (!isNamed) wrong.push(`no label: ${short(it)}`);
    }
    for (const it of seen('a, button, summary')) {
        const name = it.getAttribute('aria-label') ?? it.textContent;
        if (!name.trim() && ![...it.querySelectorAll('img')].some(({ alt }) => alt)) wrong.push(`no name but a title: ${short(it)}`);
    }
    for (const it of seen('fieldset')) if (!it.querySelector(':scope > legend')?.textContent.trim()) wrong.push(`a group without a name: ${short(it)}`);
    for (const it of seen('[role=group], [role=region], nav'))
        if (!it.getAttribute('aria-label') && !it.getAttribute('aria-labelledby')) wrong.push(`a part without a name: ${short(it)}`);
    for (const it of seen('[aria-describedby], [aria-labelledby]')) {
        for (const name of ['aria-describedby', 'aria-labelledby']) {
            for (const id of (it.getAttribute(name) ?? '').split(' ').filter(Boolean))
                if (!root.getRootNode().getElementById(id)) wrong.push(`${name} leads to no ${id}: ${short(it)}`);
        }
    }
    for (const it of seen('[aria-invalid=true]')) if (!it.getAttribute('aria-describedby')) wrong.push(`wrong, and not said why: ${short(it)}`);
    const names = new Map();
    for (const it of seen('button, a, summary')) {
        // In an item or a group of its own a name may come again: which is meant is read with it.
        const name = (it.getAttribute('aria-label') ?? it.textContent).replace(/\s+/g, ' ').trim();
        const place = it.closest('details') && it.matches('summary') ? it.parentElement : it;
        const within = place.parentElement?.closest('header, footer, nav, [role=alert], li, fieldset, article, section, [role=group], tr, tbody, [aria-label]') ?? root;
        const key = `${it.tagName} ${name}`;
        const others = names.get(key) ?? [];
        const does = it.dataset.action ?? it.href ?? it.dataset.go ?? '';
        if (others.some((other) => other.within === within && other.does === does && !it.href)) wrong.push(`two of the same name: ${short(it)}`);
        names.set(key, [...others, { within, does }]);
    }
    return [...new Set(wrong)];";
