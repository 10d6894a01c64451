//! Starts the widget on the standalone page.

fn main() {
    everyday_skills::start();
}
