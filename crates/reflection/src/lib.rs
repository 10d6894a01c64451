//! The domain of Everyday Skills: what a person tells about their days, and the skills that are in it.
//!
//! Pure: no browser, clock, randomness or I/O. Time, ids and texts come in from outside.
//! The heart is [`State::reduce`] (every change goes through an [`Action`]) and [`Profile::of`] (the skills, each
//! with the reasons it was derived from).
#![forbid(unsafe_code)]

mod action;
pub mod content;
mod id;
mod model;
mod named;
mod page;
mod privacy;
mod profile;
mod question;
mod reduce;
mod saved;
pub mod sorted;
mod state;
mod steps;

pub use action::Action;
pub use content::Content;
pub use id::{
    ActivityId, BarrierId, CheckId, EscoId, FormId, HopeId, RelationId, SettingId, SkillId, StepId,
};
pub use model::{Company, Device, Level, Proof, Reflection, StoryPart, Verdict, When};
pub use page::{Page, Section};
pub use privacy::looks_private;
pub use profile::{Profile, ProfileSkill, Reason, Why, Working, WorkingPart};
pub use question::{NO, Question, YES};
pub use saved::{FORMAT, Header, HeaderError, Saved, VERSION};
pub use state::State;
pub use steps::NextStep;
