//! Occupations to think about: what they ask for, beside the learner's skills.

use crate::named::named;

named! {
/// How long the way to an occupation is, by O*NET's job zones.
pub enum Road {
    /// Job zones 1 and 2: little preparation.
    Ready = "ready",
    /// Job zone 3: some preparation.
    Bit = "bit",
    /// Job zones 4 and 5: a lot of preparation.
    Longer = "longer",
}
}
