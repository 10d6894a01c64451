//! What stands in the slots.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz_targets::envelope(data));
