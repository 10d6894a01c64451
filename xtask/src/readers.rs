//! What ours write, other people's programs read: each kind of file that a learner takes away, by the scripts in `tests/readers`.

use crate::{
    content, guide,
    run::{run, say},
    standalone,
    tools::{Python, apt_install, reader_modules},
    workspace::Workspace,
};
use anyhow::{Context, Result};
use documents::worksheet_file;
use std::{fs, path::PathBuf, process::Command};

/// Who writes samples into a folder: a crate and its example.
const WRITERS: [(&str, &str); 4] =
    [("credentials", "sample"), ("documents", "samples"), ("documents", "writers"), ("handover", "sample")];

/// The scripts for Python and for Node.js, each with whose samples it reads: the place among [`WRITERS`].
const PYTHON: [(&str, usize); 4] = [("badges.py", 0), ("table.py", 1), ("word.py", 2), ("qr.py", 3)];
const NODE: [(&str, usize); 3] = [("badges.mjs", 0), ("resume.mjs", 1), ("html.mjs", HTML)];

/// Whose samples are HTML files.
const HTML: usize = 2;

/// The programs that the scripts call: zbar reads QR codes, `LibreOffice` opens Word files, poppler has the text of a PDF file.
const PROGRAMS: [(&str, &str); 3] =
    [("zbarimg", "zbar-tools"), ("soffice", "libreoffice-writer-nogui"), ("pdftotext", "poppler-utils")];

/// Has all of them read samples. Where there is no Python or Node.js, that is said.
pub(crate) fn read(workspace: &Workspace) -> Result<()> {
    let missing: Vec<_> = PROGRAMS
        .iter()
        .filter(|(name, _)| which::which(name).is_err())
        .map(|(_, package)| *package)
        .collect();
    if !missing.is_empty() {
        apt_install(&missing)?;
    }
    let folders = WRITERS.map(|(of, example)| samples(workspace, of, example));
    let mut written = Vec::new();
    for folder in folders {
        written.push(folder?);
    }
    // Beside what the documents' example writes, for the same reader of HTML.
    if let Some(folder) = written.get(HTML) {
        for (name, page) in pages(workspace)? {
            let file = folder.join(name);
            fs::write(&file, page).with_context(|| format!("cannot write {}", file.display()))?;
        }
    }
    let script = |name: &str| workspace.root().join("tests/readers").join(name);
    match Python::find() {
        Ok(python) => {
            for (name, at) in PYTHON {
                run(python.script(&script(name)).args(written.get(at)))
                    .with_context(|| format!("{name} does not read what we write"))?;
            }
        }
        Err(why) => say(format!("what Python reads was NOT read ({why:#})")),
    }
    match (which::which("node"), reader_modules()) {
        (Ok(node), Ok(modules)) => {
            for (name, at) in NODE {
                let mut command = Command::new(&node);
                command.arg(script(name)).args(written.get(at)).arg(&modules);
                run(&mut command).with_context(|| format!("{name} does not read what we write"))?;
            }
        }
        _ => say("what Node.js reads was NOT read: it is not here, or npm's registry is not"),
    }
    Ok(())
}

/// The pages that are there without the program, by their names.
fn pages(workspace: &Workspace) -> Result<Vec<(String, String)>> {
    let mut pages = vec![(standalone::PAGE.to_owned(), standalone::page(workspace)?)];
    for name in ["aggregate", "configure", "frame"].map(|name| format!("{name}.html")) {
        let page = workspace.read(&format!("assets/embed/{name}"))?;
        pages.push((name, page));
    }
    for content in content::compile_all(workspace).0 {
        pages.push((format!("worksheet-{}.html", content.language), worksheet_file(&content)));
        pages.push((guide::file(&content.language), guide::page(workspace, &content)?));
    }
    Ok(pages)
}

/// The folder that a crate's example wrote into.
fn samples(workspace: &Workspace, of: &str, example: &str) -> Result<PathBuf> {
    let folder = workspace.target()?.join("samples").join(of).join(example);
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("cannot delete {}", folder.display()))?;
    }
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let mut command = workspace.cargo(&["run", "--quiet", "-p", of, "--example", example, "--"]);
    run(command.arg(&folder)).with_context(|| format!("{of} wrote no samples"))?;
    Ok(folder)
}
