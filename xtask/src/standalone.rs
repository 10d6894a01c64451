//! What the standalone page has beside the widget: its scripts and icons, what it says before the program is there, in every language,
//! and what it is called where it is installed.

use crate::{
    content::compile_all,
    offline,
    page::{Files, files},
    workspace::Workspace,
};
use anyhow::{Context, Result, bail};
use pulldown_cmark::{CowStr, Event, html::push_html};
use reflection::Content;
use serde_json::json;
use std::{fmt::Write, fs, path::Path};

/// Where its scripts and icons are.
const FOLDER: &str = "assets/page";

/// The page, and the place in it for what it says.
pub(crate) const PAGE: &str = "index.html";
const PLACE: &str = "{{said}}";
const FOOT: &str = "{{foot}}";

/// As in `assets/styles/app.css`: paper and accent.
const BACKGROUND: &str = "#fbf7f0";
const THEME: &str = "#0b5757";

/// Puts scripts and icons into the folder of the page, as they are in the sources.
pub(crate) fn lay(workspace: &Workspace, folder: &Path) -> Result<()> {
    for (name, bytes) in files(&workspace.root().join(FOLDER))? {
        write(folder, &name, &bytes)?;
    }
    Ok(())
}

/// Puts all of it into the folder of a page that was just built.
pub(crate) fn write_all(workspace: &Workspace, folder: &Path, languages: &[Content]) -> Result<()> {
    let file = folder.join(PAGE);
    let page = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    write(folder, PAGE, page_with(&page, languages)?.as_bytes())?;
    for (name, bytes) in manifests(languages)? {
        write(folder, &name, &bytes)?;
    }
    lay(workspace, folder)?;
    offline::fill(folder)
}

/// The page as a browser gets it, but for the files that Trunk names in it.
pub(crate) fn page(workspace: &Workspace) -> Result<String> {
    let page = workspace.read(PAGE)?;
    let page: Vec<_> = page.lines().filter(|line| !line.contains("data-trunk")).collect();
    page_with(&page.join("\n"), &compile_all(workspace).0)
}

fn write(folder: &Path, name: &str, bytes: &[u8]) -> Result<()> {
    fs::write(folder.join(name), bytes).with_context(|| format!("cannot write {name}"))
}

/// The page with what it says until the program is there. English comes first: it is what a browser gets in no language of ours.
fn page_with(page: &str, languages: &[Content]) -> Result<String> {
    let (english, others): (Vec<_>, Vec<_>) = languages.iter().partition(|it| it.language == "en");
    let (mut said, mut foot) = (String::new(), String::new());
    let all: Vec<_> = english.into_iter().chain(others).collect();
    for content in &all {
        let words = Words(content);
        words.say_all(&all, &mut said)?;
        words.say_foot(&mut foot)?;
    }
    if !page.contains(PLACE) || !page.contains(FOOT) {
        bail!("{PAGE} has no place for what it says before the program is there");
    }
    Ok(page.replace(PLACE, &said).replace(FOOT, &foot))
}

/// How the installed page is called and looks, in each language.
fn manifests(languages: &[Content]) -> Result<Files> {
    let icon =
        |file: &str, sizes: &str, purpose: &str| json!({ "src": file, "sizes": sizes, "purpose": purpose });
    let icons = json!([
        icon("icon.svg", "any", "any"),
        icon("icon-192.png", "192x192", "any"),
        icon("icon-512.png", "512x512", "any"),
        icon("icon-maskable.png", "512x512", "maskable"),
    ]);
    let manifest = |content: &Content| {
        let words = Words(content);
        let manifest = json!({
            "id": "everyday-skills",
            "name": words.text("name")?,
            "short_name": words.text("standalone-short-name")?,
            "description": words.text("standalone-description")?,
            "lang": content.language,
            "dir": words.text("direction")?,
            "start_url": ".",
            "scope": ".",
            "display": "standalone",
            "background_color": BACKGROUND,
            "theme_color": THEME,
            "icons": icons,
        });
        Ok((format!("manifest-{}.webmanifest", content.language), serde_json::to_vec(&manifest)?))
    };
    languages.iter().map(manifest).collect()
}

/// The sentences of one language.
struct Words<'a>(&'a Content);

