// Defines <everyday-skills>: waits until the element is near the window, or is asked for, and draws the widget in its shadow root.
// The program is loaded once, however many elements there are. With the attribute `page` the page is ours alone: the widget is
// drawn at once, in the element itself. Any failure, then or later, is said there, with the ways out that need no program.

const TAG = "everyday-skills";

// Each written out, so that bundlers see them.
const addresses = {
  "app.css": new URL("./app.css", import.meta.url),
  "careers-en.tsv": new URL("./careers-en.tsv", import.meta.url),
  "careers.tsv": new URL("./careers.tsv", import.meta.url),
  "cards-en.tsv": new URL("./cards-en.tsv", import.meta.url),
  "contrast.js": new URL("./contrast.js", import.meta.url),
  "counselor-en.tsv": new URL("./counselor-en.tsv", import.meta.url),
  "counselor.css": new URL("./counselor.css", import.meta.url),
  "content-en.tsv": new URL("./content-en.tsv", import.meta.url),
  "icon.svg": new URL("./icon.svg", import.meta.url),
  "program.js": new URL("./program.js", import.meta.url),
  "program_bg.wasm": new URL("./program_bg.wasm", import.meta.url),
  "papers-en.tsv": new URL("./papers-en.tsv", import.meta.url),
  "program_counselor.wasm": new URL("./program_counselor.wasm", import.meta.url),
  "program_later.wasm": new URL("./program_later.wasm", import.meta.url),
  "program_papers.wasm": new URL("./program_papers.wasm", import.meta.url),
  "program_shared.wasm": new URL("./program_shared.wasm", import.meta.url),
  "words-en.tsv": new URL("./words-en.tsv", import.meta.url),
  "worksheet-en.html": new URL("./worksheet-en.html", import.meta.url),
};
for (const name in addresses) addresses[name] = addresses[name].href;

// What there is to set by attribute. `agency-name` is `agency.name` in a file.
const SETTINGS =
  "adviser-address adviser-email adviser-hours adviser-name adviser-phone agency-address agency-logo agency-name careers counselor events hide language name pack start storage theme".split(" ");
// What is no setting of the reflection: ours, and what any element may have.
const ELSEWHERE = /^(button|check|config|mode|page|class|dir|hidden|id|is|lang|part|role|slot|style|tabindex|title|(aria|data)-.*|.*[^a-z-].*)$/;

// The element itself, whatever the host says of all elements; how wide it is and where it stands is the host's.
const HOST = `:host{display:block!important;box-sizing:border-box!important;padding:0!important;border:0!important;outline:0!important;
background:none!important;opacity:1!important;visibility:visible!important;transform:none!important;filter:none!important;clip-path:none!important;zoom:1!important;transition:none!important;animation:none!important}
:host([hidden]){display:none!important}
:host::before,:host::after{content:none!important}
.widget,.button{all:initial;display:block;container-type:inline-size;font-size:medium;user-select:text}
.widget:has(.waiting){min-height:20em}
.button{display:inline-block;container-type:normal;padding:11px 18px;border-radius:12px;cursor:pointer;font:bold 18px/1.5 system-ui,sans-serif;background:var(--es-accent,#0b5757);color:var(--es-on-accent,#fff)}
.button:focus-visible{outline:3px solid var(--es-accent,#0b5757);outline-offset:3px}
dialog{width:min(720px,100% - 16px);max-width:none;max-height:calc(100% - 16px);padding:0;border:0;border-radius:12px;background:var(--es-paper,#fbf7f0)}
dialog::backdrop{background:#0008}`;

// What is said until the program is there, by language. When the page is built, those of all languages are
// put here (content/locales).
const SAID = {
  "en": ["See your everyday skills", "Close", "One moment. The page is getting ready.", "Something went wrong", "What you saved is safe on this device. Load the page again, or try another browser.", "Load again", "Save my answers", "Do it on paper"],
};

// The first of these languages, or else of the browser's, in which we say something.
const spoken = (...tags) =>
  [...tags, ...navigator.languages, "en"].map((tag) => tag?.split("-")[0]).find((tag) => SAID[tag]?.map);

const widget = (language, inside) => `<div class="widget" lang="${language}" dir="auto">${inside}</div>`;

const trouble = (language, role) => {
  const [, , , title, safe, reload, save, paper] = SAID[language];
  return widget(language, `<div id="trouble" class="app" data-screen="trouble" role="alert"><div class="main" role="${role}">
<h1>${title}</h1><p>${safe}</p>
<p><button type="button" class="primary" id="trouble-reload">${reload}</button></p>
<p><button type="button" class="secondary" id="trouble-save">${save}</button></p>
<p><a href="${addresses[`worksheet-${language}.html`]}" target="_blank">${paper}</a></p></div></div>`);
};

