//! Every target for some seconds: with any bytes, and with samples that something happened to on the way.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests fail loudly")]

use fuzz_targets::{TARGETS, Target, samples};
use proptest::{collection::vec, prelude::*, sample::Index, test_runner::TestRunner};
use std::{fs, path::PathBuf};

/// How many inputs of each kind for each target.
const CASES: u32 = 200;

/// No input grows beyond this: a fuzzer's inputs are short, too.
const LONGEST: usize = 1 << 16;

/// What happens to a file on the way.
#[derive(Clone, Copy, Debug)]
enum Mishap {
    Flip(Index, u8),
    Cut(Index, Index),
    Splice(Index, Index, Index),
    Repeat(Index, Index, usize),
    Write(Index, &'static [u8]),
}

/// What tables, JSON and addresses are made of, and what a fuzzer would try.
const PIECES: [&[u8]; 16] = [
    b"\"",
    b"{",
    b"}",
    b"[",
    b"\\u0000",
    b"\t",
    b"\n",
    b"\r\n",
    b"/",
    b"earlier/",
    b"9007199254740993",
    b"-1e999",
    b"\xff",
    b"\xe2\x80\xae",
    b"{n?other={n}|one=}",
    b"\0",
];

impl Mishap {
    fn happen(self, bytes: &mut Vec<u8>, others: &[Vec<u8>]) {
        let spot = |at: Index| at.index(bytes.len() + 1);
        let part = |from: Index, to: Index| spot(from).min(spot(to))..spot(from).max(spot(to));
        let (range, piece) = match self {
            Self::Flip(at, bit) => {
                let range = spot(at)..(spot(at) + 1).min(bytes.len());
                (range.clone(), bytes[range].iter().map(|byte| byte ^ (1 << bit)).collect())
            }
            Self::Cut(from, to) => (part(from, to), Vec::new()),
            Self::Splice(at, other, from) => {
                let other = other.get(others);
                (spot(at)..spot(at), other[from.index(other.len() + 1)..].to_vec())
            }
            Self::Repeat(from, to, times) => (part(from, to), bytes[part(from, to)].repeat(times)),
            Self::Write(at, piece) => (spot(at)..spot(at), piece.to_vec()),
        };
        bytes.splice(range, piece);
        bytes.truncate(LONGEST);
    }
}

fn mishap() -> impl Strategy<Value = Mishap> {
    let at = any::<Index>;
    prop_oneof![
        (at(), 0..8_u8).prop_map(|(at, bit)| Mishap::Flip(at, bit)),
        (at(), at()).prop_map(|(from, to)| Mishap::Cut(from, to)),
        (at(), at(), at()).prop_map(|(at, other, from)| Mishap::Splice(at, other, from)),
        (at(), at(), 2..40_usize).prop_map(|(from, to, times)| Mishap::Repeat(from, to, times)),
        (at(), proptest::sample::select(PIECES.to_vec())).prop_map(|(at, piece)| Mishap::Write(at, piece)),
    ]
}

fn check((name, target): Target) {
    let samples = samples::of(name);
    assert!(!samples.is_empty(), "{name} has no samples");
    for sample in &samples {
        target(sample);
    }
    let config = ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() };
    let mut runner = TestRunner::new(config.clone());
    let tried = runner.run(&vec(any::<u8>(), 0..2_000), |bytes| {
        target(&bytes);
        Ok(())
    });
    tried.unwrap_or_else(|error| panic!("{name}, any bytes: {error}"));
    let mutated = (any::<Index>(), vec(mishap(), 1..6)).prop_map(|(sample, mishaps)| {
        let mut bytes = sample.get(&samples).clone();
        for mishap in mishaps {
            mishap.happen(&mut bytes, &samples);
        }
        Bytes(bytes)
    });
    let tried = TestRunner::new(config).run(&mutated, |Bytes(bytes)| {
        target(&bytes);
        Ok(())
    });
    tried.unwrap_or_else(|error| panic!("{name}, a sample with mishaps: {error}"));
}

/// Shown as text, which most of it is.
struct Bytes(Vec<u8>);

impl std::fmt::Debug for Bytes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "b\"{}\"", self.0.escape_ascii())
    }
}

#[test]
fn address() {
    check(("address", fuzz_targets::address));
}

#[test]
fn backup() {
    check(("backup", fuzz_targets::backup));
}

#[test]
fn content_pack() {
    check(("content_pack", fuzz_targets::content_pack));
}

#[test]
fn count() {
    check(("count", fuzz_targets::count));
}

#[test]
fn credential() {
    check(("credential", fuzz_targets::credential));
}

#[test]
fn envelope() {
    check(("envelope", fuzz_targets::envelope));
}

#[test]
fn export() {
    check(("export", fuzz_targets::export));
}

#[test]
fn handover() {
    check(("handover", fuzz_targets::handover));
}

#[test]
fn migrations() {
    check(("migrations", fuzz_targets::migrations));
}

#[test]
fn each_target_can_be_run_by_cargo_fuzz() {
    let fuzz = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../fuzz");
    let manifest: toml::Table = fs::read_to_string(fuzz.join("Cargo.toml")).unwrap().parse().unwrap();
    let programs: Vec<_> =
        manifest["bin"].as_array().unwrap().iter().map(|bin| bin["name"].as_str().unwrap()).collect();
    assert_eq!(programs, TARGETS.map(|(name, _)| name));
    for name in programs {
        let program = fs::read_to_string(fuzz.join(format!("fuzz_targets/{name}.rs"))).unwrap();
        assert!(program.contains(&format!("fuzz_targets::{name}(data)")), "{name}.rs runs another");
    }
}
