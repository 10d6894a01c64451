//! Notices that nobody is there any more.

use crate::platform;
use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::Interval;
use std::{cell::Cell, rc::Rc};
use yew::Callback;

/// How many seconds before the answers close it is said.
const NOTICE: f64 = 60.0;

/// What says that somebody is there.
const SIGNS: [&str; 4] = ["pointerdown", "keydown", "input", "wheel"];

/// Counts the time since somebody did something, as long as it is kept.
pub(crate) struct Idle {
    last: Rc<Cell<Moment>>,
    _signs: [EventListener; SIGNS.len()],
    _clock: Interval,
}

/// A moment by two clocks: one may be set back, the other may stand still while the device sleeps.
#[derive(Clone, Copy)]
struct Moment {
    by_date: f64,
    since_start: f64,
}

impl Moment {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds since 1970 are far from 2^53")]
    fn now() -> Self {
        Self { by_date: platform::now() as f64, since_start: platform::since_start() }
    }

    /// Seconds since then, by the clock that ran further.
    fn seconds(self) -> f64 {
        let now = Self::now();
        (now.by_date - self.by_date).max(now.since_start - self.since_start) / 1000.0
    }
}

impl Idle {
    /// Tells each second how many seconds are left, once fewer than 60 are, out of so many minutes; nothing while there is more
    /// time.
    pub(crate) fn watch(minutes: u32, tell: Callback<Option<u32>>) -> Option<Self> {
        let window = web_sys::window()?;
        let last = Rc::new(Cell::new(Moment::now()));
        let signs = SIGNS.map(|sign| {
            let last = last.clone();
            let options = EventListenerOptions::run_in_capture_phase();
            EventListener::new_with_options(&window, sign, options, move |_| last.set(Moment::now()))
        });
        let (since, said) = (last.clone(), Cell::new(None));
        let clock = Interval::new(1000, move || {
            let left = f64::from(minutes * 60) - since.get().seconds();
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 60")]
            let left = (left < NOTICE).then_some(left.max(0.0).ceil() as u32);
            if left != said.replace(left) {
                tell.emit(left);
            }
        });
        Some(Self { last, _signs: signs, _clock: clock })
    }

    /// Starts anew: somebody is there.
    pub(crate) fn reset(&self) {
        self.last.set(Moment::now());
    }
}
