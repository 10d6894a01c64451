//! The picture of the profile, and the same in words.

use anyhow::{Result, ensure};
use end_to_end::{Person, Site, Visit, life, lives};
use reflection::{Profile, content::Family};

/// For each form with skills its name and those skills as the profile has them, in the order they are shown.
fn expected(person: &Person<'_>, state: &reflection::State) -> Vec<(String, Vec<String>)> {
    let profile = Profile::of(state);
    let of_form = |form: &reflection::content::Form| {
        let skills = Family::ALL.iter().flat_map(|family| profile.family(*family));
        let skills = skills.filter(|skill| skill.forms.contains(&form.id));
        (form.name.clone(), skills.map(|skill| person.text.skill(state, &skill.id)).collect())
    };
    let forms = state.content().forms.iter().map(of_form);
    forms.filter(|(_, skills): &(_, Vec<_>)| !skills.is_empty()).collect()
}

#[tokio::test]
async fn the_picture_has_a_name_and_says_the_same_in_words() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open_with(&life("parish-treasurer", "profile")?).await?;
        let picture = ".picture > svg[role='img']";
        assert_eq!(person.attributes(picture, "aria-label").await?, [person.text.say("picture-title")]);
        let state = person.state().await?;
        let count = Profile::of(&state).skills.len();
        let number = "return document.querySelector('.picture .number').textContent";
        assert_eq!(person.script::<String>(number, vec![]).await?, count.to_string());
        person.unfold(".picture details li").await?;
        let words = expected(person, &state).into_iter();
        let words: Vec<_> = words.map(|(form, skills)| format!("{form}: {}", skills.join(", "))).collect();
        assert_eq!(person.texts(".picture details li").await?, words);
        // What the map has is nothing else.
        let map = person.attributes(".map tbody[data-skill]", "data-skill").await?;
        assert_eq!(map.len(), count);
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

/// A dot for each skill on each ray, however many there are, none on top of another and none outside.
#[tokio::test]
async fn the_picture_has_room_for_every_skill() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        for name in lives()? {
            person.open_with(&life(&name, "profile")?).await?;
            let expected = expected(person, &person.state().await?);
            let dots: Vec<usize> = person.script(DOTS, vec![]).await?;
            let skills: Vec<_> = expected.iter().map(|(_, skills)| skills.len()).collect();
            ensure!(dots == skills, "{name}: dots {dots:?} for skills {skills:?}");
            let overlaps: Vec<String> = person.script(OVERLAPS, vec![]).await?;
            ensure!(overlaps.is_empty(), "{name}: {overlaps:?}");
        }
        Ok(())
    };
    Visit::to(&site).run(walk).await
}

const DOTS: &str = "return [...document.querySelectorAll('.picture > svg > .ray')]
    .map((ray) => ray.querySelectorAll(':scope > path').length)";

/// Two dots one over the other, or one that leaves the drawing.
const OVERLAPS: &str = "
    const picture = document.querySelector('.picture > svg').getBoundingClientRect();
    const dots = [...document.querySelectorAll('.picture .ray > path')].map((it) => it.getBoundingClientRect());
    const middle = (box) => [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const wrong = [];
    dots.forEach((one, at) => {
        const [x, y] = middle(one);
        if (one.left < picture.left || one.right > picture.right || one.top < picture.top || one.bottom > picture.bottom)
            wrong.push(`${x} ${y} is outside`);
        for (const other of dots.slice(at + 1)) {
            const [left, top] = middle(other);
            if (Math.hypot(left - x, top - y) < 5) wrong.push(`${x} ${y} hides ${left} ${top}`);
        }
    });
    return wrong.slice(0, 5);";

/// The drawings that something shows, each once, and whether all of them are hidden from screen readers and of the colour around.
const DRAWN: &str = "const found = [...document.querySelectorAll(arguments[0])].map((it) => it.querySelector('svg') ?? it);
    const plain = found.every((it) => it.closest('[aria-hidden=true], [role=img]') && it.matches('[stroke=currentColor]'));
    return [new Set(found.map((it) => it.innerHTML)).size, plain]";

#[tokio::test]
async fn every_form_has_a_drawing_of_its_own_wherever_it_is_shown() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        person.open_with(&life("veteran", "profile")?).await?;
        let forms = person.text.content.forms.len();
        for place in
            ["nav.path .cards .pictogram", ".map thead .pictogram", ".names .pictogram", ".picture g > svg"]
        {
            let drawn: (usize, bool) = person.script(DRAWN, vec![place.into()]).await?;
            assert_eq!(drawn, (forms, true), "{place}");
        }
        person.go_by_path("form/reading").await?;
        assert_eq!(person.script::<(usize, bool)>(DRAWN, vec![".above .pictogram".into()]).await?, (1, true));
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
