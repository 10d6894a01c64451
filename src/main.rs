//! The program behind `<everyday-skills>`.
#![forbid(unsafe_code)]

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// All that nothing but this function leads to is in a file of its own, loaded at the first call; again after a failure.
#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(later, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "what fails is the loading that is put before it")]
fn later() -> Result<&'static everyday_skills::Later, wasm_split_helpers::SplitLoaderError> {
    Ok(everyday_skills::later())
}

#[cfg(feature = "split")]
fn main() {
    everyday_skills::provide(|| Box::pin(async { later().await.ok() }));
}

#[cfg(not(feature = "split"))]
fn main() {
    everyday_skills::provide(|| Box::pin(async { Some(everyday_skills::later()) }));
}
