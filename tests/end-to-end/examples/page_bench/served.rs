//! The server of the bench: files that were compressed beforehand, over connections that stay open.

use anyhow::{Context, Result};
use std::{
    collections::BTreeMap,
    env, fs,
    io::{BufRead, BufReader, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

/// The version of each file: while the bench runs there is only one.
const TAG: &str = "\"of-this-bench\"";

/// A running server, until the bench ends.
pub(crate) struct Served {
    address: SocketAddr,
    shared: Arc<Shared>,
}

struct Shared {
    files: BTreeMap<String, File>,
    /// Bytes of bodies that were sent since the last visit began.
    sent: AtomicUsize,
}

struct File {
    body: Vec<u8>,
    is_compressed: bool,
    mime: &'static str,
}

impl Served {
    /// Serves the folders that `cargo xtask bench page` has laid.
    pub(crate) fn start() -> Result<Self> {
        let folder = env::var("EVERYDAY_SKILLS_BENCH").context("run `cargo xtask bench page`")?;
        let mut files = BTreeMap::new();
        for page in fs::read_dir(&folder).with_context(|| format!("no folder {folder}"))? {
            let page = page?;
            for file in fs::read_dir(page.path())? {
                let file = file?;
                let name = file.file_name().to_string_lossy().into_owned();
                let plain = name.strip_suffix(".br");
                let address = format!("/{}/{}", page.file_name().to_string_lossy(), plain.unwrap_or(&name));
                let mime = mime(&address);
                let body = fs::read(file.path())?;
                files.insert(address, File { body, is_compressed: plain.is_some(), mime });
            }
        }
        let listener = TcpListener::bind(("127.0.0.1", 0)).context("no free port")?;
        let address = listener.local_addr().context("no address")?;
        let shared = Arc::new(Shared { files, sent: AtomicUsize::default() });
        let serving = Arc::clone(&shared);
        thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                let shared = Arc::clone(&serving);
                // A browser that goes away in the middle is closed after each visit.
                thread::spawn(move || shared.answer(connection).is_ok());
            }
        });
        Ok(Self { address, shared })
    }

    /// The address of a page.
    pub(crate) fn address(&self, page: &str) -> String {
        format!("http://{}/{page}/", self.address)
    }

    /// Forgets what was sent so far.
    pub(crate) fn forget(&self) {
        self.shared.sent.store(0, Ordering::Relaxed);
    }

    /// Bytes that were sent since.
    pub(crate) fn sent(&self) -> f64 {
        let sent = u32::try_from(self.shared.sent.load(Ordering::Relaxed));
        f64::from(sent.unwrap_or(u32::MAX))
    }
}

impl Shared {
    /// Answers one request after the other until the browser closes the connection.
    fn answer(&self, connection: TcpStream) -> Result<()> {
        connection.set_nodelay(true)?;
        let mut connection = BufReader::new(connection);
        loop {
            let mut head = String::new();
            while connection.read_line(&mut head)? > 2 {}
            let Some(path) = head.split(' ').nth(1) else { return Ok(()) };
            let mut path = path.split('?').next().unwrap_or_default().to_owned();
            if path.ends_with('/') {
                path.push_str("index.html");
            }
            let answer = match self.files.get(&path) {
                Some(_) if head.contains(TAG) => {
                    format!("HTTP/1.1 304 Not Modified\r\nETag: {TAG}\r\n\r\n").into()
                }
                Some(file) => {
                    self.sent.fetch_add(file.body.len(), Ordering::Relaxed);
                    file.answer()
                }
                None => b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".to_vec(),
            };
            connection.get_mut().write_all(&answer)?;
        }
    }
}

impl File {
    /// As a server sends it that asks browsers to look for a newer one each time.
    fn answer(&self) -> Vec<u8> {
        let encoding = if self.is_compressed { "Content-Encoding: br\r\n" } else { "" };
        let (mime, length) = (self.mime, self.body.len());
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: {mime}\r\nContent-Length: {length}\r\n{encoding}\
             Cache-Control: no-cache\r\nETag: {TAG}\r\nVary: Accept-Encoding\r\n\r\n"
        );
        [head.as_bytes(), &self.body].concat()
    }
}

fn mime(name: &str) -> &'static str {
    match Path::new(name).extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("webmanifest") => "application/manifest+json",
        Some("tsv") => "text/tab-separated-values; charset=utf-8",
        _ => "application/octet-stream",
    }
}
