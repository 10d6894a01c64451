//! Writes signed samples for independent readers into a folder: `cargo run -p credentials --example sample -- FOLDER`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "stops at the first thing that is wrong"
)]

#[path = "../tests/common/mod.rs"]
mod common;

use common::{CONFIRMER, LEARNER, Person, claim, endorsement, profile, time};
use credentials::{Claim, Picture, bake};
use std::{env, fs, path::PathBuf};

fn main() {
    let folder = PathBuf::from(env::args().nth(1).expect("the folder the samples go to"));
    fs::create_dir_all(&folder).unwrap();
    let write = |name: &str, text: &str| fs::write(folder.join(name), text).unwrap();

    let (learner, confirmer) = (Person::new(LEARNER), Person::new(CONFIRMER));
    // All that JSON, markup and XML could stumble over.
    let hostile = "</text><script>alert(1)</script> & \"quotes\" 'n' ]]> \\ \u{1} 你好 مرحبا 👩🏽‍🏫";
    let texts = Claim {
        id: "urn:uuid:9d0c8c55-7d0e-4f3c-9b5e-3f7c1a2b4d5e".into(),
        learner: hostile.into(),
        title: hostile.into(),
        meaning: hostile.into(),
        narrative: hostile.into(),
        ..claim()
    };
    for (name, claim) in [("skill", claim()), ("profile", profile()), ("texts", texts)] {
        let token = learner.sign(claim.unsigned());
        let name_drawn = claim.title.strip_suffix(" (self-asserted)").unwrap_or(&claim.title);
        let picture = Picture {
            name: name_drawn,
            label: &claim.label,
            learner: &claim.learner,
            title: &claim.title,
            meaning: &claim.meaning,
        };
        write(&format!("{name}.svg"), &bake(picture, &token));
        write(&format!("{name}.jwt"), &token);
    }
    let badge = learner.sign(claim().unsigned());
    let mut confirmed = endorsement(&badge, &confirmer);
    write("endorsement.jwt", &confirmer.sign(confirmed.unsigned()));
    confirmed.until = time("2026-02-01T00:00:00Z");
    write("expired.jwt", &confirmer.sign(confirmed.unsigned()));
}
