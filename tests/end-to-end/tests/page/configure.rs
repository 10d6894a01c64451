//! The page where a web master chooses the settings: what is chosen is seen there, and what is copied does the same elsewhere.

use anyhow::{Context, Result, ensure};
use end_to_end::{Look, Person, Site, Size, Visit, key};
use reflection::Content;
use serde_json::{Value, json};

const PREVIEW: &str = "#preview everyday-skills";

async fn open(person: &Person<'_>) -> Result<()> {
    person.go(&format!("{}configure.html", person.site.address())).await?;
    person.enter_widget(PREVIEW).await?;
    person.leave_widget();
    person.script("for (const it of document.querySelectorAll('details')) it.open = true", vec![]).await
}

/// Lets the preview stand still at its whole height: the driver does not find buttons in what scrolls beside a page that scrolls.
async fn unroll(person: &Person<'_>) -> Result<()> {
    let script = "document.querySelector('#look').style.position = 'static';
        document.querySelector('#preview').style.maxHeight = 'none'";
    person.script(script, vec![]).await
}

/// Enters a value as somebody who types or picks it.
async fn set(person: &Person<'_>, selector: &str, value: &str) -> Result<()> {
    let script = "const field = document.querySelector(arguments[0]);
        if (field.type === 'checkbox' || field.type === 'radio') field.checked = arguments[1] === 'on';
        else field.value = arguments[1];
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))";
    person.script(script, vec![json!(selector), json!(value)]).await
}

/// What there is to copy under a title.
async fn text(person: &Person<'_>, title: &str) -> Result<String> {
    let script = "return [...document.querySelectorAll('.result')]
        .find((it) => it.querySelector('h3').textContent === arguments[0])?.querySelector('textarea').value ?? null";
    person.script::<Option<String>>(script, vec![json!(title)]).await?.with_context(|| format!("no {title}"))
}

/// A page with nothing on it but what was copied.
fn put(person: &Person<'_>, head: &str, pasted: &str) -> String {
    let page = format!(
        "<!doctype html><html lang=en><meta charset=utf-8>{head}<title>Host</title><link rel=icon href=data:,>{pasted}"
    );
    person.site.put_host("pasted.html", &page);
    person.site.host("pasted.html")
}

/// Waits until the widget at this selector says something in a part of it, and stays there.
async fn says(person: &Person<'_>, widget: &str, part: &str, words: &str) -> Result<()> {
    person.look_into(widget);
    let says = format!(
        "return [...document.querySelectorAll({})].some((it) => it.textContent.includes({}))",
        json!(part),
        json!(words)
    );
    person.until(&format!("{part} says {words}"), &says).await?;
    person.leave_widget();
    Ok(())
}

/// Walks on the path that was chosen: straight to the days, then to the card that comes first.
async fn goes_as_chosen(person: &Person<'_>, widget: &str) -> Result<()> {
    person.enter_widget(widget).await?;
    assert_eq!(person.attributes(".app[data-screen]", "data-theme").await?, ["dark"]);
    person.turn("next").await?;
    assert_eq!(person.screen().await?, "device");
    person.turn("skip").await?;
    assert_eq!(person.screen().await?, "days");
    person.turn("skip").await?;
    assert_eq!(person.address_of_page().await?, "form/web-searching");
    person.leave_widget();
    Ok(())
}

async fn choose(person: &Person<'_>) -> Result<()> {
    for (field, value) in [
        ("[name=theme]", "dark"),
        ("[name='agency.name']", "North \"Board\" & <Co>"),
        ("[name='adviser.phone']", "555 0100"),
        ("[name=start]", "web-searching"),
        ("[name=hide][value=company]", "on"),
        ("[name=hide][value=hope]", "on"),
    ] {
        set(person, field, value).await?;
    }
    Ok(())
}

