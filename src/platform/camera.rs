//! Reads QR codes with the device's camera. No picture is kept, and none leaves the device.

use super::by_name::{call, get, made, promised, set, window};
use gloo_events::EventListener;
use gloo_timers::future::TimeoutFuture;
use js_sys::{Array, JSON, Uint8Array};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::Callback;

/// Milliseconds between two looks: often enough for a hand that moves, seldom enough for an old phone.
const PAUSE: u32 = 150;

/// The back camera where there are two; wide enough for the finest code.
const CAMERA: &str =
    r#"{"video":{"facingMode":"environment","width":{"ideal":1280},"height":{"ideal":720}}}"#;

/// The most pixels a side of what is looked at: a larger picture is made smaller first.
const LONGEST_SIDE: f64 = 1280.0;

/// Why nothing can be read with a camera.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CameraError {
    /// There is none, or the browser gives none to any page.
    Missing,
    /// The person, or the page around this one, does not allow it.
    Refused,
    /// The page did not come over HTTPS.
    Insecure,
    /// Another program has it, or it was taken away.
    Lost,
}

impl CameraError {
    /// The key of what the person is told.
    pub fn key(self) -> &'static str {
        match self {
            Self::Missing => "camera-missing",
            Self::Refused => "camera-refused",
            Self::Insecure => "camera-insecure",
            Self::Lost => "camera-lost",
        }
    }
}

/// Looks as long as it is kept. The camera is off when this is dropped, when the page is left and when the video is taken
/// off the page, whichever comes first; also where it is allowed only after that.
pub struct Watch {
    camera: Rc<Camera>,
    _leaving: EventListener,
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.camera.stop();
    }
}

/// Shows the camera's picture in a `<video muted playsinline>` and tells the texts of the codes in it, each time there are some,
/// the same ones again and again. After an error there is nothing more.
pub fn watch(video: Element, tell: Callback<Result<Vec<String>, CameraError>>) -> Watch {
    let camera = Rc::new(Camera { video, stream: RefCell::default(), is_stopped: Cell::new(false) });
    let leaving = camera.clone();
    let leaving = EventListener::new(window().unchecked_ref(), "pagehide", move |_| leaving.stop());
    spawn_local({
        let camera = camera.clone();
        async move {
            let done = camera.run(&tell).await;
            let was_stopped = camera.is_stopped.get();
            camera.stop();
            if let (Err(error), false) = (done, was_stopped) {
                tell.emit(Err(error));
            }
        }
    });
    Watch { camera, _leaving: leaving }
}

struct Camera {
    video: Element,
    stream: RefCell<JsValue>,
    is_stopped: Cell<bool>,
}

impl Camera {
    async fn run(&self, tell: &Callback<Result<Vec<String>, CameraError>>) -> Result<(), CameraError> {
        let stream = stream().await?;
        self.stream.replace(stream.clone());
        if self.is_stopped.get() {
            return Ok(());
        }
        set(&self.video, "srcObject", &stream);
        // Where it does not play by itself nothing is lost: the picture stands still.
        let _plays = promised(&self.video, "play", &Array::new());
        let detector = detector().await;
        let canvas = Canvas::new();
        while self.is_on()? {
            let texts = match (&detector, &canvas) {
                (Some(detector), _) => detected(detector, &self.video).await,
                (None, Some(canvas)) => canvas.read(&self.video),
                (None, None) => return Err(CameraError::Missing),
            };
            if !texts.is_empty() && self.is_on()? {
                tell.emit(Ok(texts));
            }
            TimeoutFuture::new(PAUSE).await;
        }
        Ok(())
    }

    /// Whether to look on.
    fn is_on(&self) -> Result<bool, CameraError> {
        if self.is_stopped.get() || !self.video.is_connected() {
            return Ok(false);
        }
        let is_live = |track: JsValue| get(&track, "readyState").as_string().as_deref() == Some("live");
        if tracks(&self.stream.borrow()).iter().any(is_live) { Ok(true) } else { Err(CameraError::Lost) }
    }

    fn stop(&self) {
        self.is_stopped.set(true);
        for track in tracks(&self.stream.borrow()).iter() {
            call(&track, "stop", &Array::new());
        }
        set(&self.video, "srcObject", &JsValue::NULL);
    }
}

