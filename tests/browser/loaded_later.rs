//! What is loaded after the first page: it fails, it comes late, it takes its place without taking focus away.

use crate::mounted::{Memory, Mounted, document};
use everyday_skills::{Code, Command, Extra, Pack, later};
use keeping::Saved;
use reflection::{Page, Reflection};
use wasm_bindgen_test::wasm_bindgen_test;

/// What somebody new gets: no cards yet.
const START: &str = "language\ten
setting\thome\tAt home
hope\tjob\tFind a job
form\treading\teveryday\tReading
end
";

const CARDS: &str = "card\treading\tManuals and books.\tWhat do you read?\t
activity\tread-plans\treading\thome\ts-1=3 s-2=3 s-3=3 s-4=3 s-5=3\t\tRead plans
skill\ts-1\tthinking\tReading\tReading\t\tYou read.\ta\tb\tc\td\tRead more\tReads
skill\ts-2\tpeople\tListening\tListening\t\tYou listen.\ta\tb\tc\td\tListen more\tListens
skill\ts-3\ttechnical\tFixing\tFixing\t\tYou fix.\ta\tb\tc\td\tFix more\tFixes
skill\ts-4\ttechnical\tBuilding\tBuilding\t\tYou build.\ta\tb\tc\td\tBuild more\tBuilds
skill\ts-5\tknow-how\tCooking\tCooking\t\tYou cook.\ta\tb\tc\td\tCook more\tCooks
end
";

const SENTENCES: &str = "kind\t35\tFood
job\t35-1011.00\tCooks\t\tchef
job\t35-1012.00\tWaiters\t\t
end
";

/// The same where the titles are a translation.
const TRANSLATED: &str = "kind\t35\tComida
job\t35-1011.00\tCocina\tCooks\tcocinera
job\t35-1012.00\tServicio de mesa\tWaiters\t
end
";

/// Two jobs in one road.
const TABLE: &str = "elements\ts-1 s-2 s-3 s-4 s-5
35-1011.00\t2\tDDDDX
35-1012.00\t2\tDXDDD
end
";

/// What comes of asking for the cards.
fn cards(text: &str, code: Option<Code>) -> Command {
    Command::Loaded(Extra::Cards, vec!["cards-en.tsv".to_owned()], vec![text.to_owned()], code)
}

/// What comes of asking for the ideas for work, with these sentences and titles.
fn careers(sentences: &str) -> Command {
    let asked = ["careers-en.tsv", "careers.tsv"].map(str::to_owned);
    Command::Loaded(Extra::Careers, asked.into(), vec![sentences.to_owned(), TABLE.to_owned()], None)
}

/// Somebody with skills, on this page, whose whole content is there.
async fn with_skills(page: &str) -> (Mounted, Memory) {
    let answers = [("activity/read-plans", "yes"), ("card/reading", "yes")];
    let answers: Reflection =
        answers.map(|(address, answer)| (address.to_owned(), answer.to_owned())).into_iter().collect();
    let store = Memory::with(&Saved::new(Page::from(page.to_owned()), answers));
    let content = format!("{}{CARDS}", START.replace("end\n", ""));
    (Mounted::of(&content, store.clone()).await, store)
}

/// The same with ideas for work.
async fn with_ideas() -> (Mounted, Memory) {
    with_ideas_in(SENTENCES).await
}

/// The same with these sentences and titles.
async fn with_ideas_in(sentences: &str) -> (Mounted, Memory) {
    let (app, store) = with_skills("profile").await;
    app.send(careers(sentences)).await;
    app.press("careers").await;
    assert!(app.find(".career").is_some(), "no ideas: {}", app.find(".main").unwrap().inner_text());
    (app, store)
}

fn focus_is_lost() -> bool {
    document().active_element().is_none_or(|focused| focused.tag_name() == "BODY")
}