#[tokio::test]
async fn what_is_chosen_is_seen_at_once_and_does_the_same_where_it_is_pasted() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        open(person).await?;
        let plain = text(person, "Into your page").await?;
        let lines = format!(
            "<script type=\"module\" src=\"{}everyday-skills.js\"></script>\n<everyday-skills></everyday-skills>",
            site.address()
        );
        assert_eq!(plain, lines, "what nobody chose stands in it");
        choose(person).await?;
        says(person, PREVIEW, ".agency", "North \"Board\" & <Co>").await?;
        unroll(person).await?;
        goes_as_chosen(person, PREVIEW).await?;
        // The answers of the preview are not those of a visitor.
        let keys: Vec<String> = person.script("return Object.keys(localStorage)", vec![]).await?;
        ensure!(keys.iter().all(|key| !key.starts_with("everyday-skills/")), "kept as a visitor's: {keys:?}");

        let pasted = text(person, "Into your page").await?;
        ensure!(pasted.contains("hide=\"company hope\"") && !pasted.contains("config"), "{pasted}");
        let policy = text(person, "If your site has a content security policy").await?.replace('\n', " ");
        let head = format!(
            "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; {policy} base-uri 'none'; form-action 'none'\">
            <script src=before.js></script>"
        );
        site.put_host("before.js", "window.violations = []; addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => violations.push(violatedDirective + blockedURI))");
        // The record of what the policy stops is the host's own.
        let head = head.replace("script-src ", "script-src 'self' ");
        person.go(&put(person, &head, &pasted)).await?;
        says(person, "everyday-skills", ".agency", "North \"Board\" & <Co>").await?;
        goes_as_chosen(person, "everyday-skills").await?;
        // The host's own empty icon is the one thing that its policy does not allow.
        let mut stopped: Vec<String> = person.script("return window.violations", vec![]).await?;
        stopped.retain(|it| !it.ends_with("data"));
        ensure!(stopped.is_empty(), "the policy stops {stopped:?}");
        let _icon = person.console().await?;
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

#[tokio::test]
async fn what_attributes_cannot_say_goes_into_a_file() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        open(person).await?;
        choose(person).await?;
        person.click("[data-add=link]").await?;
        assert!(
            person.is_focused("[data-entry=links] [data-field=text]").await?,
            "focus is not in the new row"
        );
        set(person, "[data-entry=links] [data-field=text]", "Our jobs").await?;
        set(person, "[data-entry=links] [data-field=address]", "https://board.example/jobs").await?;
        person.click("[data-add=resource]").await?;
        set(person, "[data-entry=resources] [data-field=name]", "Child care").await?;
        set(person, "[data-entry=resources] [data-field=for][value=time]", "on").await?;
        set(person, "[data-entry=resources] [data-field=for][value=people]", "on").await?;
        says(person, PREVIEW, ".foot .agency a", "Our jobs").await?;
        person.look_into(PREVIEW);
        let wrong = person.attributes("[data-notice=settings] li, .notice li", "class").await?;
        person.leave_widget();
        ensure!(wrong.is_empty(), "the preview finds something wrong");

        let file = text(person, "The file of settings").await?;
        let settings: Value = serde_json::from_str(&file)?;
        assert_eq!(
            settings,
            json!({
                "theme": "dark", "start": ["web-searching"], "hide": ["company", "hope"],
                "agency": { "name": "North \"Board\" & <Co>" }, "adviser": { "phone": "555 0100" },
                "links": [{ "text": "Our jobs", "address": "https://board.example/jobs" }],
                "resources": [{ "name": "Child care", "for": ["time", "people"] }],
            })
        );
        let pasted = text(person, "Into your page").await?;
        let named =
            format!("<everyday-skills config=\"{}our-settings.json\"></everyday-skills>", site.address());
        ensure!(pasted.ends_with(&named), "{pasted}");
        // Here it lies with the host's files.
        site.put_host("our-settings.json", &file);
        let pasted = pasted.replace(&format!("{}our-settings.json", site.address()), "our-settings.json");
        person.go(&put(person, "", &pasted)).await?;
        says(person, "everyday-skills", ".foot .agency a", "Our jobs").await?;
        goes_as_chosen(person, "everyday-skills").await?;

        // A row that is taken out is gone, and focus is not lost.
        open(person).await?;
        person.click("[data-add=link]").await?;
        person.click("[data-remove]").await?;
        assert!(person.is_focused("[data-add=link]").await?, "focus is lost");
        ensure!(text(person, "The file of settings").await.is_err(), "a file for nothing");
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

