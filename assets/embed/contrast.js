// Looks at the colours that a host gave the widget. Where text cannot be read by everybody on what it stands on, the widget uses
// its own colours, and the console says which of the host's they were. Loaded only where a host has colours of its own.

const NAMES = ["paper", "card", "ink", "soft", "line", "edge", "accent", "on-accent", "accent-soft"];

// What is read on what.
const PAIRS = [
  ["ink", "paper"],
  ["ink", "card"],
  ["ink", "accent-soft"],
  ["soft", "paper"],
  ["soft", "card"],
  ["accent", "paper"],
  ["accent", "card"],
  ["on-accent", "accent"],
];

// WCAG 2, 1.4.3: text of any size.
const LEAST = 4.5;

const WHITE = [1, 1, 1, 1];

// Red, green, blue and how much it covers, each 0 to 1, of a colour in any of CSS's ways; what is no colour covers nothing.
const colour = (probe, written) => {
  // Some are computed to rgb() only when they are mixed, and not every browser can mix.
  for (const value of [written, `color-mix(in srgb, ${written}, ${written})`]) {
    probe.style.backgroundColor = "";
    probe.style.backgroundColor = value;
    const [, kind, parts] = /^(rgba?|color)\((?:srgb )?(.*)\)$/.exec(getComputedStyle(probe).backgroundColor) ?? [];
    const numbers = parts?.match(/-?[\d.]+(e-?\d+)?/g)?.map(Number);
    if (!numbers) continue;
    const [red, green, blue] = numbers.map((part) => Math.min(Math.max(kind === "color" ? part : part / 255, 0), 1));
    return [red, green, blue, numbers[3] ?? 1];
  }
  return [0, 0, 0, 0];
};

const over = ([...top], ground) => [0, 1, 2].map((at) => top[at] * top[3] + ground[at] * (1 - top[3])).concat(1);

const light = (colour) => {
  const [red, green, blue] = colour.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** How far two colours are apart, from 1 to 21: WCAG 2. Each is red, green and blue, from 0 to 1. */
export const contrast = (one, other) => {
  const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

// What can be seen behind the widget, as far as it is a colour.
const behind = (probe, host) => {
  const layers = [];
  for (let at = host; at; at = at.parentElement ?? at.getRootNode().host) layers.unshift(getComputedStyle(at).backgroundColor);
  return layers.reduce((ground, layer) => over(colour(probe, layer), ground), WHITE);
};

const said = new WeakMap();

// `initial` is as if nobody had set it.
const reset = (root, value) => {
  for (const part of root.children) for (const name of NAMES) part.style.setProperty(`--es-${name}`, value);
};

const check = (root) => {
  const app = root.querySelector(".app[data-screen]");
  if (!app) return;
  reset(root, "");
  const probe = document.createElement("span");
  app.append(probe);
  const page = over(colour(probe, "var(--paper)"), behind(probe, root.host));
  const faint = PAIRS.map(([text, on]) => {
    const ground = over(colour(probe, `var(--${on})`), page);
    return [text, on, contrast(over(colour(probe, `var(--${text})`), ground), ground)];
  }).filter(([, , ratio]) => ratio < LEAST);
  probe.remove();
  const set = getComputedStyle(root.host);
  const called = (name) => `--es-${name}${set.getPropertyValue(`--es-${name}`) ? "" : " (not set)"}`;
  const words = faint.map(([text, on, ratio]) => `${called(text)} on ${called(on)}: ${Math.floor(ratio * 100) / 100} to 1`).join("\n");
  if (words) reset(root, "initial");
  if (words && said.get(root) !== words) {
    console.warn(`everyday-skills: text needs a contrast of ${LEAST} to 1. Until these have it, the widget uses its own colours:\n${words}`);
  }
  said.set(root, words);
};

// Hosts that are light or dark by a press of a button say so on the root or the body.
const watched = new Set();
let waiting;
const again = () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    for (const reference of watched) {
      const root = reference.deref();
      if (root) check(root);
      else watched.delete(reference);
    }
  }, 50);
};
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", again);
for (const element of [document.documentElement, document.body]) new MutationObserver(again).observe(element, { attributes: true });

/** Looks at the colours of the widget in this shadow root, now and whenever they may have changed. */
export const watch = (root) => {
  if (!said.has(root)) watched.add(new WeakRef(root));
  check(root);
};
