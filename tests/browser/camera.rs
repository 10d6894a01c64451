//! What a camera sees is read, and the camera is off as soon as nobody looks. The camera is a canvas here.

use crate::in_browser::{Instead, run, wait};
use everyday_skills::camera::{CameraError, Watch, watch};
use handover::draw;
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;
use yew::Callback;

type Told = Rc<RefCell<Vec<Result<Vec<String>, CameraError>>>>;

const TEXT: &str = "https://skills.example.org/index.html#a1.AAAA.BBBBBB";

/// Looks through a video on the page.
async fn look() -> (Watch, Element, Told) {
    let video = "document.body.appendChild(Object.assign(document.createElement('video'), { muted: true, playsInline: true }))";
    let video: Element = run(video).await.unchecked_into();
    let told = Told::default();
    let hear = told.clone();
    (watch(video.clone(), Callback::from(move |read| hear.borrow_mut().push(read))), video, told)
}

/// Waits until something was told, for some seconds.
async fn first(told: &Told) -> Result<Vec<String>, CameraError> {
    for _ in 0..50 {
        if let Some(first) = told.borrow().first() {
            return first.clone();
        }
        wait(100).await;
    }
    panic!("nothing was told")
}

/// A camera that sees a QR code; given when `window.allowed` is.
async fn camera() -> Instead {
    let drawing = draw(TEXT).unwrap();
    let script = format!(
        "(() => {{
            clearInterval(window.painting);
            const canvas = Object.assign(document.createElement('canvas'), {{ width: 640, height: 480 }});
            const context = canvas.getContext('2d');
            context.fillStyle = '#ddd';
            context.fillRect(0, 0, 640, 480);
            context.setTransform(8, 0.4, -0.4, 8, 90, 30);
            context.fillStyle = '#222';
            context.fill(new Path2D('{}'));
            // A picture is taken only where something was painted since the last.
            window.painting = setInterval(() => context.fillRect(0, 0, 0.1, 0.1), 50);
            window.seen = canvas.captureStream();
            window.allowed = Promise.resolve();
        }})()",
        drawing.path
    );
    run(&script).await;
    Instead::of(
        "navigator",
        "mediaDevices",
        "({ getUserMedia: () => window.allowed.then(() => window.seen) })",
    )
}

async fn is_off() -> bool {
    wait(300).await;
    run("window.seen.getTracks().every(track => track.readyState === 'ended')").await.is_truthy()
}

#[wasm_bindgen_test]
async fn what_it_sees_is_read_until_nobody_looks() {
    let _camera = camera().await;
    // Without what some browsers read themselves with, and with something that reads nothing.
    for detector in ["undefined", "class { static getSupportedFormats = async () => [] }"] {
        let _instead = Instead::of("window", "BarcodeDetector", detector);
        run("window.seen = window.seen.clone()").await;
        let (watch, video, told) = look().await;
        assert_eq!(first(&told).await, Ok(vec![TEXT.to_owned()]), "{detector}");
        assert!(!is_off().await);
        run("window.kept = window.seen.clone()").await;
        drop(watch);
        assert!(is_off().await, "it looks on");
        run("window.seen = window.kept").await;
        let count = told.borrow().len();
        wait(400).await;
        assert_eq!(told.borrow().len(), count, "it tells although nobody looks");
        video.remove();
    }
}

#[wasm_bindgen_test]
async fn the_browser_reads_where_it_can() {
    let _camera = camera().await;
    let detector = "class {
        static getSupportedFormats = async () => ['ean_13', 'qr_code'];
        constructor(options) { this.formats = options.formats.join() }
        detect = async video => [{ rawValue: this.formats + ' in a ' + video.localName }]
    }";
    let _instead = Instead::of("window", "BarcodeDetector", detector);
    let (_watch, _video, told) = look().await;
    assert_eq!(first(&told).await, Ok(vec!["qr_code in a video".to_owned()]));
}

#[wasm_bindgen_test]
async fn it_is_off_however_it_is_left() {
    let _camera = camera().await;
    let (_watch, video, _) = look().await;
    wait(300).await;
    run("window.kept = window.seen.clone()").await;
    video.remove();
    assert!(is_off().await, "the video is gone");
    run("window.seen = window.kept").await;
    let (_watch, _video, told) = look().await;
    assert!(first(&told).await.is_ok());
    run("window.kept = window.seen.clone()").await;
    run("window.dispatchEvent(new Event('pagehide'))").await;
    assert!(is_off().await, "the page is left");
    // Allowed when nobody wants it any more.
    run("window.seen = window.kept; window.allowed = new Promise(allow => { window.allow = allow }); 0")
        .await;
    let (watch, _video, told) = look().await;
    wait(100).await;
    drop(watch);
    run("window.allow()").await;
    assert!(is_off().await, "it was allowed too late");
    assert!(told.borrow().is_empty());
}

#[wasm_bindgen_test]
async fn it_says_why_there_is_nothing_to_see() {
    for (devices, why) in [
        ("undefined", CameraError::Missing),
        (
            "({ getUserMedia: async () => { throw new DOMException('', 'NotAllowedError') } })",
            CameraError::Refused,
        ),
        (
            "({ getUserMedia: async () => { throw new DOMException('', 'NotFoundError') } })",
            CameraError::Missing,
        ),
        (
            "({ getUserMedia: async () => { throw new DOMException('', 'NotReadableError') } })",
            CameraError::Lost,
        ),
    ] {
        let _instead = Instead::of("navigator", "mediaDevices", devices);
        let (_watch, _video, told) = look().await;
        assert_eq!(first(&told).await, Err(why), "{devices}");
    }
    let _devices = Instead::of("navigator", "mediaDevices", "undefined");
    let _insecure = Instead::of("window", "isSecureContext", "false");
    let (_watch, _video, told) = look().await;
    assert_eq!(first(&told).await, Err(CameraError::Insecure));
}

#[wasm_bindgen_test]
async fn a_camera_that_is_taken_away_is_said() {
    let _camera = camera().await;
    let (_watch, _video, told) = look().await;
    assert!(first(&told).await.is_ok());
    run("window.seen.getTracks().forEach(track => track.stop())").await;
    wait(400).await;
    assert_eq!(told.borrow().last(), Some(&Err(CameraError::Lost)));
}
