//! The clock of a talk goes on when the tab is loaded again.

use super::{Clock, Talk};
use crate::platform;
use caseload::{AtDesk, ClientId};

/// How far the beginning may be off before it is noted anew, in milliseconds.
const NEARLY: u64 = 1_000;

impl Talk {
    /// Goes on with this talk once its record is open.
    pub(in crate::counselor) fn go_on_with(&mut self, noted: AtDesk) {
        (self.resumed, self.began) = (noted, noted.began);
    }

    /// What a tab notes of the talk with this client.
    pub(in crate::counselor) fn noted(&self, client: Option<ClientId>) -> AtDesk {
        AtDesk { client, began: self.began.filter(|_| client.is_some()) }
    }

    /// The clock for the record that is open now: of the talk that goes on, or a new one.
    pub(super) fn resumed_clock(&mut self) -> Clock {
        let noted = std::mem::take(&mut self.resumed);
        let began = noted.began.filter(|_| self.client.is_some() && noted.client == self.client);
        self.began = began;
        #[expect(clippy::cast_precision_loss, reason = "a day at most")]
        began.map_or_else(Clock::default, |began| Clock::after(platform::now().saturating_sub(began) as f64))
    }

    /// Notes when the talk began, as far as the clock ran: while it stands still, that does not change.
    pub(super) fn note_beginning(&mut self, runs: bool) {
        if !runs {
            return;
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the time of one talk")]
        let began = platform::now().saturating_sub(self.clock.total() as u64);
        if self.began.is_none_or(|before| before.abs_diff(began) > NEARLY) {
            self.began = Some(began);
        }
    }
}
