// Starts the program from the files that the page's links name. Any failure, then or later, shows the page's own message.
const element = (id) => document.getElementById(id);

const fail = (error) => {
  console.error(error);
  element("trouble").hidden = false;
  element("everyday-skills").hidden = true;
};

// A program that stops in the middle of an event says so only here.
addEventListener("error", ({ error }) => error instanceof WebAssembly.RuntimeError && fail(error));
addEventListener("unhandledrejection", ({ reason }) => reason instanceof WebAssembly.RuntimeError && fail(reason));

try {
  const program = await import(element("everyday-skills-program").href);
  await program.default({ module_or_path: element("everyday-skills-wasm").href });
} catch (error) {
  fail(error);
}
