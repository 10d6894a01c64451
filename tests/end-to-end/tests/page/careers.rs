//! Ideas for work: what is shown, why, and what somebody thinks of it.

use anyhow::{Context, Result, ensure};
use end_to_end::{CARDS, CAREERS, Person, Site, Visit, life, saved};
use reflection::{Occupation, Page, Profile, Road, varied};

/// How many ideas of a road there are, folded ones too.
const MOST: usize = 12;

/// Opens the ideas of somebody whose profile is rich and who said nothing about work yet.
async fn open_ideas(person: &Person<'_>) -> Result<()> {
    person.open_with(&life("veteran", "careers")?).await?;
    person.wait_for_ideas().await
}

/// The ideas that are shown, folded ones too: all of them, or one road's.
async fn shown(person: &Person<'_>, road: &str) -> Result<Vec<String>> {
    person.attributes(&format!("[data-road{road}] .career"), "data-occupation").await
}

async fn first(person: &Person<'_>) -> Result<Occupation> {
    let id = shown(person, "").await?.into_iter().next().context("no ideas")?;
    person.text.careers.occupation(&id.as_str().into()).cloned().context("an unknown idea")
}

#[tokio::test]
async fn ideas_are_loaded_when_they_are_asked_for_and_once() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open_with(&life("veteran", "profile")?).await?;
        person.asked_only_for(&[CARDS]).await?;
        for _ in 0..2 {
            person.open_ideas().await?;
            person.turn("look").await?;
            person.turn("next").await?;
            person.turn("next").await?;
            assert_eq!(person.screen().await?, "profile");
            person.asked_only_for(&[&[CARDS], &CAREERS[..]].concat()).await?;
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn ideas_are_the_domains_in_three_groups_each_because_of_what_the_learner_does() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        open_ideas(person).await?;
        let state = person.state().await?;
        person.page_is_sound(&state).await?;
        let roads = Road::ALL.map(|road| road.as_str().to_owned());
        assert_eq!(person.attributes("[data-road]", "data-road").await?, roads);
        let careers = &person.text.careers;
        let ideas = careers.ideas(&Profile::of(&state), &[]).ok().context("the profile is too thin")?;
        let own: Vec<_> = state.sources().iter().filter_map(|id| state.activity_text(id)).collect();
        for road in Road::ALL {
            let expected = ideas.iter().filter(|idea| idea.occupation.road() == road);
            let expected = varied(expected.filter(|idea| idea.occupation.is_offered()), MOST);
            let expected: Vec<_> = expected.iter().map(|idea| idea.occupation.id.to_string()).collect();
            assert_eq!(shown(person, &format!("='{}'", road.as_str())).await?, expected, "{road:?}");
        }
        for id in shown(person, "").await? {
            let reasons = format!("[data-occupation='{id}'] .because li");
            let script = "return [...document.querySelectorAll(arguments[0])].map((it) => it.textContent)";
            let reasons: Vec<String> = person.script(script, vec![reasons.into()]).await?;
            ensure!(!reasons.is_empty(), "{id} has no reason");
            // A skill, and what shows it unless that stands above already.
            let is_theirs =
                |reason: &String| !reason.contains(": ") || own.iter().any(|text| reason.ends_with(text));
            let strange = reasons.iter().find(|reason| !is_theirs(reason));
            ensure!(strange.is_none(), "{id} is said to be for {strange:?}, which is not the learner's");
        }
        person.passes_axe_unfolded().await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn an_idea_that_is_not_for_me_stays_away_until_it_is_put_back() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        open_ideas(person).await?;
        let before = shown(person, "").await?;
        let gone = first(person).await?;
        let gone_id = gone.id.to_string();
        person.click(&format!("[data-occupation='{gone_id}'] [data-action='not-for-me']")).await?;
        for reloaded in [false, true] {
            if reloaded {
                person.reload().await?;
                person.wait_for_ideas().await?;
            }
            let now = shown(person, "").await?;
            ensure!(!now.contains(&gone_id), "it is still there, reloaded: {reloaded}");
            ensure!(now.len() == before.len(), "no other idea takes its place, reloaded: {reloaded}");
        }
        person.unfold("[data-action='put-back']").await?;
        let title = person.text.content.job_title(&gone.id);
        let off = person.sees("details:has([data-action='put-back'])").await?;
        ensure!(off.starts_with(&person.text.count("career-taken-off", 1)), "it is said as {off:?}");
        ensure!(off.contains(title), "{title:?} is not among what was taken off: {off:?}");
        person.passes_axe().await?;
        person.press("put-back").await?;
        assert_eq!(shown(person, "").await?, before);
        ensure!(
            !person.answers().await?.keys().any(|address| address.contains(&gone_id)),
            "the answer stays behind"
        );
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn an_idea_somebody_likes_stands_on_their_profile_and_on_paper() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        open_ideas(person).await?;
        let liked = first(person).await?;
        let title = person.text.content.job_title(&liked.id);
        let like = format!("[data-occupation='{}'] [data-action='like']", liked.id);
        person.click(&like).await?;
        assert_eq!(person.attributes(&like, "aria-pressed").await?, ["true"]);
        person.turn("next").await?;
        let is_there = "return document.querySelector('.liked-careers li')";
        for reloaded in [false, true] {
            if reloaded {
                // The table is loaded for the title's sake.
                person.reload().await?;
            }
            person.until("what is liked is on the profile", is_there).await?;
            let said = person.sees(".liked-careers li").await?;
            ensure!(said.starts_with(title), "the profile says {said:?}, reloaded: {reloaded}");
        }
        person.page_is_sound(&person.state().await?).await?;
        person.turn("next").await?;
        person.turn("papers").await?;
        person.until("the papers are there", "return document.querySelector('.sheet')").await?;
        ensure!(person.sees(".sheet").await?.contains(title), "what is liked is not on paper");
        person.turn("next").await?;
        person.turn("back").await?;
        person.turn_by(".liked-careers [data-action='look']").await?;
        assert_eq!(person.sees("h1").await?, title);
        person.press("like").await?;
        person.turn("next").await?;
        ensure!(person.texts(".liked-careers").await?.is_empty(), "it is liked for ever");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn filters_let_only_these_through_and_are_remembered() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        open_ideas(person).await?;
        let all = shown(person, "").await?;
        person.choose("bit").await?;
        assert_eq!(person.attributes("[data-road]", "data-road").await?, ["bit"]);
        let kind = shown(person, "").await?.remove(0).chars().take(2).collect::<String>();
        person.choose(&kind).await?;
        for reloaded in [false, true] {
            if reloaded {
                person.reload().await?;
                person.wait_for_ideas().await?;
            }
            let now = shown(person, "").await?;
            ensure!(!now.is_empty() && now.iter().all(|id| id.starts_with(&kind)), "{kind}: {now:?}");
            ensure!(person.is_chosen(&format!("[data-choice='{kind}']")).await?, "{kind} is forgotten");
            assert_eq!(person.attributes("[data-road]", "data-road").await?, ["bit"]);
        }
        person.passes_axe_unfolded().await?;
        // Filters that let nothing through say so.
        let none =
            "return [...document.querySelectorAll('.filter [data-choice]')].map((it) => it.dataset.choice)
            .find((kind) => /^[0-9]/.test(kind) && kind !== arguments[0])";
        let other: String = person.script(none, vec![kind.as_str().into()]).await?;
        person.choose(&kind).await?;
        person.choose(&other).await?;
        let now = shown(person, "").await?;
        ensure!(now.iter().all(|id| id.starts_with(&other)), "{other}: {now:?}");
        let said = person.texts("[data-road='bit']").await?.concat();
        ensure!(now.is_empty() == said.contains(&person.text.say("career-none")), "{now:?}: {said:?}");
        person.choose(&other).await?;
        person.choose("bit").await?;
        assert_eq!(shown(person, "").await?, all, "without filters all are there again");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn a_thin_profile_says_what_would_help_and_shows_no_idea() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let answers = [("verdict/2.B.5.b", "kept"), ("card/communities-of-practice", "yes")];
        let open = async || {
            person.open_with(&saved("careers", &answers)).await?;
            person.wait_for_ideas().await
        };
        open().await?;
        let state = person.state().await?;
        person.page_is_sound(&state).await?;
        ensure!(shown(person, "").await?.is_empty(), "ideas out of nothing");
        let thin =
            person.text.careers.ideas(&Profile::of(&state), &[]).err().context("the profile is not thin")?;
        let said = person.sees(".go-on p").await?;
        assert_eq!(said, person.text.count("career-too-thin", thin.needed - thin.skills));
        person.turn("go-on").await?;
        let done = state
            .content()
            .forms
            .iter()
            .find(|form| !state.reflection().has(reflection::Question::Card(&form.id)));
        assert_eq!(person.state().await?.page(), &Page::Form(done.context("no open card")?.id.clone()));
        open().await?;
        person.turn("add-skills").await?;
        assert_eq!(person.screen().await?, "skills");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
