//! What somebody pastes, or holds before the camera.

use crate::choice_and_text;
use handover::{
    Collector, Drawing, HandoverError, Kind, LARGEST_PASTED, LARGEST_TEXT, Link, Progress, codes, draw, pack,
    read, unpack,
};

/// Looks for links, parts and QR codes, and reads what a link would carry. The first byte chooses.
///
/// # Panics
/// When what was found is written as something else, when anything is found in what is too large, or when a part that belongs
/// to nothing keeps another from being collected.
pub fn handover(data: &[u8]) {
    let (choice, rest) = (data.first().copied().unwrap_or_default(), data.get(1..).unwrap_or_default());
    match choice % 3 {
        0 => pasted(&choice_and_text(data).1),
        1 => packed(rest),
        _ => frame(rest),
    }
}

fn pasted(text: &str) {
    let found = Link::find(text);
    if text.len() > LARGEST_PASTED {
        assert_eq!(found, Err(HandoverError::TooLarge));
    }
    if let Ok(link) = &found {
        assert!(link.compressed().len() < text.len());
        assert_eq!(Link::find(&link.fragment()).as_ref(), Ok(link));
    }
    let mut collector = Collector::default();
    match collector.add(text) {
        Ok(Progress::Whole(link)) => assert!(found == Ok(link.clone()) || codes(&link, text).is_ok()),
        Ok(Progress::Missing { of, numbers }) => {
            assert!((1..of).contains(&numbers.len()), "{numbers:?} of {of}");
        }
        Err(error) => assert!(found.is_err(), "{error:?}"),
    }
    let whole = sample(Kind::Request);
    assert_eq!(Collector::default().add(&whole.fragment()), Ok(Progress::Whole(whole.clone())));
    assert_eq!(collector.add(&whole.fragment()), Ok(Progress::Whole(whole)));
}

fn packed(bytes: &[u8]) {
    if let Ok(text) = unpack(bytes) {
        assert!(text.len() <= 2 * bytes.len(), "{} of {} bytes", text.len(), bytes.len());
        assert_eq!(pack(&text).and_then(|packed| unpack(&packed)), Ok(text));
    }
    let text = String::from_utf8_lossy(bytes);
    let again = pack(&text).and_then(|packed| unpack(&packed));
    assert!(text.len() > LARGEST_TEXT || again.as_deref() == Ok(&*text), "{text}");
}

/// The first byte is the width.
fn frame(bytes: &[u8]) {
    let Some((width, pixels)) = bytes.split_first() else { return };
    let width = usize::from(*width).max(1);
    let height = pixels.len() / width;
    for text in read(pixels.get(..width * height).unwrap_or_default(), width, height) {
        assert!(text.len() <= pixels.len());
    }
}

/// Something handed over, too long for one code. It is not compressed: nothing here looks.
fn sample(kind: Kind) -> Link {
    let bytes = (0..=255).cycle().take(1_200).collect();
    Link::new(kind, bytes).unwrap_or_else(|error| unreachable!("{error:?}"))
}

/// Valid inputs.
pub(crate) fn samples() -> Vec<Vec<u8>> {
    let links = Kind::ALL.map(sample);
    let parts = links.iter().filter_map(|link| codes(link, "").ok()).map(|parts| parts.join("\n"));
    let pasted = links.iter().map(Link::fragment).chain(parts);
    let jwt = "{\"a\":\"eyJhIjoxfQ.eyJiIjoyfQ.c2lnbmF0dXJl\"}";
    let packed = [pack(jwt).unwrap_or_default(), jwt.as_bytes().to_vec()];
    let frames = ["HELLO", "https://example.org/#a1.AAAA.BBBBBB"].iter().filter_map(|text| draw(text).ok());
    let first = |choice: u8| move |rest: Vec<u8>| [&[choice], rest.as_slice()].concat();
    let pasted = pasted.map(String::into_bytes).map(first(0));
    pasted
        .chain(packed.into_iter().map(first(1)))
        .chain(frames.map(|code| pixels(&code)).map(first(2)))
        .collect()
}

/// A drawing as a frame, with its width before it.
fn pixels(drawing: &Drawing) -> Vec<u8> {
    const SCALE: usize = 3;
    let width = drawing.size * SCALE;
    let mut pixels = vec![255; width * width];
    let numbers = drawing.path.split(['M', 'v']).filter_map(|run| {
        let (place, length) = run.split_once('h')?;
        let (x, y) = place.split_once(' ')?;
        Some((x.parse::<usize>().ok()?, y.parse::<usize>().ok()?, length.parse::<usize>().ok()?))
    });
    for (x, y, length) in numbers {
        for row in y * SCALE..(y + 1) * SCALE {
            let start = row * width + x * SCALE;
            if let Some(run) = pixels.get_mut(start..start + length * SCALE) {
                run.fill(0);
            }
        }
    }
    [&[u8::try_from(width).unwrap_or(u8::MAX)], pixels.as_slice()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_samples_are_read() {
        let frames: Vec<_> = samples().into_iter().filter(|sample| sample.first() == Some(&2)).collect();
        assert_eq!(frames.len(), 2);
        for frame in frames {
            let width = usize::from(frame[1]);
            assert_eq!(read(&frame[2..], width, width).len(), 1);
        }
    }
}
