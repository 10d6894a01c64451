//! The domain of Everyday Skills: what a person tells about their days, and the skills that are in it.
//!
//! Pure: no browser, clock, randomness or I/O. Time, ids and texts come in from outside.
//! The heart is [`State::reduce`] (every change goes through an [`Action`]) and [`Profile::of`] (the skills, each
//! with the reasons it was derived from).
#![forbid(unsafe_code)]

mod action;
mod agreed;
mod appointment;
mod careers;
pub mod content;
mod day;
mod desk;
mod earlier;
mod id;
mod letter;
mod model;
mod named;
mod page;
mod papers;
mod path;
mod plan;
mod privacy;
mod profile;
mod question;
mod reduce;
pub mod sorted;
mod state;
mod steps;
mod views;
mod vocabulary;

pub use action::Action;
pub use agreed::{Agreement, Came, Goal, GoalPart, Visit, is_agreed};
pub use careers::{Asked, Careers, Idea, Occupation, Road, TooThin, varied};
pub use content::Content;
pub use day::Day;
pub use desk::{EraseAfter, Minutes, is_desk, is_view};
pub use earlier::{Changes, Grown};
pub use id::{
    ActivityId, BarrierId, CheckId, EscoId, FormId, HopeId, KindId, OccupationId, RelationId, SettingId,
    SkillId, StepId,
};
pub use model::{Company, Device, Idle, Level, Opinion, Proof, Reflection, StoryPart, Verdict, When};
pub use page::{Page, Section};
pub use papers::{PROFILE, Paper};
pub use plan::{Plan, Step};
pub use privacy::looks_private;
pub use profile::{Profile, ProfileSkill, Reason, Why, Working, WorkingPart};
pub use question::{NO, Question, YES};
pub use state::State;
pub use steps::NextStep;
pub use views::Difference;
pub use vocabulary::{Analyzer, Suggestion, Token, Vocabulary};
