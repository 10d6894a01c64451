//! A content pack: the agency's own activities, in a group of their own, chosen, kept and in the profile.

use super::{set, tells};
use crate::board::{prepare, visit};
use anyhow::{Context, Result, ensure};
use end_to_end::{Answer, CARDS, Change, KEY, Person, Site, Visit};
use serde_json::{Value, json};

const PACK: &str = "pack.json";
const TEXT: &str = "Help at the food bank on Saturdays";
const CHOSEN: &str = "[data-activity='pack-food-bank-shift']";
const FORM: &str = "volunteering-and-service";

fn activity(id: &str, text: &str) -> Value {
    json!({ "id": id, "form": FORM, "settings": ["community"], "skills": { "2.B.1.e": 3, "2.A.1.b": 1 }, "text": text })
}

/// Puts a pack beside the host's page, which names it.
fn put(site: &Site, activities: &[Value]) -> String {
    site.put_host(PACK, &json!({ "activities": activities }).to_string());
    set(site, &[("pack", PACK), ("agency-name", "Prairie")])
}

/// Opens the host's page at the form of the pack, with nothing answered there.
async fn open_form(person: &Person<'_>, address: &str) -> Result<()> {
    prepare(person, &[(KEY, &end_to_end::saved(&format!("form/{FORM}"), &[("device", "own")]))]).await?;
    visit(person, address).await
}

