// Starts the program from the files that the page's links name. Any failure, then or later, shows the page's own message
// with the ways out that need no program.
const element = (id) => document.getElementById(id);

// The newest of the stored answers, this tab's before the device's, where the browser lets us have them.
const stored = () => {
  const count = (text) => Number(/"count":(\d+)/.exec(text)?.[1] ?? 0);
  try {
    return [sessionStorage, localStorage]
      .map((storage) => ["everyday-skills/reflection", "everyday-skills/reflection-2"].map((key) => storage.getItem(key) ?? ""))
      .map(([one, other]) => (count(one) > count(other) || !other ? one : other))
      .find((text) => text);
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

// A program that stops in the middle of an event says so only here. It would stop again on the same page: this note makes
// the next start one on the first page.
const stop = (error) => {
  if (!(error instanceof WebAssembly.RuntimeError)) return;
  fail(error);
  try {
    sessionStorage.setItem("everyday-skills/stopped", "yes");
  } catch {
    // Then nothing is stored either.
  }
};

addEventListener("error", ({ error }) => stop(error));
addEventListener("unhandledrejection", ({ reason }) => stop(reason));
element("trouble-reload").addEventListener("click", () => location.reload());
element("trouble-save").addEventListener("click", () => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([stored()], { type: "application/json" }));
  link.download = "everyday-skills.json";
  link.click();
});

try {
  const program = await import(element("everyday-skills-program").href);
  await program.default({ module_or_path: element("everyday-skills-wasm").href });
} catch (error) {
  fail(error);
}
