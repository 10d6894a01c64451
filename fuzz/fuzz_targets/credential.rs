//! Badges, confirmations, and pictures with a badge in them.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz_targets::credential(data));
