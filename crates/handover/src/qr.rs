//! QR codes: drawn as one path, and read where the browser itself cannot.

use crate::HandoverError;
use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};
use quircs::Quirc;
use std::fmt::Write;

/// The light margin around a code, in modules (ISO/IEC 18004).
const MARGIN: i32 = 4;

/// The version of the finest code that is drawn: 97 modules wide.
const FINEST: u8 = 20;

/// The largest frame that is read: more pixels take long and show no more.
pub const MOST_PIXELS: usize = 4_000_000;

/// A QR code for one `<path>`: `fill` dark, on a light ground that goes to the edges, whatever the colours around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// Width and height, with the margin: the `viewBox` is `0 0 size size`.
    pub size: usize,
    /// The dark modules, for the attribute `d`.
    pub path: String,
}

/// Draws a text.
///
/// # Errors
/// [`HandoverError::TooLarge`] when it is none of [`codes`](crate::codes) and does not fit.
pub fn draw(text: &str) -> Result<Drawing, HandoverError> {
    // The densest mode that has all signs of the text. What is left over of the size goes into a higher level.
    let segments = QrSegment::make_segments(text);
    let (low, finest) = (QrCodeEcc::Low, Version::new(FINEST));
    let code = QrCode::encode_segments_advanced(&segments, low, Version::MIN, finest, None, true)
        .map_err(|_| HandoverError::TooLarge)?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let length = (x..code.size()).take_while(|x| code.get_module(*x, y)).zip(1..).last();
            let Some((_, length)) = length else {
                x += 1;
                continue;
            };
            let _never_fails = write!(path, "M{} {}h{length}v1h-{length}z", x + MARGIN, y + MARGIN);
            x += length;
        }
    }
    let size = usize::try_from(code.size() + 2 * MARGIN).unwrap_or_default();
    Ok(Drawing { size, path })
}

/// The texts of all QR codes in a frame of a camera, row by row, a byte of brightness for each pixel. None where the frame does
/// not have these measures, or more pixels than [`MOST_PIXELS`].
pub fn read(brightness: &[u8], width: usize, height: usize) -> Vec<String> {
    let is_frame = brightness.len() <= MOST_PIXELS && width.checked_mul(height) == Some(brightness.len());
    if !is_frame || brightness.is_empty() {
        return Vec::new();
    }
    let mut reader = Quirc::default();
    let codes = reader.identify(width, height, brightness);
    codes.filter_map(|code| String::from_utf8(code.ok()?.decode().ok()?.payload).ok()).collect()
}
