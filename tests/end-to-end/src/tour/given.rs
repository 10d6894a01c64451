//! What is given to others: a badge from its making to the confirmation, a link that is opened.

use super::{Place, results::lived};
use crate::{kept::saved, person::Person};
use anyhow::Result;
use keeping::{Saved, seal};
use reflection::Page;

pub(super) async fn walk(person: &Person<'_>, look: &mut impl AsyncFnMut(&str) -> Result<()>) -> Result<()> {
    let driver = |page: &str| -> Result<String> {
        Ok(seal(1, &Saved::new(Page::from(page.to_owned()), lived("gig-driver")?).body()))
    };
    person.open_in(Place::Page, Some(&driver("badges")?)).await?;
    person.until_there("[data-action='make-badge']").await?;
    person.write("#everyday-skills-name", "Роза Диас").await?;
    person.click("[data-action='make-badge']").await?;
    person.until_there("[data-action='save-request']").await?;
    person.unfold("[data-action='link-request']").await?;
    person.press("link-request").await?;
    person.until_there(".badge textarea").await?;
    look("given/badge").await?;
    let link = person.written(".badge textarea").await?;
    // Somebody else opens it.
    person.prepare_only(&[]).await?;
    person.go(&link).await?;
    person.until_there(".app[data-screen=confirm] h1").await?;
    look("given/confirm").await?;
    person.press("sign").await?;
    person.until_there("[aria-invalid]").await?;
    look("given/confirm-missing").await?;
    person.write("#everyday-skills-confirmer", "Анна Мюллер").await?;
    person.choose("confirm-boss").await?;
    person.write("#everyday-skills-saw", "Она отвезла нас домой в бурю.").await?;
    person.press("sign").await?;
    person.until_there("[data-action='save-confirmation']").await?;
    look("given/confirmed").await?;

    person.open_in(Place::Page, Some(&driver("share")?)).await?;
    person.until_there("[data-link]").await?;
    let link = person.written("[data-link]").await?;
    person.prepare_only(&[]).await?;
    person.go(&link).await?;
    person.until_there("[data-action='replace']").await?;
    look("given/link").await?;
    person.open_in(Place::Page, Some(&saved("open", &[("device", "own")]))).await?;
    person.until_there("#everyday-skills-pasted").await?;
    person.write("#everyday-skills-pasted", "не ссылка").await?;
    person.press("open-link").await?;
    person.until_there("[aria-invalid]").await?;
    look("given/no-link").await
}
