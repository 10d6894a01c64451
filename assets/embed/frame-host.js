// For a page with frame.html in a frame: the frame becomes as tall as what is in it, and what has focus there is in view.
// Listens only to such frames, only to their own origin, and takes nothing from them but two numbers.

{
  const MOST = 100_000;
  // Room above what is brought into view.
  const MARGIN = 16;

  // The origin of a frame that is ours.
  const originOf = (frame) => {
    try {
      const { origin, pathname } = new URL(frame.src);
      return pathname.endsWith("/frame.html") ? origin : undefined;
    } catch {
      return undefined;
    }
  };

  const isLength = (value) => Number.isFinite(value) && value >= 0 && value <= MOST;

  const frames = () => [...document.querySelectorAll("iframe")].filter(originOf);

  const grow = (frame, height) => {
    const isWhole = getComputedStyle(frame).boxSizing === "border-box";
    frame.style.height = `${height + (isWhole ? frame.offsetHeight - frame.clientHeight : 0)}px`;
  };

  // Only for who is in the frame.
  const show = (frame, top) => {
    if (document.activeElement !== frame) return;
    const at = frame.getBoundingClientRect().top + frame.clientTop + top;
    const start = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    if (at < start || at > innerHeight - 3 * MARGIN) scrollBy({ top: at - start - MARGIN, behavior: "instant" });
  };

  addEventListener("message", ({ source, origin, data }) => {
    const frame = frames().find((one) => one.contentWindow === source);
    if (!frame || origin !== originOf(frame)) return;
    if (data?.type === "everyday-skills:height" && isLength(data.height)) grow(frame, data.height);
    if (data?.type === "everyday-skills:focus" && isLength(data.top)) show(frame, data.top);
  });

  // Asks for the height again: it may have been told before anybody listened. Says nothing, so anybody may hear it.
  const greet = (frame) => frame.contentWindow?.postMessage({ type: "everyday-skills:hello" }, "*");
  document.addEventListener("load", ({ target }) => frames().includes(target) && greet(target), true);
  frames().forEach(greet);
}
