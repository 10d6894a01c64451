//! A person's view of the page, in real browsers. One program, so that its tests can run side by side.

mod data;
mod erase;
mod files;
mod format;
mod keyboard;
mod looks;
mod paper;
mod places;
mod returning;
mod storage;
mod walk;
mod ways;
