//! A ZIP archive of a few small files, uncompressed: the same bytes for the same files.
//!
//! What unpacks it in Word's place wants no more, and code to compress weighs more than it saves for a file that stays on the device.
//! Format: PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.

/// What this needs of who unpacks it: version 2.0.
const VERSION: u16 = 20;
/// 1 January 1980, the first day there is.
const DAY: u16 = 0x21;

/// The archive. Names are ASCII; files of 4 GiB and more there are not.
pub(super) fn zip(files: &[(&str, String)]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut directory = Vec::new();
    for (name, text) in files {
        let start = size(out.len());
        let entry = entry(name, text.as_bytes());
        out.extend_from_slice(b"PK\x03\x04");
        out.extend_from_slice(&entry);
        out.extend_from_slice(name.as_bytes());
        out.extend_from_slice(text.as_bytes());
        directory.extend_from_slice(b"PK\x01\x02");
        directory.extend_from_slice(&VERSION.to_le_bytes());
        directory.extend_from_slice(&entry);
        // No comment, the first disk, no attributes.
        directory.extend_from_slice(&[0; 10]);
        directory.extend_from_slice(&start.to_le_bytes());
        directory.extend_from_slice(name.as_bytes());
    }
    let count = u16::try_from(files.len()).unwrap_or(u16::MAX).to_le_bytes();
    let start = size(out.len());
    let length = size(directory.len());
    out.append(&mut directory);
    out.extend_from_slice(b"PK\x05\x06\0\0\0\0");
    out.extend_from_slice(&[count, count].concat());
    out.extend_from_slice(&[length.to_le_bytes(), start.to_le_bytes()].concat());
    // No comment.
    out.extend_from_slice(&[0; 2]);
    out
}

/// What a file's own head and the directory both say of it.
fn entry(name: &str, bytes: &[u8]) -> Vec<u8> {
    let (name, length) = (u16::try_from(name.len()).unwrap_or(u16::MAX), size(bytes.len()).to_le_bytes());
    let mut out = VERSION.to_le_bytes().to_vec();
    // No flags, uncompressed, midnight.
    out.extend_from_slice(&[0; 6]);
    out.extend_from_slice(&DAY.to_le_bytes());
    out.extend_from_slice(&crc(bytes).to_le_bytes());
    out.extend_from_slice(&[length, length].concat());
    out.extend_from_slice(&name.to_le_bytes());
    // Nothing extra.
    out.extend_from_slice(&[0; 2]);
    out
}

fn size(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// CRC-32 as in ISO 3309.
fn crc(bytes: &[u8]) -> u32 {
    let step = |crc: u32, _| if crc & 1 == 0 { crc >> 1 } else { crc >> 1 ^ 0xedb8_8320 };
    !bytes.iter().fold(u32::MAX, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), step))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The check value that catalogues of CRCs give.
    #[test]
    fn the_checksum_is_the_one_that_zip_uses() {
        assert_eq!(crc(b"123456789"), 0xcbf4_3926);
    }
}
