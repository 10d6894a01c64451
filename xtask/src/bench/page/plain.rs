//! The questions as plain HTML: all pages in one document, of which its script shows one at a time.

use super::questions::{Page, Questions};

pub(super) fn html(questions: &Questions) -> String {
    let sections = questions.pages.iter().enumerate().map(|(at, page)| section(page, at > 0));
    sections.collect()
}

fn section(page: &Page, is_hidden: bool) -> String {
    let hidden = if is_hidden { " hidden" } else { "" };
    let mut html = format!("<section{hidden}><h1 tabindex=\"-1\">{}</h1>", escaped(&page.title));
    for text in &page.lead {
        html += &format!("<p>{}</p>", escaped(text));
    }
    let kind = if page.only_one { "radio" } else { "checkbox" };
    for answer in &page.answers {
        let (id, text) = (&answer.id, escaped(&answer.text));
        html +=
            &format!("<label><input type=\"{kind}\" name=\"{}\" value=\"{id}\"> {text}</label>\n", page.id);
    }
    if let Some(own) = &page.own {
        html += &format!("<label>{}<textarea name=\"{}/own\"></textarea></label>", escaped(own), page.id);
    }
    if let Some(next) = &page.next {
        html += &format!("<button type=\"button\" name=\"next\">{}</button>", escaped(next));
    }
    html + "</section>\n"
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
