//! What the JSON of any version holds, and the way from each version to the next.

use crate::{FORMAT, LoadError, Lock, Saved, VERSION};
use reflection::Page;

/// What the JSON of any version holds, before it is checked. A reader of JSON fills it: the browser's, or serde natively.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Raw {
    /// `format`, as it stands there.
    pub format: String,
    /// `version`, as it stands there.
    pub version: u32,
    /// `page`; empty where it is missing.
    pub page: String,
    /// `answers`; empty where there is a lock. In order they are read fastest.
    pub answers: Vec<(String, String)>,
    /// `changed`; empty where it is missing.
    pub changed: Vec<(String, u64)>,
    /// `lock`, where there is one.
    pub lock: Option<Lock>,
}

/// What was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// A reflection that lies open.
    Open(Saved),
    /// A reflection behind a passphrase.
    Locked(Lock),
}

/// The way from each version to the next: the first leads from version 1 to version 2.
const MIGRATIONS: [fn(&mut Raw); VERSION as usize - 1] = [without_stamps];

/// Version 1 knew no stamps: something else by that name is not ours.
fn without_stamps(raw: &mut Raw) {
    raw.changed.clear();
}

impl Raw {
    /// Whether the head is that of data which this program can read. Where it is not, a reader may leave the rest empty.
    ///
    /// # Errors
    /// [`LoadError::Foreign`] for another format or the version 0, which never was; [`LoadError::Newer`] for a version above
    /// [`VERSION`].
    pub fn check(&self) -> Result<(), LoadError> {
        match self.version {
            _ if self.format != FORMAT => Err(LoadError::Foreign),
            0 => Err(LoadError::Foreign),
            1..=VERSION => Ok(()),
            _ => Err(LoadError::Newer),
        }
    }

    /// What was kept, in the form of this version.
    ///
    /// # Errors
    /// [`LoadError`] where it is not what a program of ours wrote, up to this version.
    pub fn read(mut self) -> Result<Kept, LoadError> {
        self.check()?;
        for migrate in MIGRATIONS.iter().skip(self.version as usize - 1) {
            migrate(&mut self);
        }
        if let Some(lock) = self.lock {
            lock.check()?;
            // Answers beside a lock would be lost if the lock were all that is read.
            return if self.answers.is_empty() { Ok(Kept::Locked(lock)) } else { Err(LoadError::Damaged) };
        }
        Ok(Kept::Open(Saved {
            page: Page::from(self.page),
            reflection: self.answers.into_iter().collect(),
            changed: self.changed.into_iter().collect(),
        }))
    }
}

/// A number of JSON as a whole one; one out of range becomes the nearest. `None` where it has a fraction.
pub fn whole(number: f64) -> Option<u64> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates")]
    let whole = number as u64;
    (number.fract() == 0.0).then_some(whole)
}