#[wasm_bindgen_test]
async fn without_a_folder_what_cannot_be_loaded_is_said() {
    let app = Mounted::with(Memory::default()).await;
    app.to_form().await;
    app.press("own").await;
    app.write("I sew").await;
    assert!(app.find(".own-entry").unwrap().inner_text().contains("likely-failed"));
    assert!(app.find(".own-entry [data-action='load-again']").is_some(), "no way to try again");
    app.click("[data-activity='read-labels']").await;
    app.press("so-far").await;
    app.press("careers").await;
    assert_eq!(app.screen(), "careers");
    for _ in 0..2 {
        assert!(app.find(".main").unwrap().inner_text().contains("careers-failed"));
        app.press("load-again").await;
    }
}

#[wasm_bindgen_test]
async fn what_was_loaded_and_cannot_be_read_is_said_and_may_be_loaded_again() {
    let app = Mounted::of(START, Memory::default()).await;
    for unreadable in ["", "<!doctype html>", "skill\tend\n", CARDS.trim_end_matches("end\n")] {
        app.send(cards(unreadable, Some(Code::Later(later())))).await;
        if app.screen() != "form" {
            app.to_form().await;
        }
        assert!(
            app.find(".main").unwrap().inner_text().contains("cards-failed"),
            "{unreadable:?} is no cards"
        );
        assert!(app.find(".main [data-action='load-again']").is_some(), "no way to try again");
    }
    app.send(cards(CARDS, Some(Code::Later(later())))).await;
    assert!(app.find("[data-activity='read-plans']").is_some(), "what could not be read stands in the way");
}

/// One activity that is not sound and one that is.
fn pack() -> Pack {
    let pairs = [
        ("0/id", "bank"),
        ("0/form", "reading"),
        ("0/settings/0", "home"),
        ("0/skills/s-1", "3"),
        ("0/skills/s-2", "1"),
        ("0/text", "Read at the <bank"),
        ("1/id", "club"),
        ("1/form", "reading"),
        ("1/settings/0", "home"),
        ("1/skills/s-1", "3"),
        ("1/skills/s-2", "1"),
        ("1/text", "Read at the club"),
    ];
    let found = pairs.map(|(path, value)| (format!("activities/{path}"), value.to_owned()));
    Pack::of(found.into())
}

#[wasm_bindgen_test]
async fn an_agencys_own_activities_come_with_the_cards_and_stay() {
    for (agency, heading) in [("North Board", "pack-from"), ("", "pack-from-here")] {
        let store = Memory::default();
        let settings = [("agency.name", agency)];
        let app = Mounted::with_pack(START, store.clone(), Some(pack()), &settings).await;
        app.to_form().await;
        app.send(cards(CARDS, Some(Code::Later(later())))).await;
        let group = "fieldset:has([data-activity='pack-club'])";
        assert_eq!(app.find(&format!("{group} legend")).unwrap().inner_text(), heading);
        assert!(
            app.find(&format!("{group} [data-activity='read-plans']")).is_none(),
            "ours are among theirs"
        );
        assert!(app.find("[data-activity='pack-bank']").is_none(), "a faulty one is offered");
        app.click("[data-activity='pack-club']").await;
        let kept = store.saved().unwrap();
        assert_eq!(kept.reflection.answer("activity/pack-club"), Some("yes"));
        // Content is read anew with the occupations.
        app.send(careers(SENTENCES)).await;
        assert!(app.find("[data-activity='pack-club']:checked").is_some(), "it is gone with the next part");
    }
}

#[wasm_bindgen_test]
async fn cards_without_their_code_are_said_to_be_missing_and_may_be_loaded_again() {
    let app = Mounted::of(START, Memory::default()).await;
    app.to_form().await;
    app.send(cards(CARDS, None)).await;
    assert!(app.find(".main").unwrap().inner_text().contains("cards-failed"));
    assert!(app.find(".main [data-action='load-again']").is_some(), "no way to try again");
    app.send(cards(CARDS, Some(Code::Later(later())))).await;
    assert!(app.find("[data-activity='read-plans']").is_some(), "what was loaded before stands in the way");
}

