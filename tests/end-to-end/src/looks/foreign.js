// Words that are in no language but ours: texts, names and descriptions in letters that a made-up language does not have.
const words = /[A-Za-z]{2,}/;
// Names of files and keys, what is kept as it is kept, addresses, what people wrote, and languages, each named in itself.
const OURS = "code, pre, kbd, .address, textarea, .theirs, .languages button";
const found = texts().filter(([it, node]) => words.test(node.data.replace(/https?:\S+/g, "")) && !it.closest(OURS)).map(([, node]) => node.data.trim());
for (const it of document.querySelectorAll("*")) {
  for (const name of ["aria-label", "aria-description", "aria-valuetext", "aria-roledescription", "title", "alt", "placeholder"]) {
    const said = it.getAttribute(name) ?? "";
    if (words.test(said)) found.push(`${name}: ${said}`);
  }
}
return found;
