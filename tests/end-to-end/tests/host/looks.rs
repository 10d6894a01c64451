//! Hosts with sheets of every kind: the widget looks on them as it does on a page without any.

use crate::board::{PASTED, arrive, board, board_with, prepare, visit};
use anyhow::{Context, Result, ensure};
use end_to_end::{KEY, Person, Site, Size, Visit, life, saved, sheets};

/// A colour that differs by no more than this, of 255, is the same to an eye: letters are smoothed by where they stand.
const STEP: u8 = 24;
/// The share of pixels that may differ by more.
const SHARE: f64 = 0.005;

/// A host: its name, the attributes of its root, its sheets.
type Host = (&'static str, &'static str, &'static [&'static str]);

const HOSTS: [Host; 9] = [
    ("everything", "lang=\"en\"", &["everything.css"]),
    ("important", "lang=\"en\"", &["important.css"]),
    ("elements", "lang=\"en\"", &["elements.css"]),
    ("small rem", "lang=\"en\"", &["small-rem.css"]),
    ("dark", "lang=\"en\" class=\"dark\"", &["dark.css"]),
    ("right to left", "lang=\"ar\" dir=\"rtl\"", &[]),
    ("Bootstrap", "lang=\"en\" data-bs-theme=\"dark\"", &["bootstrap.css"]),
    ("Tailwind", "lang=\"en\"", &["tailwind.css"]),
    ("classic", "lang=\"en\"", &["classic.css"]),
];

/// A picture (PNG), its width and its height.
type Picture = (Vec<u8>, f64, f64);

#[tokio::test]
async fn whatever_the_hosts_sheets_say_the_widget_looks_the_same() -> Result<()> {
    let site = Site::serve()?;
    let [bootstrap, tailwind] = sheets()?;
    site.put_host("bootstrap.css", &bootstrap);
    site.put_host("tailwind.css", &tailwind);
    let pages = [None, Some(saved("form/reading", &[("device", "own")])), Some(life("veteran", "profile")?)];
    let walk = async |person: &Person<'_>| {
        let mut wrong = Vec::new();
        for page in pages {
            let kept: Vec<_> = page.iter().map(|text| (KEY, text.as_str())).collect();
            let plain = picture(person, &site, ("plain", "lang=\"en\"", &[]), &kept).await?;
            for host in HOSTS {
                let found = picture(person, &site, host, &kept).await?;
                let screen = person.screen().await?;
                if let Err(why) = is_same(&plain, &found) {
                    let file = std::env::temp_dir().join(format!("everyday-skills-{}-{screen}.png", host.0));
                    std::fs::write(&file, &found.0)?;
                    wrong.push(format!("{} on {screen}: {why} ({})", host.0, file.display()));
                }
            }
        }
        ensure!(wrong.is_empty(), "it looks different:\n- {}", wrong.join("\n- "));
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).run(walk).await
}

async fn picture(
    person: &Person<'_>,
    site: &Site,
    (name, attributes, sheets): Host,
    kept: &[(&str, &str)],
) -> Result<Picture> {
    prepare(person, kept).await?;
    let link = |sheet: &&str| ["<link rel=\"stylesheet\" href=\"", sheet, "\">"].concat();
    let links = sheets.iter().chain(&["place.css"]).map(link).collect::<Vec<_>>().concat();
    person.go(&board_with(site, attributes, &links, PASTED)).await?;
    // Some hosts put it far below.
    person.script::<()>("document.querySelector('everyday-skills').scrollIntoView()", vec![]).await?;
    arrive(person).await.with_context(|| name)?;
    person.picture_of("everyday-skills").await.with_context(|| name)
}

#[tokio::test]
async fn letters_are_as_large_and_as_far_apart_as_somebody_wants_them() -> Result<()> {
    let site = Site::serve()?;
    let walk = async |person: &Person<'_>| {
        for page in ["form/reading", "profile"] {
            prepare(person, &[(KEY, &life("veteran", page)?)]).await?;
            visit(person, &board(&site, "", PASTED)).await?;
            let letters = "return getComputedStyle(document.querySelector('.app')).fontSize";
            assert_eq!(person.script::<String>(letters, vec![]).await?, "36px");
            person.fits_its_window().await?;
            person.space_text().await?;
            person.fits_its_window().await?;
            person.can_be_pressed().await?;
            person.stands_out().await?;
            person.focus_is_seen().await.with_context(|| page)?;
        }
        Ok(())
    };
    Visit::to(&site).sized(Size::Desktop).in_large_letters().run(walk).await
}

/// Says what is different, where anything is.
fn is_same(plain: &Picture, found: &Picture) -> Result<()> {
    let ((plain, width, height), (found, w, h)) = (plain, found);
    ensure!((width, height) == (w, h), "{w} × {h}, not {width} × {height}");
    if plain == found {
        return Ok(());
    }
    let (one, other) = (pixels(plain)?, pixels(found)?);
    ensure!(one.len() == other.len() && !one.is_empty(), "pictures of different sizes");
    let far = |(one, other): (&[u8], &[u8])| one.iter().zip(other).any(|(a, b)| a.abs_diff(*b) > STEP);
    let count = one.len() / 3;
    let different = one.chunks(3).zip(other.chunks(3)).filter(|pair| far(*pair)).count();
    #[expect(clippy::cast_precision_loss, reason = "pictures have fewer pixels")]
    let share = different as f64 / count as f64;
    ensure!(share <= SHARE, "{:.2} % of its pixels differ", share * 100.0);
    Ok(())
}

/// The colours of a picture, three bytes a pixel.
fn pixels(picture: &[u8]) -> Result<Vec<u8>> {
    let mut reader = png::Decoder::new(std::io::Cursor::new(picture)).read_info()?;
    let mut colours = vec![0; reader.output_buffer_size().context("too large")?];
    let info = reader.next_frame(&mut colours)?;
    colours.truncate(info.buffer_size());
    Ok(match info.color_type {
        png::ColorType::Rgba => colours.chunks(4).flat_map(|pixel| pixel.iter().take(3).copied()).collect(),
        png::ColorType::Rgb => colours,
        other => anyhow::bail!("a picture in {other:?}"),
    })
}