#[tokio::test]
async fn a_frame_and_a_dialog_are_told_the_same() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        open(person).await?;
        choose(person).await?;
        set(person, "[name=place][value=frame]", "on").await?;
        let still = text(person, "Into your page").await?;
        ensure!(!still.contains("parent=") && !still.contains("<script"), "{still}");
        set(person, "#host", &format!("{}/our/page?x=1", site.host_origin())).await?;
        let pasted = text(person, "Into your page").await?;
        let policy = text(person, "If your site has a content security policy").await?;
        assert_eq!(policy, format!("frame-src {0};\nscript-src {0};", site.origin()));
        person.go(&put(person, "", &pasted)).await?;
        person.look_into("everyday-skills");
        person.enter_frame().await?;
        person.leave_widget();
        says(person, "everyday-skills", ".agency", "North \"Board\" & <Co>").await?;
        goes_as_chosen(person, "everyday-skills").await?;
        person.leave_frame().await?;
        let grows = "return document.querySelector('iframe').style.height";
        person.until("the frame grows", grows).await?;

        open(person).await?;
        choose(person).await?;
        set(person, "[name=place][value=dialog]", "on").await?;
        set(person, "[name=button]", "Find your \"skills\"").await?;
        person.look_into(PREVIEW);
        person.until_seen(".button", "Find your \"skills\"").await?;
        person.leave_widget();
        let pasted = text(person, "Into your page").await?;
        person.go(&put(person, "", &pasted)).await?;
        person.look_into("everyday-skills");
        person.until_seen(".button", "Find your \"skills\"").await?;
        person.click(".button").await?;
        person.leave_widget();
        goes_as_chosen(person, "everyday-skills").await
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

#[tokio::test]
async fn colours_are_seen_and_copied_and_what_is_hard_to_read_is_said() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        open(person).await?;
        let said = person.texts("#contrast span").await?;
        ensure!(said.len() == 3 && said.iter().all(|it| it.contains("easy to read")), "{said:?}");
        // The colours in the fields are the widget's own.
        let colours = "const rgb = (it) => it.match(/\\d+/g).map((part) => Number(part).toString(16).padStart(2, '0')).join('');
            const { color, backgroundColor } = getComputedStyle(document.querySelector('.app'));
            const button = getComputedStyle(document.querySelector('.primary'));
            return [color, backgroundColor, button.color, button.backgroundColor].map((it) => `#${rgb(it)}`)";
        person.look_into(PREVIEW);
        let shown: Vec<String> = person.script(colours, vec![]).await?;
        person.leave_widget();
        let fields = "return ['ink', 'paper', 'on-accent', 'accent'].map((it) => document.querySelector(`[name=${it}]`).value)";
        assert_eq!(shown, person.script::<Vec<String>>(fields, vec![]).await?);

        set(person, "[name=accent]", "#7a1f5c").await?;
        set(person, "[name=radius]", "0px").await?;
        set(person, "[name=font]", "Georgia, serif").await?;
        let css = text(person, "Your colours and type").await?;
        let expected = "everyday-skills {\n  --es-accent: #7a1f5c;\n  --es-on-accent: #ffffff;\n  --es-radius: 0px;\n  --es-font: Georgia, serif;\n}";
        assert_eq!(css, expected);
        let accent = "return document.querySelector('.primary')
            && getComputedStyle(document.querySelector('.primary')).backgroundColor === 'rgb(122, 31, 92)'";
        person.look_into(PREVIEW);
        person.until("the preview has the colour", accent).await?;
        person.leave_widget();
        let pasted = text(person, "Into your page").await?;
        person.go(&put(person, &format!("<style>{css}</style>"), &pasted)).await?;
        person.look_into("everyday-skills");
        person.until("the pasted widget has the colour", accent).await?;
        person.leave_widget();

        open(person).await?;
        set(person, "[name=ink]", "#bbbbbb").await?;
        let said = person.texts("#contrast span").await?;
        ensure!(
            said.first().is_some_and(|it| it.contains("1.7 to 1") && it.contains("too little")),
            "{said:?}"
        );
        set(person, "[name=font]", "x; } * { color: red").await?;
        ensure!(!person.sees("#font-said").await?.is_empty(), "nothing is said of the font");
        ensure!(!text(person, "Your colours and type").await?.contains("red"), "the style sheet is broken");
        let _contrast_is_told_to_the_console_too = person.console().await?;
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

