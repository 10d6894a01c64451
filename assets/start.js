// Starts the program from the files that the page's links name. Any failure shows the page's own message.
const address = (id) => document.getElementById(id).href;

try {
  const program = await import(address("everyday-skills-program"));
  await program.default({ module_or_path: address("everyday-skills-wasm") });
} catch (error) {
  console.error(error);
  document.getElementById("trouble").hidden = false;
  document.getElementById("everyday-skills").hidden = true;
}
