//! The page's web server: serves the built files from a folder, as any host would, and notes every request.

use crate::files::{Answer, Change, Files, Found, mime};
use anyhow::{Context, Result};
use std::{
    io::{BufRead, BufReader, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};

/// The folder of the site the page is in: a page must not need to be at the top.
const FOLDER: &str = "/shelf/";
/// A page of the same origin with nothing in it, to prepare storage on.
const BLANK: &str = "/blank.html";
/// Another page of the same origin, with the page in a sandboxed frame that may run scripts and nothing else.
const FRAMED: &str = "/framed.html";
/// How often a request that is held back looks whether it may be answered.
const GLANCE: Duration = Duration::from_millis(10);

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
    requests: Mutex<Vec<Request>>,
    stopped: AtomicBool,
}

/// What a browser asked for.
struct Request {
    address: String,
    /// All of it, as it came over the line.
    head: String,
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
    pub fn serve_after(script: impl Into<String>) -> Result<Self> {
        let first = |page: &str| page.replacen("<meta", "<script src=before.js></script><meta", 1);
        Self::serve_with(vec![
            Change { file: "index.html", answer: Answer::Edited(first) },
            Change { file: "before.js", answer: Answer::New(script.into()) },
        ])
    }

    /// Serves the page with some files changed.
    ///
    /// # Errors
    /// When the environment is not set or no port is free.
    pub fn serve_with(changes: Vec<Change>) -> Result<Self> {
        let files = Files::built(changes)?;
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
        self.shared.requests().iter().map(|request| request.address.clone()).collect()
    }

    /// Every request so far as it came over the line, with its head.
    pub fn heads(&self) -> Vec<String> {
        self.shared.requests().iter().map(|request| request.head.clone()).collect()
    }

    /// Serves a file as it was built, from now on; answers whoever was kept waiting for it.
    pub fn mend(&self, file: &str) {
        self.shared.files.mend(file);
    }

    /// The name of a file in the page's folder that this address asks for.
    pub(crate) fn name_of(address: &str) -> &str {
        address.strip_prefix(FOLDER).unwrap_or(address)
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
    fn requests(&self) -> MutexGuard<'_, Vec<Request>> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, connection: TcpStream) -> Result<()> {
        let mut connection = BufReader::new(connection);
        let mut head = String::new();
        // All of the head is read: what is left unread would cut the answer short.
        while connection.read_line(&mut head)? > 2 {}
        let address = head.split(' ').nth(1).context("no request")?.to_owned();
        let path = address.split('?').next().unwrap_or_default();
        self.requests().push(Request { address: address.clone(), head });
        let body = self.body(path);
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

    /// What is at a path; waits for what is held back.
    fn body(&self, path: &str) -> Option<Vec<u8>> {
        let name = match path {
            BLANK => return Some(b"<!doctype html><title>Blank</title><link rel=icon href=data:,>".to_vec()),
            FRAMED => return Some(FRAMING.as_bytes().to_vec()),
            _ => path.strip_prefix(FOLDER)?,
        };
        while !self.stopped.load(Ordering::Relaxed) {
            match self.files.find(name) {
                Found::Body(body) => return body,
                Found::Held => thread::sleep(GLANCE),
            }
        }
        None
    }
}

const FRAMING: &str = "<!doctype html><html lang=en><title>Host</title>\
    <link rel=icon href=data:,><body style=margin:0><iframe sandbox=allow-scripts src=shelf/ title=Page width=350 height=600></iframe>";
