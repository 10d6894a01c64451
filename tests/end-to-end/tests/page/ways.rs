//! Every way through the page but the straight one.

use anyhow::{Context, Result, ensure};
use end_to_end::{KEY, Person, Site, Visit, Walk, saved};
use reflection::{FormId, Page, Profile, Question, SkillId};

/// Answers enough for a profile with two stories' worth of skills.
const SOME: [(&str, &str); 6] = [
    ("activity/bills-and-bank-papers-plan", "yes"),
    ("activity/medicine-leaflet-side-effects", "yes"),
    ("card/reading", "yes"),
    ("tell/bills-and-bank-papers-plan", "yes"),
    ("story/bills-and-bank-papers-plan/did", "I made a list."),
    ("barrier/time", "yes"),
];

async fn open_on(person: &Person<'_>, page: &str) -> Result<()> {
    person.prepare(KEY, &saved(page, &SOME)).await?;
    person.open().await
}

#[tokio::test]
async fn back_keeps_answers_and_skip_leaves_a_card_open() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        person.turn("next").await?;
        person.choose("own").await?;
        person.turn("next").await?;
        person.turn("back").await?;
        ensure!(person.is_chosen("[data-choice='own']").await?, "back forgets the answer");
        for screen in ["company", "hope", "days", "form"] {
            person.turn("skip").await?;
            assert_eq!(person.screen().await?, screen);
        }
        let forms: Vec<FormId> = person.text.content.forms.iter().map(|form| form.id.clone()).collect();
        person.turn("skip").await?;
        person.turn("next").await?;
        let state = person.state().await?;
        assert_eq!(state.page(), &Page::Form(forms[2].clone()));
        ensure!(!state.reflection().has(Question::Card(&forms[0])), "a skipped card counts as done");
        ensure!(state.reflection().has(Question::Card(&forms[1])), "a finished card does not count");
        person.turn("back").await?;
        assert_eq!(person.address_of_page().await?, format!("form/{}", forms[1]));
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn one_card_is_enough_for_results_and_the_next_card_is_offered() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open().await?;
        let forms = person.text.content.forms.clone();
        Walk::default().to(person, &Page::Form(forms[0].id.clone())).await?;
        ensure!(person.texts("[data-action='so-far']").await?.is_empty(), "results without an answer");
        person.choose_by("main [data-activity]").await?;
        person.turn("so-far").await?;
        person.page_is_sound(&person.state().await?).await?;
        let skills = Profile::of(&person.state().await?).skills.len();
        assert_eq!(person.attributes(".map tbody[data-skill]", "data-skill").await?.len(), skills);
        assert_eq!(person.sees(".go-on h2").await?, person.text.count("go-on-title", forms.len()));
        assert_eq!(
            person.sees("[data-action='go-on']").await?,
            person.text.say_with("go-on", &[("form", &forms[0].name)])
        );
        person.turn("go-on").await?;
        assert_eq!(person.address_of_page().await?, format!("form/{}", forms[0].id));
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn a_change_from_the_profile_leads_back_to_it() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        open_on(person, "profile").await?;
        let first = Profile::of(&person.state().await?).skills.remove(0).id;
        let row = format!(".map tbody[data-skill='{first}']");
        for (hook, choice, screen) in
            [("change-level", "show-others", "level"), ("change-proof", "show", "proof")]
        {
            let button = format!("{row} [data-action='{hook}']");
            person.unfold(&button).await?;
            person.turn_by(&button).await?;
            assert_eq!(person.screen().await?, screen);
            person.page_is_sound(&person.state().await?).await?;
            person.choose(choice).await?;
            assert_eq!(person.sees("[data-action='next']").await?, person.text.say("done"));
            person.turn("next").await?;
            assert_eq!(person.screen().await?, "profile");
        }
        let standing = person.sees(&format!(".strengths [data-skill='{first}'] .standing")).await?;
        for key in ["level-show-others", "proof-show"] {
            ensure!(standing.contains(&person.text.say(key)), "{standing:?} does not say {key}");
        }
        person.turn("change-story").await?;
        person.write("main textarea", " And kept to it.").await?;
        person.turn("next").await?;
        assert_eq!(person.sees(".stories dd").await?, "I made a list. And kept to it.");
        person.turn("change-barriers").await?;
        person.choose("money").await?;
        person.turn("next").await?;
        person.sees("[data-choice='barrier/money'] + .words").await?;
        assert_eq!(person.screen().await?, "profile");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn a_removed_skill_is_off_the_profile_until_it_is_put_back() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        open_on(person, "profile").await?;
        let skills = async || person.attributes(".map tbody[data-skill]", "data-skill").await;
        let before = skills().await?;
        let gone: SkillId = before.first().context("no skills")?.as_str().into();
        let card = format!(".skill[data-skill='{gone}']");
        person.go_by_path("skills").await?;
        person.choose_by(&format!("{card} [data-choice='removed']")).await?;
        // The card stays where it is: nothing moves under a person's hands.
        person.page_is_sound(&person.state().await?).await?;
        ensure!(
            person.is_chosen(&format!("{card} [data-choice='removed']")).await?,
            "the answer is not shown"
        );
        person.go_by_path("profile").await?;
        let kept: Vec<_> = before.iter().filter(|id| **id != gone.as_str()).cloned().collect();
        assert_eq!(skills().await?, kept);
        person.go_by_path("skills").await?;
        person.choose_by(&format!("{card} [data-choice='kept']")).await?;
        person.go_by_path("profile").await?;
        assert_eq!(skills().await?, before);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
