// The page where a web master chooses the settings, sees them at once, and copies what goes into the host's page.

import { contrast } from "./contrast.js";
import "./everyday-skills.js";

const form = document.querySelector("#settings");
const find = (id) => document.querySelector(`#${id}`);
const FOLDER = new URL(".", import.meta.url).href;
// How long typing rests before the widget is drawn anew: milliseconds.
const REST = 300;

// What is said below each pair of colours, by the least contrast it is said of.
const CONTRASTS = [
  [7, "easy to read"],
  [4.5, "enough; 7 to 1 is better for tired eyes"],
  [0, "too little. The widget then uses its own colours. Choose one that is darker or lighter, or, where only one of light and dark fails, a fixed theme under “What people see”"],
];
// The widget's own colours in dark; those in light stand in the fields.
const DARK = { accent: "#86d5ca", "on-accent": "#06201f", paper: "#121819", ink: "#eef3f0" };
const PAIRS = [
  ["ink", "paper", "Text on the ground"],
  ["accent", "paper", "Accent on the ground"],
  ["on-accent", "accent", "Text on the accent"],
];

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);

const originOf = (address) => {
  try {
    const { origin } = new URL(address, FOLDER);
    return origin === "null" ? undefined : origin;
  } catch {
    return undefined;
  }
};

const place = () => form.elements.place.value;
const folder = () => {
  const address = find("folder").value.trim() || FOLDER;
  return address.endsWith("/") ? address : `${address}/`;
};

// The settings that are not left as they are, in the shape of the JSON file.
const settings = () => {
  const found = {};
  const put = (path, value) => {
    const [name, part] = path.split(".");
    if (part) (found[name] ??= {})[part] = value;
    else found[name] = value;
  };
  for (const path of form.dataset.texts.split(" ")) {
    const value = form.elements[path].value.trim();
    if (value) put(path, value);
  }
  const start = [...form.elements.start].map(({ value }) => value).filter(Boolean);
  if (start.length) found.start = [...new Set(start)];
  const hide = [...form.elements.hide].filter(({ checked }) => checked).map(({ value }) => value);
  if (hide.length) found.hide = hide;
  for (const list of ["links", "resources"]) {
    const entries = [...form.querySelectorAll(`[data-entry=${list}]`)].map(entry).filter((one) => Object.keys(one).length);
    if (entries.length) found[list] = entries;
  }
  if (!found.pack && find("pack-text").value.trim()) found.pack = `${folder()}our-activities.json`;
  return found;
};

// What is in one row of a list.
const entry = (row) => {
  const found = {};
  for (const field of row.querySelectorAll("[data-field]")) {
    if (field.type !== "checkbox" && field.value.trim()) found[field.dataset.field] = field.value.trim();
    if (field.checked) (found.for ??= []).push(field.value);
  }
  return found;
};

// A list of rows is more than an attribute can say. Then all of it stands in the file, in one place.
const needsFile = (found) => Boolean(found.links || found.resources);
const fileAddress = () => `${folder()}our-settings.json`;

// What the element says, with what it needs of the file.
const attributes = (found) => {
  const named = needsFile(found) ? [["config", fileAddress()]] : Object.entries(found).flatMap(([name, value]) =>
    Array.isArray(value) ? [[name, value.join(" ")]]
      : typeof value === "object" ? Object.entries(value).map(([part, text]) => [`${name}-${part}`, text])
        : [[name, value]]);
  if (place() === "dialog") {
    named.unshift(["mode", "dialog"]);
    const button = form.elements.button.value.trim();
    if (button) named.push(["button", button]);
  }
  return named;
};

const accentIsTheirs = () => form.elements.accent.value !== form.elements.accent.defaultValue;

const look = () => {
  const changed = ["accent", "on-accent", "paper", "ink", "radius", "font", "font-title"]
    .map((name) => [name, form.elements[name]])
    // What is read on the accent goes with it: in dark, ours is another.
    .filter(([name, field]) => field.value !== (field.type === "color" ? field.defaultValue : "") || (name === "on-accent" && accentIsTheirs()))
    .filter(([name, field]) => !name.startsWith("font") || CSS.supports("font-family", field.value));
  return changed.map(([name, field]) => [`--es-${name}`, field.value.trim()]);
};