fn tracks(stream: &JsValue) -> Array {
    call(stream, "getTracks", &Array::new()).map_or_else(Array::new, |tracks| Array::from(&tracks))
}

/// Asks for the camera.
async fn stream() -> Result<JsValue, CameraError> {
    let devices = get(&get(&window(), "navigator"), "mediaDevices");
    let what = JSON::parse(CAMERA).unwrap_or_default();
    let Some(asked) = promised(&devices, "getUserMedia", &Array::of1(&what)) else {
        let is_secure = get(&window(), "isSecureContext").is_truthy();
        return Err(if is_secure { CameraError::Missing } else { CameraError::Insecure });
    };
    asked.await.map_err(|error| match get(&error, "name").as_string().as_deref() {
        Some("NotAllowedError" | "SecurityError") => CameraError::Refused,
        Some("NotReadableError" | "AbortError") => CameraError::Lost,
        _ => CameraError::Missing,
    })
}

/// What the browser itself reads QR codes with. Some have it and can read nothing, so it is asked.
async fn detector() -> Option<JsValue> {
    let class = get(&window(), "BarcodeDetector");
    let formats = promised(&class, "getSupportedFormats", &Array::new())?.await.ok()?;
    let qr = Array::of1(&"qr_code".into());
    let reads_it = Array::from(&formats).iter().any(|format| format == "qr_code");
    let options = js_sys::Object::new();
    set(&options, "formats", &qr);
    reads_it.then(|| made("BarcodeDetector", &Array::of1(&options))).flatten()
}

async fn detected(detector: &JsValue, video: &Element) -> Vec<String> {
    let found = match promised(detector, "detect", &Array::of1(video)) {
        // Before the first picture it fails.
        Some(found) => found.await.unwrap_or_default(),
        None => JsValue::UNDEFINED,
    };
    let texts = found.dyn_into::<Array>().unwrap_or_default();
    texts.iter().filter_map(|code| get(&code, "rawValue").as_string()).collect()
}

/// Where a picture is taken from to look at its pixels.
struct Canvas {
    element: JsValue,
    context: JsValue,
}

impl Canvas {
    fn new() -> Option<Self> {
        let element: JsValue = web_sys::window()?.document()?.create_element("canvas").ok()?.into();
        let options = JSON::parse(r#"{"willReadFrequently":true}"#).ok()?;
        let context = call(&element, "getContext", &Array::of2(&"2d".into(), &options))?;
        context.is_object().then_some(Self { element, context })
    }

    /// The texts of all codes in the picture that a video shows; none before the first picture.
    fn read(&self, video: &Element) -> Vec<String> {
        self.pixels(video)
            .map_or_else(Vec::new, |(pixels, width, height)| handover::read(&pixels, width, height))
    }

    /// A byte of brightness for each pixel, with width and height.
    fn pixels(&self, video: &Element) -> Option<(Vec<u8>, usize, usize)> {
        let side = |name| get(video, name).as_f64().filter(|side| *side >= 1.0);
        let (width, height) = (side("videoWidth")?, side("videoHeight")?);
        let scale = (LONGEST_SIDE / width.max(height)).min(1.0);
        let [width, height] = [width, height].map(|side| JsValue::from((side * scale).floor().max(1.0)));
        for (name, side) in [("width", &width), ("height", &height)] {
            if get(&self.element, name) != *side {
                set(&self.element, name, side);
            }
        }
        let zero = JsValue::from(0);
        call(&self.context, "drawImage", &Array::of5(video, &zero, &zero, &width, &height))?;
        let picture = call(&self.context, "getImageData", &Array::of4(&zero, &zero, &width, &height))?;
        let colours = Uint8Array::new(&get(&picture, "data")).to_vec();
        // Green is most of what eyes see as brightness, and all that black and white differ by.
        let pixels = colours.chunks_exact(4).filter_map(|pixel| pixel.get(1).copied()).collect();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "1 to 1280")]
        let [width, height] = [width, height].map(|side| side.as_f64().unwrap_or_default() as usize);
        Some((pixels, width, height))
    }
}
