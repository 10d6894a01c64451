// Starts the program from the files that the page's links name. Any failure, then or later, shows the page's own message
// with the ways out that need no program.
// The key of the stored answers is also the name of their format.
const KEY = "everyday-skills/reflection";
const element = (id) => document.getElementById(id);

// The stored answers, where the browser lets us have them.
const stored = () => {
  try {
    return [sessionStorage, localStorage].find((storage) => storage.getItem(KEY));
  } catch {
    return undefined;
  }
};

const fail = (error) => {
  console.error(error);
  element("trouble").hidden = false;
  element("everyday-skills").hidden = true;
  element("trouble-save").hidden = !stored();
};

// A program that stops in the middle of an event says so only here. It would stop again on the same page: the next start
// is on the first one.
const stop = (error) => {
  if (!(error instanceof WebAssembly.RuntimeError)) return;
  fail(error);
  try {
    const storage = stored();
    const saved = JSON.parse(storage.getItem(KEY));
    if (saved.format === KEY && saved.version === 1) storage.setItem(KEY, JSON.stringify({ ...saved, page: "welcome" }));
  } catch {
    // Nothing is stored, or nothing we may change.
  }
};

addEventListener("error", ({ error }) => stop(error));
addEventListener("unhandledrejection", ({ reason }) => stop(reason));
element("trouble-reload").addEventListener("click", () => location.reload());
element("trouble-save").addEventListener("click", () => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([stored().getItem(KEY)], { type: "application/json" }));
  link.download = "everyday-skills.json";
  link.click();
});

try {
  const program = await import(element("everyday-skills-program").href);
  await program.default({ module_or_path: element("everyday-skills-wasm").href });
} catch (error) {
  fail(error);
}
