//! Many learners in one table, and the rule of what it hides.

use crate::counted::{Counted, Group};
use reflection::{Content, content::Family};
use serde::Serialize;

/// How many people must be in a number for it to be shown.
pub const LEAST: usize = 5;

/// How many people there must be for a table: with fewer, every number is hidden.
pub const FEWEST: usize = LEAST;

/// How many people there are in each row, where that may be known.
///
/// A number is shown where [`LEAST`] people or more are in it. Whoever sees "2 of 30" may guess the two, and a 0 that grows into
/// a hidden number gives away who came last: they look the same, rows stand in the order of content, and there is no sum but
/// the number of people. Each may be in several rows of a group, so it tells nothing of a row. What it tells of everybody
/// ("30 of 30") it tells: that is what a board asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Table {
    /// How many people were counted, [`FEWEST`] or more.
    pub people: usize,
    /// All that can be counted: forms, families and barriers in the order of content.
    pub rows: Vec<Row>,
    /// Whether somebody told of something that content does not know, which is in no row.
    pub has_unknown: bool,
}

/// What is counted, and how often.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// What kind of thing it is.
    pub group: Group,
    /// Its id in content.
    pub id: String,
    /// What learners read.
    pub name: String,
    /// How many people; `None` where that is hidden.
    pub people: Option<usize>,
}

impl Table {
    /// Counts people, a [`Counted`] each: two may have told the same. `None` where they are fewer than [`FEWEST`].
    pub fn of(content: &Content, people: &[Counted]) -> Option<Self> {
        if people.len() < FEWEST {
            return None;
        }
        let known = known(content);
        let row = |(group, id, name): &(Group, &str, &str)| Row {
            group: *group,
            id: (*id).to_owned(),
            name: (*name).to_owned(),
            people: shown(people.iter().filter(|one| has(one, *group, id)).count()),
        };
        let is_known = |group, id: &String| known.iter().any(|(of, known, _)| (*of, *known) == (group, id));
        let has_unknown = |one: &Counted| {
            Group::ALL.into_iter().any(|group| one.ids(group).iter().any(|id| !is_known(group, id)))
        };
        Some(Self {
            people: people.len(),
            rows: known.iter().map(row).collect(),
            has_unknown: people.iter().any(has_unknown),
        })
    }

    /// The rows of one group.
    pub fn group(&self, group: Group) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(move |row| row.group == group)
    }
}

/// A number of people, where it may be known.
fn shown(number: usize) -> Option<usize> {
    (number >= LEAST).then_some(number)
}

fn has(one: &Counted, group: Group, id: &str) -> bool {
    one.ids(group).iter().any(|other| other == id)
}

/// All that can be counted, with what learners read.
fn known(content: &Content) -> Vec<(Group, &str, &str)> {
    let forms = content.forms.iter().map(|form| (Group::Form, form.id.as_str(), form.name.as_str()));
    let families = Family::ALL.into_iter().map(|family| {
        let id = family.as_str();
        let name = content.messages.get(["family-", id].concat().as_str());
        (Group::Family, id, name.map_or(id, |name| name.as_str()))
    });
    let barriers = content.barriers.iter();
    let barriers = barriers.map(|barrier| (Group::Barrier, barrier.id.as_str(), barrier.text.as_str()));
    forms.chain(families).chain(barriers).collect()
}
