//! Occupations that are no idea for somebody who told of their everyday life, however well the figures fit.
//!
//! O*NET's figures know no license, no audition and not how few people do a job. So this is our judgement, and the one
//! place for it: what takes a license of many years, a talent that an audition decides on, or a rare chance; and what so
//! few people do that it is no idea for most. They are found by search and compared like all others.

use super::Occupation;

/// How their codes begin.
const NOT_OFFERED: [&str; 27] = [
    "11-1011", // chief executives
    "19-2011", // astronomers
    "23-10",   // judges and lawyers
    "27-2011", // actors
    "27-2021", // athletes
    "27-203",  // dancers, choreographers
    "27-3043.05",
    "29-102", // dentists
    "29-12",  // physicians
    "33-9031",
    "39-1013",
    "39-301", // gambling
    "39-3021",
    "39-309", // cloakrooms, costumes
    "39-5091",
    "41-2012",
    "41-9012", // models
    "43-3041",
    "47-5032", // blasters
    "49-9092", // divers
    "51-8011", // nuclear reactors
    "53-2",    // pilots, air traffic
    "53-4",    // railroads
    "53-5",    // ships
    "53-6011", // bridges and locks
    "11-9071",
    "29-1071.01",
];

impl Occupation {
    /// Whether it may be shown as an idea.
    pub fn is_offered(&self) -> bool {
        !NOT_OFFERED.iter().any(|begin| self.id.as_str().starts_with(begin))
    }
}
