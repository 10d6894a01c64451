//! The crates of the domain know no browser, clock, randomness or I/O: neither as a dependency nor in their sources.

use super::tokens::{self, Names};
use crate::workspace::Workspace;
use anyhow::{Context, Result};
use serde_json::Value;

/// The crates, and the only things each may depend on.
const CRATES: [(&str, &[&str]); 8] = [
    ("reflection", &["serde"]),
    ("keeping", &["reflection", "serde"]),
    ("settings", &["reflection"]),
    ("documents", &["reflection", "serde", "serde_json"]),
    ("credentials", &["bs58", "data-encoding", "reflection", "serde_json"]),
    ("handover", &["data-encoding", "qrcodegen", "quircs"]),
    ("aggregate", &["reflection", "serde", "serde_json"]),
    ("caseload", &["keeping", "reflection", "serde", "serde_json"]),
];

/// Parts of the standard library that reach outside.
const STD: [&str; 6] = ["time", "fs", "env", "net", "process", "thread"];

/// Crates that reach outside, and those whose names begin like these.
const OUTSIDE: [&str; 5] = ["web_sys", "js_sys", "gloo", "yew", "rand"];

pub(super) fn check(workspace: &Workspace) -> Result<Vec<String>> {
    let metadata = workspace.metadata()?;
    let files = workspace.files("rs")?;
    let mut findings = Vec::new();
    for (name, allowed) in CRATES {
        let is = dependencies(&metadata, name)
            .with_context(|| format!("cargo metadata does not know the crate {name}"))?;
        if is != allowed {
            let (is, allowed) = (is.join(", "), allowed.join(" and "));
            findings
                .push(format!("crates/{name}/Cargo.toml: depends on {is}; it may depend on {allowed} only"));
        }
        let sources = format!("crates/{name}/src/");
        for file in files.iter().filter(|file| file.starts_with(&sources)) {
            match tokens::names(&workspace.read(file)?) {
                Ok(names) => findings.extend(outside(&names).map(|(line, name)| {
                    format!(
                        "{file}:{line}: names `{name}`; time, ids and texts come into the domain from outside"
                    )
                })),
                Err(error) => findings.push(format!("{file}: {error:#}")),
            }
        }
    }
    Ok(findings)
}

/// The names of what a crate is built with; what its tests use does not count.
fn dependencies(metadata: &Value, crate_name: &str) -> Option<Vec<String>> {
    let packages = metadata.get("packages")?.as_array()?;
    let package =
        packages.iter().find(|package| package.get("name").is_some_and(|name| name == crate_name))?;
    let all = package.get("dependencies")?.as_array()?;
    let built_with = all.iter().filter(|dependency| dependency.get("kind").is_none_or(|kind| kind != "dev"));
    built_with.map(|dependency| Some(dependency.get("name")?.as_str()?.to_owned())).collect()
}

/// What reaches outside, with its line.
fn outside(names: &Names) -> impl Iterator<Item = (usize, String)> {
    let std = names.in_std.iter().filter(|(_, name)| STD.contains(&name.as_str()));
    let std = std.map(|(line, name)| (*line, format!("std::{name}")));
    let is_crate =
        |name: &str| OUTSIDE.iter().any(|known| name == *known || name.starts_with(&format!("{known}_")));
    let crates = names.all.iter().filter(move |(_, name)| is_crate(name)).cloned();
    std.chain(crates)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, expected: &[&str]) {
        let names = tokens::names(source).unwrap();
        let found: Vec<_> = outside(&names).map(|(line, name)| format!("{line} {name}")).collect();
        assert_eq!(found, expected, "{source}");
    }

    #[test]
    fn what_reaches_outside_is_found_however_it_is_written() {
        check("use std::time::Instant;", &["1 std::time"]);
        check(
            "use std::{\n    collections::BTreeMap,\n    fs,\n    env::{self, var},\n};",
            &["3 std::fs", "4 std::env"],
        );
        check("fn f() { ::std::process::exit(1) }", &["1 std::process"]);
        check("use gloo_storage::LocalStorage;\nuse yew::html;", &["1 gloo_storage", "2 yew"]);
        check("fn f() -> u8 { rand::random() }", &["1 rand"]);
    }

    #[test]
    fn words_are_not_names() {
        check("//! No std::fs, no yew.\n// rand\nuse std::{rc::Rc, fmt};\nconst A: &str = \"std::fs\";", &[]);
        check("fn operand(time: u8, env: u8) { environment::time }", &[]);
    }

    #[test]
    fn only_what_is_built_in_counts_as_a_dependency() {
        let metadata = serde_json::json!({"packages": [{"name": "reflection", "dependencies": [
            {"name": "serde", "kind": null}, {"name": "proptest", "kind": "dev"}, {"name": "cc", "kind": "build"}
        ]}]});
        assert_eq!(dependencies(&metadata, "reflection").unwrap(), ["serde", "cc"]);
        assert_eq!(dependencies(&serde_json::json!({}), "reflection"), None);
    }
}
