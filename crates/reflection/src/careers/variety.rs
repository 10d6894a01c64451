//! Ideas shown together are not all of one family.

use super::Idea;

/// Of any so many in a row…
const IN_A_ROW: usize = 5;
/// …no more than this many are of one family.
const OF_A_FAMILY: usize = 2;

/// The first of these ideas, best first as far as variety allows: of any five in a row no more than two are of one
/// family (the first four signs of the code), as long as there are others.
pub fn varied<'a, 'b>(ideas: impl IntoIterator<Item = &'b Idea<'a>>, most: usize) -> Vec<&'b Idea<'a>>
where
    'a: 'b,
{
    let mut left: Vec<_> = ideas.into_iter().collect();
    let mut shown: Vec<&Idea> = Vec::new();
    while shown.len() < most && !left.is_empty() {
        let row = shown.get(shown.len().saturating_sub(IN_A_ROW - 1)..).unwrap_or_default();
        let fresh = |idea: &&Idea| {
            let family = idea.occupation.family();
            row.iter().filter(|before| before.occupation.family() == family).count() < OF_A_FAMILY
        };
        shown.push(left.remove(left.iter().position(fresh).unwrap_or(0)));
    }
    shown
}
