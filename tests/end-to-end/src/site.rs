//! The page's web server: serves the built files from a folder, as any host would, and notes every request.

use crate::environment::Environment;
use anyhow::{Context, Result, anyhow};
use std::{
    fs,
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
    thread,
};
use tiny_http::{Header, Request, Response, Server};

/// The folder of the site the page is in: a page must not need to be at the top.
const FOLDER: &str = "/shelf/";
/// A page of the same origin with nothing in it, to prepare storage on.
const BLANK: &str = "/blank.html";
/// Another page of the same origin, with the page in a sandboxed frame that may run scripts and nothing else.
const FRAMED: &str = "/framed.html";

/// A running server; stopped when dropped.
pub struct Site {
    server: Arc<Server>,
    requests: Arc<Mutex<Vec<String>>>,
}

/// A file that is served differently from how it was built.
pub struct Change {
    /// How the file's name ends.
    pub file: &'static str,
    /// What is answered instead.
    pub answer: Answer,
}

/// What is answered instead of a file.
pub enum Answer {
    /// 404.
    Missing,
    /// The file's text, changed.
    Edited(fn(&str) -> String),
}

impl Site {
    /// Serves the page as it was built.
    ///
    /// # Errors
    /// When the environment is not set or no port is free.
    pub fn serve() -> Result<Self> {
        Self::serve_with(Vec::new())
    }

    /// Serves the page with some files changed.
    ///
    /// # Errors
    /// When the environment is not set or no port is free.
    pub fn serve_with(changes: Vec<Change>) -> Result<Self> {
        let files = Files { dist: Environment::read()?.dist, changes };
        let server = Server::http("127.0.0.1:0").map_err(|error| anyhow!("no free port: {error}"))?;
        let server = Arc::new(server);
        let requests = Arc::new(Mutex::new(Vec::new()));
        let site = Self { server: Arc::clone(&server), requests: Arc::clone(&requests) };
        thread::spawn(move || {
            for request in server.incoming_requests() {
                requests.lock().unwrap_or_else(PoisonError::into_inner).push(request.url().to_owned());
                // A browser that no longer wants the answer is no trouble of ours.
                let _gone = files.answer(request);
            }
        });
        Ok(site)
    }

    /// The origin, without a slash at its end.
    pub fn origin(&self) -> String {
        format!("http://{}", self.server.server_addr())
    }

    /// The page's address.
    pub fn address(&self) -> String {
        format!("{}{FOLDER}", self.origin())
    }

    /// The address of an empty page of the same origin.
    pub fn blank(&self) -> String {
        format!("{}{BLANK}", self.origin())
    }

    /// The address of a page that has the page in a sandboxed frame.
    pub fn framed(&self) -> String {
        format!("{}{FRAMED}", self.origin())
    }

    /// Every request so far, in order.
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.server.unblock();
    }
}

struct Files {
    dist: PathBuf,
    changes: Vec<Change>,
}

impl Files {
    fn answer(&self, request: Request) -> Result<()> {
        let path = request.url().split('?').next().unwrap_or_default().to_owned();
        let body = match path.as_str() {
            BLANK => Some(b"<!doctype html><title>Blank</title>".to_vec()),
            FRAMED => Some(FRAMING.as_bytes().to_vec()),
            _ => path.strip_prefix(FOLDER).and_then(|name| self.body(name)),
        };
        let Some(body) = body else {
            return Ok(request.respond(Response::from_string("not here").with_status_code(404))?);
        };
        let mut response = Response::from_data(body);
        // A sandboxed frame is of no origin: it may read only what any origin may.
        for (name, value) in [("Content-Type", mime(&path)), ("Access-Control-Allow-Origin", "*")] {
            let header = Header::from_bytes(name, value).map_err(|()| anyhow!("{name}: {value}"))?;
            response.add_header(header);
        }
        request.respond(response).context("cannot answer")
    }

    fn body(&self, name: &str) -> Option<Vec<u8>> {
        let name = if name.is_empty() { "index.html" } else { name };
        // Names only: nothing outside of the folder is anybody's business.
        let body = if name.contains('/') { None } else { fs::read(self.dist.join(name)).ok() }?;
        match self.changes.iter().find(|change| name.ends_with(change.file)) {
            None => Some(body),
            Some(Change { answer: Answer::Missing, .. }) => None,
            Some(Change { answer: Answer::Edited(edit), .. }) => {
                Some(edit(&String::from_utf8_lossy(&body)).into_bytes())
            }
        }
    }
}

const FRAMING: &str = "<!doctype html><html lang=en><title>Host</title>\
    <iframe sandbox=allow-scripts src=shelf/ title=Page width=350 height=600></iframe>";

fn mime(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, ending)| ending) {
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("tsv") => "text/tab-separated-values; charset=utf-8",
        _ => "text/html; charset=utf-8",
    }
}
