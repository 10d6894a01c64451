//! Where the desk and each client's record are kept, and how they are opened.

use crate::{
    platform::{
        deflate,
        vault::{Key, random_hex},
    },
    storage::{BrowserStore, Keeper, Mirror, Opening, Packing, Stay, mirrors},
};
use caseload::{ClientId, Why};
use keeping::{Item, LARGEST_FILE, Lock, PREFIX, Place, SLOTS, Saved};

/// How many characters of a slot tell one writing from the next: its head has a count and a checksum.
const HEAD: usize = 110;

/// Records are made small before they are locked: a hundred have to fit into one browser.
static PACKING: Packing = Packing {
    deflate: |bytes| Box::pin(async move { deflate::deflate(&bytes).await }),
    inflate: |bytes| Box::pin(async move { deflate::inflate(&bytes, LARGEST_FILE).await?.ok() }),
};

/// Why a record cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Closed {
    /// Nothing is there any more.
    Gone,
    /// It is there and cannot be read.
    Unreadable(Why),
}

/// A record as it lies in storage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stored {
    pub(super) id: ClientId,
    /// Another one after each writing.
    pub(super) head: String,
    /// What it takes up, in characters.
    pub(super) size: usize,
}

/// Who keeps the desk of the widget of this name, or with an id one of its clients.
pub(super) fn keeper(name: &str, client: Option<ClientId>) -> Keeper {
    let id = client.map(|id| id.to_string());
    let slash = if client.is_some() { "/" } else { "" };
    let mirror = Mirror::of(&[name, "/desk", slash, id.as_deref().unwrap_or_default()].concat());
    let keeper = Keeper::new(BrowserStore::at_desk(name, id.as_deref()), Some(mirror), Stay::Device);
    keeper.pack(PACKING);
    keeper
}

/// An id that no other client has.
pub(super) fn new_id() -> Option<ClientId> {
    ClientId::parse(&random_hex(4)?)
}

/// The records that the desk has, by id.
pub(super) fn stored(desk: &Keeper) -> Vec<Stored> {
    let mut all: Vec<Stored> = Vec::new();
    for Item { place, key, text } in desk.items() {
        let Some((id, slot)) = key.strip_prefix(PREFIX).and_then(|key| key.split_once('/')) else { continue };
        let is_slot = SLOTS.iter().any(|key| key.strip_prefix(PREFIX) == Some(slot));
        let Some(id) = ClientId::parse(id).filter(|_| place == Place::Device && is_slot) else { continue };
        let (size, head) = (desk.shown(&key).len() + text.len(), text.chars().take(HEAD));
        match all.last_mut().filter(|last| last.id == id) {
            Some(last) => {
                last.size += size;
                last.head.extend(head);
            }
            None => all.push(Stored { id, head: head.collect(), size }),
        }
    }
    all
}

/// The records that the browser's database has: those, too, that local storage forgot because the browser was killed.
pub(super) async fn mirrored(name: &str) -> Vec<ClientId> {
    let names = mirrors(&[name, "/desk/"].concat()).await;
    names.iter().filter_map(|id| ClientId::parse(id)).collect()
}

/// Opens the newest that a keeper has with the key of the desk, and goes on with it there.
pub(super) async fn open(keeper: &Keeper, key: Key) -> Result<Saved, Closed> {
    let mirrored = keeper.mirrored().await;
    opened(keeper, key, mirrored.as_deref()).await
}

/// The same of what lies in local storage alone: a hundred databases are slow.
pub(super) async fn glance(keeper: &Keeper, key: Key) -> Result<Saved, Closed> {
    opened(keeper, key, None).await
}

/// Locks a record and stores it. Tells whether it is stored.
pub(super) async fn store(keeper: &Keeper, key: Key, saved: Saved) -> bool {
    keeper.resume(key, saved);
    keeper.lock().await
}

async fn opened(keeper: &Keeper, key: Key, mirrored: Option<&str>) -> Result<Saved, Closed> {
    match keeper.open(mirrored) {
        Opening::New => Err(Closed::Gone),
        // Nothing lies open at a desk.
        Opening::Open(..) => Err(Closed::Unreadable(Why::Damaged)),
        Opening::Unusable(error) => Err(Closed::Unreadable(error.into())),
        Opening::Locked => {
            let lock = keeper.locked().ok_or(Closed::Gone)?;
            let is_ours = lock.salt == key.salt;
            let why = if is_ours { Why::Damaged } else { Why::OtherPassphrase };
            let saved = keeper.read_locked(&key, &lock).await.ok_or(Closed::Unreadable(why))?;
            keeper.resume(key, saved.clone());
            Ok(saved)
        }
    }
}

/// The lock that a record lies behind, or the text of what cannot be read there.
pub(super) fn locked(keeper: &Keeper) -> Result<Lock, Option<String>> {
    match keeper.open(None) {
        Opening::Locked => keeper.locked().ok_or(None),
        _ => Err(keeper.unusable()),
    }
}

/// Takes a record out of this browser, at once where it counts and a moment later from the database.
pub(super) fn erase(keeper: &Keeper) {
    keeper.erase();
    keeper.spawn_erase_mirror();
}