// What comes of a promise, asked for once; again after a failure.
const once = (ask, asked) => () =>
  (asked ??= ask().catch((error) => {
    asked = undefined;
    throw error;
  }));

const file = async (address, options) => {
  const answer = await fetch(address, options);
  if (!answer.ok) throw Error(answer.status + " " + address);
  return answer;
};

// Bundlers must leave it alone: it is no part of what they put together.
const load = (name) => import(/* @vite-ignore */ /* webpackIgnore: true */ addresses[name]);

const text = async (name, options) => (await file(addresses[name], options)).text();
// Of all widgets on a page.
const texts = {};

const program = once(async () => {
  const module = await load("program.js");
  module.moved?.(addresses);
  await module.default({ module_or_path: addresses["program_bg.wasm"] });
  return module;
});

// Who asks Vite's development server for styles in no such words gets a script.
const styles = once(() => text("app.css", { headers: { Accept: "text/css" } }));

// Sheets made by script are allowed where a policy forbids inline styles. `rem` is what the host made of it for its own page: here
// it is what the reader's browser says.
const dress = (root, place, text) => {
  const rem = parseFloat(getComputedStyle(place).fontSize) || 16;
  const own = HOST + text.replace(/([\d.]+)rem\b/g, (_, count) => `${count * rem}px`);
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(own);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement("style");
    style.textContent = own;
    root.append(style);
  }
};

// The pairs of a path and a text in what a JSON file holds.
const flat = (value, by, path) =>
  Object(value) === value
    ? Object.entries(value).flatMap(([key, one]) => flat(one, by, path ? path + by + key : key))
    : [[path, String(value)]];

// The program knows what to say of a file that cannot be had.
const pairs = async (address, by, name) => {
  try {
    // Nobody waits for it for long.
    return flat(await (await file(address, { signal: AbortSignal.timeout?.(9000) })).json(), by, "");
  } catch (error) {
    return [[name, error instanceof SyntaxError ? "unreadable" : "unreachable"]];
  }
};

// The newest of the stored answers, this tab's before the device's, where the browser lets us have them.
const stored = (prefix) => {
  const count = (text) => +(/"count":(\d+)/.exec(text)?.[1] ?? 0);
  try {
    return [sessionStorage, localStorage]
      .map((storage) => ["reflection", "reflection-2"].map((key) => storage.getItem(prefix + key) ?? ""))
      .map(([one, other]) => (count(one) > count(other) || !other ? one : other))
      .find(Boolean);
  } catch {
    return undefined;
  }
};

const drawn = new Set();

class EverydaySkills extends HTMLElement {
  static observedAttributes = ["config", "check", "mode", "button", ...SETTINGS];
  #root;
  #place;
  #widget;
  #watch;
  #leaving;
  #turn = 0;
  #found = [];
  // What the program may ask of us.
  #outside = {
    addresses,
    read: pairs,
    text: (name) => (this.#isPage ? text(name) : (texts[name] ??= once(() => text(name)))()),
    tell: (name, detail) => this.dispatchEvent(new CustomEvent(`${TAG}-${name}`, { detail, bubbles: true, composed: true })),
  };
  // A second screen is there to be seen.
  #isAsked = window.name.startsWith(`${TAG}-screen-`);
  #isPage;

