//! The page's web server: serves the built files from a folder, as any host would, and notes every request.

use crate::{
    files::{Answer, Change, Files, Found, mime},
    hosts::Hosts,
};
use anyhow::{Context, Result};
use std::{
    fs,
    io::{BufRead, BufReader, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::Path,
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
/// Pages of hosts at the page's own origin.
const HOSTS: &str = "/hosts/";
/// The same files there, which no other origin may read.
const CLOSED: &str = "/closed/";
/// How often a request that is held back looks whether it may be answered.
const GLANCE: Duration = Duration::from_millis(10);

/// A running server; stopped when dropped.
///
/// A thread for each connection and one request on each: a browser holds several connections open at once, and a server
/// with a pool of threads (`tiny_http`) now and then leaves one of them waiting for ever.
pub struct Site {
    shared: Arc<Shared>,
}

struct Shared {
    /// The page's own.
    address: SocketAddr,
    /// Where the hosts' pages are.
    host: SocketAddr,
    files: Files,
    hosts: Hosts,
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
        let listen = || TcpListener::bind(("127.0.0.1", 0)).context("no free port");
        let listeners = [listen()?, listen()?];
        let [address, host] = listeners.each_ref().map(TcpListener::local_addr);
        let shared = Arc::new(Shared {
            address: address.context("no address")?,
            host: host.context("no address")?,
            files,
            hosts: Hosts::default(),
            requests: Mutex::default(),
            stopped: AtomicBool::new(false),
        });
        for (listener, is_host) in listeners.into_iter().zip([false, true]) {
            let shared = Arc::clone(&shared);
            thread::spawn(move || {
                for connection in listener.incoming() {
                    if shared.stopped.load(Ordering::Relaxed) {
                        break;
                    }
                    let shared = Arc::clone(&shared);
                    // A browser that no longer wants the answer is no trouble of ours.
                    thread::spawn(move || {
                        connection.is_ok_and(|connection| shared.answer(connection, is_host).is_ok())
                    });
                }
            });
        }
        Ok(Self { shared })
    }

    /// The origin, without a slash at its end.
    pub fn origin(&self) -> String {
        self.shared.origin()
    }

    /// The address of a host's page, of another origin and another site than the page: `hosts/NAME`, or what was [put](Self::put_host)
    /// there, with the page's origin in place of `{{origin}}` and the host's own in place of `{{host}}`.
    pub fn host(&self, name: &str) -> String {
        format!("{}/{name}", self.shared.host_origin())
    }

    /// The address of the same at the page's own origin.
    pub fn host_beside(&self, name: &str) -> String {
        format!("{}{HOSTS}{name}", self.origin())
    }

    /// The address of the same there, where no other origin may read it.
    pub fn host_closed(&self, name: &str) -> String {
        format!("{}{CLOSED}{name}", self.origin())
    }

    /// The hosts' own origin, without a slash at its end.
    pub fn host_origin(&self) -> String {
        self.shared.host_origin()
    }

    /// Adds a file to those of the hosts.
    pub fn put_host(&self, name: &str, text: &str) {
        self.shared.hosts.put(name, text.as_bytes());
    }

    /// Adds all files of a folder to those of the hosts.
    ///
    /// # Errors
    /// When one cannot be read.
    pub fn put_hosts(&self, folder: &Path) -> Result<()> {
        for file in fs::read_dir(folder).with_context(|| format!("no folder {}", folder.display()))? {
            let file = file?;
            let bytes =
                fs::read(file.path()).with_context(|| format!("cannot read {}", file.path().display()))?;
            self.shared.hosts.put(&file.file_name().to_string_lossy(), &bytes);
        }
        Ok(())
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

    /// Every request for the page's origin so far, in order.
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
        // Wakes the servers, so that they see that they are to stop.
        for address in [self.shared.address, self.shared.host] {
            let _refused = TcpStream::connect(address);
        }
    }
}

impl Shared {
    fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// By name, not by number: so it is another site too, whose frames a browser may forbid to store anything.
    fn host_origin(&self) -> String {
        format!("http://localhost:{}", self.host.port())
    }

    fn requests(&self) -> MutexGuard<'_, Vec<Request>> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, connection: TcpStream, is_host: bool) -> Result<()> {
        let mut connection = BufReader::new(connection);
        let mut head = String::new();
        // All of the head is read: what is left unread would cut the answer short.
        while connection.read_line(&mut head)? > 2 {}
        let address = head.split(' ').nth(1).context("no request")?.to_owned();
        let path = address.split('?').next().unwrap_or_default();
        let body = if is_host {
            self.host_file(path.strip_prefix('/').unwrap_or_default(), &self.host_origin())
        } else {
            self.requests().push(Request { address: address.clone(), head });
            self.body(path)
        };
        let status = if body.is_some() { "200 OK" } else { "404 Not Found" };
        let (mime, body) = (mime(path), body.unwrap_or_default());
        let length = body.len();
        let mut connection = connection.into_inner();
        // A sandboxed frame is of no origin: it may read only what any origin may.
        let open = if path.starts_with(CLOSED) { "" } else { "Access-Control-Allow-Origin: *\r\n" };
        write!(
            connection,
            "HTTP/1.1 {status}\r\nContent-Type: {mime}\r\nContent-Length: {length}\r\nConnection: close\r\n\
             Cache-Control: no-store\r\n{open}\r\n"
        )?;
        connection.write_all(&body)?;
        Ok(connection.flush()?)
    }

    fn host_file(&self, name: &str, host: &str) -> Option<Vec<u8>> {
        self.hosts.find(name, &self.origin(), host)
    }

    /// What is at a path; waits for what is held back.
    fn body(&self, path: &str) -> Option<Vec<u8>> {
        let name = match path {
            BLANK => return Some(b"<!doctype html><title>Blank</title><link rel=icon href=data:,>".to_vec()),
            FRAMED => return Some(FRAMING.as_bytes().to_vec()),
            _ => match path.strip_prefix(HOSTS).or_else(|| path.strip_prefix(CLOSED)) {
                Some(name) => return self.host_file(name, &self.origin()),
                None => path.strip_prefix(FOLDER)?,
            },
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
