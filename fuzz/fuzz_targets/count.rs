//! Files to be counted.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz_targets::count(data));
