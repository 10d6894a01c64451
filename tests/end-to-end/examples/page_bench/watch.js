// What is noted in a page while it is measured, and where there is something to press. Runs before anything of the page's own.
(it) => {
  if (window !== top) return;
  const bench = { long: [], events: new Map(), painted: [], drawn: 0, kept: undefined };
  window.bench = bench;

  const observe = (type, more, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...more });
  observe("longtask", {}, ({ startTime, duration }) => bench.long.push([startTime, duration]));
  observe("largest-contentful-paint", {}, ({ startTime }) => (bench.drawn = startTime));
  observe("event", { durationThreshold: 16 }, ({ interactionId: id, duration }) => {
    if (id) bench.events.set(id, Math.max(duration, bench.events.get(id) ?? 0));
  });

  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (key, text) {
    setItem.call(this, key, text);
    if (text.includes(it.kept)) bench.kept ??= performance.now();
  };

  // The memory of programs is in no count of the browser's.
  const memories = new Set();
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const make = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await make(...given);
      for (const it of Object.values((made.instance ?? made).exports)) if (it instanceof WebAssembly.Memory) memories.add(it);
      return made;
    };
  }
  bench.memory = () => [...memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0);

  // A frame is there when the browser has time for something else after it.
  const frame = () =>
    new Promise((done) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done();
        port2.postMessage(null);
      }),
    );
  const paint = async ({ timeStamp }) => {
    await frame();
    bench.painted.push(performance.now() - timeStamp);
  };
  addEventListener("pointerup", paint, true);

  // Of what changes nothing on the screen no frame comes, and the browser would count until the next thing that is done: so a dot in the
  // corner changes with each event.
  bench.begin = () => {
    const dot = document.documentElement.appendChild(document.createElement("i"));
    Object.assign(dot.style, { position: "fixed", top: 0, left: 0, width: "1px", height: "1px", pointerEvents: "none" });
    let hue = 0;
    const change = () => (dot.style.background = `hsl(${(hue += 50)} 50% 50%)`);
    for (const event of ["pointerdown", "pointerup", "keydown", "keyup"]) addEventListener(event, change, true);
    bench.began = performance.now();
    bench.painted.length = 0;
    bench.events.clear();
  };

  const all = (selector) => [...document.querySelectorAll(selector)].filter((found) => found.checkVisibility());
  const place = (found) => {
    found.scrollIntoView({ block: "center", behavior: "instant" });
    const { x, y, width, height } = found.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  };
  const soon = () => new Promise((done) => setTimeout(done, 5));
  const until = async (look) => {
    for (;;) {
      const found = look();
      if (found) return found;
      await soon();
    }
  };

  // Where the first answer can be given, or the way there, once it can be seen; nothing once the answer is kept.
  const first = () => all(it.answers)[0] ?? all(it.next)[0];
  bench.toPress = async () => {
    do {
      await until(() => bench.kept || (bench.drawn && first()));
      await frame();
      bench.pressed = first();
    } while (!bench.kept && !bench.pressed);
    return bench.kept ? null : place(bench.pressed);
  };
  // Until what was pressed did something, or for as long as somebody waits before they press again.
  bench.did = async () => {
    const end = performance.now() + 100;
    await until(() => bench.kept || (first() && first() !== bench.pressed) || performance.now() > end);
  };

  const heading = () => all(it.heading).map(({ textContent }) => textContent).join();
  const has = (selector) => all(selector).length > 0;
  bench.here = () => ({ end: has(it.end), own: has(it.own), box: has("textarea"), answers: Math.min(2, all(it.answers).length) });
  bench.answer = (at) => {
    const found = all(it.answers)[at];
    // Of answers of which only one holds, the first is given.
    return found && !(at > 0 && found.querySelector("input[type=radio]")) ? place(found) : null;
  };
  bench.own = () => place(all(it.own)[0]);
  bench.box = async () => place(await until(() => all("textarea")[0]));
  bench.next = () => {
    bench.before = heading();
    return place(all(it.next)[0]);
  };
  bench.turned = async () => {
    await until(() => heading() !== bench.before && (all(it.end).length || all(it.answers).length));
    await frame();
  };
  bench.frame = frame;

  // What the page itself got until a moment: how much, and how often it asked.
  bench.got = (end) => {
    const got = performance.getEntries().filter(({ transferSize, responseEnd }) => transferSize > 0 && responseEnd <= end);
    return [got.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0), got.length];
  };
}
