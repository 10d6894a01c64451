//! Probe.
use anyhow::Result;
use end_to_end::{Person, Site, Visit};

#[tokio::test]
async fn starts() -> Result<()> {
    for at in 0..15 {
        let site = Site::serve()?;
        let begin = std::time::Instant::now();
        Visit::to(&site).run(async |person: &Person<'_>| person.open().await).await?;
        println!("{at} {:?}", begin.elapsed());
    }
    Ok(())
}
