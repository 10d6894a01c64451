//! The names in the script that wasm-bindgen writes.

use super::{Imports, Names};
use crate::split::{MODULE, SCRIPT};
use anyhow::{Context, Result, bail};

/// How the script calls what the program exports.
const EXPORTS: &str = "wasm";

/// Where wasm-bindgen puts all that the program imports: begin and end of an object, and how each line begins that begins
/// a function of it. Other lines are further in, or close what was opened.
const OBJECT: [&str; 2] = ["const import0 = {\n        __proto__: null,\n", "\n    };"];
const ENTRY: &str = "        ";

/// The same as an array: its places are the shortest names, since the script need not write them.
const ARRAY: [&str; 2] = ["const import0 = [\n", "\n    ];"];

/// The script with short names, which are given in the order in which they are met: that compresses best. An error names
/// what the script and the program do not agree on.
pub(super) fn renamed(
    script: &str,
    imports: &Imports,
    exports: &[String],
    names: &mut Names,
) -> Result<String> {
    let script = with_array(&with_modules(script, imports, names)?, imports, names)?;
    let mut renamed = String::with_capacity(script.len());
    let mut before = ["", ""];
    for piece in pieces(&script) {
        if before == [EXPORTS, "."] {
            if !exports.iter().any(|name| name == piece) {
                bail!("{SCRIPT} asks for {EXPORTS}.{piece}, which {MODULE} does not export");
            }
            renamed.push_str(&names.exports.shorten(piece)?);
        } else if imports.iter().any(|(_, name)| name == piece) {
            renamed.push_str(&names.imports.shorten(piece)?);
        } else {
            renamed.push_str(piece);
        }
        let [_, last] = before;
        before = [last, piece];
    }
    if let Some((module, name)) = imports.iter().find(|(_, name)| names.imports.get(name).is_none()) {
        bail!("{MODULE} imports {name} from {module}, which is not in {SCRIPT}");
    }
    Ok(renamed)
}

/// The script with short names for the modules that the program imports from: there they are the keys of an object.
fn with_modules(script: &str, imports: &Imports, names: &mut Names) -> Result<String> {
    let mut renamed = script.to_owned();
    for (module, _) in imports {
        if names.modules.get(module).is_none() {
            let key = format!("\"{module}\":");
            if !script.contains(&key) {
                bail!("{MODULE} imports from \"{module}\", which is not in {SCRIPT}");
            }
            renamed = renamed.replace(&key, &format!("{}:", names.modules.shorten(module)?));
        }
    }
    Ok(renamed)
}

/// The script with an array in place of the object of functions.
fn with_array(script: &str, imports: &Imports, names: &mut Names) -> Result<String> {
    let [open, close] = OBJECT;
    let (before, rest) = script.split_once(open).context("no object of imports in the script")?;
    let (object, after) = rest.split_once(close).context("no end of the object of imports")?;
    let mut places = 0_usize..;
    let mut lines = Vec::new();
    for line in object.lines() {
        let Some(entry) = line.strip_prefix(ENTRY).filter(|it| !it.starts_with([' ', '}'])) else {
            lines.push(line.to_owned());
            continue;
        };
        let found = entry.split_once(": ").filter(|(name, _)| imports.iter().any(|(_, it)| it == name));
        let (name, function) =
            found.with_context(|| format!("{MODULE} does not import what {SCRIPT} has: {entry}"))?;
        let place = places.next().context("more functions than can be counted")?;
        names.imports.0.insert(name.to_owned(), place.to_string());
        lines.push(format!("{ENTRY}{function}"));
    }
    let [open, close] = ARRAY;
    Ok([before, open, &lines.join("\n"), close, after].concat())
}

/// Whole words, and what stands between them.
fn pieces(mut text: &str) -> impl Iterator<Item = &str> {
    let is_of_word = |sign: char| sign.is_alphanumeric() || matches!(sign, '_' | '$');
    std::iter::from_fn(move || {
        let is_word = is_of_word(text.chars().next()?);
        let end = text.find(|sign| is_of_word(sign) != is_word).unwrap_or(text.len());
        let (piece, rest) = text.split_at(end);
        text = rest;
        Some(piece)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_whole() {
        let text = "wasm.__wbg_a1(\"é_$\", 2) ";
        let expected = ["wasm", ".", "__wbg_a1", "(\"", "é_$", "\", ", "2", ") "];
        assert_eq!(pieces(text).collect::<Vec<_>>(), expected);
    }
}
