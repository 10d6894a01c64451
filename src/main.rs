//! The program behind `<everyday-skills>`.
#![forbid(unsafe_code)]

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// All that nothing but one of these functions leads to is in a file of its own, loaded at the first call; again after a failure.
#[cfg(feature = "split")]
mod parts {
    use everyday_skills::{Later, counselor::Counselor, papers::Papers};
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    #[wasm_split(later, fallible)]
    #[allow(clippy::unnecessary_wraps, reason = "what fails is the loading that is put before it")]
    pub(super) fn later() -> Result<&'static Later, SplitLoaderError> {
        Ok(everyday_skills::later())
    }

    #[wasm_split(papers, fallible)]
    #[allow(clippy::unnecessary_wraps, reason = "what fails is the loading that is put before it")]
    pub(super) fn papers() -> Result<&'static Papers, SplitLoaderError> {
        Ok(everyday_skills::papers::papers())
    }

    #[wasm_split(counselor, fallible)]
    #[allow(clippy::unnecessary_wraps, reason = "what fails is the loading that is put before it")]
    pub(super) fn counselor() -> Result<&'static Counselor, SplitLoaderError> {
        Ok(everyday_skills::counselor::counselor())
    }
}

#[cfg(feature = "split")]
fn main() {
    everyday_skills::provide(everyday_skills::Loads {
        later: || Box::pin(async { parts::later().await.ok() }),
        papers: || Box::pin(async { parts::papers().await.ok() }),
        counselor: || Box::pin(async { parts::counselor().await.ok() }),
    });
}

#[cfg(not(feature = "split"))]
fn main() {
    everyday_skills::provide(everyday_skills::Loads {
        later: || Box::pin(async { Some(everyday_skills::later()) }),
        papers: || Box::pin(async { Some(everyday_skills::papers::papers()) }),
        counselor: || Box::pin(async { Some(everyday_skills::counselor::counselor()) }),
    });
}
