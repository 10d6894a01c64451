//! Writes the samples into `fuzz/corpus`, where cargo-fuzz begins from them: `cargo run -p fuzz-targets --example seeds`.

use fuzz_targets::{TARGETS, samples};
use std::{fs, io, path::Path};

fn main() -> io::Result<()> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus");
    for (target, _) in TARGETS {
        let folder = corpus.join(target);
        fs::create_dir_all(&folder)?;
        for (number, sample) in samples::of(target).into_iter().enumerate() {
            fs::write(folder.join(format!("sample-{number}")), sample)?;
        }
    }
    Ok(())
}
