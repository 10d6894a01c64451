//! The lines and devices that pages are measured on.

/// A network and a processor.
pub(crate) struct Line {
    pub(crate) name: &'static str,
    /// How it is made, for the document.
    pub(crate) means: &'static str,
    /// Bits per second, where it is slower than the machine is.
    pub(crate) bits: Option<u32>,
    /// Milliseconds before anything of an answer comes.
    pub(crate) wait: u32,
    /// How many times slower the processor is.
    pub(crate) slower: u32,
}

/// Which of [`LINES`] the aims speak of.
pub(crate) const SLOW: usize = 1;

pub(crate) const LINES: [Line; 3] = [
    Line {
        name: "not slowed down",
        means: "the machine and its loopback as they are",
        bits: None,
        wait: 0,
        slower: 1,
    },
    Line {
        name: "slow",
        means: "1.6 Mbit/s, 150 ms a request, CPU 4 times slower",
        bits: Some(1_600_000),
        wait: 150,
        slower: 4,
    },
    Line {
        name: "slowest",
        means: "400 kbit/s, 400 ms a request, CPU 6 times slower",
        bits: Some(400_000),
        wait: 400,
        slower: 6,
    },
];
