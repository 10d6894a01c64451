//! When each answer last changed, to tell which of two is the newer one.

use reflection::sorted::Map;

/// When each answer last changed: milliseconds since 1970 that never run backwards. An answer taken back keeps its stamp; one
/// without a stamp counts as changed before any that has one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamps(Map<String, u64>);

impl Stamps {
    /// The highest stamp: the largest whole number that JSON keeps exactly everywhere.
    pub const LATEST: u64 = (1 << 53) - 1;

    /// When the answer at an address last changed.
    pub fn get(&self, address: &str) -> Option<u64> {
        self.0.get(address).copied()
    }

    /// All stamps with the addresses of their questions, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, u64)> {
        self.0.iter().map(|(address, stamp)| (address.as_str(), *stamp))
    }

    /// The stamp for a change made now: later than all before, however the clock goes.
    pub(crate) fn next(&self, now: u64) -> u64 {
        let after = self.iter().map(|(_, stamp)| stamp + 1).max().unwrap_or_default();
        now.max(after).min(Self::LATEST)
    }

    pub(crate) fn set(&mut self, address: &str, stamp: u64) {
        self.0.insert(address.to_owned(), stamp);
    }
}

/// Stamps above [`Stamps::LATEST`] become it.
impl FromIterator<(String, u64)> for Stamps {
    fn from_iter<I: IntoIterator<Item = (String, u64)>>(stamps: I) -> Self {
        Self(stamps.into_iter().map(|(address, stamp)| (address, stamp.min(Self::LATEST))).collect())
    }
}
