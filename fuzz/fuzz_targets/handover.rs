//! What somebody pastes, or holds before the camera.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz_targets::handover(data));
