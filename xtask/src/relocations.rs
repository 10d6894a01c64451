//! Takes out of a linked module what the linker left in so that the program could be taken apart (see `split.rs`). Of the other
//! programs, which stay whole, it is nearly half of the download.

use anyhow::{Context, Result};
use std::{fs, path::Path};
use wasmparser::{Parser, Payload};

/// A module's first bytes: what it is, and the version.
const HEAD: usize = 8;

/// Takes it out of a file.
pub(crate) fn take_out(file: &Path) -> Result<()> {
    let module = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    let without = without(&module).with_context(|| format!("{} is no module", file.display()))?;
    fs::write(file, without).with_context(|| format!("cannot write {}", file.display()))
}

/// The module's sections but those for linkers.
fn without(module: &[u8]) -> Result<Vec<u8>> {
    let mut end = HEAD;
    let mut without = module.get(..HEAD).context("it is too short")?.to_vec();
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload?;
        let Some((_, range)) = payload.as_section() else { continue };
        // A section begins where the one before it ends: its id and its length come before this range.
        let begin = std::mem::replace(&mut end, usize::try_from(range.end)?);
        if !is_for_linkers(&payload) {
            without.extend_from_slice(module.get(begin..end).context("a section is not in the file")?);
        }
    }
    Ok(without)
}

fn is_for_linkers(payload: &Payload) -> bool {
    let Payload::CustomSection(section) = payload else { return false };
    section.name() == "linking" || section.name().starts_with("reloc.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{CustomSection, Module, TypeSection};

    fn module(customs: &[&str]) -> Vec<u8> {
        let mut module = Module::new();
        let custom = |module: &mut Module, name: &str| {
            // Longer than one byte can say.
            module.section(&CustomSection { name: name.into(), data: vec![1; 500].into() });
        };
        let (before, after) = customs.split_at(customs.len() / 2);
        for name in before {
            custom(&mut module, name);
        }
        let mut types = TypeSection::new();
        types.ty().function([], []);
        module.section(&types);
        for name in after {
            custom(&mut module, name);
        }
        module.finish()
    }

    #[test]
    fn only_what_is_for_linkers_is_taken_out() {
        let whole = module(&["reloc.CODE", "producers", "name", "linking", "reloc..debug_info", "relocated"]);
        let left = without(&whole).unwrap();
        let names: Vec<_> = Parser::new(0)
            .parse_all(&left)
            .filter_map(|payload| match payload.unwrap() {
                Payload::CustomSection(section) => Some(section.name().to_owned()),
                _ => None,
            })
            .collect();
        assert_eq!(names, ["producers", "name", "relocated"]);
        assert_eq!(without(&left).unwrap(), left);
        assert!(without(b"no module").is_err() && without(b"").is_err());
    }
}
