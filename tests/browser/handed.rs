//! What somebody handed over in a link: it comes out as it went in, is seen before anything changes, and waits until it can be.

use crate::{
    in_browser::{run, wait},
    mounted::{Memory, Mounted, document},
};
use everyday_skills::{
    Code, Command, Extra,
    deflate::{deflate, inflate},
    papers::papers,
};
use handover::{Kind, LARGEST_PACKED, Link, pack, unpack};
use keeping::Saved;
use reflection::{Page, Reflection};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlTextAreaElement;

/// What the papers' code comes with; the words to compare are short here.
fn sentences() -> String {
    let words: Vec<_> = (0..256).map(|number| format!("w{number}")).collect();
    format!("message\tcode-words\t{}\nend\n", words.join(" "))
}

fn told() -> Saved {
    let answers = [("activity/read-labels", "yes"), ("card/reading", "yes")];
    let answers: Reflection =
        answers.map(|(address, answer)| (address.to_owned(), answer.to_owned())).into_iter().collect();
    Saved::new(Page::Profile, answers)
}

async fn link_of(kind: Kind, text: &str) -> Link {
    Link::new(kind, deflate(&pack(text).unwrap()).await.unwrap()).unwrap()
}

async fn text_of(link: &Link) -> String {
    unpack(&inflate(link.compressed(), LARGEST_PACKED).await.unwrap().unwrap()).unwrap()
}

/// A page that was opened with this behind its address, where the code for papers has come.
async fn opened_with(fragment: &str, store: Memory) -> Mounted {
    run(&format!("history.replaceState(null, '', '{fragment}')")).await;
    let app = Mounted::on_a_page(store).await;
    assert_eq!(run("location.hash").await, "", "it is in the address still");
    let asked = vec!["papers-en.tsv".to_owned()];
    app.send(Command::Loaded(Extra::Papers, asked, vec![sentences()], Some(Code::Papers(papers())))).await;
    wait(50).await;
    app
}

fn said(app: &Mounted, selector: &str) -> String {
    app.find(selector).map(|it| it.inner_text()).unwrap_or_default()
}

/// Texts like those of reflections, with all kinds of signs, by a generator that gives the same each time.
fn texts() -> impl Iterator<Item = String> {
    let signs: Vec<char> =
        "aeinrst lmo{}\":,/-0123.\\\u{e9}\u{df}\u{4e2d}\u{1f570}\u{5d0}\n\u{0}".chars().collect();
    let mut state = 7_u32;
    let mut next = move |below: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) as usize % below
    };
    (0..1_000).map(move |_| {
        let length = next(3_000);
        let mut text: String = (0..length).map(|_| signs[next(signs.len())]).collect();
        if next(3) == 0 {
            text.push_str(" eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJkaWQifQ.c2lnbmVk");
        }
        text
    })
}

#[wasm_bindgen_test]
async fn what_goes_into_a_link_comes_out_of_it() {
    for (text, kind) in texts().zip(Kind::ALL.into_iter().cycle()) {
        let link = link_of(kind, &text).await;
        let found = Link::find(&link.fragment()).unwrap();
        assert_eq!(found.kind(), kind);
        assert_eq!(text_of(&found).await, text);
    }
}

#[wasm_bindgen_test]
async fn a_link_in_the_address_shows_what_is_in_it_and_changes_nothing() {
    let (store, file) = (Memory::default(), told().to_file());
    let fragment = link_of(Kind::Answers, &file).await.fragment();
    let app = opened_with(&fragment, store.clone()).await;
    assert_eq!(app.screen(), "open");
    assert!(said(&app, ".facts").contains("open-things"), "{}", said(&app, ".main"));
    let digest = format!(
        "crypto.subtle.digest('SHA-256', new TextEncoder().encode({file:?}))
            .then(digest => [...new Uint8Array(digest)].slice(0, 4).map(byte => 'w' + byte).join(' '))"
    );
    assert_eq!(run(&digest).await.as_string().unwrap(), said(&app, "[data-code]"));
    assert!(!store.everything().contains("read-labels"), "it is taken over already");
    app.press("leave-copy").await;
    assert!(app.find("[data-code]").is_none());
    assert!(app.find("[data-action='open-link']").is_some());
}

#[wasm_bindgen_test]
async fn what_is_no_link_or_no_longer_one_is_said_beside_the_box() {
    let whole = link_of(Kind::Answers, &told().to_file()).await.fragment();
    let foreign = link_of(Kind::Answers, "{\"format\":\"europass\",\"version\":1}").await.fragment();
    let nothing = link_of(Kind::Answers, "I fixed the clock").await.fragment();
    let changed = whole.replace("#a1.", "#a1.A");
    for (fragment, why) in [
        ("#menu", "handover-foreign"),
        (&whole[..whole.len() - 5], "handover-cut-off"),
        (&changed, "handover-changed"),
        (&foreign, "handover-foreign"),
        (&nothing, "handover-changed"),
    ] {
        let store = Memory::with(&told());
        let app = opened_with(fragment, store.clone()).await;
        assert_eq!(said(&app, ".wrong:not(:empty)"), why, "{fragment}");
        let area: HtmlTextAreaElement =
            document().query_selector("[aria-invalid]").unwrap().unwrap().unchecked_into();
        assert_eq!(area.get_attribute("aria-describedby"), app.find(".wrong:not(:empty)").map(|it| it.id()));
        assert_eq!(store.saved().unwrap().reflection, told().reflection);
    }
}

#[wasm_bindgen_test]
async fn a_link_is_pasted_in_whatever_it_stands() {
    let app = opened_with("#menu", Memory::default()).await;
    let fragment = link_of(Kind::Answers, &told().to_file()).await.fragment();
    app.write(&format!("Hi! Look:\n<https://skills.example.org/{fragment}>.")).await;
    assert_eq!(said(&app, ".wrong:not(:empty)"), "", "what was wrong with the one before is said of this");
    app.press("open-link").await;
    wait(50).await;
    assert!(said(&app, ".facts").contains("open-things"), "{}", said(&app, ".main"));
}
