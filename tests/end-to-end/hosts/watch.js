// What a host can see of its own page. `snapshot()` tells all of it, so that two can be compared.
const listening = [];
for (const kind of ["addEventListener", "removeEventListener"]) {
  const real = EventTarget.prototype[kind];
  EventTarget.prototype[kind] = function (type, listener, options) {
    const target = this ?? window;
    if (target === window || target === document || target === document.documentElement || target === document.body) {
      listening.push([kind[0] === "a" ? 1 : -1, type]);
    }
    return real.call(target, type, listener, options);
  };
}

// How many listeners there are on the window, the document and its root: added and not taken away again. One that goes away with a
// signal or after one call counts as there.
const listeners = () => {
  const count = {};
  for (const [by, type] of listening) count[type] = (count[type] ?? 0) + by;
  return Object.fromEntries(Object.entries(count).filter(([, number]) => number).sort());
};

const snapshot = () => {
  const own = [...document.querySelectorAll("*")].filter((it) => it.localName !== "everyday-skills" && it.closest("body"));
  const style = (it) => {
    const computed = getComputedStyle(it);
    // The widget makes the page longer.
    const says = [...computed].filter((name) => !/^(height|block-size|bottom|inset-block-end|perspective-origin|transform-origin)$/.test(name));
    return says.map((name) => `${name}:${computed.getPropertyValue(name)}`).join(";");
  };
  const keys = (storage) => {
    try {
      return Object.keys(window[storage]).filter((key) => !/^everyday-skills(\.[a-z0-9-]+)?\//.test(key)).sort();
    } catch {
      return "blocked";
    }
  };
  return {
    title: document.title,
    address: location.href,
    entries: history.length,
    state: JSON.stringify(history.state),
    focus: document.activeElement?.outerHTML.slice(0, 80),
    scroll: [scrollX, scrollY],
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    markup: document.documentElement.outerHTML.replace(/\s+/g, ""),
    // A driver names things of its own.
    globals: Object.getOwnPropertyNames(window).filter((name) => !/^((before|pageBefore|drawn|kept)$|\$?cdc_|ret_nodes|se_)/.test(name)).sort(),
    stored: [keys("localStorage"), keys("sessionStorage"), document.cookie],
    styles: own.map((it) => [it.localName, style(it)]),
    handlers: ["onerror", "onpopstate", "onhashchange", "onbeforeunload", "onunhandledrejection", "onstorage"].filter((name) => window[name]),
  };
};
