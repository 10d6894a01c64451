// Before the program: the first pages in the reader's language, what is pressed on them, what there is to do where the program cannot
// run, and the copy of the page's files on the device. In words that every browser knows, so that old ones can be told. `cargo xtask build` puts VERSION before it.

(function () {
  "use strict";

  var root = document.documentElement;

  function all(selector) {
    return [].slice.call(document.querySelectorAll(selector));
  }

  // Where the program looks for it, too.
  var CHOSEN = "everyday-skills/language";

  // A second screen looks at nothing that is kept, and nothing is pressed there.
  var isScreen = window.name.indexOf("everyday-skills-screen-") === 0;

  // What somebody chose before, and what the browser is set to.
  function asked() {
    var theirs = [].concat(navigator.languages || navigator.language || []);
    if (isScreen) return theirs;
    try {
      return [sessionStorage, localStorage]
        .map(function (storage) {
          return storage.getItem(CHOSEN) || "";
        })
        .concat(theirs);
    } catch (error) {
      return theirs;
    }
  }

  // Of the languages there are, the first of these, or what it says with its ends left off (`es` for `es-419`).
  function choose(theirs) {
    var known = {};
    all(".waiting [dir]").forEach(function (it) {
      known[it.lang.toLowerCase()] = it.lang;
    });
    for (var at = 0; at < theirs.length; at++) {
      for (var parts = theirs[at].toLowerCase().split("-"); parts.length; parts.pop()) {
        if (known[parts.join("-")]) return known[parts.join("-")];
      }
    }
    return root.lang;
  }

  function speak(language) {
    all("body [dir]").forEach(function (it) {
      it.hidden = it.lang !== language;
      if (!it.hidden) root.dir = it.dir;
    });
    root.lang = language;
    document.querySelector("link[rel=manifest]").href = "manifest-" + language + ".webmanifest";
    expect("content-" + language + ".tsv");
  }

  // Somebody who cannot read what stands there does not wait for the program.
  function offer(button) {
    button.hidden = false;
    button.onclick = function () {
      try {
        sessionStorage.setItem(CHOSEN, button.lang);
      } catch (error) {
        // Then it holds until the program is there.
      }
      speak(button.lang);
    };
  }

  // The program asks for it when it is there itself.
  function expect(name) {
    var link = document.createElement("link");
    link.rel = "preload";
    link.href = name;
    link.setAttribute("as", "fetch");
    link.crossOrigin = "anonymous";
    document.head.appendChild(link);
  }

  function takeOut(it) {
    it.parentNode.removeChild(it);
  }

  function tell(what) {
    all(".waiting [data-waiting]").forEach(function (it) {
      it.hidden = it.getAttribute("data-waiting") !== what;
    });
  }

  // On a small screen too, that is what is seen.
  function tellOfTrouble() {
    show({ at: 0 });
    all(".waiting .lead, .waiting .body, .waiting .way button").forEach(takeOut);
    tell("cannot");
  }

  // What is pressed before the program is there: how many pages were left, and whose device it is. It survives that the page is loaded
  // again, and nothing else: whose device it is, nobody has said before.
  var PRESSED = "everyday-skills/pressed";
  var pressed = { at: 0 };

  function show(now) {
    pressed = now;
    var page = now.at ? "device" : "welcome";
    var hasTurned = false;
    all(".waiting [data-page]").forEach(function (it) {
      hasTurned = hasTurned || (it.hidden && it.getAttribute("data-page") === page);
      it.hidden = it.getAttribute("data-page") !== page;
    });
    all(".waiting .way button").forEach(function (it) {
      it.hidden = now.at > 1;
    });
    all(".waiting [data-choice]").forEach(function (it) {
      it.checked = it.getAttribute("data-choice") === now.device;
    });
    tell(now.at > 1 ? "soon" : "");
    return hasTurned;
  }

  function press(event) {
    var device = event.target.getAttribute("data-choice");
    var action = event.target.getAttribute("data-action");
    if (!device && !action) return;
    var now = { at: pressed.at, device: device || pressed.device };
    if (action) now.at += action === "back" ? -1 : 1;
    if (action === "skip") now.device = undefined;
    try {
      sessionStorage.setItem(PRESSED, JSON.stringify(now));
    } catch (error) {
      // Then it holds until the page is loaded again.
    }
    if (show(now)) document.querySelector(".waiting [lang='" + root.lang + "'] [data-page]:not([hidden]) h1").focus();
  }

  // One after the other: each is there when the program has drawn what came of the one before. Where a web master left a page out, it
  // never is.
  function pressAgain(hooks, frames) {
    var found = document.querySelector("#everyday-skills [data-screen='" + hooks[0][0] + "'] " + hooks[0][1]);
    if (found) {
      found.click();
      hooks.shift();
    }
    if (hooks.length && frames) requestAnimationFrame(pressAgain.bind(null, hooks, frames - 1));
  }

  // The program does what was pressed: on its first page only, for who comes back is elsewhere.
  function hand(focused) {
    var screen = document.querySelector("#everyday-skills [data-screen]");
    var isFirst = screen.getAttribute("data-screen") === "welcome";
    try {
      sessionStorage.removeItem(PRESSED);
    } catch (error) {
      // Then it was never there.
    }
    var next = "[data-action=next]";
    var hooks = [];
    if (pressed.at > 0) hooks.push(["welcome", next]);
    if (pressed.device) hooks.push(["device", "[data-choice=" + pressed.device + "]"]);
    if (pressed.at > 1) hooks.push(["device", pressed.device ? next : "[data-action=skip]"]);
    if (isFirst && hooks.length) pressAgain(hooks, 120);
    else if (isFirst && focused) screen.querySelector(next).focus();
  }

  function wait() {
    var before;
    try {
      before = JSON.parse(sessionStorage.getItem(PRESSED));
    } catch (error) {
      // Nothing may be kept, or it is damaged.
    }
    var isOurs = before && before.at >= 0 && /^(own|shared|undefined)$/.test(before.device);
    show(isOurs ? before : pressed);
    var waiting = document.querySelector(".waiting");
    var focused = false;
    waiting.addEventListener("click", press);
    waiting.addEventListener("focusin", function () {
      focused = true;
    });
    new MutationObserver(function (_, observer) {
      if (!document.querySelector("#everyday-skills [data-screen]")) return;
      observer.disconnect();
      hand(focused);
    }).observe(waiting.parentNode, { childList: true, subtree: true });
  }

  function start() {
    speak(choose(asked()));
    all(".waiting .languages button").forEach(offer);
    var script = document.createElement("script");
    if (!window.WebAssembly || !("noModule" in script)) return tellOfTrouble();
    if (!isScreen) wait();
    script.type = "module";
    script.src = "everyday-skills.js";
    script.onerror = tellOfTrouble;
    document.body.appendChild(script);
  }

  document.addEventListener("DOMContentLoaded", start);
  // A script that the browser cannot read.
  window.addEventListener("error", function () {
    if (!window.customElements || !customElements.get("everyday-skills")) tellOfTrouble();
  });

  function has(storage, prefix) {
    return Object.keys(window[storage]).some(function (key) {
      return key.indexOf(prefix) === 0;
    });
  }

  // On a device that others use, nothing is to be found of whoever was here.
  function isShared() {
    return has("sessionStorage", "everyday-skills/reflection");
  }

  var workers;
  var isKept;

  function keep() {
    var isToSave = (navigator.connection || {}).saveData;
    if (isShared() || (isToSave && !workers.controller)) return;
    workers
      .register("worker.js")
      .then(function () {
        return workers.ready;
      })
      .then(function (registration) {
        var addresses = performance.getEntriesByType("resource").map(function (it) {
          return it.name;
        });
        registration.active.postMessage({ version: VERSION, addresses: addresses });
      })
      .catch(console.warn);
  }

  function takeAway() {
    var folder = new URL(".", location.href).href;
    caches.delete("everyday-skills " + folder);
    workers.getRegistration().then(function (registration) {
      // The site around may have one of its own.
      if (registration && registration.scope === folder) registration.unregister();
    });
  }

  function look() {
    var wasKept = isKept;
    isKept = has("localStorage", "everyday-skills");
    if (isShared() || (wasKept && !isKept)) takeAway();
  }

  try {
    workers = navigator.serviceWorker;
    // In a frame it is on somebody else's page.
    if (!workers || window.top !== window) return;
    look();
    window.addEventListener("click", function () {
      setTimeout(look, 1000);
    });
    // What the page itself needs comes first: the cards are the last of it.
    new PerformanceObserver(function (list, observer) {
      var hasCards = list.getEntries().some(function (it) {
        return /\/cards-[^/]*$/.test(it.name);
      });
      if (!hasCards) return;
      observer.disconnect();
      keep();
    }).observe({ type: "resource", buffered: true });
  } catch (error) {
    // Where nothing may be kept, nothing is.
  }
})();
