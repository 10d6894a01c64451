//! QR codes are drawn as they must be and read back from frames of a camera. `tests/readers/qr.py` has another program read them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail loudly"
)]
mod common;

use common::{PAGE, link, numbers, raster, reflections};
use handover::{Collector, HandoverError, Kind, MOST_PIXELS, Progress, codes, draw, read};
use proptest::prelude::*;

#[test]
fn what_is_drawn_is_read() {
    for text in reflections(8) {
        let sent = link(Kind::Answers, &text);
        let mut collector = Collector::default();
        let mut last = None;
        for code in codes(&sent, PAGE).unwrap() {
            let (frame, width) = raster(&draw(&code).unwrap(), 4);
            assert_eq!(read(&frame, width, width), [code.as_str()]);
            last = collector.add(&code).ok();
        }
        assert_eq!(last, Some(Progress::Whole(sent)));
    }
}

/// A drawing seen by a camera: turned by an angle (radians), grey, uneven light, noise.
fn seen(text: &str, (width, height): (usize, usize), angle: f64, seed: u64) -> Vec<u8> {
    let mut number = numbers(seed);
    let (drawing, size) = raster(&draw(text).unwrap(), 8);
    let real = |number: usize| f64::from(u32::try_from(number).unwrap());
    let scale = real(size) / (real(height) * 0.9);
    let mut frame = Vec::with_capacity(width * height);
    for y in 0..height {
        for x in 0..width {
            let (right, down) = (real(x) - real(width) / 2.0, real(y) - real(height) / 2.0);
            let [across, along] =
                [right * angle.cos() + down * angle.sin(), down * angle.cos() - right * angle.sin()].map(
                    |at| {
                        #[allow(clippy::cast_possible_truncation, reason = "a place in a picture")]
                        let place = (at * scale + real(size) / 2.0).floor() as i64;
                        usize::try_from(place).ok().filter(|place| *place < size)
                    },
                );
            let light = across.zip(along).map_or(200, |(x, y)| drawing[y * size + x]) / 2;
            frame.push(light + 40 + u8::try_from(number(30) + 40 * x / width).unwrap());
        }
    }
    frame
}

#[test]
fn an_old_phone_reads_every_part() {
    let sent = link(Kind::Answers, &reflections(20).max_by_key(String::len).unwrap());
    let codes = codes(&sent, PAGE).unwrap();
    assert!(codes.len() > 3);
    for (code, seed) in codes.iter().zip(1..) {
        // A hand is never still: of five frames one is enough.
        let angles = [0.0, 0.05, -0.1, 0.15, -0.2];
        let frames = angles.map(|angle| seen(code, (640, 480), angle, seed));
        let read = frames.iter().filter(|frame| read(frame, 640, 480) == [code.as_str()]).count();
        assert!(read > 0, "part {seed}: {read}");
    }
}

#[test]
fn a_drawing_has_its_margin_and_no_dark_module_twice() {
    for text in ["HELLO", PAGE, "https://example.org/#é"] {
        let drawing = draw(text).unwrap();
        let (frame, width) = raster(&drawing, 1);
        let lines: Vec<_> = frame.chunks(width).collect();
        let is_light = |line: &[u8]| line.iter().all(|light| *light == 255);
        assert!(lines[..4].iter().chain(&lines[width - 4..]).all(|line| is_light(line)));
        assert!(lines.iter().all(|line| is_light(&line[..4]) && is_light(&line[width - 4..])));
        assert_eq!(&lines[4][4..11], [0; 7], "the corner by which it is found");
        let dark: usize = frame.iter().map(|light| usize::from(*light == 0)).sum();
        let drawn = drawing.path.split("h-").skip(1).map(|rest| rest.split_once('z').unwrap().0);
        assert_eq!(drawn.map(|length| length.parse::<usize>().unwrap()).sum::<usize>(), dark);
    }
    assert_eq!(draw(&"x".repeat(859)), Err(HandoverError::TooLarge));
    assert!(draw(&"x".repeat(858)).is_ok());
}

#[test]
fn a_frame_that_is_none_shows_nothing() {
    for (bytes, width, height) in
        [(0, 0, 0), (10, 3, 4), (12, 0, 0), (12, usize::MAX, 2), (MOST_PIXELS + 1, MOST_PIXELS + 1, 1)]
    {
        assert_eq!(read(&vec![0; bytes], width, height), [""; 0]);
    }
    for light in [0, 127, 255] {
        assert_eq!(read(&vec![light; 640 * 480], 640, 480), [""; 0]);
    }
    assert_eq!(read(&vec![255; MOST_PIXELS], MOST_PIXELS, 1), [""; 0]);
}

proptest! {
    #[test]
    fn any_frame_can_be_looked_at(width in 1..90_usize, height in 1..90_usize, seed in any::<u64>(), dark in 0..256_usize) {
        let mut number = numbers(seed);
        let frame: Vec<_> = (0..width * height).map(|_| if number(256) < dark { 0 } else { 255 }).collect();
        let _any = read(&frame, width, height);
    }

    #[test]
    fn any_damage_can_be_looked_at(seed in any::<u64>(), spots in 0..60_usize, text in "[A-Z0-9]{1,200}") {
        let mut number = numbers(seed);
        let (mut frame, width) = raster(&draw(&text).unwrap(), 3);
        for _ in 0..spots {
            let (x, y, light) = (number(width), number(width), u8::try_from(number(256)).unwrap());
            for row in y..(y + number(20)).min(width) {
                let end = (x + number(20)).min(width);
                frame[row * width..][x..end].fill(light);
            }
        }
        for found in read(&frame, width, width) {
            prop_assert_eq!(&found, &text, "what is read is right or nothing");
        }
    }
}
