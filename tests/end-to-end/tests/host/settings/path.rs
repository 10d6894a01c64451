//! Which pages come: what was set about the path, walked from its beginning to its end.

use super::{set, set_by_file, walked};
use crate::board::{prepare, visit};
use anyhow::{Result, ensure};
use end_to_end::{CAREERS, KEY, Person, Site, Visit, life};
use serde_json::json;

/// The pages of a kind among those that came.
fn count(pages: &[String], kind: &str) -> usize {
    pages.iter().filter(|page| *page == kind || page.starts_with(&format!("{kind}/"))).count()
}

#[tokio::test]
async fn without_settings_every_kind_of_page_comes() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        visit(person, &set(&site, &[])).await?;
        let pages = walked(person).await?;
        let kinds = [
            "welcome", "device", "company", "hope", "days", "form", "stories", "story", "skills", "level",
            "proof", "barriers", "profile", "take",
        ];
        for kind in kinds {
            ensure!(count(&pages, kind) > 0, "{kind} does not come: {pages:?}");
        }
        ensure!(count(&pages, "form") == person.text.content.forms.len());
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn cards_that_are_to_come_first_do_in_their_order_and_hidden_steps_do_not_come() -> Result<()> {
    let site = Site::serve()?;
    let hidden = ["company", "hope", "days", "stories", "level", "proof", "barriers"];
    let list = hidden.join(" ");
    let walk = async |person: &Person<'_>| {
        let first = ["web-searching", "reading"];
        let by_attribute = set(&site, &[("start", "web-searching reading"), ("hide", &list)]);
        visit(person, &by_attribute).await?;
        let pages = walked(person).await?;
        let forms = person.text.content.forms.iter().map(|form| form.id.as_str());
        let rest = forms.filter(|form| !first.contains(form));
        let mut expected = vec!["welcome".to_owned(), "device".to_owned()];
        expected.extend(first.into_iter().chain(rest).map(|form| format!("form/{form}")));
        expected.extend(["skills", "profile", "take"].map(ToOwned::to_owned));
        assert_eq!(pages, expected);
        // The path at the top leads to none of them either.
        let places = person.attributes("nav.path [data-go]", "data-go").await?;
        ensure!(places.iter().all(|place| !hidden.contains(&place.as_str())), "{places:?}");

        prepare(person, &[]).await?;
        let by_file = set_by_file(&site, &[], &json!({ "start": first, "hide": hidden }));
        visit(person, &by_file).await?;
        assert_eq!(walked(person).await?, expected, "by a file");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn without_careers_nothing_leads_to_them_and_nothing_of_them_is_asked_for() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        for page in ["profile", "careers", "take"] {
            prepare(person, &[(KEY, &life("veteran", page)?)]).await?;
            visit(person, &set(&site, &[("careers", "off")])).await?;
            let shown = person.address_of_page().await?;
            // A page that is not shown to anybody becomes the first.
            let expected = if page == "careers" { "welcome" } else { page };
            assert_eq!(shown, expected);
            assert_eq!(person.texts("[data-action=careers]").await?, [""; 0]);
            let main = person.sees(".main").await?;
            ensure!(!main.contains(&person.text.say("careers-title")), "they are spoken of on {shown}");
            let asked = person.asked_of_server();
            ensure!(CAREERS.iter().all(|name| !asked.iter().any(|other| other == name)), "{asked:?}");
        }
        // With them it is there: the test can fail.
        visit(person, &set(&site, &[("careers", "on")])).await?;
        person.turn("back").await?;
        assert_eq!(person.texts("[data-action=careers]").await?.len(), 1);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn where_it_is_known_whether_a_counselor_is_there_nobody_is_asked() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        for (set_to, is_asked, is_there) in [("on", false, true), ("off", false, false), ("ask", true, true)]
        {
            prepare(person, &[]).await?;
            visit(person, &set(&site, &[("counselor", set_to)])).await?;
            let mut came = Vec::new();
            loop {
                let page = person.screen().await?;
                match page.as_str() {
                    "company" => person.choose("counselor").await?,
                    "form" => break,
                    _ => {}
                }
                came.push(page);
                person.turn("next").await?;
            }
            assert_eq!(came.contains(&"company".to_owned()), is_asked, "{set_to}: {came:?}");
            let hint = format!("{} {}", person.text.say("counselor"), person.text.say("ask-form"));
            let expected = if is_there { vec![hint] } else { vec![] };
            assert_eq!(person.texts(".ask-next").await?, expected, "{set_to}");
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// What somebody said before, of themselves, stays theirs: a host that knows better does not write it over.
#[tokio::test]
async fn what_was_answered_on_a_hidden_step_stays() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        prepare(person, &[(KEY, &life("veteran", "form/reading")?)]).await?;
        let before = person.answers().await?;
        visit(person, &set(&site, &[("counselor", "on"), ("hide", "hope days level"), ("careers", "off")]))
            .await?;
        person.turn("next").await?;
        person.turn("back").await?;
        assert_eq!(person.answers().await?, before);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn for_the_tab_alone_nothing_is_kept_beyond_it_and_nobody_is_asked() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        prepare(person, &[("host", "stays")]).await?;
        visit(person, &set(&site, &[("storage", "tab")])).await?;
        let pages = walked(person).await?;
        ensure!(count(&pages, "device") == 0 && count(&pages, "profile") == 1, "{pages:?}");
        let keys = |kept: std::collections::BTreeMap<String, String>| kept.into_keys().collect::<Vec<_>>();
        assert_eq!(keys(person.local().await?), ["host"]);
        assert_eq!(person.databases().await?, [""; 0]);
        ensure!(keys(person.session().await?).iter().any(|key| key == KEY));
        let before = person.answers().await?;
        ensure!(before.len() >= 11, "{before:?}");
        // In the same tab it is there again.
        visit(person, &set(&site, &[("storage", "tab")])).await?;
        assert_eq!(person.screen().await?, "take");
        assert_eq!(person.answers().await?, before);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
