//! For how many more clients there is room.

use caseload::{Room, SMALLEST, room};
use proptest::{collection::vec, prelude::*};

#[test]
fn room_is_told_in_clients() {
    assert_eq!(room(&[], SMALLEST - 1), Room::None);
    assert_eq!(room(&[], SMALLEST), Room::Little { clients: 1 });
    assert_eq!(room(&[100, 300], 10 * SMALLEST - 1), Room::Little { clients: 9 });
    assert_eq!(room(&[100, 300], 10 * SMALLEST), Room::Plenty);
    assert_eq!(room(&[20_000, 40_000], 10 * SMALLEST), Room::Little { clients: 4 });
    assert_eq!(room(&[usize::MAX, usize::MAX], usize::MAX / 2 - 1), Room::None);
}

proptest! {
    #[test]
    fn so_many_have_room_and_no_more(sizes in vec(0..90_000_usize, 0..40), free in 0..2_000_000_usize) {
        let usual = if sizes.is_empty() { 0 } else { sizes.iter().sum::<usize>() / sizes.len() }.max(SMALLEST);
        match room(&sizes, free) {
            Room::Plenty => prop_assert!(free >= 10 * usual),
            Room::Little { clients } => {
                prop_assert!((1..10).contains(&clients));
                prop_assert!(clients * usual <= free && free < (clients + 1) * usual);
            }
            Room::None => prop_assert!(free < usual),
        }
    }
}
