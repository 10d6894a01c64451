//! What a camera sees, for tests: QR codes one after the other, as a film that Chromium takes for its camera (YUV4MPEG2).

use anyhow::{Context, Result};

const WIDTH: usize = 640;
const HEIGHT: usize = 480;
/// How many pixels a module has, and how often a picture is there: for a second, at five a second.
const SCALE: usize = 5;
const TIMES: usize = 5;

/// A film of pictures as the page draws them: each with its `viewBox` and the `d` of its path.
pub(crate) fn film(pictures: &[[String; 2]]) -> Result<Vec<u8>> {
    let mut film = format!("YUV4MPEG2 W{WIDTH} H{HEIGHT} F{TIMES}:1 Ip A1:1 C420jpeg\n").into_bytes();
    for picture in pictures {
        let frame = frame(picture).context("the picture is drawn otherwise")?;
        for _ in 0..TIMES {
            film.extend(b"FRAME\n");
            film.extend(&frame);
            // No colours.
            film.extend(std::iter::repeat_n(128, WIDTH * HEIGHT / 2));
        }
    }
    Ok(film)
}

/// The brightness of each pixel, with the code in the middle.
fn frame([view, path]: &[String; 2]) -> Option<Vec<u8>> {
    let size: usize = view.rsplit(' ').next()?.parse().ok()?;
    let (left, top) = ((WIDTH - size * SCALE) / 2, (HEIGHT - size * SCALE) / 2);
    let mut frame = vec![150; WIDTH * HEIGHT];
    let mut fill = |x: usize, y: usize, width: usize, height: usize, brightness: u8| {
        for row in top + y * SCALE..top + (y + height) * SCALE {
            let start = row * WIDTH + left + x * SCALE;
            if let Some(pixels) = frame.get_mut(start..start + width * SCALE) {
                pixels.fill(brightness);
            }
        }
    };
    fill(0, 0, size, size, 235);
    // A path is a row of `Mx yhNv1h-Nz`.
    for module in path.split('M').skip(1) {
        let (place, rest) = module.split_once('h')?;
        let (x, y) = place.split_once(' ')?;
        let width = rest.split_once('v')?.0;
        fill(x.parse().ok()?, y.parse().ok()?, width.parse().ok()?, 1, 20);
    }
    Some(frame)
}
