//! What is handed over, made up; and how it is compressed and drawn outside of the crate.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    clippy::panic,
    reason = "each test uses its part; tests fail loudly"
)]

use data_encoding::BASE64URL_NOPAD;
use flate2::{Compression, read::DeflateDecoder, write::DeflateEncoder};
use handover::{Drawing, HandoverError, Kind, LARGEST_PACKED, Link, pack, unpack};
use keeping::Saved;
use std::{
    fs,
    io::{Read, Write},
    path::Path,
};

/// The address of a page that links lead to.
pub(crate) const PAGE: &str = "https://skills.example.org/everyday-skills/index.html";

/// Deflates, as the browser's `CompressionStream("deflate-raw")` does.
pub(crate) fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// Inflates, but no further than whoever takes something in goes.
pub(crate) fn inflate(compressed: &[u8]) -> Result<Vec<u8>, HandoverError> {
    let mut bytes = Vec::new();
    let most = u64::try_from(LARGEST_PACKED).unwrap();
    let read = DeflateDecoder::new(compressed).take(most + 1).read_to_end(&mut bytes);
    if bytes.len() > LARGEST_PACKED {
        return Err(HandoverError::TooLarge);
    }
    read.map(|_| bytes).map_err(|_| HandoverError::Changed)
}

pub(crate) fn link(kind: Kind, text: &str) -> Link {
    Link::new(kind, deflate(&pack(text).unwrap())).unwrap()
}

pub(crate) fn opened(link: &Link) -> Result<String, HandoverError> {
    unpack(&inflate(link.compressed())?)
}

/// Numbers that look random and are the same in each run.
pub(crate) fn numbers(seed: u64) -> impl FnMut(usize) -> usize {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    move |below| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 33).unwrap() % below
    }
}

/// Everything that the made-up lives told: addresses and answers.
fn told() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/lives");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    let lives = files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "json"));
    let lives = lives.map(|file| serde_json::from_str::<Saved>(&fs::read_to_string(file).unwrap()).unwrap());
    let told = lives.flat_map(|life| life.reflection.iter().map(owned).collect::<Vec<_>>());
    told.collect()
}

fn owned((address, answer): (&str, &str)) -> (String, String) {
    (address.to_owned(), answer.to_owned())
}

/// Saved reflections: some of what the lives told, words in many scripts, and now and then a name, badges and what somebody
/// confirmed.
pub(crate) fn reflections(count: usize) -> impl Iterator<Item = String> {
    let told = told();
    (1..).take(count).map(move |seed| {
        let mut number = numbers(seed);
        // Up to twice as many answers as one life has.
        let share = 1 + number(12);
        let mut answers: Vec<_> = told.iter().filter(|_| number(60) < share).cloned().collect();
        for own in 0..number(4) {
            answers.push((format!("own/reading/own-{own}"), words(&mut number)));
        }
        for badge in 0..number(3) {
            answers.push((format!("badge/2.B.1.{badge}"), jwt(&mut number)));
        }
        let stamps: Vec<_> =
            answers.iter().map(|(address, _)| (address.clone(), stamp(&mut number))).collect();
        let saved = Saved {
            changed: stamps.into_iter().collect(),
            ..Saved::new("profile".to_owned().into(), answers.into_iter().collect())
        };
        saved.to_file()
    })
}

fn stamp(number: &mut impl FnMut(usize) -> usize) -> u64 {
    1_790_000_000_000 + u64::try_from(number(1_000_000_000)).unwrap()
}

fn words(number: &mut impl FnMut(usize) -> usize) -> String {
    let some = [
        "Ayudé a mi “abuela”",
        "\\ 🧓🏽 with\n\u{0}her \u{2028}bills",
        "#a1.eyJ.eyJ",
        "我修好了自行车",
        "<b>&amp;",
        "eyJhIjoxfQ.e.",
        "ساعدت جارتي",
    ];
    (0..number(30)).map(|_| some[number(some.len())]).collect::<Vec<_>>().join(" ")
}

/// A JWT as badges have: a key in its head, some JSON, a signature.
pub(crate) fn jwt(number: &mut impl FnMut(usize) -> usize) -> String {
    let mut random = |count| (0..count).map(|_| u8::try_from(number(256)).unwrap()).collect::<Vec<u8>>();
    let encode = |bytes: &[u8]| BASE64URL_NOPAD.encode(bytes);
    let (x, y, signature) = (encode(&random(32)), encode(&random(32)), random(64));
    let head = format!(
        "{{\"alg\":\"ES256\",\"jwk\":{{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"{x}\",\"y\":\"{y}\"}}}}"
    );
    let claims = format!(
        "{{\"@context\":[\"https://www.w3.org/ns/credentials/v2\",\
         \"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json\"],\
         \"type\":[\"VerifiableCredential\",\"AchievementCredential\"],\"id\":\"urn:uuid:{}\",\
         \"credentialSubject\":{{\"type\":[\"AchievementSubject\"],\"achievement\":{{\"type\":[\"Achievement\"],\
         \"name\":\"Repairing\",\"criteria\":{{\"narrative\":\"What the learner says they can do, in their own words.\"}},\
         \"alignment\":[{{\"type\":[\"Alignment\"],\"targetCode\":\"2.B.3.l\",\"targetFramework\":\"O*NET\"}}]}},\
         \"narrative\":\"I fixed the washing machine of a neighbour “twice”.\"}}}}",
        encode(&random(16))
    );
    [encode(head.as_bytes()), encode(claims.as_bytes()), encode(&signature)].join(".")
}

/// A drawing as bytes of brightness, so many pixels a module, with its width in pixels. Reads the path as a browser does.
pub(crate) fn raster(drawing: &Drawing, scale: usize) -> (Vec<u8>, usize) {
    let width = drawing.size * scale;
    let mut pixels = vec![255; width * width];
    for run in drawing.path.split('M').skip(1) {
        let (from, length) = run.split_once('h').unwrap();
        let (x, y) = from.split_once(' ').unwrap();
        let (length, back) = length.split_once("v1h-").unwrap();
        assert_eq!(back, format!("{length}z"));
        let [x, y, length] = [x, y, length].map(|number| number.parse::<usize>().unwrap() * scale);
        for row in y..y + scale {
            pixels[row * width + x..][..length].fill(0);
        }
    }
    (pixels, width)
}