const PACK: &str = r#"{ "activities": [ { "id": "food-bank", "form": "web-searching", "settings": ["community"],
    "skills": { "2.B.1.e": 3, "2.A.1.b": 1 }, "text": "Find what the food bank needs" } ] }"#;

#[tokio::test]
async fn a_content_pack_can_be_tried_out() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        open(person).await?;
        choose(person).await?;
        set(person, "#pack-text", "{ \"activities\": ").await?;
        ensure!(person.sees("#pack-said").await?.contains("not JSON"), "nothing is said of the slip");
        set(person, "#pack-text", PACK).await?;
        ensure!(person.sees("#pack-said").await?.contains("1 activities"), "nothing is said of the pack");
        assert_eq!(text(person, "The content pack").await?, PACK);
        person.look_into(PREVIEW);
        let drawn = "return document.querySelector('.app[data-theme=dark]')";
        person.until("the preview has it", drawn).await?;
        person.leave_widget();
        unroll(person).await?;
        goes_as_chosen(person, PREVIEW).await?;
        says(person, PREVIEW, ".main", "Find what the food bank needs").await
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

#[tokio::test]
async fn everybody_can_use_the_page() -> Result<()> {
    let site = Site::serve()?;
    for size in [Size::Phone, Size::Desktop] {
        let walk = async |person: &Person<'_>| {
            open(person).await?;
            for list in ["link", "resource"] {
                person.click(&format!("[data-add={list}]")).await?;
            }
            for place in ["frame", "dialog", "inline"] {
                set(person, &format!("[name=place][value={place}]"), "on").await?;
                person.fits_its_window().await?;
            }
            person.enter_widget(PREVIEW).await?;
            person.leave_widget();
            person.passes_axe().await?;
            person.show(Look::Dark).await?;
            person.passes_axe().await?;
            // From the last field by keyboard to what is to be copied.
            person.script::<()>("document.querySelector('.result textarea').focus()", vec![]).await?;
            person.key(key::TAB).await?;
            assert!(person.is_focused("[data-copy]").await?, "the button does not come after its text");
            person.key(key::ENTER).await?;
            person.until_seen("#copied", "Copied: Into your page").await
        };
        Visit::to(&site).sized(size).run(walk).await?;
    }
    Ok(())
}

#[tokio::test]
async fn all_cards_and_barriers_can_be_chosen() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        open(person).await?;
        let content: &Content = &person.text.content;
        let forms: Vec<String> = person
            .script(
                "return [...document.querySelector('[name=start]').options].map(({ value }) => value)",
                vec![],
            )
            .await?;
        let expected: Vec<String> = content.forms.iter().map(|form| form.id.to_string()).collect();
        assert_eq!(forms.get(1..).unwrap_or_default(), expected);
        person.click("[data-add=resource]").await?;
        let mut needs = person.attributes("[data-list=barrier] input", "value").await?;
        let mut expected: Vec<String> =
            content.barriers.iter().map(|barrier| barrier.id.to_string()).collect();
        needs.sort();
        expected.sort();
        assert_eq!(needs, expected);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
