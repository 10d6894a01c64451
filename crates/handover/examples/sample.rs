//! Writes QR codes as PNG, each with the text that is in it, for programs that read them:
//! `cargo run -p handover --example sample FOLDER`, then `tests/readers/qr.py FOLDER`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a sample that fails says so"
)]

#[path = "../tests/common/mod.rs"]
mod common;

use common::{PAGE, link, numbers, raster, reflections};
use handover::{Kind, codes, draw};
use std::{env, fs, fs::File, path::PathBuf};

fn main() {
    let folder = PathBuf::from(env::args().nth(1).expect("the folder to write to"));
    fs::create_dir_all(&folder).unwrap();
    let mut texts = vec![PAGE.to_owned()];
    // From little that is told to much, some with badges.
    for (text, kind) in reflections(12).zip(Kind::ALL.into_iter().cycle()) {
        texts.extend(codes(&link(kind, &text), PAGE).unwrap());
    }
    // Short ones, each an ordinary link, up to the finest code that is drawn.
    let words: Vec<_> = (1..).take(200).map(|seed| format!("{:x}", numbers(seed)(1 << 30))).collect();
    let links = (0..200).map(|count| codes(&link(Kind::Request, &words[..count].join(" ")), PAGE).unwrap());
    let links: Vec<_> = links.take_while(|codes| codes.len() == 1).flatten().collect();
    texts.extend(links.iter().step_by(20).chain(links.last()).cloned());
    for (text, number) in texts.iter().zip(1..) {
        let drawing = draw(text).unwrap();
        let (pixels, width) = raster(&drawing, 3);
        let width = u32::try_from(width).unwrap();
        let mut encoder =
            png::Encoder::new(File::create(folder.join(format!("{number}.png"))).unwrap(), width, width);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.write_header().unwrap().write_image_data(&pixels).unwrap();
        fs::write(folder.join(format!("{number}.txt")), text).unwrap();
    }
    println!("{} codes are in {}", texts.len(), folder.display());
}
