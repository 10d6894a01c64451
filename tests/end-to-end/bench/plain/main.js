// All pages stand in the document. This shows one at a time, keeps each answer when it is given, and goes on where somebody stopped.
const KEY = "answers";
const form = document.querySelector("form");
const pages = [...form.children];
const kept = JSON.parse(localStorage.getItem(KEY)) ?? { page: 0, answers: {} };

const keep = () => localStorage.setItem(KEY, JSON.stringify(kept));

function show(at) {
  pages[kept.page].hidden = true;
  pages[at].hidden = false;
  kept.page = at;
}

form.addEventListener("input", ({ target: { name, type, value } }) => {
  const ticked = () => [...form.elements[name]].filter((it) => it.checked).map((it) => it.value);
  kept.answers[name] = type === "checkbox" ? ticked() : value;
  keep();
});

form.addEventListener("click", ({ target }) => {
  if (target.name !== "next") return;
  show(kept.page + 1);
  pages[kept.page].querySelector("h1").focus();
  scrollTo(0, 0);
  keep();
});

for (const [name, answer] of Object.entries(kept.answers)) {
  for (const it of form.querySelectorAll(`[name="${name}"]`)) {
    if (it.type === "textarea") it.value = answer;
    else it.checked = it.type === "radio" ? it.value === answer : answer.includes(it.value);
  }
}
const stopped = kept.page;
kept.page = 0;
show(stopped);
