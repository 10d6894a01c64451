//! Starts the widget on the standalone page.
#![forbid(unsafe_code)]

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    everyday_skills::start();
}
