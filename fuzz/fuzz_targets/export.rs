//! The file of all records of a desk.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz_targets::export(data));
