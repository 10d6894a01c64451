//! Two slots, written in turns: a write that is cut off leaves the one before it.

use crate::{
    Kept, LoadError, Place, SaveError, Seal, Store, check,
    envelope::{FIRST_SEALED, seal},
    set_aside::set_aside,
};

/// The keys of the two slots. Version 1 wrote the first only.
pub const SLOTS: [&str; 2] = ["everyday-skills/reflection", "everyday-skills/reflection-2"];

/// What was kept, and how well it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded {
    /// The newest that can be read.
    pub kept: Kept,
    /// Where it is kept.
    pub place: Place,
    /// Its count, for [`save`].
    pub count: u64,
    /// Whether what could not be read may have been newer.
    pub lost_newest: bool,
}

/// What a text in a slot is, without reading more of it than needed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// Can be read; the highest count is the newest. Version 1 counts as 0.
    Usable(u64),
    Newer,
    Unusable(LoadError),
}

fn standing(store: &dyn Store, text: &str) -> Standing {
    match check(text) {
        Seal::Sound(count) => Standing::Usable(count),
        Seal::Newer => Standing::Newer,
        Seal::Broken => Standing::Unusable(LoadError::Damaged),
        Seal::Unsealed => match read(store, text) {
            Ok((_, version)) if version < FIRST_SEALED => Standing::Usable(0),
            // From then on every slot has a seal: without it, nobody knows what else is not as it was.
            Ok(_) => Standing::Unusable(LoadError::Damaged),
            Err(LoadError::Newer) => Standing::Newer,
            Err(error) => Standing::Unusable(error),
        },
    }
}

/// What a text holds, and the version it has.
fn read(store: &dyn Store, text: &str) -> Result<(Kept, u32), LoadError> {
    let raw = store.parse(text).ok_or(LoadError::Damaged)?;
    let version = raw.version;
    Ok((raw.read()?, version))
}

/// What a text that was written to a slot holds: another tab's, told by the browser.
///
/// # Errors
/// As of [`load`].
pub fn read_slot(store: &dyn Store, text: &str) -> Result<Kept, LoadError> {
    match standing(store, text) {
        Standing::Usable(_) => Ok(read(store, text)?.0),
        Standing::Newer => Err(LoadError::Newer),
        Standing::Unusable(error) => Err(error),
    }
}

/// The texts in the slots of a place.
fn texts(store: &dyn Store, place: Place) -> [Option<String>; 2] {
    SLOTS.map(|key| store.get(place, key))
}

/// The newest that is kept: this tab's own, then the device's; `None` for a new learner. `mirrored` is a copy of the last
/// sealed text that [`save`] gave for the device, kept somewhere else.
///
/// # Errors
/// [`LoadError`] when something is there that cannot be used, or that is newer than this program. It stays as it is.
pub fn load(store: &dyn Store, mirrored: Option<&str>) -> Result<Option<Loaded>, LoadError> {
    match load_from(store, Place::Tab, None) {
        Ok(None) => load_from(store, Place::Device, mirrored),
        other => other,
    }
}

fn load_from(store: &dyn Store, place: Place, mirrored: Option<&str>) -> Result<Option<Loaded>, LoadError> {
    let mut usable: Vec<(u64, String)> = Vec::new();
    let mut unusable = None;
    for text in texts(store, place).into_iter().flatten() {
        match standing(store, &text) {
            Standing::Usable(count) => usable.push((count, text)),
            Standing::Newer => return Err(LoadError::Newer),
            Standing::Unusable(error) => unusable = worse(unusable, error),
        }
    }
    let mut lost_newest = unusable.is_some();
    // A mirror that cannot be read is not the learner's loss: it is a second copy.
    match mirrored.map(check) {
        Some(Seal::Newer) => return Err(LoadError::Newer),
        Some(Seal::Sound(count)) => {
            // It follows each write to a slot: where it is not behind, nothing newer was written.
            lost_newest &= usable.iter().any(|(other, _)| *other > count);
            usable.extend(mirrored.map(|text| (count, text.to_owned())));
        }
        _ => {}
    }
    while let Some(newest) = usable.iter().map(|(count, _)| *count).max() {
        let at = usable.iter().position(|(count, _)| *count == newest).unwrap_or_default();
        let (count, text) = usable.remove(at);
        match read(store, &text) {
            Ok((kept, _)) => return Ok(Some(Loaded { kept, place, count, lost_newest })),
            Err(error) => unusable = worse(unusable, error),
        }
        lost_newest = true;
    }
    unusable.map_or(Ok(None), Err)
}

/// What is said of two texts that cannot be used: that ours is damaged, sooner than that another's is there.
fn worse(before: Option<LoadError>, error: LoadError) -> Option<LoadError> {
    before.filter(|before| *before != LoadError::Foreign).or(Some(error))
}

/// Keeps a body in place of the older of the two slots, and gives the sealed text, for the mirror. `after` is the count of
/// what was loaded (0 for a new learner): a mirror may have been ahead of the slots, and what is kept now is newer.
///
/// What is unreadable in that slot is set aside first.
///
/// # Errors
/// [`SaveError`] when nothing was kept; what was there before is still there.
pub fn save(store: &dyn Store, place: Place, body: &str, after: u64) -> Result<String, SaveError> {
    let before = texts(store, place);
    let standings = before.each_ref().map(|text| text.as_deref().map(|text| standing(store, text)));
    if standings.contains(&Some(Standing::Newer)) {
        return Err(SaveError::Newer);
    }
    let [first, second] = standings.map(|standing| match standing {
        Some(Standing::Usable(count)) => Some(count),
        _ => None,
    });
    // The slot to be written is the one that does not hold the newest.
    let [at_first, at_second] = SLOTS;
    let writes_second = first.is_some() && first >= second;
    let (key, text, usable) = match &before {
        [_, text] if writes_second => (at_second, text, second),
        [text, _] => (at_first, text, first),
    };
    if let (Some(text), None) = (text, usable) {
        set_aside(store, place, text)?;
    }
    let count = first.max(second).unwrap_or_default().max(after).saturating_add(1);
    let sealed = seal(count, body);
    store.set(place, key, &sealed)?;
    if writes_second && first == Some(0) {
        // An older program in another tab looks into the first slot only, and must find there that something newer is
        // kept. What was there is in the second slot by now; where this fails, the next write goes there.
        let _refused = store.set(place, at_first, &sealed);
    }
    Ok(sealed)
}

/// Removes from a place what can be read there: it is kept in the other one now. What is damaged, newer or another's stays.
pub fn leave(store: &dyn Store, place: Place) {
    for (key, text) in SLOTS.into_iter().zip(texts(store, place)) {
        if text.is_some_and(|text| matches!(standing(store, &text), Standing::Usable(_))) {
            store.remove(place, key);
        }
    }
}

/// The text behind the error of [`load`], to be handed to the learner as a file: the newer one, else the longest.
pub fn unusable(store: &dyn Store) -> Option<String> {
    for place in [Place::Tab, Place::Device] {
        let mut longest: Option<String> = None;
        for text in texts(store, place).into_iter().flatten() {
            match standing(store, &text) {
                Standing::Newer => return Some(text),
                Standing::Unusable(_) if longest.as_ref().is_none_or(|other| other.len() < text.len()) => {
                    longest = Some(text);
                }
                _ => {}
            }
        }
        if longest.is_some() {
            return longest;
        }
    }
    None
}
