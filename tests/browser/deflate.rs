//! What is handed over is compressed by the browser, and never inflated further than one says.

use crate::in_browser::Instead;
use everyday_skills::deflate::{deflate, inflate, is_there};
use handover::{HandoverError, Kind, LARGEST_PACKED, Link, pack, unpack};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn a_text_goes_into_a_link_and_out_again() {
    assert!(is_there());
    for text in ["", "{\"a\":\"\u{1f570}\"}", &"I fixed the clock. ".repeat(10_000)] {
        let compressed = deflate(&pack(text).unwrap()).await.unwrap();
        assert!(compressed.len() < 2_000);
        let link = Link::new(Kind::Answers, compressed).unwrap();
        let found = Link::find(&link.fragment()).unwrap();
        let packed = inflate(found.compressed(), LARGEST_PACKED).await.unwrap();
        assert_eq!(unpack(&packed.unwrap()).as_deref(), Ok(text));
    }
}

#[wasm_bindgen_test]
async fn what_is_not_whole_or_becomes_too_much_is_refused() {
    let much = vec![7; 3_000_000];
    let compressed = deflate(&much).await.unwrap();
    assert_eq!(inflate(&compressed, much.len()).await, Some(Ok(much.clone())));
    assert_eq!(inflate(&compressed, much.len() - 1).await, Some(Err(HandoverError::TooLarge)));
    assert_eq!(inflate(&compressed, 10).await, Some(Err(HandoverError::TooLarge)));
    let behind = [compressed.as_slice(), &[1, 2, 3]].concat();
    for bytes in [&compressed[..compressed.len() - 1], &compressed[..9], &[255; 90], &[], &behind] {
        assert_eq!(inflate(bytes, much.len()).await, Some(Err(HandoverError::Changed)), "{}", bytes.len());
    }
}

#[wasm_bindgen_test]
async fn a_browser_that_cannot_is_not_asked() {
    for class in ["undefined", "class { constructor() { throw new TypeError('deflate-raw?') } }"] {
        let _instead = Instead::of("window", "DecompressionStream", class);
        let _also = Instead::of("window", "CompressionStream", class);
        assert!(!is_there());
        assert_eq!(deflate(b"x").await, None);
        assert_eq!(inflate(b"x", 9).await, None);
    }
}
