//! One occupation: beside the learner's skills, as a job they had, and the way there and out.

use anyhow::{Context, Result, ensure};
use end_to_end::{CARDS, CAREERS, Person, Site, Visit, life};
use reflection::{OccupationId, Page, Profile, State, StepId};

/// An occupation that asks for some of what the veteran has, and for more.
const ONE: &str = "11-9161.00";
const SEARCH: &str = "#everyday-skills-search";

async fn open_one(person: &Person<'_>) -> Result<State> {
    person.open_with(&life("veteran", &format!("career/{ONE}"))?).await?;
    person.wait_for_ideas().await?;
    person.state().await
}

#[tokio::test]
async fn one_occupation_says_what_it_asks_for_and_what_is_the_learners() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let state = open_one(person).await?;
        person.page_is_sound(&state).await?;
        let idea = person.text.careers.compare(&Profile::of(&state), &[], &ONE.into()).context("unknown")?;
        let own: Vec<_> = state.sources().iter().filter_map(|id| state.activity_text(id)).collect();
        let reasons = person.texts(".because li").await?;
        ensure!((1..=5).contains(&reasons.len()), "{reasons:?}");
        let is_theirs =
            |reason: &String| !reason.contains(": ") || own.iter().any(|text| reason.contains(text));
        ensure!(reasons.iter().all(is_theirs), "{reasons:?}");

        let row = |asked: &reflection::Asked| {
            let say = |key: &str| person.text.say(key);
            let ask = say(if asked.asked >= 60 { "career-asks-much" } else { "career-asks-some" });
            let have = match asked.theirs {
                0 => "career-yours-not",
                1..60 => "career-yours-some",
                _ => "career-yours-much",
            };
            (person.text.skill(&state, &asked.skill), format!("{ask} · {}", say(have)))
        };
        let expected: Vec<_> = idea.asks.iter().map(row).collect();
        let names = person.texts(".overlap strong").await?;
        let shown: Vec<_> = names.into_iter().zip(person.texts(".overlap .said").await?).collect();
        assert_eq!(shown, expected);
        ensure!(expected.len() > 3, "it asks for next to nothing");
        let lengths = |figure: fn(&reflection::Asked) -> u8| -> Vec<String> {
            idea.asks.iter().map(|asked| figure(asked).to_string()).collect()
        };
        assert_eq!(person.attributes(".overlap .asked", "width").await?, lengths(|it| it.asked));
        assert_eq!(person.attributes(".overlap .theirs", "width").await?, lengths(|it| it.theirs));
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn a_step_on_the_way_there_stands_on_the_profile_and_on_paper() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let state = open_one(person).await?;
        let idea = person.text.careers.compare(&Profile::of(&state), &[], &ONE.into()).context("unknown")?;
        let lacks: Vec<_> = idea.asks.iter().filter(|asked| asked.theirs == 0).collect();
        let steps: Vec<_> = lacks.iter().map(|asked| StepId::for_skill(&asked.skill).to_string()).collect();
        assert_eq!(person.attributes("main [data-choice]", "data-choice").await?, steps);
        let step = steps.first().context("nothing is lacking")?;
        person.choose(step).await?;
        ensure!(person.answers().await?.contains_key(&format!("step/{step}")), "the step is not kept");
        person.turn("next").await?;
        person.turn("next").await?;
        ensure!(
            person.is_chosen(&format!(".next-steps [data-choice='{step}']")).await?,
            "not on the profile"
        );
        person.turn("next").await?;
        person.turn("papers").await?;
        person.until("the papers are there", "return document.querySelector('.sheet')").await?;
        person.choose("plan").await?;
        person.until_seen(".sheet .title", &person.text.say("paper-plan")).await?;
        let skill = state.content().skill(&lacks[0].skill).context("no skill")?;
        ensure!(person.sees(".sheet").await?.contains(&skill.step), "{:?} is not on paper", skill.step);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn links_out_are_told_nothing_and_nothing_is_asked_of_them_before_a_click() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        open_one(person).await?;
        let hosts = ["www.onetonline.org", "www.mynextmove.org", "www.careeronestop.org"];
        let links = person.attributes(".links a", "href").await?;
        assert_eq!(links.len(), hosts.len());
        let digits: String = ONE.chars().filter(char::is_ascii_digit).collect();
        for (link, host) in links.iter().zip(hosts) {
            ensure!(link.starts_with(&format!("https://{host}/")), "{link} is not at {host}");
            ensure!(
                link.ends_with(ONE) || link.ends_with(&format!("={digits}")),
                "{link} is about another job"
            );
        }
        for (name, value) in [("target", "_blank"), ("referrerpolicy", "no-referrer")] {
            assert_eq!(person.attributes(".links a", name).await?, [value; 3]);
        }
        for rel in person.attributes(".links a", "rel").await? {
            ensure!(
                ["noopener", "noreferrer"].iter().all(|it| rel.split(' ').any(|one| one == *it)),
                "{rel}"
            );
        }
        let other =
            person.attributes(".app a[href], link[rel*='prefetch'], link[rel='preconnect']", "href").await?;
        assert_eq!(other, links, "the page leads somewhere else too");
        person.asked_only_for(&[&[CARDS], &CAREERS[..]].concat()).await
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn back_leads_from_one_occupation_to_all_and_then_to_the_profile() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        let here = async |page: Page| -> Result<()> {
            assert_eq!(person.state().await?.page(), &page);
            person.page_is_sound(&person.state().await?).await
        };
        open_one(person).await?;
        assert_eq!(person.sees("[data-action='next']").await?, person.text.say("done"));
        person.turn("next").await?;
        here(Page::Careers).await?;
        person.turn("next").await?;
        here(Page::Profile).await?;
        person.turn_history(-1).await?;
        here(Page::Careers).await?;
        person.turn_history(-1).await?;
        here(Page::Career(ONE.into())).await?;
        person.turn("next").await?;
        person.turn("next").await?;
        here(Page::Profile).await
    };
    Visit::to(&site).run(walk).await
}

