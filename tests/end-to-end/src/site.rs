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
    /// Where a browser can ask for all that is elsewhere.
    elsewhere: SocketAddr,
    /// What was asked for there.
    asked_elsewhere: Mutex<Vec<String>>,
    files: Files,
    hosts: Hosts,
    requests: Mutex<Vec<Request>>,
    /// How many more requests are answered; without a number, all.
    left: Mutex<Option<usize>>,
    stopped: AtomicBool,
}

/// What one of the servers is.
#[derive(Clone, Copy)]
enum Role {
    /// Has the page.
    Page,
    /// Has the pages of hosts.
    Host,
    /// Has nothing, and notes what is asked for.
    Elsewhere,
}

/// What a browser asked for.
struct Request {
    address: String,
    /// All of it, as it came over the line.
    head: String,
}

impl Site {
    /// Serves the page as it was built, but for the copy of itself that it keeps on a device: what a test sees on the network is what
    /// the page itself asks for.
    ///
    /// # Errors
    /// When the environment is not set or no port is free.
    pub fn serve() -> Result<Self> {
        Self::serve_with(Vec::new())
    }

    /// Serves the page as it was built, with its copy on the device.
    ///
    /// # Errors
    /// When the environment is not set or no port is free.
    pub fn serve_to_be_kept() -> Result<Self> {
        Self::serve_changed(Vec::new())
    }

    /// Serves the page with a script of ours that runs before everything else in it. As a file: the page's policy lets
    /// no other script run.
    ///
    /// # Errors
    /// When the environment is not set or no port is free.
    pub fn serve_after(script: impl Into<String>) -> Result<Self> {
        Self::serve_with(Self::after(script).into())
    }

    /// The changes by which a script of ours runs first, for a site with more of them.
    pub fn after(script: impl Into<String>) -> [Change; 2] {
        let first = |page: &str| page.replacen("<meta", "<script src=before.js></script><meta", 1);
        [
            Change { file: "index.html", answer: Answer::Edited(first) },
            Change { file: "before.js", answer: Answer::New(script.into()) },
        ]
    }

    /// Serves the page with some files changed.
    ///
    /// # Errors
    /// When the environment is not set or no port is free.
    pub fn serve_with(mut changes: Vec<Change>) -> Result<Self> {
        let without_copy = |script: &str| script.replace("serviceWorker", "nothing");
        changes.push(Change { file: "start.js", answer: Answer::Edited(without_copy) });
        Self::serve_changed(changes)
    }

    fn serve_changed(changes: Vec<Change>) -> Result<Self> {
        let files = Files::built(changes)?;
        let listen = || TcpListener::bind(("127.0.0.1", 0)).context("no free port");
        let listeners = [listen()?, listen()?, listen()?];
        let [address, host, elsewhere] = listeners.each_ref().map(TcpListener::local_addr);
        let shared = Arc::new(Shared {
            address: address.context("no address")?,
            host: host.context("no address")?,
            elsewhere: elsewhere.context("no address")?,
            asked_elsewhere: Mutex::default(),
            files,
            hosts: Hosts::default(),
            requests: Mutex::default(),
            left: Mutex::default(),
            stopped: AtomicBool::new(false),
        });
        for (listener, role) in listeners.into_iter().zip([Role::Page, Role::Host, Role::Elsewhere]) {
            let shared = Arc::clone(&shared);
            thread::spawn(move || {
                for connection in listener.incoming() {
                    if shared.stopped.load(Ordering::Relaxed) {
                        break;
                    }
                    let shared = Arc::clone(&shared);
                    // A browser that no longer wants the answer is no trouble of ours.
                    thread::spawn(move || {
                        connection.is_ok_and(|connection| shared.answer(connection, role).is_ok())
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

    /// Who may be asked, as a proxy, for all that is not on this machine: notes it, and has nothing.
    pub(crate) fn elsewhere(&self) -> SocketAddr {
        self.shared.elsewhere
    }

    /// What was asked for there so far.
    pub(crate) fn asked_elsewhere(&self) -> Vec<String> {
        self.shared.asked_elsewhere().clone()
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

    /// Serves another file, or a file otherwise, from now on.
    pub fn change(&self, change: Change) {
        self.shared.files.change(change);
    }

    /// What is served under the name of a file now; nothing where there is none.
    pub fn now(&self, file: &str) -> Option<String> {
        match self.shared.files.find(file) {
            Found::Body(Some(bytes)) => String::from_utf8(bytes).ok(),
            _ => None,
        }
    }

    /// Answers so many requests more and then none, as a network that goes away.
    pub fn goes_away_after(&self, requests: usize) {
        *self.shared.left() = Some(requests);
    }

    /// Answers again.
    pub fn comes_back(&self) {
        *self.shared.left() = None;
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
        for address in [self.shared.address, self.shared.host, self.shared.elsewhere] {
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

    fn left(&self) -> MutexGuard<'_, Option<usize>> {
        self.left.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a request is answered: one less is left then.
    fn is_there(&self) -> bool {
        let mut left = self.left();
        if *left == Some(0) {
            return false;
        }
        *left = left.map(|left| left - 1);
        true
    }

    fn asked_elsewhere(&self) -> MutexGuard<'_, Vec<String>> {
        self.asked_elsewhere.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, connection: TcpStream, role: Role) -> Result<()> {
        let mut connection = BufReader::new(connection);
        let mut head = String::new();
        // All of the head is read: what is left unread would cut the answer short.
        while connection.read_line(&mut head)? > 2 {}
        let address = head.split(' ').nth(1).context("no request")?.to_owned();
        let path = address.split('?').next().unwrap_or_default();
        if !self.is_there() {
            return Ok(());
        }
        let body = match role {
            Role::Host => self.host_file(path.strip_prefix('/').unwrap_or_default(), &self.host_origin()),
            Role::Page => {
                self.requests().push(Request { address: address.clone(), head });
                self.body(path)
            }
            Role::Elsewhere => {
                // All of it, or, behind encryption, its host and port.
                let whole =
                    if address.contains("://") { address.clone() } else { format!("https://{address}") };
                self.asked_elsewhere().push(whole);
                None
            }
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
