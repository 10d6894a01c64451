// The page where a board counts the files that people gave it. What counts and what is hidden, the program says.

import load, { Count } from "./aggregate_program.js";

const find = (id) => document.querySelector(`#${id}`);
const copyOf = (id) => find(id).content.cloneNode(true).firstElementChild;

// The sentence of a key, with its values.
const text = (key, values = {}) =>
  find("texts").content.querySelector(`[data-text=${key}]`).textContent.replace(/{(\w+)}/g, (_, name) => values[name]);

const listed = (id, lines) => {
  find(id).hidden = !lines.length;
  find(id).querySelector("ul").replaceChildren(...lines.map((line) => Object.assign(document.createElement("li"), { textContent: line })));
};

const table = async (name) => {
  const answer = await fetch(new URL(name, import.meta.url));
  if (!answer.ok) throw Error(`${answer.status} ${name}`);
  return answer.text();
};

let start;
let count;
let leftOut;
// How often each name was chosen.
let names;

const drawn = (row, of) => {
  const line = copyOf("row");
  const [number, bar] = ["span", "svg"].map((one) => line.querySelector(one));
  const isHidden = row.people === null;
  line.querySelector("th").textContent = row.name;
  number.textContent = isHidden ? text("hidden") : text("share", { people: row.people, of });
  number.classList.toggle("none", isHidden);
  // As attributes: the policy allows no inline styles.
  bar.toggleAttribute("hidden", isHidden);
  bar.firstElementChild.setAttribute("width", `${((row.people ?? 0) / of) * 100}%`);
  return line;
};

const draw = ({ people, rows, has_unknown }) => {
  find("of").textContent = text("of", { of: people });
  find("unknown").hidden = !has_unknown;
  const groups = [...new Set(rows.map(({ group }) => group))].map((group) => {
    const drawing = copyOf("table");
    drawing.querySelector("caption").textContent = text(group);
    drawing.querySelector("tbody").append(...rows.filter((row) => row.group === group).map((row) => drawn(row, people)));
    return drawing;
  });
  find("tables").replaceChildren(...groups);
};

const show = () => {
  const counted = count.people();
  const chosen = counted + leftOut.length;
  const said = [text("counted", { counted, left: leftOut.length })];
  if (counted < Count.fewest()) said.push(text("too-few", { fewest: Count.fewest() }));
  find("said").textContent = chosen ? said.join(" ") : "";
  find("again").hidden = !chosen;
  listed("left-out", leftOut);
  listed("twice", [...names].filter(([, times]) => times > 1).map(([name, times]) => text("named-times", { name, times })));
  const made = count.table();
  find("result").hidden = !made;
  if (made) draw(JSON.parse(made));
};

const add = async (file) => {
  let why = "unreadable";
  try {
    why = count.add(new Uint8Array(await file.slice(0, Count.largest()).arrayBuffer()));
  } catch {
    // Gone since it was chosen, or a folder.
  }
  if (why) leftOut.push(text("named-why", { name: file.name, why: text(why) }));
  else names.set(file.name, (names.get(file.name) ?? 0) + 1);
};

const begin = () => {
  count = new Count(...start);
  leftOut = [];
  names = new Map();
};

const save = () => {
  const address = URL.createObjectURL(new Blob([count.csv()], { type: "text/csv" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: "everyday-skills-aggregate.csv" });
  link.click();
  // Not at once: some browsers begin to save a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

// One choice after the other, also where somebody is fast.
let turn = Promise.resolve();
const inTurn = (work) => {
  turn = turn.then(work).then(show);
};

find("files").addEventListener("change", ({ target }) => {
  const files = [...target.files];
  // So that the same name can be chosen again.
  target.value = "";
  inTurn(async () => {
    for (const file of files) await add(file);
  });
});
find("again").addEventListener("click", () => {
  inTurn(begin);
  find("files").focus();
});
find("save").addEventListener("click", save);

try {
  [start] = await Promise.all([Promise.all(["content-en.tsv", "cards-en.tsv"].map(table)), load()]);
  begin();
  find("files").disabled = false;
} catch (error) {
  console.error(error);
  find("said").textContent = text("not-started");
}
