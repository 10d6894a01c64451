// The questions as a Preact page: one of them at a time, each answer kept when it is given.
import { h, render } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import questions from "./questions.json";
import "./page.css";

const KEY = "answers";

function Answer({ page, answer, told, tell }) {
  const { id, only_one } = page;
  const ticked = told[id] ?? [];
  const checked = only_one ? told[id] === answer.id : ticked.includes(answer.id);
  const others = () => ticked.filter((it) => it !== answer.id);
  const onChange = () => tell(id, only_one ? answer.id : checked ? others() : [...ticked, answer.id]);
  return h(
    "label",
    null,
    h("input", { type: only_one ? "radio" : "checkbox", name: id, checked, onChange }),
    ` ${answer.text}`,
  );
}

function Page({ page, told, tell, next }) {
  const heading = useRef(null);
  useEffect(() => {
    heading.current.focus();
    scrollTo(0, 0);
  }, [page]);
  const own = `${page.id}/own`;
  return h(
    "section",
    null,
    h("h1", { ref: heading, tabIndex: -1 }, page.title),
    page.lead.map((text) => h("p", { key: text }, text)),
    page.answers.map((answer) => h(Answer, { key: answer.id, page, answer, told, tell })),
    page.own &&
      h(
        "label",
        { class: "own" },
        page.own,
        h("textarea", { value: told[own] ?? "", onInput: ({ target }) => tell(own, target.value) }),
      ),
    page.next && h("button", { type: "button", name: "next", onClick: next }, page.next),
  );
}

function Questionnaire() {
  const [kept, setKept] = useState(() => JSON.parse(localStorage.getItem(KEY)) ?? { page: 0, answers: {} });
  const keep = (now) => {
    localStorage.setItem(KEY, JSON.stringify(now));
    setKept(now);
  };
  const tell = (name, answer) => keep({ ...kept, answers: { ...kept.answers, [name]: answer } });
  const next = () => keep({ ...kept, page: kept.page + 1 });
  return h(Page, { page: questions.pages[kept.page], told: kept.answers, tell, next });
}

render(h(Questionnaire), document.getElementById("root"));
