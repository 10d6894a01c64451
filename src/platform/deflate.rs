//! Compresses and inflates what is handed over (deflate, RFC 1951), by the browser's own streams.

use super::by_name::{call, get, made, promised};
use handover::HandoverError;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

/// Whether this browser can do it; those from before 2023 cannot.
pub fn is_there() -> bool {
    stream("CompressionStream").is_some() && stream("DecompressionStream").is_some()
}

/// Compresses; `None` where the browser cannot.
pub async fn deflate(bytes: &[u8]) -> Option<Vec<u8>> {
    through("CompressionStream", bytes, usize::MAX).await?.ok()
}

/// Inflates what may come from anybody, and stops where it becomes more than `most` bytes; `None` where the browser cannot.
pub async fn inflate(bytes: &[u8], most: usize) -> Option<Result<Vec<u8>, HandoverError>> {
    through("DecompressionStream", bytes, most).await
}

async fn through(class: &str, bytes: &[u8], most: usize) -> Option<Result<Vec<u8>, HandoverError>> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let source = call(&made("Blob", &Array::of1(&parts))?, "stream", &Array::new())?;
    let turned = call(&source, "pipeThrough", &Array::of1(&stream(class)?))?;
    let reader = call(&turned, "getReader", &Array::new())?;
    let mut all = Vec::new();
    loop {
        // What is not deflate, or is not all of it, fails here.
        let Ok(read) = promised(&reader, "read", &Array::new())?.await else {
            return Some(Err(HandoverError::Changed));
        };
        if get(&read, "done").is_truthy() {
            return Some(Ok(all));
        }
        let chunk: Uint8Array = get(&read, "value").unchecked_into();
        all.extend(chunk.to_vec());
        if all.len() > most {
            let _ended = promised(&reader, "cancel", &Array::new());
            return Some(Err(HandoverError::TooLarge));
        }
    }
}

fn stream(class: &str) -> Option<JsValue> {
    made(class, &Array::of1(&"deflate-raw".into()))
}
