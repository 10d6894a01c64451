// What all of these look with. Pages of ours and widgets in a host's page are looked at the same way: `document` is where they are.
const parent = (it) => it.parentElement ?? it.getRootNode().host;
const called = (it) => {
  const mark = [...(it.classList ?? [])].map((name) => `.${name}`).join("") || [...it.attributes].map(({ name, value }) => `[${name}=${value}]`).join("");
  return `${it.localName}${mark.slice(0, 60)} “${it.textContent.trim().replace(/\s+/g, " ").slice(0, 40)}”`;
};
const look = (it, of) => getComputedStyle(it, of);
const isSeen = (it) => it.checkVisibility({ visibilityProperty: true }) && !it.closest(".unseen, [hidden]");
const all = (selector) => [...document.querySelectorAll(selector)].filter((it) => isSeen(it));
const CONTROLS = "a[href], button, input, select, textarea, summary";

// Texts that are seen: each node with the element it is in.
const texts = () => {
  const found = [];
  for (const it of all("body *, .app, .app *, dialog *")) {
    if (/^(script|style|option|noscript)$/.test(it.localName)) continue;
    for (const node of it.childNodes) if (node.nodeType === 3 && node.data.trim()) found.push([it, node]);
  }
  return found;
};

// Red, green, blue and how much it covers, each 0 to 1.
const colour = (written) => {
  const [, kind, parts] = /^(rgba?|color)\((?:srgb )?(.*)\)$/.exec(written) ?? [];
  if (!parts) return [0, 0, 0, written === "none" || written === "transparent" ? 0 : 1];
  const [red, green, blue, alpha = 1] = parts.match(/-?[\d.]+(e-?\d+)?/g).map(Number);
  return [...[red, green, blue].map((part) => (kind === "color" ? part : part / 255)), alpha];
};
const over = (top, ground) => [0, 1, 2].map((at) => top[at] * top[3] + ground[at] * (1 - top[3])).concat(1);
const light = (one) => {
  const [red, green, blue] = one.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one, other) => {
  const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};
const above = (it) => (it ? [...above(parent(it)), it] : []);
// Asked once of each element: pages are large, and what is asked is asked of all that is above.
const remembered = (ask) => {
  const known = new Map();
  return (it) => known.get(it) ?? known.set(it, ask(it)).get(it);
};
const root = look(window.document.documentElement);
const canvas = /dark/.test(root.colorScheme) && matchMedia("(prefers-color-scheme: dark)").matches ? [0, 0, 0, 1] : [1, 1, 1, 1];
// What is behind what an element holds. The window itself is as the scheme has it.
const ground = remembered((it) => (it ? over(colour(look(it).backgroundColor), ground(parent(it))) : canvas));
const opacity = remembered((it) => (it ? look(it).opacity * opacity(parent(it)) : 1));
// A colour as it comes out over what is behind it, where what holds it is faded.
const drawn = (written, it) => {
  const [red, green, blue, alpha] = colour(written);
  return over([red, green, blue, alpha * opacity(it)], ground(it));
};
