//! The whole reflection from an empty browser to taking it away.

use anyhow::{Context, Result, ensure};
use end_to_end::{
    CARDS, Care, KEY, OWN, OWN_NAME, Person, Profile as Browser, Site, Size, Visit, WORDS, Walk,
};
use keeping::SLOTS;
use reflection::{Page, Profile, content::Family};

#[tokio::test]
async fn a_cold_walk_ends_on_a_profile_with_skills_from_every_answered_form() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        let walk = Walk { care: Care::Answers, ..Walk::default() };
        walk.to(person, &Page::Profile).await?;
        person.passes_axe_unfolded().await?;
        profile_is_the_domains(person).await?;
        person.turn("next").await?;
        person.page_is_sound(&person.state().await?).await?;
        person.turn("take-erase").await?;
        person.page_is_sound(&person.state().await?).await?;
        person.asked_only_for(&[CARDS, WORDS]).await
    };
    Visit::to(&site).run(walk).await
}

async fn profile_is_the_domains(person: &Person<'_>) -> Result<()> {
    let state = person.state().await?;
    let profile = Profile::of(&state);
    for form in &state.content().forms {
        ensure!(!state.sources_of(&form.id).is_empty(), "nothing was answered on {}", form.id);
        ensure!(
            profile.skills.iter().any(|skill| skill.forms.contains(&form.id)),
            "no skill from {}",
            form.id
        );
    }
    let of = |most: usize| -> Vec<String> {
        let skills = Family::ALL.iter().flat_map(|family| profile.family(*family).take(most));
        skills.map(|skill| skill.id.to_string()).collect()
    };
    assert_eq!(person.attributes(".map tbody[data-skill]", "data-skill").await?, of(usize::MAX), "the map");
    assert_eq!(person.attributes(".strengths [data-skill]", "data-skill").await?, of(3), "the strengths");
    let names: Vec<_> = Family::ALL.iter().flat_map(|family| profile.family(*family)).collect();
    let names: Vec<_> = names.into_iter().map(|skill| person.text.skill(&state, &skill.id)).collect();
    assert_eq!(person.texts(".map tbody[data-skill] summary").await?, names);
    ensure!(names.iter().any(|name| name.contains(OWN_NAME)), "the own name of a skill");

    for skill in &profile.skills {
        let cells: Vec<bool> = person
            .script(
                "return [...document.querySelectorAll(`tbody[data-skill='${arguments[0]}'] .marks td`)]
                    .map((it) => Boolean(it.querySelector('.mark')))",
                vec![skill.id.as_str().into()],
            )
            .await?;
        let forms = state.content().forms.iter().map(|form| skill.forms.contains(&form.id));
        assert_eq!(cells, forms.collect::<Vec<_>>(), "the marks of {}", skill.id);
    }
    let removed: Vec<_> = state.content().skills.iter().filter(|skill| state.is_removed(&skill.id)).collect();
    ensure!(
        removed.len() == 1 && removed.iter().all(|skill| profile.skill(&skill.id).is_none()),
        "one skill was taken off"
    );

    let told = person.texts(".stories .story h3").await?;
    ensure!(told.len() == 2 && told.iter().any(|title| title.contains(OWN)), "two stories, not {told:?}");
    let confirmed =
        profile.skills.iter().find(|skill| skill.confirmer.is_some()).context("someone confirms")?;
    let friend =
        state.content().relations.iter().find(|one| one.id.as_str() == "friend").context("friend")?;
    let expected = person.text.say_with("confirmed-by", &[("who", &friend.text)]);
    let row = format!(".map tbody[data-skill='{}']", confirmed.id);
    person.unfold(&format!("{row} .reasons")).await?;
    let reasons = person.texts(&format!("{row} .reasons p")).await?;
    ensure!(reasons.contains(&expected), "{reasons:?} does not say {expected:?}");
    Ok(())
}

#[tokio::test]
async fn a_walk_with_a_counselor_at_a_desk_shows_what_to_ask() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        let walk = Walk { care: Care::Pages, company: "counselor", ..Walk::default() };
        walk.to(person, &Page::Take).await?;
        person.asked_only_for(&[CARDS, WORDS]).await
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

#[tokio::test]
async fn on_a_shared_device_answers_go_away_with_the_tab() -> Result<()> {
    let site = Site::serve()?;
    let profile = Browser::new()?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        Walk { device: "shared", ..Walk::default() }.to(person, &Page::Company).await?;
        ensure!(person.local().await?.is_empty(), "local storage: {:?}", person.local().await?);
        ensure!(person.session().await?.keys().eq(SLOTS), "session storage: {:?}", person.session().await?);
        person.reload().await?;
        assert_eq!(person.screen().await?, "company");
        person.turn("back").await?;
        ensure!(person.is_chosen("[data-choice='shared']").await?, "the answer is forgotten");
        // Changing one's mind takes the answers along, both ways.
        person.choose("own").await?;
        ensure!(person.local().await?.keys().eq([KEY]) && person.session().await?.is_empty(), "not moved");
        person.choose("shared").await?;
        ensure!(
            person.session().await?.keys().eq([KEY]) && person.local().await?.is_empty(),
            "not moved back"
        );
        Ok(())
    };
    Visit::to(&site).with(&profile).run(walk).await?;
    let again = async |person: &Person<'_>| {
        person.open().await?;
        assert_eq!(person.screen().await?, "welcome");
        ensure!(person.local().await?.is_empty() && person.session().await?.is_empty(), "something is left");
        Ok(())
    };
    Visit::to(&site).with(&profile).run(again).await
}
