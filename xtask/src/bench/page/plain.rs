//! The questions as plain HTML: all pages in one document, of which its script shows one at a time.

use super::questions::{Answer, Page, Questions};

pub(super) fn html(questions: &Questions) -> String {
    let sections = questions.pages.iter().enumerate().map(|(at, page)| section(page, at > 0));
    sections.collect()
}

fn section(page: &Page, is_hidden: bool) -> String {
    let Page { id: name, title, lead, answers, only_one, own, next } = page;
    let hidden = if is_hidden { " hidden" } else { "" };
    let kind = if *only_one { "radio" } else { "checkbox" };
    let heading = format!("<h1 tabindex=\"-1\">{}</h1>", escaped(title));
    let lead = lead.iter().map(|text| format!("<p>{}</p>", escaped(text))).collect::<Vec<_>>().concat();
    let answer = |Answer { id, text }: &Answer| {
        format!("<label><input type=\"{kind}\" name=\"{name}\" value=\"{id}\"> {}</label>\n", escaped(text))
    };
    let answers = answers.iter().map(answer).collect::<Vec<_>>().concat();
    let own = own
        .as_deref()
        .map(|own| format!("<label>{}<textarea name=\"{name}/own\"></textarea></label>", escaped(own)));
    let next = next
        .as_deref()
        .map(|next| format!("<button type=\"button\" name=\"next\">{}</button>", escaped(next)));
    let [own, next] = [own, next].map(Option::unwrap_or_default);
    format!("<section{hidden}>{heading}{lead}{answers}{own}{next}</section>\n")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
