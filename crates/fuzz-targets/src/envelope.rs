//! Anything at all in the two slots and their mirror.

use crate::{choice_and_text, memory::Memory};
use keeping::{
    LoadError, Loaded, Place, SLOTS, SaveError, Saved, Seal, Store, check, items, load, save, seal, unusable,
};
use reflection::Page;

/// What is kept of a text that stands where ours should, and of ours beside it.
///
/// # Panics
/// When a seal does not hold what was sealed, when one changed sign is not noticed, when anything is lost that cannot be
/// read, when what was saved is not loaded again, or when newer data is touched.
pub fn envelope(data: &[u8]) {
    let (choice, text) = choice_and_text(data);
    seals(choice, &text);
    slots(choice, &text);
}

fn seals(choice: u8, text: &str) {
    let body = ["{", text].concat();
    let count = u64::from(choice) << (choice % 56);
    let sealed = seal(count, &body);
    assert_eq!(check(&sealed), Seal::Sound(count), "{sealed}");
    assert!(sealed.len() <= body.len() + 120, "a seal is short");
    // One sign becomes another of the same length: whichever it is, the seal is broken.
    let at = (usize::from(choice) * 31 + text.len()) % sealed.len();
    let sign = |(place, sign): (usize, char)| match sign {
        '0'..='8' | 'a'..='y' | 'A'..='Y' if place == at => {
            char::from_u32(u32::from(sign) + 1).unwrap_or(sign)
        }
        _ => sign,
    };
    let changed: String = sealed.char_indices().map(sign).collect();
    if changed != sealed {
        assert!(!matches!(check(&changed), Seal::Sound(_)), "{changed}");
    }
}

fn slots(choice: u8, text: &str) {
    let [at_first, at_second, in_mirror, beside_ours, in_tab] = [1, 2, 4, 8, 16].map(|bit| choice & bit != 0);
    let place = if in_tab { Place::Tab } else { Place::Device };
    let store = Memory::default();
    let ours = seal(3, &saved("before").body());
    for (key, has_text) in SLOTS.into_iter().zip([at_first, at_second]) {
        if has_text || beside_ours {
            put(&store, place, key, if has_text { text } else { &ours });
        }
    }
    let mirrored = Some(text).filter(|_| in_mirror);
    let before = items(&store);
    let loaded = load(&store, mirrored);
    assert_eq!(items(&store), before, "loading writes nothing");
    let ours_is_there = beside_ours && !(at_first && at_second);
    match &loaded {
        Ok(None) => assert!(before.is_empty(), "something is there and nothing is said"),
        Ok(Some(loaded)) => assert_eq!(loaded.place, if before.is_empty() { Place::Device } else { place }),
        Err(LoadError::Newer) => {}
        Err(_) => {
            assert!(!ours_is_there, "ours is there");
            assert!(unusable(&store).is_some(), "nothing to hand over");
        }
    }
    let after = loaded.as_ref().ok().and_then(Option::as_ref).map_or(0, |loaded| loaded.count);
    let is_unreadable = {
        let alone = Memory::default();
        put(&alone, place, SLOTS[0], text);
        load(&alone, None).is_err()
    };
    for name in ["one", "two", "three"] {
        let kept = saved(name);
        match save(&store, place, &kept.body(), after) {
            Ok(sealed) => {
                assert!(matches!(check(&sealed), Seal::Sound(count) if count > after), "{sealed}");
                let again = load(&store, Some(&sealed));
                assert_eq!(again.map(open), Ok(Some(kept)), "what was saved is loaded again");
            }
            Err(error) => {
                assert_eq!(error, SaveError::Newer, "memory has room for everything");
                assert_eq!(items(&store), before, "newer data is left alone");
            }
        }
        let was_there = at_first || at_second;
        assert!(!(was_there && is_unreadable) || store.has(text), "what cannot be read is lost");
    }
}

fn saved(name: &str) -> Saved {
    let answers = [("own/reading/own-1".to_owned(), name.to_owned())];
    Saved::new(Page::Days, answers.into_iter().collect())
}

fn open(loaded: Option<Loaded>) -> Option<Saved> {
    crate::samples::open(loaded?.kept)
}

fn put(store: &Memory, place: Place, key: &str, text: &str) {
    assert_eq!(store.set(place, key, text), Ok(()));
}
