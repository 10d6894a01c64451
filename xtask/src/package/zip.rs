//! The zip: one folder with the version in its name, to be put on a web server as it is.

use super::filled;
use crate::{
    integrity::{LOADER, integrity},
    page::Files,
    workspace::Workspace,
};
use anyhow::{Context, Result};
use std::io::{Cursor, Write};
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

/// What a web master and a counselor read. As .txt, which opens everywhere.
const DOCUMENTS: [&str; 6] =
    ["aggregate", "badges", "counselors-guide", "counselors-guide-es", "embedding", "privacy"];

/// What is in the folder: the page, the licence, how to use it, and the documents.
pub(super) fn files(workspace: &Workspace, page: &Files) -> Result<Files> {
    let loader = page.get(LOADER).context("the page has no loader")?;
    let first = filled(&workspace.read("assets/zip/READ-ME-FIRST.txt")?);
    let mut files = page.clone();
    files.insert(
        "READ-ME-FIRST.txt".to_owned(),
        first.replace("{integrity}", &integrity(loader)).into_bytes(),
    );
    files.insert("LICENSE.txt".to_owned(), workspace.read("LICENSE")?.into_bytes());
    for name in DOCUMENTS {
        let text = workspace.read(&format!("docs/{name}.md"))?;
        files.insert(format!("docs/{name}.txt"), renamed(&text).into_bytes());
    }
    for schema in workspace.files("schema.json")? {
        let text = workspace.read(&schema)?;
        files.insert(schema, text.into_bytes());
    }
    Ok(files)
}

/// A document whose links lead to the others as they are called here.
fn renamed(document: &str) -> String {
    let rename = |text: String, name: &&str| text.replace(&format!("]({name}.md"), &format!("]({name}.txt"));
    DOCUMENTS.iter().fold(document.to_owned(), rename)
}

/// The same bytes for the same files, on every machine: sorted, and all of one time.
pub(super) fn archive(folder: &str, files: &Files) -> Result<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(format!("{folder}/{name}"), options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;
    use zip::ZipArchive;

    fn packed() -> Files {
        let page = Files::from([(LOADER.to_owned(), b"a".to_vec()), ("app.css".to_owned(), b"b".to_vec())]);
        files(&Workspace::find().unwrap(), &page).unwrap()
    }

    #[test]
    fn what_is_packed_is_in_one_folder_and_comes_out_again() {
        let files = packed();
        let bytes = archive("skills-1", &files).unwrap();
        assert_eq!(bytes, archive("skills-1", &files).unwrap());
        let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
        assert_eq!(archive.len(), files.len());
        for (name, expected) in &files {
            let mut bytes = Vec::new();
            archive.by_name(&format!("skills-1/{name}")).unwrap().read_to_end(&mut bytes).unwrap();
            assert_eq!(&bytes, expected, "{name}");
        }
    }

    #[test]
    fn what_is_to_be_pasted_has_all_its_values() {
        let files = packed();
        let first = String::from_utf8(files["READ-ME-FIRST.txt"].clone()).unwrap();
        assert!(first.contains(&integrity(b"a")) && !first.contains('{'), "{first}");
    }

    /// A document that leads to one that is not packed with it leads nowhere.
    #[test]
    fn what_documents_lead_to_is_packed_too() {
        let files = packed();
        for name in DOCUMENTS {
            let text = String::from_utf8(files[&format!("docs/{name}.txt")].clone()).unwrap();
            let links = text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
            for link in links.filter(|link| !link.is_empty() && !link.contains(':')) {
                assert!(files.contains_key(&format!("docs/{link}")), "{name} leads to {link}");
            }
        }
    }
}