// Each is a title, what to do with it, and the text to copy.
const results = (found) => {
  const origin = originOf(folder());
  const isFrame = place() === "frame";
  const elsewhere = (...addresses) => [...new Set([origin, ...addresses.filter(Boolean).map(originOf)])].join(" ");
  const list = [];
  if (isFrame) {
    const about = find("host").value.trim()
      ? "If your site allows no script, leave the second line out: the frame then scrolls inside."
      : "It scrolls inside. With the address of your page above, there is a second line, with which it grows with what is in it.";
    list.push(["Into your page", `Where it should be. ${about}`, frame(found)]);
  } else {
    const written = attributes(found).map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
    list.push(["Into your page", "Where it should be. The first line once for each page, the second as often as you like.",
      `<script type="module" src="${escaped(folder())}everyday-skills.js"></script>\n<everyday-skills${written}></everyday-skills>`]);
  }
  if (needsFile(found)) {
    list.push(["The file of settings", `Save it as our-settings.json and put it into the folder with our files: ${fileAddress()}`, JSON.stringify(found, null, 2)]);
  }
  if (find("pack-text").value.trim() && found.pack) {
    list.push(["The content pack", `Save what you wrote above as a file and put it on the server, at ${isFrame ? new URL(found.pack, folder()) : found.pack}`, find("pack-text").value]);
  }
  const css = look();
  if (css.length) {
    const lines = css.map(([name, value]) => `  ${name}: ${value};`).join("\n");
    list.push(["Your colours and type", isFrame ? "Into the file frame.css in the folder with our files." : "Into a style sheet of your page.", `everyday-skills {\n${lines}\n}`]);
  }
  const policy = isFrame
    ? [`frame-src ${origin}`, `script-src ${origin}`]
    : [`script-src ${origin} 'wasm-unsafe-eval'`, `connect-src ${elsewhere(found.pack)}`, `img-src ${elsewhere(found.agency?.logo)}`];
  list.push(["If your site has a content security policy", "Add these to what it allows. If you do not know what that is, you most likely need not.", `${policy.join(";\n")};`]);
  return list;
};

// The frame is told by its address.
const frame = (found) => {
  const query = new URLSearchParams(attributes(found));
  const host = find("host").value.trim() && originOf(find("host").value);
  if (host) query.set("parent", host);
  const asked = query.size ? `?${query}` : "";
  const line = `<iframe src="${escaped(`${folder()}frame.html${asked}`)}" title="Everyday Skills" width="100%" height="800" style="border: 0"></iframe>`;
  return host ? `${line}\n<script src="${escaped(folder())}frame-host.js" defer></script>` : line;
};

const show = (list) => {
  const section = find("results");
  for (const [at, [title, about, text]] of list.entries()) {
    let result = section.querySelectorAll(".result")[at];
    if (!result) {
      section.append(find("result").content.cloneNode(true));
      result = section.lastElementChild;
    }
    const [heading, said, area, copy] = ["h3", ".about", "textarea", "[data-copy]"].map((one) => result.querySelector(one));
    heading.textContent = title;
    said.textContent = about;
    area.value = text;
    area.rows = Math.min(16, text.split("\n").length + 2);
    area.setAttribute("aria-label", title);
    copy.setAttribute("aria-label", `Copy: ${title}`);
  }
  [...section.querySelectorAll(".result")].slice(list.length).forEach((result) => result.remove());
};

// Files that are not there yet are asked for by the address that they will have.
const made = new Map();
const ask = window.fetch;
window.fetch = (address, ...more) => (made.has(address) ? Promise.resolve(new Response(made.get(address))) : ask(address, ...more));

const preview = (found) => {
  made.clear();
  made.set(fileAddress(), JSON.stringify(found));
  const text = find("pack-text").value.trim();
  if (text && found.pack) made.set(found.pack, text);
  const element = document.createElement("everyday-skills");
  const named = [...attributes(found), ["check", ""]];
  if (!found.name) named.push(["name", "configure"]);
  for (const [name, value] of named) element.setAttribute(name, value);
  for (const [name, value] of look()) element.style.setProperty(name, value);
  find("preview").replaceChildren(element);
};

// `#7a1f5c`, as fields for colours have it.
const parts = (colour) => colour.match(/[\da-f]{2}/g).map((part) => parseInt(part, 16) / 255);

const say = (id, ...lines) => {
  const said = lines.filter(Boolean).map((line) => Object.assign(document.createElement("span"), { textContent: line }));
  if (find(id).textContent !== lines.join("")) find(id).replaceChildren(...said);
};

