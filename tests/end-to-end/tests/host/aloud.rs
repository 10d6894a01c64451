//! Reading aloud inside a host's page: what is read is shown in the shadow root, and nothing of the host's is read.

use crate::board::{PASTED, board, prepare, visit};
use anyhow::{Result, ensure};
use end_to_end::{Person, Site, Visit, voices};

#[tokio::test]
async fn in_a_hosts_page_only_the_widget_is_read_and_shown_as_read() -> Result<()> {
    let site = Site::serve()?;
    let head = format!("<script>{}</script>", voices(&[("en-US", true)]));
    let address = board(&site, &head, PASTED);
    let walk = async |person: &Person<'_>| {
        prepare(person, &[]).await?;
        visit(person, &address).await?;
        let first = person.hears_after("aloud").await?;
        assert_eq!(first.words, person.text.say("welcome-title"));
        let spoken = person.hears_to_the_end(first).await?;
        let last = spoken.last().map(|one| one.words.as_str());
        ensure!(last.is_some_and(|last| person.text.say("welcome-right").ends_with(last)), "{spoken:?}");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
