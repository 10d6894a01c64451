//! A host that has a router: its addresses, its history and its title are its own.

use crate::board::{PASTED, board, prepare, visit};
use anyhow::{Result, ensure};
use end_to_end::{Person, Site, Visit};

/// In the manner of a host's own router: it changes the address and the title, and hears of the back button.
const ROUTER: &str = "window.went = [];
    addEventListener('popstate', ({ state }) => { went.push(state?.view ?? 'start'); document.title = state?.view ?? 'start' });
    window.view = (view) => { history.pushState({ view }, '', `#${view}`); document.title = view };";

#[tokio::test]
async fn a_hosts_router_goes_on_as_if_we_were_not_there() -> Result<()> {
    let site = Site::serve()?;
    site.put_host("router.js", ROUTER);
    let address = board(&site, "<script src=\"router.js\"></script>", PASTED);
    let walk = async |person: &Person<'_>| {
        prepare(person, &[]).await?;
        visit(person, &address).await?;
        person.script::<()>("view('jobs')", vec![]).await?;
        let entries: u32 = person.script("return history.length", vec![]).await?;
        for _ in 0..3 {
            person.turn("next").await?;
        }
        let here = person.address_of_page().await?;
        let now: (u32, String, String, Option<String>) = person
            .script(
                "return [history.length, location.hash, window.document.title, history.state.view]",
                vec![],
            )
            .await?;
        assert_eq!(now, (entries, "#jobs".into(), "jobs".into(), Some("jobs".into())));
        person.script::<()>("view('training')", vec![]).await?;
        person.script::<()>("history.back()", vec![]).await?;
        person.until("the host went back", "return window.went.length === 1").await?;
        person.script::<()>("history.back()", vec![]).await?;
        person.until("the host went back again", "return window.went.length === 2").await?;
        let went: Vec<String> = person.script("return window.went", vec![]).await?;
        assert_eq!(went, ["jobs", "start"]);
        ensure!(person.address_of_page().await? == here, "the widget went along");
        person.turn("back").await
    };
    Visit::to(&site).run(walk).await
}