/// From another version, or by hand.
#[tokio::test]
async fn an_occupation_nobody_knows_is_said_and_leads_back() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open_with(&life("veteran", "career/99-9999.00")?).await?;
        let unknown = person.text.say("career-unknown");
        let said = format!("return document.querySelector('h1').textContent === '{unknown}'");
        person.until("it is said", &said).await?;
        person.page_is_sound(&person.state().await?).await?;
        person.turn("next").await?;
        assert_eq!(person.screen().await?, "careers");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

#[tokio::test]
async fn a_job_somebody_had_is_found_kept_compared_and_taken_off() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open_with(&life("veteran", "careers")?).await?;
        person.wait_for_ideas().await?;
        person.write(SEARCH, "xyzzy").await?;
        assert_eq!(person.sees(".job [role='status']").await?, person.text.say("career-job-none"));
        person.write(SEARCH, &"\u{e003}".repeat(5)).await?;
        ensure!(person.texts(".job .line").await?.is_empty(), "no words find something");
        person.write(SEARCH, "cook").await?;
        let state = person.state().await?;
        let found: Vec<_> =
            person.text.careers.search("cook", state.content(), 6).into_iter().cloned().collect();
        let titles: Vec<_> =
            found.iter().map(|occupation| state.content().job_title(&occupation.id).to_owned()).collect();
        ensure!(titles.len() > 2, "too few cooks: {titles:?}");
        assert_eq!(person.texts(".job .title").await?, titles);
        ensure!(person.is_focused(SEARCH).await?, "the box loses focus while it is written in");
        person.passes_axe().await?;

        let had: &OccupationId = &found[0].id;
        person.press("had-job").await?;
        assert_eq!(person.texts(".job div .title").await?, titles[..1]);
        assert_eq!(person.texts(".job > .jobs .title").await?, titles[1..]);
        ensure!(person.answers().await?.contains_key(&format!("job/{had}")), "it is not kept");
        person.turn("compare").await?;
        assert_eq!(person.state().await?.page(), &Page::Career(had.clone()));
        person.page_is_sound(&person.state().await?).await?;
        person.turn("next").await?;
        assert_eq!(person.texts(".job div .title").await?, titles[..1]);
        person.reload().await?;
        person.wait_for_ideas().await?;
        assert_eq!(person.texts(".job div .title").await?, titles[..1], "forgotten after a reload");
        person.never_sent(&["xyzzy", "cook"])?;
        person.press("remove-job").await?;
        ensure!(person.texts(".job div .title").await?.is_empty(), "it cannot be taken off");
        ensure!(
            !person.answers().await?.keys().any(|address| address.starts_with("job/")),
            "the answer stays behind"
        );
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
