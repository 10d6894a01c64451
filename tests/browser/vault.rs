//! The lock with a passphrase.

use everyday_skills::{storage::BrowserStore, vault};
use keeping::{Kept, Lock, Store, read_file};
use wasm_bindgen_test::wasm_bindgen_test;

/// Made with the `crypto` of Node.js, its key also with Python's `hashlib`: `pbkdf2Sync(passphrase.normalize("NFKC"), salt,
/// 600000, 32, "sha256")`, then `aes-256-gcm` with the tag behind the text.
fn made_elsewhere() -> Lock {
    Lock {
        rounds: 600_000,
        salt: "AAECAwQFBgcICQoLDA0ODw==".to_owned(),
        nonce: "//79/Pv6+fj39vX0".to_owned(),
        data: "kAzqg4ZlqZXIrTehtx+4nV2Qn6Sai0ltzSMs9CMQ+wHiP5fJTk5wc7NlJZ0CeljCxtNiuu8QqEOX".to_owned(),
        deflated: false,
    }
}

const PASSPHRASE: &str = "Gr\u{fc}\u{df}e \u{fb01}ve \u{c5}\u{1f570}";

/// The same signs as another keyboard writes them.
const FROM_ANOTHER_KEYBOARD: &str = "Gru\u{308}\u{df}e five A\u{30a}\u{1f570}";

async fn opened(passphrase: &str, lock: &Lock) -> Option<String> {
    vault::open(&vault::key_for(passphrase, lock).await?, lock).await
}

/// A text in which the sign at a place is another one that stands for other bits.
fn changed(base64: &str, at: usize) -> String {
    const SIGNS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let sign = base64.get(at..=at).unwrap();
    let other = SIGNS.find(sign).unwrap() ^ 32;
    [&base64[..at], &SIGNS[other..=other], &base64[at + 1..]].concat()
}

/// The places of a base64 text that are not padding.
fn places(base64: &str) -> std::ops::Range<usize> {
    0..base64.trim_end_matches('=').len()
}

#[wasm_bindgen_test]
async fn what_another_program_locked_opens() {
    assert!(vault::is_there());
    let said = Some("{\"answer\":\"I fixed the clock \u{1f570}\\u0000\"}".to_owned());
    for passphrase in [PASSPHRASE, FROM_ANOTHER_KEYBOARD] {
        assert_eq!(opened(passphrase, &made_elsewhere()).await, said, "{passphrase:?}");
    }
}

#[wasm_bindgen_test]
async fn nothing_but_the_passphrase_opens_it() {
    let lock = made_elsewhere();
    for wrong in ["", "Gr\u{fc}\u{df}e \u{fb01}ve \u{e5}\u{1f570}", &format!("{PASSPHRASE} ")] {
        assert_eq!(opened(wrong, &lock).await, None, "{wrong:?}");
    }
    for at in [0, 11, 21] {
        let other = Lock { salt: changed(&lock.salt, at), ..lock.clone() };
        assert_eq!(opened(PASSPHRASE, &other).await, None, "{other:?}");
    }
    assert_eq!(opened(PASSPHRASE, &Lock { rounds: 600_001, ..lock.clone() }).await, None);

    let key = vault::key_for(PASSPHRASE, &lock).await.unwrap();
    for at in places(&lock.nonce) {
        let other = Lock { nonce: changed(&lock.nonce, at), ..lock.clone() };
        assert_eq!(vault::open(&key, &other).await, None, "{other:?}");
    }
    for at in places(&lock.data) {
        let other = Lock { data: changed(&lock.data, at), ..lock.clone() };
        assert_eq!(vault::open(&key, &other).await, None, "{other:?}");
    }
    assert!(vault::open(&key, &lock).await.is_some(), "the key opens what was not changed");
}

#[wasm_bindgen_test]
async fn what_is_no_lock_does_not_open() {
    let (lock, key) = (made_elsewhere(), vault::new_key(PASSPHRASE).await.unwrap());
    for odd in ["", "=", "A", "A===", "\u{1f570}", "\u{e9}\u{e9}\u{e9}\u{e9}", "\0\0\0\0"] {
        for odd in [
            Lock { nonce: odd.to_owned(), ..lock.clone() },
            Lock { data: odd.to_owned(), ..lock.clone() },
            Lock { salt: odd.to_owned(), rounds: 0, ..lock.clone() },
        ] {
            assert_eq!(vault::open(&key, &odd).await, None, "{odd:?}");
            if odd.rounds == 0 {
                assert!(vault::key_for(PASSPHRASE, &odd).await.is_none(), "{odd:?}");
            }
        }
    }
}

#[wasm_bindgen_test]
async fn the_same_text_is_never_locked_the_same_twice() {
    let (key, other) = (vault::new_key(PASSPHRASE).await.unwrap(), vault::new_key(PASSPHRASE).await.unwrap());
    assert!(key != other, "two keys have one salt");
    let (one, two) =
        (vault::lock(&key, "My story").await.unwrap(), vault::lock(&key, "My story").await.unwrap());
    assert!(one.nonce != two.nonce && one.data != two.data, "{one:?} {two:?}");
    assert_eq!((one.rounds, &one.salt), (600_000, &key.salt));
    // 16 bytes, 12 bytes, the text's 8 and a tag of 16.
    assert_eq!((one.salt.len(), one.nonce.len(), one.data.len()), (24, 16, 32));
    assert_eq!(vault::open(&other, &one).await, None);
    for lock in [one, two] {
        assert_eq!(vault::open(&key, &lock).await.as_deref(), Some("My story"));
        // In another tab, or on another day.
        assert_eq!(opened(FROM_ANOTHER_KEYBOARD, &lock).await.as_deref(), Some("My story"));
        assert_eq!(
            read_file(&lock.to_file(), |text| BrowserStore::default().parse(text)),
            Ok(Kept::Locked(lock))
        );
    }
}

#[wasm_bindgen_test]
async fn every_text_comes_out_as_it_went_in() {
    let key = vault::new_key(PASSPHRASE).await.unwrap();
    let long = "\u{1f9d1}\u{200d}\u{1f33e} sowed \u{202e}beans\n".repeat(40_000);
    assert!(long.len() > 1 << 20);
    for text in ["", "\0", "\u{feff}{}", "\u{2028}\u{fffd}\u{10ffff}", &long] {
        let lock = vault::lock(&key, text).await.unwrap();
        assert!(vault::open(&key, &lock).await.as_deref() == Some(text), "{} bytes", text.len());
    }
}