#[wasm_bindgen_test]
async fn cards_that_come_late_leave_focus_on_the_heading() {
    let app = Mounted::of(START, Memory::default()).await;
    app.to_form().await;
    assert_eq!(document().active_element(), app.find("h1").map(Into::into));
    app.send(cards(CARDS, Some(Code::Later(later())))).await;
    assert!(app.find("[data-activity='read-plans']").is_some());
    assert_eq!(document().active_element(), app.find("h1").map(Into::into), "focus is lost");
}

#[wasm_bindgen_test]
async fn a_card_that_nobody_saw_is_not_done() {
    let store = Memory::default();
    let app = Mounted::of(START, store.clone()).await;
    app.to_form().await;
    app.press("next").await;
    assert_eq!(store.saved(), None);
}

#[wasm_bindgen_test]
async fn focus_stays_near_an_idea_that_is_taken_off() {
    let (app, _) = with_ideas().await;
    for _ in 0..2 {
        let press = app.find(".career [data-action='not-for-me']").unwrap();
        press.focus().unwrap();
        app.press("not-for-me").await;
        assert!(!press.is_connected(), "the idea is still there");
        assert!(!focus_is_lost(), "focus is lost with the idea");
    }
}

#[wasm_bindgen_test]
async fn focus_stays_near_a_job_that_is_added() {
    let (app, _) = with_ideas().await;
    app.send(Command::Search("cook".to_owned())).await;
    let press = app.find("[data-action='had-job']").unwrap();
    press.focus().unwrap();
    app.press("had-job").await;
    assert!(app.find("[data-action='compare']").is_some(), "the job is not kept");
    assert!(!focus_is_lost(), "focus is lost with the job");
}

#[wasm_bindgen_test]
async fn a_step_on_the_way_to_a_job_can_be_picked() {
    let kept = [("verdict/s-5".to_owned(), "kept".to_owned())];
    let store = Memory::with(&Saved::new(Page::Profile, kept.into_iter().collect()));
    let content = format!("{}{CARDS}", START.replace("end\n", ""));
    let app = Mounted::of(&content, store.clone()).await;
    app.send(careers(SENTENCES)).await;
    app.send(Command::Return(Some(Page::Career("35-1012.00".into())))).await;
    app.click("[data-choice='skill/s-2']").await;
    assert!(app.find("[data-choice='skill/s-2']:checked").is_some(), "the tick is refused");
    let steps = store.saved().unwrap().reflection.iter().any(|(address, _)| address == "step/skill/s-2");
    assert!(steps, "the step is not kept");
}

#[wasm_bindgen_test]
async fn titles_that_are_our_translation_are_said_to_be_and_lead_to_those_of_onet() {
    let said = |app: &Mounted, key: &str| app.find(".main").unwrap().inner_text().matches(key).count();
    for (sentences, title, times) in [(SENTENCES, "Cooks", 0), (TRANSLATED, "Cocina", 1)] {
        let (app, _) = with_ideas_in(sentences).await;
        assert_eq!(said(&app, "career-translated"), times, "the list");
        app.click("[data-occupation='35-1011.00'] [data-action='like']").await;
        assert!(app.find(".liked-careers li").is_some());
        assert_eq!(said(&app, "career-translated"), times, "the list with what is liked");
        app.send(Command::Return(Some(Page::Profile))).await;
        assert!(app.find(".liked-careers li").unwrap().inner_text().starts_with(title));
        assert_eq!(said(&app, "career-translated"), times, "the profile");
        app.send(Command::Return(Some(Page::Career("35-1011.00".into())))).await;
        assert_eq!(app.find("h1").unwrap().inner_text(), title);
        assert_eq!(said(&app, "career-onet"), times, "the occupation");
        let onet = app.find(".main [lang='en']").map(|onet| onet.inner_text());
        assert_eq!(onet, (times == 1).then(|| "Cooks (35-1011.00)".to_owned()));
    }
}

#[wasm_bindgen_test]
async fn a_translated_title_is_found_by_what_onet_and_people_call_it() {
    for words in ["cocina", "cooks", "Cocinera"] {
        let (app, _) = with_ideas_in(TRANSLATED).await;
        app.send(Command::Search(words.to_owned())).await;
        assert_eq!(app.find(".job .title").unwrap().inner_text(), "Cocina", "{words}");
    }
}
