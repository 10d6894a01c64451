//! How much of everything is on the sheet, from what always fits to what a full sheet has.

/// How many letters there are on a line, and on a line beside a name.
pub(super) const LINE: usize = 70;
pub(super) const FACT: usize = 48;

/// How much is shown; lengths in letters of usual width.
#[derive(Clone, Copy)]
pub(super) struct Room {
    /// How many strengths; how long what the client wrote of them is, and what others rest on: 0 for without.
    pub(super) strengths: usize,
    pub(super) words: usize,
    pub(super) basis: usize,
    /// Names of more skills.
    pub(super) more: usize,
    /// What the client hopes for.
    pub(super) hopes: usize,
    /// How long a goal is, each line of its next step, and what it was before.
    pub(super) goal: usize,
    pub(super) step: usize,
    pub(super) before: usize,
    /// Whether who, when and where are on a line each.
    pub(super) is_split: bool,
    /// Whether there are lines to write on where something of a next step is open.
    pub(super) is_open: bool,
    /// Places that help near.
    pub(super) near: usize,
    /// How many notes from the talk, and how long each.
    pub(super) notes: usize,
    pub(super) note: usize,
    /// Lines for a résumé.
    pub(super) resume: usize,
}

/// What fits whatever was agreed.
pub(super) const LEAST: Room = Room {
    strengths: 3,
    words: 0,
    basis: 0,
    more: 0,
    hopes: 0,
    goal: FACT,
    step: FACT,
    before: FACT,
    is_split: false,
    is_open: false,
    near: 0,
    notes: 0,
    note: FACT,
    resume: 0,
};

/// What is shown too where there is room for it, what matters most first.
pub(super) const WISHES: [fn(&mut Room); 28] = [
    |room| room.strengths = 5,
    |room| room.notes = 1,
    |room| room.is_open = true,
    |room| room.goal = 2 * FACT,
    |room| room.words = LINE,
    |room| room.step = 2 * FACT,
    |room| room.basis = LINE,
    |room| room.hopes = 2,
    |room| room.near = 1,
    |room| room.notes = 3,
    |room| room.note = 2 * FACT,
    |room| room.is_split = true,
    |room| room.strengths = 8,
    |room| (room.goal, room.step) = (4 * FACT, 4 * FACT),
    |room| room.words = 2 * LINE,
    |room| room.basis = 2 * LINE,
    |room| room.more = 6,
    |room| (room.before, room.note) = (2 * FACT, 4 * FACT),
    |room| room.near = 3,
    |room| room.resume = 2,
    |room| room.resume = 3,
    |room| room.hopes = 6,
    |room| (room.more, room.notes) = (12, 5),
    |room| room.resume = 4,
    |room| room.resume = 6,
    |room| (room.goal, room.step) = (8 * FACT, 8 * FACT),
    |room| room.near = 6,
    |room| (room.note, room.before) = (8 * FACT, 4 * FACT),
];
