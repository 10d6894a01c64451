//! The widget on pages of others, in real browsers: what it looks like there, what it does, and what it leaves alone.

mod board;
mod colours;
mod dialog;
mod focus;
mod lazy;
mod lifecycle;
mod looks;
mod neighbours;
mod pasted;
mod policy;
mod router;
mod settings;
mod untouched;
