//! CRC-32 (IEEE): notices whatever slips, and no more is asked of it. Against somebody's intent there are the four words.

/// The checksum of these bytes, as four bytes that are written in signs of six or five bits.
pub(crate) fn checksum(bytes: &[u8]) -> [u8; 4] {
    let mut sum = u32::MAX;
    for &byte in bytes {
        sum ^= u32::from(byte);
        for _ in 0..8 {
            sum = (sum >> 1) ^ (0xEDB8_8320 & (sum & 1).wrapping_neg());
        }
    }
    (!sum).to_be_bytes()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_checksum_is_the_one_everybody_means() {
        assert_eq!(super::checksum(b"123456789"), 0xCBF4_3926_u32.to_be_bytes());
    }
}