  connectedCallback() {
    // Hosts take an element out and put it in elsewhere: only one that stays away is left.
    clearTimeout(this.#leaving);
    if (drawn.has(this)) return;
    if (!this.#root) {
      this.#isPage = this.#outside.isPage = this.hasAttribute("page");
      this.#root = this.#isPage ? this : this.attachShadow({ mode: "open" });
      // At once: whether it is near is asked of an element that has a place.
      if (!this.#isPage) dress(this.#root, this, "");
    }
    if (this.#isPage || this.#isAsked) {
      this.#draw();
    } else if (this.getAttribute("mode") === "dialog") {
      this.#frame();
    } else {
      this.#watch ??= new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && this.#draw(), { rootMargin: "600px" });
      this.#watch.observe(this);
    }
  }

  disconnectedCallback() {
    this.#root.querySelector("dialog")?.close();
    this.#leaving = setTimeout(() => this.#leave());
  }

  attributeChangedCallback(name, before, now) {
    if (before === now || !this.#place) return;
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => {
      this.#leave();
      // What is around it may be another.
      if (!this.#isPage) this.#place = this.#root.replaceChildren();
      if (this.isConnected) this.connectedCallback();
    });
  }

  /** Opens the dialog, or draws the widget and brings it into view. */
  open() {
    this.#isAsked = true;
    if (!drawn.has(this) && this.isConnected) this.#draw();
    const dialog = this.#root?.querySelector("dialog");
    if (dialog) dialog.open || dialog.showModal();
    else this.scrollIntoView();
  }

  /** Leaves nothing of the answers in this browser. */
  async erase() {
    await this.#made();
    await this.#widget.erase(await this.#settings());
  }

  #leave() {
    this.#turn++;
    this.#watch?.disconnect();
    this.#widget?.unmount();
    drawn.delete(this);
  }

  async #made() {
    const { Widget } = await program();
    this.#outside.isChecked = this.hasAttribute("check") || /[?&]everyday-skills-check\b/.test(location.search);
    this.#widget ??= new Widget(this.#outside);
  }

  // What there is around the place of the widget.
  #frame() {
    if (this.#place) return;
    if (this.#isPage) {
      this.#place = this.firstElementChild;
      return;
    }
    const make = (tag, part, inside = "") => {
      const made = document.createElement(tag);
      made.className = made.part = part;
      made.innerHTML = inside;
      return made;
    };
    const language = spoken(this.getAttribute("language"));
    const [open, close, wait] = SAID[language];
    this.#place = make("div", "widget", widget(language, `<div class="app waiting"><p role="status">${wait}</p></div>`));
    if (this.getAttribute("mode") !== "dialog") return void this.#root.append(this.#place);
    const opener = make("button", "button");
    opener.textContent = this.getAttribute("button") || open;
    opener.onclick = () => this.open();
    // A press beside it closes it as its button does; the browser's own dialog sees to focus, there and back.
    const dialog = make("dialog", "dialog", widget(language, `<form method="dialog" class="app"><button class="secondary">${close}</button></form>`));
    dialog.setAttribute("aria-label", opener.textContent);
    dialog.append(this.#place);
    this.#root.append(opener, dialog);
  }

  async #settings() {
    const address = this.getAttribute("config");
    const found = address ? await pairs(address, ".", "config") : [];
    for (const { name, value } of this.attributes) {
      if (!ELSEWHERE.test(name)) found.push([name.replaceAll("-", "."), value || (name === "events" ? "on" : "")]);
    }
    return (this.#found = found);
  }

  async #draw() {
    drawn.add(this);
    this.#watch?.disconnect();
    const turn = ++this.#turn;
    const settings = this.#settings();
    try {
      this.#frame();
      this.#root.querySelector("#trouble")?.parentNode.remove();
      this.#place.hidden = false;
      await Promise.all([settings, this.#made(), this.#isPage || styles().then((text) => dress(this.#root, this.#place, text))]);
      if (turn !== this.#turn) return;
      await this.#widget.mount(this.#place, this.#found);
      this.#isPage || this.#compare();
    } catch (error) {
      // They say who is told, and whose answers these are.
      await settings;
      if (turn === this.#turn) this.#fail(error);
    }
  }

  // A host's own colours are looked at, where there are any.
  #compare() {
    const look = getComputedStyle(this);
    const isColoured = "paper card ink soft accent on-accent".split(" ").some((name) => look.getPropertyValue(`--es-${name}`));
    if (isColoured) load("contrast.js").then((it) => it.watch(this.#root), console.warn);
  }

  /** Says on all of them that the program failed. */
  static fail(error) {
    drawn.forEach((element) => element.#fail(error));
  }

  #fail(error) {
    console.error(error);
    const hasStopped = error?.name === "RuntimeError";
    const set = (path) => new Map(this.#found).get(path);
    if (/^(on|true)$/.test(set("events"))) this.#outside.tell("error", { code: hasStopped ? "stopped" : "not-started" });
    const prefix = set("name") ? `${TAG}.${set("name")}/` : `${TAG}/`;
    const find = (id) => this.#root.querySelector(`#trouble${id}`);
    if (!find("")) this.#place.insertAdjacentHTML("afterend", trouble(spoken(this.#place.querySelector(".app")?.lang, set("language")), this.#isPage ? "main" : "none"));
    this.#place.hidden = true;
    find("-reload").onclick = () => location.reload();
    find("-save").hidden = !stored(prefix);
    find("-save").onclick = () => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([stored(prefix)], { type: "application/json" }));
      link.download = `${TAG}.json`;
      link.click();
    };
    // It would stop again on the same page: this note makes the next start one on the first page.
    try {
      if (hasStopped) sessionStorage.setItem(`${prefix}stopped`, "yes");
    } catch {
      // Then nothing is stored either.
    }
  }
}

// A program that stops in the middle of an event says so only here. The host may have programs of its own.
const stop = (error) => {
  // `…/program`: browsers name the script or the program.
  const isOurs = error?.name === "RuntimeError" && error.stack?.includes(addresses["program.js"].slice(0, -3));
  if (isOurs) EverydaySkills.fail(error);
};
addEventListener("error", ({ error }) => stop(error));
addEventListener("unhandledrejection", ({ reason }) => stop(reason));

customElements.get(TAG) ?? customElements.define(TAG, EverydaySkills);
