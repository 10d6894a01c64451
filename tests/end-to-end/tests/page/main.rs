//! A person's view of the page, in real browsers. One program, so that its tests can run side by side.

mod again;
mod careers;
mod copy;
mod data;
mod erase;
mod faults;
mod files;
mod format;
mod keyboard;
mod kill;
mod later;
mod lives;
mod lock;
mod looks;
mod occupation;
mod own_words;
mod paper;
mod picture;
mod places;
mod returning;
mod shared;
mod storage;
mod tabs;
mod walk;
mod ways;
