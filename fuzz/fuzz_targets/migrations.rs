//! Saved data of every version.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz_targets::migrations(data));
