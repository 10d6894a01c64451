//! The page's web server: serves the built files from a folder, as any host would, and notes every request.

use crate::environment::Environment;
use anyhow::{Context, Result};
use std::{
    fs,
    io::{BufRead, BufReader, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::PathBuf,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

/// The folder of the site the page is in: a page must not need to be at the top.
const FOLDER: &str = "/shelf/";
/// A page of the same origin with nothing in it, to prepare storage on.
const BLANK: &str = "/blank.html";
/// Another page of the same origin, with the page in a sandboxed frame that may run scripts and nothing else.
const FRAMED: &str = "/framed.html";

/// A running server; stopped when dropped.
///
/// A thread for each connection and one request on each: a browser holds several connections open at once, and a server
/// with a pool of threads (`tiny_http`) now and then leaves one of them waiting for ever.
pub struct Site {
    address: SocketAddr,
    shared: Arc<Shared>,
}

struct Shared {
    files: Files,
    requests: Mutex<Vec<String>>,
    stopped: AtomicBool,
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
    /// A file that was not built.
    New(&'static str),
}

impl Site {
    /// Serves the page as it was built.
    ///
    /// # Errors
    /// When the environment is not set or no port is free.
    pub fn serve() -> Result<Self> {
        Self::serve_with(Vec::new())
    }

    /// Serves the page with a script of ours that runs before everything else in it. As a file: the page's policy lets
    /// no other script run.
    ///
    /// # Errors
    /// When the environment is not set or no port is free.
    pub fn serve_after(script: &'static str) -> Result<Self> {
        let first = |page: &str| page.replacen("<meta", "<script src=before.js></script><meta", 1);
        Self::serve_with(vec![
            Change { file: "index.html", answer: Answer::Edited(first) },
            Change { file: "before.js", answer: Answer::New(script) },
        ])
    }

    /// Serves the page with some files changed.
    ///
    /// # Errors
    /// When the environment is not set or no port is free.
    pub fn serve_with(changes: Vec<Change>) -> Result<Self> {
        let files = Files { dist: Environment::read()?.dist, changes };
        let listener = TcpListener::bind(("127.0.0.1", 0)).context("no free port")?;
        let address = listener.local_addr().context("no address")?;
        let shared = Arc::new(Shared { files, requests: Mutex::default(), stopped: AtomicBool::new(false) });
        let site = Self { address, shared: Arc::clone(&shared) };
        thread::spawn(move || {
            for connection in listener.incoming() {
                if shared.stopped.load(Ordering::Relaxed) {
                    break;
                }
                let shared = Arc::clone(&shared);
                // A browser that no longer wants the answer is no trouble of ours.
                thread::spawn(move || connection.is_ok_and(|connection| shared.answer(connection).is_ok()));
            }
        });
        Ok(site)
    }

    /// The origin, without a slash at its end.
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
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
        self.shared.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.shared.stopped.store(true, Ordering::Relaxed);
        // Wakes the server, so that it sees that it is to stop.
        let _refused = TcpStream::connect(self.address);
    }
}

impl Shared {
    fn answer(&self, connection: TcpStream) -> Result<()> {
        let mut connection = BufReader::new(connection);
        let mut line = String::new();
        connection.read_line(&mut line)?;
        let address = line.split(' ').nth(1).context("no request")?.to_owned();
        // The rest of the head says nothing that we need; unread, it would cut the answer short.
        while connection.read_line(&mut line)? > 2 {}
        let path = address.split('?').next().unwrap_or_default();
        let body = match path {
            BLANK => Some(b"<!doctype html><title>Blank</title><link rel=icon href=data:,>".to_vec()),
            FRAMED => Some(FRAMING.as_bytes().to_vec()),
            _ => path.strip_prefix(FOLDER).and_then(|name| self.files.body(name)),
        };
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).push(address.clone());
        let status = if body.is_some() { "200 OK" } else { "404 Not Found" };
        let (mime, body) = (mime(path), body.unwrap_or_default());
        let length = body.len();
        let mut connection = connection.into_inner();
        // A sandboxed frame is of no origin: it may read only what any origin may.
        write!(
            connection,
            "HTTP/1.1 {status}\r\nContent-Type: {mime}\r\nContent-Length: {length}\r\nConnection: close\r\n\
             Cache-Control: no-store\r\nAccess-Control-Allow-Origin: *\r\n\r\n"
        )?;
        connection.write_all(&body)?;
        Ok(connection.flush()?)
    }
}

struct Files {
    dist: PathBuf,
    changes: Vec<Change>,
}

impl Files {
    fn body(&self, name: &str) -> Option<Vec<u8>> {
        let name = if name.is_empty() { "index.html" } else { name };
        // Names only: nothing outside of the folder is anybody's business.
        // Names only: nothing outside of the folder is anybody's business.
        let built = || if name.contains('/') { None } else { fs::read(self.dist.join(name)).ok() };
        match self.changes.iter().find(|change| name.ends_with(change.file)).map(|change| &change.answer) {
            None => built(),
            Some(Answer::Missing) => None,
            Some(Answer::New(text)) => Some(text.as_bytes().to_vec()),
            Some(Answer::Edited(edit)) => Some(edit(&String::from_utf8_lossy(&built()?)).into_bytes()),
        }
    }
}

const FRAMING: &str = "<!doctype html><html lang=en><title>Host</title>\
    <link rel=icon href=data:,><body style=margin:0><iframe sandbox=allow-scripts src=shelf/ title=Page width=350 height=600></iframe>";

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
