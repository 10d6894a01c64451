//! Tables that the page loads.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz_targets::content_pack(data));
