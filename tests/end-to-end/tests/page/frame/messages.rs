//! Who may say what to whom: the frame and the page around it listen to each other, and to nobody else.

use super::{enter, height, open, put, settled};
use anyhow::{Result, ensure};
use end_to_end::{Person, Site, Size, Visit};
use serde_json::{Value, json};

/// What no height is.
const HOSTILE: &str = "
    for (const height of [-1, 100001, 1e9, Infinity, -Infinity, NaN, '300', '300px;position:fixed', null, undefined, true, [300],
        { valueOf: () => 300 }.valueOf, 300n, new Date(300)]) {
        try { parent.postMessage({ type: 'everyday-skills:height', height }, '*') } catch {}
    }
    for (const data of [null, 300, 'everyday-skills:height', [], { height: 300 }, { type: 'height', height: 300 },
        { type: ['everyday-skills:height'], height: 300 }, { type: 'everyday-skills:hello', height: 300 },
        JSON.parse('{ \"__proto__\": { \"type\": \"everyday-skills:height\", \"height\": 300, \"polluted\": 1 } }'),
        JSON.parse('{ \"type\": \"everyday-skills:focus\", \"top\": { \"__proto__\": 5 } }'),
        { type: 'everyday-skills:focus', top: '9' }, { type: 'everyday-skills:erase' }, { type: '__proto__' }]) {
        parent.postMessage(data, '*');
    }
    parent.postMessage('last', '*');";
const HEARD: &str = "return window.said.some(([, data]) => data === 'last')";