const advise = () => {
  const { value: theme } = form.elements.theme;
  const light = (name) => form.elements[name].value;
  // What was chosen is the same in dark.
  const isOurs = (name) => light(name) === form.elements[name].defaultValue && !(name === "on-accent" && accentIsTheirs());
  const dark = (name) => (isOurs(name) ? DARK[name] : light(name));
  say("contrast", ...PAIRS.map(([one, other, what]) => {
    const [inLight, inDark] = [light, dark].map((colour) => contrast(parts(colour(one)), parts(colour(other))));
    const isDark = theme === "dark" || (!theme && inDark < inLight);
    const ratio = isDark ? inDark : inLight;
    return `${what}: ${Math.floor(ratio * 10) / 10} to 1${isDark ? " in dark" : ""}, ${CONTRASTS.find(([least]) => ratio >= least)[1]}.`;
  }));
  const fonts = ["font", "font-title"].map((name) => form.elements[name].value.trim());
  const isWrong = fonts.some((font) => font && !CSS.supports("font-family", font));
  say("font-said", isWrong ? "That is not how CSS names fonts. It looks like this: Georgia, \"Times New Roman\", serif" : "");
  say("pack-said", packSaid());
};

const packSaid = () => {
  const text = find("pack-text").value.trim();
  if (!text) return "";
  try {
    const { activities } = JSON.parse(text);
    return Array.isArray(activities) ? `JSON with ${activities.length} activities. The widget tells what is wrong with any of them.` : "It needs a list named activities.";
  } catch (error) {
    return `This is not JSON yet. ${error.message}`;
  }
};

const followPlace = () => {
  for (const part of form.querySelectorAll("[data-for]")) part.hidden = part.dataset.for !== place();
};

let resting;
let before;
const follow = () => {
  followPlace();
  advise();
  const found = settings();
  show(results(found));
  clearTimeout(resting);
  resting = setTimeout(() => {
    const now = JSON.stringify([found, place(), form.elements.button.value, find("pack-text").value, look()]);
    if (now !== before) preview(found);
    before = now;
  }, REST);
};

const number = (list) => {
  for (const [at, row] of [...form.querySelectorAll(`[data-entry=${list}]`)].entries()) {
    const legend = row.querySelector("legend");
    legend.textContent = `${legend.textContent.replace(/ \d+$/, "")} ${at + 1}`;
  }
};

const add = (kind) => {
  const list = find(`${kind}s`);
  list.append(find(kind).content.cloneNode(true));
  number(list.id);
  list.lastElementChild.querySelector("input").focus();
};

const remove = (row) => {
  const list = row.parentNode;
  row.remove();
  number(list.id);
  form.querySelector(`[data-add=${list.id.slice(0, -1)}]`).focus();
  follow();
};

const copy = async (result) => {
  const area = result.querySelector("textarea");
  area.select();
  try {
    await navigator.clipboard.writeText(area.value);
    find("copied").textContent = `Copied: ${result.querySelector("h3").textContent}`;
  } catch {
    find("copied").textContent = "The text is marked. Copy it with Ctrl and C.";
  }
};

addEventListener("click", ({ target }) => {
  if (target.dataset.add) add(target.dataset.add);
  if ("remove" in target.dataset) remove(target.closest("[data-entry]"));
  if ("copy" in target.dataset) copy(target.closest(".result"));
});
form.addEventListener("input", follow);
form.addEventListener("submit", (event) => event.preventDefault());

// The names of cards and of what gets in the way, as the visitor reads them.
const names = async (file, kind) => {
  const answer = await ask(new URL(file, FOLDER));
  return (await answer.text()).split("\n").map((line) => line.split("\t")).filter(([first]) => first === kind);
};

const list = async () => {
  for (const [, id, , name] of await names("content-en.tsv", "form")) {
    for (const select of form.querySelectorAll("[data-list=form]")) select.append(new Option(name, id));
  }
  const group = find("resource").content.querySelector("[data-list=barrier]");
  for (const [, id, name] of await names("cards-en.tsv", "barrier")) {
    const label = Object.assign(document.createElement("label"), { className: "choice" });
    const box = Object.assign(document.createElement("input"), { type: "checkbox", value: id });
    box.dataset.field = "for";
    label.append(box, Object.assign(document.createElement("span"), { textContent: name }));
    group.append(label);
  }
};

find("folder").value = FOLDER;
await list();
follow();
