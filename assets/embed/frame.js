// The page in the frame: sets the widget as the address asks, and tells the page around it how tall it is and where focus is.
// Only to the origin that the address names as `parent`, and only that; without it, to nobody.

import "./everyday-skills.js";

const element = document.querySelector("everyday-skills");
const query = new URLSearchParams(location.search);

// What is set by attribute is set by the address, but for what makes no sense in a frame.
const known = customElements.get("everyday-skills").observedAttributes;
for (const [name, value] of query) {
  // With `check`, whatever else is there is told to be no setting.
  const isTold = query.has("check") && /^(?!on|parent$|page$|style$|class$|id$|is$|slot$)[a-z-]+$/.test(name);
  if ((known.includes(name) || isTold) && name !== "mode" && name !== "button") element.setAttribute(name, value);
}

// An origin is what a browser says it is: `https://example.org`, nothing more and nothing less.
const asOrigin = (text) => {
  try {
    const { origin, protocol } = new URL(text);
    return /^https?:$/.test(protocol) && origin === text ? text : undefined;
  } catch {
    return undefined;
  }
};
const around = window.parent === window ? undefined : asOrigin(query.get("parent"));

const tell = (type, what) => {
  if (around) window.parent.postMessage({ type: `everyday-skills:${type}`, ...what }, around);
};

let told;
const tellHeight = () => {
  const height = Math.ceil(element.getBoundingClientRect().height);
  // Before anything is drawn there is nothing to tell.
  if (height > 0 && height !== told) tell("height", { height: (told = height) });
};

// The rest of the frame is of the widget's colour, whoever chose it.
const paint = () => {
  const widget = element.shadowRoot.querySelector(".app");
  if (!widget) return;
  const { backgroundColor, colorScheme } = getComputedStyle(widget);
  Object.assign(document.documentElement.style, { backgroundColor, colorScheme });
};

new ResizeObserver(() => {
  paint();
  tellHeight();
}).observe(element);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);

// What is pressed is in view, and must not move away from under the finger.
let isPressed = false;
for (const type of ["pointerdown", "pointerup", "pointercancel"]) addEventListener(type, () => (isPressed = type === "pointerdown"), true);

// Moves of focus inside of a shadow root are not heard outside of it. A new page begins at its top, not at its heading.
element.shadowRoot.addEventListener("focusin", ({ target }) => {
  if (isPressed) return;
  // First, so that there is a place to go to.
  tellHeight();
  const { top } = (target.matches("h1") ? element : target).getBoundingClientRect();
  tell("focus", { top: Math.max(0, Math.round(top + scrollY)) });
});

addEventListener("message", ({ source, origin, data }) => {
  if (!around || source !== window.parent || origin !== around || data?.type !== "everyday-skills:hello") return;
  told = undefined;
  tellHeight();
});
