//! Files that are opened.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz_targets::backup(data));
