//! Printing on a host's page: what is ours, and nothing of the host's.

use crate::board::{PASTED, board, prepare, visit};
use anyhow::{Context, Result, ensure};
use end_to_end::{KEY, Person, Site, Visit, life};

/// Keeps what a frame holds when it is printed: where nothing is printed, a browser may say at once that it has.
const WATCH: &str = "window.printed = [];
    const append = Element.prototype.appendChild;
    Node.prototype.appendChild = function (node) {
        const added = append.call(this, node);
        if (node.localName === 'iframe') node.contentWindow.print = function () {
            const { document } = node.contentWindow;
            const paper = document.querySelector('.sheet');
            printed.push([document.documentElement.textContent, paper.textContent, document.adoptedStyleSheets.length, node.getRootNode() !== window.document]);
        };
        return added;
    };
    window.print = () => printed.push(['the host', '', 0, false]);";

#[tokio::test]
async fn the_profile_goes_on_paper_without_the_host() -> Result<()> {
    let site = Site::serve()?;
    site.put_host("watch-print.js", WATCH);
    let address = board(&site, "<script src=\"watch-print.js\"></script>", PASTED);
    let walk = async |person: &Person<'_>| {
        prepare(person, &[(KEY, &life("veteran", "take")?)]).await?;
        visit(person, &address).await?;
        person.turn("papers").await?;
        person.until("the papers are there", "return document.querySelector('.sheet')").await?;
        for times in 1..3 {
            person.press("print").await?;
            person.until("it is printed", &format!("return window.printed.length === {times}")).await?;
        }
        let printed: Vec<(String, String, u32, bool)> =
            person.script("return window.printed", vec![]).await?;
        for (all, paper, sheets, is_inside) in &printed {
            ensure!(*is_inside && *sheets == 1, "{sheets} sheets");
            ensure!(
                !all.contains("Prairie Workforce Board") && !all.contains("Your town"),
                "the host's: {all}"
            );
            for key in ["paper-profile", "paper-self-reported"] {
                ensure!(paper.contains(&person.text.say(key)), "{key} is not on paper: {paper}");
            }
            let state = person.state().await?;
            let best = reflection::Profile::of(&state).skills.into_iter().next();
            let best = best.context("no skills")?.name;
            ensure!(paper.contains(&best), "{best} is not on paper: {paper}");
        }
        // No more than the last frame is left, where nobody sees it.
        let left = "const all = [...document.querySelectorAll('iframe.printing')];
            return [all.length, window.document.querySelectorAll('iframe').length, ...all.map((it) => it.getBoundingClientRect().width * it.getBoundingClientRect().height)]";
        let left: Vec<f64> = person.script(left, vec![]).await?;
        ensure!(left.first().is_some_and(|count| *count <= 1.0) && left.get(1) == Some(&0.0), "{left:?}");
        ensure!(left.iter().skip(2).all(|area| *area == 0.0), "the frame is seen: {left:?}");
        Ok(())
    };
    Visit::to(&site).run(walk).await
}