#[tokio::test]
async fn an_agencys_own_are_a_group_of_their_own_chosen_kept_and_in_the_profile() -> Result<()> {
    let site = Site::serve()?;
    let address =
        put(&site, &[activity("food-bank-shift", TEXT), activity("second", "Drive people to the clinic")]);
    let walk = async |person: &Person<'_>| {
        open_form(person, &address).await?;
        let from = person.text.say_with("pack-from", &[("agency", "Prairie")]);
        let group = "const group = [...document.querySelectorAll('.main fieldset')]
                .find((it) => it.querySelector('legend').innerText.trim() === arguments[0]);
            return [...group.querySelectorAll('[data-activity]')].map((it) => it.dataset.activity)";
        let ids: Vec<String> = person.script(group, vec![json!(from)]).await?;
        assert_eq!(ids, ["pack-food-bank-shift", "pack-second"]);
        person.passes_axe_unfolded().await?;
        person.choose_by(CHOSEN).await?;
        // With the page loaded again.
        visit(person, &address).await?;
        ensure!(person.is_chosen(CHOSEN).await?, "the answer is lost");
        person.turn("so-far").await?;
        // Some of it is folded.
        let main: String =
            person.script("return document.querySelector('.main').textContent", vec![]).await?;
        ensure!(main.contains(TEXT), "it is not in the profile");
        let skill = person.text.content.skill(&"2.B.1.e".into()).context("no such skill")?;
        ensure!(main.contains(&skill.name), "its skill is not in the profile");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn what_is_wrong_in_a_pack_is_told_and_left_out_and_the_rest_is_there() -> Result<()> {
    let site = Site::serve()?;
    let with = |id: &str, field: &str, value: Value| {
        let mut activity = activity(id, TEXT);
        if let Some(fields) = activity.as_object_mut() {
            fields.insert(field.to_owned(), value);
        }
        activity
    };
    let markup = "<img src=x onerror=\"window.hacked = 1\">Help";
    let address = put(
        &site,
        &[
            with("a", "skills", json!({ "2.B.1.e": 3, "9.Z": 2 })),
            with("b", "skills", json!({ "2.B.1.e": 9, "2.A.1.b": 2 })),
            with("c", "skills", json!({ "2.B.1.e": 3 })),
            with("d", "form", json!("basket-weaving")),
            with("e", "text", json!(markup)),
            with("f", "settings", json!(["moon"])),
            with("g", "id", json!("Not An Id")),
            with("h", "colour", json!("red")),
            activity("food-bank-shift", TEXT),
            activity("food-bank-shift", "The same again"),
            with("i", "skills", json!({ "2.B.1.e": 1, "2.A.1.b": 1 })),
        ],
    );
    let walk = async |person: &Person<'_>| {
        open_form(person, &address).await?;
        let ids = person.attributes("[data-activity^=pack-]", "data-activity").await?;
        // What is not known of an activity is told, and no fault of it.
        assert_eq!(ids, ["pack-h", "pack-food-bank-shift"]);
        person.choose_by(CHOSEN).await?;
        person.turn("next").await?;
        let hacked: Option<u8> = person.script("return window.hacked ?? null", vec![]).await?;
        assert_eq!(hacked, None, "markup of a pack runs");
        tells(
            person,
            &[
                ("pack-skill", "activities/0/skills/9.Z", "9.Z"),
                ("pack-weight", "activities/1/skills/2.B.1.e", "9"),
                ("pack-skills", "activities/2/skills", "1"),
                ("setting-form", "activities/3/form", "basket-weaving"),
                ("pack-text", "activities/4/text", markup),
                ("pack-setting", "activities/5/settings/0", "moon"),
                ("setting-name", "activities/6/id", "Not An Id"),
                ("setting-unknown", "activities/7/colour", "red"),
                ("pack-twice", "activities/9/id", "food-bank-shift"),
                ("pack-touches", "activities/10/skills", ""),
            ],
        )
        .await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn of_two_hundred_a_hundred_are_there() -> Result<()> {
    let site = Site::serve()?;
    let many: Vec<_> = (0..200).map(|at| activity(&format!("a{at}"), &format!("Do thing {at}"))).collect();
    let address = put(&site, &many);
    let walk = async |person: &Person<'_>| {
        open_form(person, &address).await?;
        let ids = person.attributes("[data-activity^=pack-]", "data-activity").await?;
        assert_eq!(ids.len(), 100);
        person.choose_by("[data-activity=pack-a99]").await?;
        tells(person, &[("setting-too-many", "activities/100", "")]).await
    };
    Visit::to(&site).run(walk).await
}

/// A day on which the agency's server has no pack takes nothing away from anybody.
#[tokio::test]
async fn a_pack_that_cannot_be_had_for_a_while_loses_no_answer() -> Result<()> {
    let site = Site::serve()?;
    let address = put(&site, &[activity("food-bank-shift", TEXT)]);
    let walk = async |person: &Person<'_>| {
        open_form(person, &address).await?;
        person.choose_by(CHOSEN).await?;
        let before = person.answers().await?;
        site.put_host(PACK, "<h1>Back soon</h1>");
        visit(person, &address).await?;
        let (ours, _) = super::told(person).await?;
        assert_eq!(ours, [super::sentence(person, "setting-unreadable", "pack", "unreadable")]);
        person.choose_by(".main [data-activity]").await?;
        person.turn("next").await?;
        let meanwhile = person.answers().await?;
        ensure!(before.iter().all(|(key, answer)| meanwhile.get(key) == Some(answer)), "{meanwhile:?}");
        put(&site, &[activity("food-bank-shift", TEXT)]);
        visit(person, &address).await?;
        person.turn("back").await?;
        ensure!(person.is_chosen(CHOSEN).await?, "the answer is lost");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// The cards wait for the pack, but not for ever.
#[tokio::test]
async fn a_pack_that_never_comes_keeps_nobody_from_the_cards() -> Result<()> {
    let site = Site::serve_with(vec![Change { file: "never.json", answer: Answer::Held }])?;
    let address = set(&site, &[("pack", "{{origin}}/shelf/never.json")]);
    let walk = async |person: &Person<'_>| {
        person.go(&address).await?;
        person.enter_widget("everyday-skills").await?;
        let there = "return document.querySelector('.foot details')";
        if person.until("the cards are there", there).await.is_err() {
            person.until("the cards are there at last", there).await?;
        }
        assert_eq!(person.asked_of_server().iter().filter(|name| *name == CARDS).count(), 1);
        while person.screen().await? != "form" {
            person.turn("next").await?;
        }
        let (ours, _) = super::told(person).await?;
        assert_eq!(ours, [super::sentence(person, "setting-unreachable", "pack", "")]);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
