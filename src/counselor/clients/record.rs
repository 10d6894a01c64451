//! Where the desk and each client's record are kept, and how they are opened.

use crate::{
    platform::{
        deflate,
        vault::{Key, random_hex},
    },
    storage::{BrowserStore, Keeper, Mirror, Opening, Packing, Stay},
};
use keeping::{Item, LARGEST_FILE, LoadError, PREFIX, Place, SLOTS, Saved};

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
    /// It lies behind another passphrase, or was changed.
    OtherKey,
    /// What is stored cannot be used.
    Unusable(LoadError),
}

/// Who keeps the desk of the widget of this name, or with an id one of its clients.
pub(super) fn keeper(name: &str, client: Option<&str>) -> Keeper {
    let slash = if client.is_some() { "/" } else { "" };
    let mirror = Mirror::of(&[name, "/desk", slash, client.unwrap_or_default()].concat());
    let keeper = Keeper::new(BrowserStore::at_desk(name, client), Some(mirror), Stay::Device);
    keeper.pack(PACKING);
    keeper
}

/// An id that no other client has: eight hexadecimal digits.
pub(super) fn new_id() -> Option<String> {
    random_hex(4)
}

/// The ids of the clients whose records the desk has.
pub(super) fn ids(desk: &Keeper) -> Vec<String> {
    let id = |item: Item| {
        let (id, slot) = item.key.strip_prefix(PREFIX)?.split_once('/')?;
        let is_slot = SLOTS.iter().any(|key| key.strip_prefix(PREFIX) == Some(slot));
        (item.place == Place::Device && is_slot).then(|| id.to_owned())
    };
    let mut ids: Vec<_> = desk.items().into_iter().filter_map(id).collect();
    ids.dedup();
    ids
}

/// Opens what a keeper has with the key of the desk, and goes on with it there.
pub(super) async fn open(keeper: &Keeper, key: Key) -> Result<Saved, Closed> {
    let mirrored = keeper.mirrored().await;
    match keeper.open(mirrored.as_deref()) {
        Opening::New => Err(Closed::Gone),
        // Nothing lies open at a desk.
        Opening::Open(..) => Err(Closed::Unusable(LoadError::Foreign)),
        Opening::Unusable(error) => Err(Closed::Unusable(error)),
        Opening::Locked => {
            let lock = keeper.locked().ok_or(Closed::Gone)?;
            let saved = keeper.read_locked(&key, &lock).await.ok_or(Closed::OtherKey)?;
            keeper.resume(key, saved.clone());
            Ok(saved)
        }
    }
}