impl Words<'_> {
    fn text(&self, key: &str) -> Result<&str> {
        let Content { language, messages, .. } = self.0;
        let message = messages.get(key).with_context(|| format!("{language} has no `{key}`"))?;
        Ok(message.as_str())
    }

    /// As markup.
    fn say(&self, key: &str) -> Result<String> {
        let mut said = String::new();
        push_html(&mut said, [Event::Text(CowStr::from(self.text(key)?))].into_iter());
        Ok(said)
    }

    /// The first two pages as the program draws them, so that nothing moves when that comes. What is pressed there, `start.js` keeps
    /// for it; without that script nothing can be.
    fn say_all(&self, all: &[&Content], out: &mut String) -> Result<()> {
        write!(
            out,
            "<div lang=\"{}\" dir=\"{}\"><div class=\"top\"><p class=\"brand\"><img src=\"icon.svg\" alt=\"\">{}</p>{}</div>",
            self.0.language,
            self.text("direction")?,
            self.say("name")?,
            self.languages(all)?,
        )?;
        self.say_welcome(out)?;
        self.say_device(out)?;
        out.push_str("</div>");
        Ok(())
    }

    fn say_welcome(&self, out: &mut String) -> Result<()> {
        let facts = ["welcome-time", "welcome-private", "welcome-right"];
        let facts = facts.map(|key| self.say(key).map(|said| format!("<li>{said}</li>")));
        let facts = facts.into_iter().collect::<Result<String>>()?;
        let paper = self.paper()?;
        write!(
            out,
            "<div class=\"question\" data-page=\"welcome\"><div class=\"heading\"><h1 tabindex=\"-1\">{}</h1></div>\
             <p class=\"lead\">{}</p><div class=\"body\"><ul class=\"facts\">{facts}</ul></div><div class=\"way\">{}\
             <p data-waiting=\"cannot\" hidden>{} {paper}</p><noscript><p>{} {paper}</p></noscript></div></div>",
            self.say("welcome-title")?,
            self.say("welcome-lead")?,
            self.button("primary", "next", "start")?,
            self.say("standalone-cannot")?,
            self.say("standalone-no-script")?,
        )?;
        Ok(())
    }

    fn say_device(&self, out: &mut String) -> Result<()> {
        let language = &self.0.language;
        let mut answers = String::new();
        for device in ["own", "shared"] {
            write!(
                answers,
                "<label class=\"choice\"><input type=\"radio\" name=\"device-{language}\" data-choice=\"{device}\">\
                 <span class=\"words\"><span class=\"label\">{}</span><span class=\"hint\">{}</span></span></label>",
                self.say(&format!("device-{device}"))?,
                self.say(&format!("device-{device}-hint"))?,
            )?;
        }
        let ways = [("primary", "next"), ("secondary", "skip"), ("secondary back", "back")];
        let ways = ways.map(|(class, key)| self.button(class, key, key));
        let title = self.say("device-title")?;
        write!(
            out,
            "<div class=\"question\" data-page=\"device\" hidden><div class=\"heading\"><h1 tabindex=\"-1\">{title}</h1></div>\
             <div class=\"body\"><fieldset><legend class=\"bare\"><span class=\"unseen\">{title}</span></legend>{answers}</fieldset></div>\
             <div class=\"way\">{}<p data-waiting=\"soon\" role=\"status\" hidden>{}</p></div></div>",
            ways.into_iter().collect::<Result<String>>()?,
            self.say("standalone-soon")?,
        )?;
        Ok(())
    }

    fn button(&self, class: &str, action: &str, key: &str) -> Result<String> {
        let said = self.say(key)?;
        Ok(format!(
            "<button type=\"button\" class=\"{class}\" data-action=\"{action}\" hidden>{said}</button>"
        ))
    }

    /// All languages to choose from, each named in itself, where there are several. Without the script they cannot be chosen.
    fn languages(&self, all: &[&Content]) -> Result<String> {
        if all.len() < 2 {
            return Ok(String::new());
        }
        let mut ways = String::new();
        for content in all {
            let current = if content.language == self.0.language { " aria-current=\"true\"" } else { "" };
            let (language, name) = (&content.language, Words(content).say("standalone-language")?);
            write!(
                ways,
                "<button type=\"button\" class=\"quiet\" lang=\"{language}\"{current} hidden>{name}</button>"
            )?;
        }
        let label = self.text("languages")?;
        Ok(format!(
            "<div class=\"in-language\"><div class=\"languages\" role=\"group\" aria-label=\"{label}\">{ways}</div></div>"
        ))
    }

    /// The way for a browser in which nothing comes.
    fn say_foot(&self, out: &mut String) -> Result<()> {
        write!(
            out,
            "<p lang=\"{}\" dir=\"{}\">{} {}</p>",
            self.0.language,
            self.text("direction")?,
            self.say("standalone-nothing")?,
            self.paper()?,
        )?;
        Ok(())
    }

    /// The link to the same on paper.
    fn paper(&self) -> Result<String> {
        Ok(format!("<a href=\"worksheet-{}.html\">{}</a>", self.0.language, self.say("standalone-paper")?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    fn languages() -> Vec<Content> {
        compile_all(&Workspace::find().unwrap()).0
    }

    #[test]
    fn the_page_says_it_in_every_language_english_first() {
        let workspace = Workspace::find().unwrap();
        let page = page_with(&workspace.read(PAGE).unwrap(), &languages()).unwrap();
        let mut at = 0;
        for language in ["en", "es"] {
            let found = page.find(&format!("<div lang=\"{language}\"")).unwrap();
            assert!(found > at, "{language}");
            at = found;
            assert!(page.contains(&format!("<a href=\"worksheet-{language}.html\">")), "{language}");
        }
        assert!(!page.contains("{{"), "{page}");
        assert!(page_with("<body></body>", &languages()).is_err());
    }

    #[test]
    fn what_is_said_is_text_and_no_markup() {
        let mut content = languages().remove(0);
        let message = reflection::content::Message::new(reflection::content::Part::Start, "<b> & \"so\"");
        content.messages.insert("welcome-lead".to_owned(), message);
        let page = page_with(&format!("{PLACE}{FOOT}"), &[content]).unwrap();
        assert!(page.contains("<p class=\"lead\">&lt;b&gt; &amp; "), "{page}");
    }

    #[test]
    fn icons_of_the_installed_page_are_there() {
        let workspace = Workspace::find().unwrap();
        let manifests = manifests(&languages()).unwrap();
        assert_eq!(manifests.len(), 2);
        for (name, bytes) in manifests {
            let manifest: Value = serde_json::from_slice(&bytes).unwrap();
            assert!(name.contains(manifest["lang"].as_str().unwrap()));
            for icon in manifest["icons"].as_array().unwrap() {
                let file = icon["src"].as_str().unwrap();
                let folder = if file == "icon.svg" { "assets" } else { FOLDER };
                assert!(workspace.root().join(folder).join(file).is_file(), "{file}");
            }
        }
    }
}
