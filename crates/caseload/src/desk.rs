//! The counselor's answers in a client's record that the list is made of.

use reflection::{Day, Reflection, YES};

pub(crate) fn code(told: &Reflection) -> &str {
    told.answer("desk/code").unwrap_or_default()
}

pub(crate) fn day(told: &Reflection, of: &str) -> Option<Day> {
    told.answer(of).and_then(Day::parse)
}

pub(crate) fn is_archived(told: &Reflection) -> bool {
    told.answer("desk/archived") == Some(YES)
}

/// The next step of the first goal that nobody said yet what came of, or the goal where it has none. Goals of now, where there
/// are any, else the earlier ones.
pub(crate) fn open_goal(told: &Reflection) -> Option<&str> {
    let text = |address: String| told.answer(&address).map(str::trim).filter(|text| !text.is_empty());
    let goals = |under: &str| ["1", "2", "3"].map(|number| format!("{under}agreed/goal/{number}"));
    let is_there = |goals: &[String; 3]| goals.iter().any(|goal| text(goal.clone()).is_some());
    let goals = Some(goals("")).filter(is_there).unwrap_or_else(|| goals("earlier/"));
    let mut open = goals.iter().filter(|goal| text(format!("{goal}/came")).is_none());
    open.find_map(|goal| {
        let said = text(goal.clone())?;
        Some(text(format!("{goal}/what")).unwrap_or(said))
    })
}
