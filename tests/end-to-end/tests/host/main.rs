//! The widget on pages of others, in real browsers: what it looks like there, what it does, and what it leaves alone.

mod aloud;
mod board;
mod colours;
mod dialog;
mod events;
mod focus;
mod languages;
mod lazy;
mod lifecycle;
mod looks;
mod neighbours;
mod paper;
mod pasted;
mod policy;
mod privacy;
mod react;
mod router;
mod settings;
mod untouched;
