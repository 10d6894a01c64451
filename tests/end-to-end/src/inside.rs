//! Reaching into a widget in a host's page: a shadow root is a document of its own.

use crate::person::Person;
use anyhow::{Context, Result};
use fantoccini::elements::{Element, ElementRef};
use serde_json::{Value, json};

/// How `WebDriver` names an element in what a script returns.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

impl Person<'_> {
    /// Looks into the widget whose element this selector finds, from now on: what a person does and sees is there. Waits until
    /// it is drawn.
    ///
    /// # Errors
    /// When there is no such widget, or it is not drawn in time.
    pub async fn enter_widget(&self, selector: &str) -> Result<()> {
        self.look_into(selector);
        self.wait_for_app().await
    }

    /// The same without waiting for anything.
    pub fn look_into(&self, selector: &str) {
        self.widget.replace(Some(selector.to_owned()));
    }

    /// Looks at the host's page again.
    pub fn leave_widget(&self) {
        self.widget.replace(None);
    }

    /// A picture (PNG) of the whole element that a selector finds in the host's page, its width and its height.
    ///
    /// # Errors
    /// When there is no such element.
    pub async fn picture_of(&self, selector: &str) -> Result<(Vec<u8>, f64, f64)> {
        let size = "return [innerWidth, window.document.documentElement.scrollHeight + 200]";
        let size = self.script(size, vec![]).await?;
        self.engine.stretch(&self.client, Some(size), self.size).await?;
        // Letters look different between two pixels: it begins on one.
        let place = "scrollTo(0, 0);
            const element = window.document.querySelector(arguments[0]), at = () => element.getBoundingClientRect();
            element.style.setProperty('position', 'relative', 'important');
            for (const [side, edge] of [['left', 'x'], ['top', 'y']]) {
                element.style.setProperty(side, `${Math.ceil(at()[edge]) - at()[edge]}px`, 'important');
            }
            return [at().x, at().y, at().width, at().height]";
        let place: [f64; 4] = self.script(place, vec![json!(selector)]).await?;
        let element = self.element("return window.document.querySelector(arguments[0])", selector).await?;
        let picture = self.engine.picture(&self.client, &element, place).await?;
        self.engine.stretch(&self.client, None, self.size).await?;
        Ok((picture, place[2], place[3]))
    }

    /// A script for wherever the person looks: inside of a widget, `document` is its shadow root, and what that has not, the
    /// document's.
    pub(crate) fn inside(&self, script: &str) -> String {
        match &*self.widget.borrow() {
            None => script.to_owned(),
            Some(selector) => format!(
                "const page = window.document, shadow = page.querySelector({})?.shadowRoot ?? new DocumentFragment();
                const of = (it, key) => typeof it[key] === 'function' ? it[key].bind(it) : it[key];
                const document = new Proxy(shadow, {{ get: (it, key) => of(key in it ? it : page, key) }});
                return (function () {{ {script} }}).apply(this, arguments)",
                json!(selector)
            ),
        }
    }

    /// The first thing that a selector finds.
    pub(crate) async fn find(&self, selector: &str) -> Result<Element> {
        self.element("return document.querySelector(arguments[0])", selector).await
    }

    /// The element that a script returns; a selector is its argument.
    pub(crate) async fn element(&self, script: &str, selector: &str) -> Result<Element> {
        let found: Value = self.script(script, vec![json!(selector)]).await?;
        self.named(&found).context("there is no such element")
    }

    /// The element that a script returned.
    pub(crate) fn named(&self, found: &Value) -> Option<Element> {
        let id = Self::element_id(found)?;
        Some(Element::from_element_id(self.client.clone(), ElementRef::from(id)))
    }

    /// What the driver calls an element that a script returned.
    pub(crate) fn element_id(found: &Value) -> Option<String> {
        Some(found.get(ELEMENT)?.as_str()?.to_owned())
    }
}