#[tokio::test]
async fn what_is_no_height_changes_nothing_outside() -> Result<()> {
    let site = Site::serve()?;
    let address = put(&site, "hostile.html", "parent={{host}}", "");
    let walk = async |person: &Person<'_>| {
        open(person, &address).await?;
        let before = settled(person).await?;
        // But for what the driver notes on frames.
        let html = r#"return document.documentElement.outerHTML.replace(/ cd_frame_id_="\w*"/, "")"#;
        let page: String = person.script(html, vec![]).await?;
        enter(person).await?;
        person.script::<()>(HOSTILE, vec![]).await?;
        person.leave_frame().await?;
        person.until("all is heard", HEARD).await?;
        assert_eq!(height(person).await?, before);
        assert_eq!(person.script::<String>(html, vec![]).await?, page);
        assert_eq!(person.script::<Value>("return ({}).polluted ?? null", vec![]).await?, Value::Null);
        assert_eq!(person.script::<i32>("return scrollY", vec![]).await?, 0);
        // The same way, a height is one.
        enter(person).await?;
        person
            .script::<()>("parent.postMessage({ type: 'everyday-skills:height', height: 1234 }, '*')", vec![])
            .await?;
        person.leave_frame().await?;
        person
            .until("the height counts", "return document.querySelector('iframe').clientHeight === 1234")
            .await
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

/// Adds somebody else's frame and waits until it has said all it has to say.
const SOMEBODY_ELSE: &str = "
    const other = document.createElement('iframe');
    other.title = 'Other';
    other.src = '/shout.html';
    document.body.append(other)";
const SHOUTED: &str = "return window.said.some(([, { height }]) => height === 999)";

#[tokio::test]
async fn nobody_else_is_listened_to_on_either_side() -> Result<()> {
    let site = Site::serve()?;
    let address = put(&site, "other.html", "parent={{host}}", "");
    let walk = async |person: &Person<'_>| {
        open(person, &address).await?;
        let before = settled(person).await?;
        // From a frame beside, of the host's own origin; and from the host's page itself.
        person.script::<()>("window.said = []", vec![]).await?;
        person.script::<()>(SOMEBODY_ELSE, vec![]).await?;
        person
            .script::<()>(
                "postMessage({ type: 'everyday-skills:height', height: 998 }, '*'); postMessage('last', '*')",
                vec![],
            )
            .await?;
        person.until("the other is heard", SHOUTED).await?;
        person.until("the host is heard", HEARD).await?;
        assert_eq!(height(person).await?, before);
        // What the frame heard from beside, it did not answer; what it hears from the page around it, it does.
        let ours = "return window.said.filter(([origin]) => origin !== location.origin)";
        assert_eq!(person.script::<Vec<Value>>(ours, vec![]).await?, Vec::<Value>::new());
        let hello = "document.querySelector('iframe').contentWindow.postMessage({ type: 'everyday-skills:hello' }, '*')";
        person.script::<()>(hello, vec![]).await?;
        let answered = format!(
            "return window.said.some(([origin, {{ type, height }}]) => origin === '{}' && type === 'everyday-skills:height' && height === {before})",
            site.origin()
        );
        person.until("the frame answers", &answered).await
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

#[tokio::test]
async fn a_frame_that_went_elsewhere_is_not_listened_to() -> Result<()> {
    let site = Site::serve()?;
    let address = put(&site, "gone.html", "parent={{host}}", "");
    let walk = async |person: &Person<'_>| {
        open(person, &address).await?;
        let before = settled(person).await?;
        // The window is the same, its address in the host's page too, what is in it not.
        let go = "document.querySelector('iframe').contentWindow.location = arguments[0]";
        person.script::<()>(go, vec![json!(site.host("shout.html"))]).await?;
        person.until("the other is heard", SHOUTED).await?;
        assert_eq!(height(person).await?, before);
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

#[tokio::test]
async fn without_the_exact_origin_of_the_page_around_nothing_is_said() -> Result<()> {
    let site = Site::serve()?;
    let not_exact = [
        "",
        "parent=",
        "parent=*",
        "parent=null",
        "parent=/",
        "parent={{host}}/",
        "parent={{host}}/silent.html",
        "parent=javascript:alert(1)",
        "parent=data:text/html,x",
        "parent=https://",
        "Parent={{host}}",
        "parent=file://",
    ];
    let hello =
        "document.querySelector('iframe').contentWindow.postMessage({ type: 'everyday-skills:hello' }, '*')";
    let walk = async |person: &Person<'_>| {
        for query in not_exact {
            open(person, &put(&site, "silent.html", query, "")).await?;
            person.turn("next").await?;
            person.leave_frame().await?;
            person.script::<()>(hello, vec![]).await?;
            // What the frame would answer would be here before an answer to what is said after it.
            enter(person).await?;
            person.script::<()>("parent.postMessage('last', '*')", vec![]).await?;
            person.leave_frame().await?;
            person.until("all is heard", HEARD).await?;
            let said: Vec<Value> = person.script("return window.said", vec![]).await?;
            ensure!(said == [json!([site.origin(), "last"])], "{query}: {said:?}");
            assert_eq!(height(person).await?, 600);
        }
        // An origin that is one, but another's: the browser itself does not hand it over, and says so.
        open(person, &put(&site, "silent.html", "parent=https://other.example", "")).await?;
        person.leave_frame().await?;
        let said: Vec<Value> = person.script("return window.said", vec![]).await?;
        ensure!(said.is_empty(), "said to somebody else: {said:?}");
        let _complaint = person.console().await?;
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

#[tokio::test]
async fn the_address_sets_what_attributes_set_and_nothing_else() -> Result<()> {
    let site = Site::serve()?;
    let query = "theme=dark&agency-name=%3Cb%3ENorth%3C%2Fb%3E&hide=company+hope&mode=dialog&button=x&onclick=alert(1)&id=a&style=color:red&page=&parent={{host}}";
    let address = put(&site, "set.html", query, "");
    let walk = async |person: &Person<'_>| {
        open(person, &address).await?;
        let names =
            "return window.document.querySelector('everyday-skills').getAttributeNames().sort().join(' ')";
        assert_eq!(person.script::<String>(names, vec![]).await?, "agency-name hide theme");
        assert_eq!(person.attributes(".app", "data-theme").await?, ["dark"]);
        ensure!(person.sees(".agency").await?.contains("<b>North</b>"), "the agency is not named");
        let painted = "const colour = (it) => getComputedStyle(it).backgroundColor;
            return colour(window.document.documentElement) === colour(document.querySelector('.app'))";
        person.until("the rest of the frame is of the same colour", painted).await?;
        person.turn("next").await?;
        person.turn("skip").await?;
        assert_eq!(person.screen().await?, "days");
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}
