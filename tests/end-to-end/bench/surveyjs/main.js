// The questions as a SurveyJS form. Kept as its documentation advises: all answers after each that changed, and after each page.
import { Model } from "survey-core";
import "survey-js-ui";
import "survey-core/survey-core.fontless.min.css";
import questions from "./questions.json";

const KEY = "answers";
const [welcome, ...pages] = questions.pages;
const end = pages.pop();

function elements({ id, title, only_one, answers, own }) {
  const choices = answers.map(({ id, text }) => ({ value: id, text }));
  const asked = { type: only_one ? "radiogroup" : "checkbox", name: id, title, choices };
  return own ? [asked, { type: "comment", name: `${id}/own`, title: own }] : [asked];
}

const first = { name: welcome.id, title: welcome.title, elements: [{ type: "html", name: "lead", html: welcome.lead.map((text) => `<p>${text}</p>`).join("") }] };
const survey = new Model({
  pages: [first, ...pages.map((page) => ({ name: page.id, elements: elements(page) }))],
  firstPageIsStartPage: true,
  startSurveyText: welcome.next,
  pageNextText: questions.next,
  completeText: questions.next,
  completedHtml: `<h1>${end.title}</h1>`,
});

const keep = ({ data, currentPageNo }) => localStorage.setItem(KEY, JSON.stringify({ ...data, pageNo: currentPageNo }));
survey.onValueChanged.add(keep);
survey.onCurrentPageChanged.add(keep);
const kept = JSON.parse(localStorage.getItem(KEY));
if (kept) {
  const { pageNo, ...data } = kept;
  survey.start();
  survey.data = data;
  survey.currentPageNo = pageNo;
}
survey.render(document.getElementById("root"));
