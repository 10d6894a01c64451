//! Short names for what the program's script and its modules take from each other: the long ones of wasm-bindgen and of
//! the linker are more than 5 kB of the download.
//!
//! wasm-opt can rename too, but each file by itself, and it puts all imports under one module.

mod module;
mod script;

use crate::split::{MODULE, PARTS, SCRIPT};
use anyhow::{Context, Result, bail};
use std::{collections::BTreeMap, fs, path::Path};

/// What a part takes from the program, and the program from its script: a module and the names in it.
type Imports = Vec<(String, String)>;

/// The module that the parts say they import from, which is the program.
const PROGRAM: &str = "__wasm_split";

/// Renames in the files that wasm-split and wasm-bindgen made, before they are made smaller by other means: the script's
/// variables still have their names.
pub(crate) fn rename(dist: &Path) -> Result<()> {
    let read = |name| fs::read(dist.join(name)).with_context(|| format!("cannot read {name}"));
    let script = String::from_utf8(read(SCRIPT)?).with_context(|| format!("{SCRIPT} is no text"))?;
    let parts = PARTS.into_iter().map(read).collect::<Result<_>>()?;
    let renamed = Program { script, main: read(MODULE)?, parts }.renamed()?;
    let mut parts = PARTS.iter().zip(renamed.parts);
    fs::write(dist.join(SCRIPT), renamed.script)
        .and_then(|()| fs::write(dist.join(MODULE), renamed.main))
        .and_then(|()| parts.try_for_each(|(name, part)| fs::write(dist.join(name), part)))
        .with_context(|| format!("cannot write to {}", dist.display()))
}

/// Files that know each other's names.
struct Program {
    script: String,
    main: Vec<u8>,
    /// In the order of [`PARTS`].
    parts: Vec<Vec<u8>>,
}

impl Program {
    /// The same with short names. What the program exports and nobody asks for is no longer exported.
    fn renamed(&self) -> Result<Self> {
        let imports = module::imports(&self.main).with_context(|| format!("cannot read {MODULE}"))?;
        let exports = module::exports(&self.main).with_context(|| format!("cannot read {MODULE}"))?;
        let mut names = Names::default();
        let script = script::renamed(&self.script, &imports, &exports, &mut names)?;
        for (file, part) in PARTS.iter().zip(&self.parts) {
            let of_part = module::imports(part).with_context(|| format!("cannot read {file}"))?;
            for (module, name) in &of_part {
                if module != PROGRAM || !exports.contains(name) {
                    bail!("{file} imports {name} from {module}, which {MODULE} does not export");
                }
                names.exports.shorten(name)?;
            }
        }
        let main = module::renamed(
            &self.main,
            |module, name| Some((names.modules.get(module)?, names.imports.get(name)?)),
            |name| names.exports.get(name),
        )?;
        let part = |part: &Vec<u8>| {
            module::renamed(part, |_, name| Some((PROGRAM, names.exports.get(name)?)), |_| None)
        };
        let parts = self.parts.iter().map(part).collect::<Result<_>>()?;
        Ok(Self { script, main, parts })
    }
}

/// What is called otherwise from now on.
#[derive(Default)]
struct Names {
    /// The modules that the program imports from: objects of the script.
    modules: Shortened,
    /// What is in them.
    imports: Shortened,
    /// What the program exports.
    exports: Shortened,
}

/// Long names and the short ones in their place.
#[derive(Default)]
struct Shortened(BTreeMap<String, String>);

impl Shortened {
    /// The short name for a long one: always the same.
    fn shorten(&mut self, long: &str) -> Result<String> {
        if let Some(short) = self.0.get(long) {
            return Ok(short.clone());
        }
        let short = short_names().nth(self.0.len()).context("more names than two letters can make")?;
        self.0.insert(long.to_owned(), short.clone());
        Ok(short)
    }

    fn get(&self, long: &str) -> Option<&str> {
        self.0.get(long).map(String::as_str)
    }
}

/// All names of one letter, then all of two.
fn short_names() -> impl Iterator<Item = String> {
    let letters = || ('a'..='z').chain('A'..='Z');
    let two = letters().flat_map(move |first| letters().map(move |second| format!("{first}{second}")));
    letters().map(String::from).chain(two)
}

#[cfg(test)]
mod tests {
    use super::{
        module::tests::{module, names},
        *,
    };

    const SCRIPT: &str = "\
const import1 = {
  load: (callback) => instantiate({ __wasm_split: wasm }) && wasm.table.get(callback),
};
function imports() {
    const import0 = {
        __proto__: null,
        draw_0123: function() { return guarded(function () {
            return wasm.malloc(1);
        }, arguments); },
        draw: function(drawn) {
            drawn.draw_0 = 1;
        },
    };
    return {
        __proto__: null,
        \"./main.js\": import0,
        \"./load.js\": import1,
    };
}
";

    fn program() -> Program {
        let main = module(
            &[("./main.js", "draw"), ("./load.js", "load"), ("./main.js", "draw_0123")],
            &["main", "memory", "malloc", "table"],
        );
        let later = module(&[("__wasm_split", "memory"), ("__wasm_split", "table")], &[]);
        let papers = module(&[("__wasm_split", "table")], &[]);
        let counselor = module(&[("__wasm_split", "memory")], &[]);
        Program { script: SCRIPT.to_owned(), main, parts: vec![later, papers, counselor] }
    }

    #[test]
    fn all_files_agree_on_the_short_names() {
        let renamed = program().renamed().unwrap();
        let expected = "\
const import1 = {
  c: (callback) => instantiate({ __wasm_split: wasm }) && wasm.a.get(callback),
};
function imports() {
    const import0 = [
        function() { return guarded(function () {
            return wasm.b(1);
        }, arguments); },
        function(drawn) {
            drawn.draw_0 = 1;
        },
    ];
    return {
        __proto__: null,
        a: import0,
        b: import1,
    };
}
";
        assert_eq!(renamed.script, expected);
        assert_eq!(names(&renamed.main), ["a.1", "b.c", "a.0", "c", "b", "a"]);
        assert_eq!(names(&renamed.parts[0]), ["__wasm_split.c", "__wasm_split.a"]);
        assert_eq!(names(&renamed.parts[1]), ["__wasm_split.a"]);
        assert_eq!(names(&renamed.parts[2]), ["__wasm_split.c"]);
    }

    #[test]
    fn a_name_that_is_not_found_is_told() {
        let fails = |change: fn(&mut Program), said: &str| {
            let mut program = program();
            change(&mut program);
            let error = program.renamed().err().unwrap().to_string();
            assert!(error.contains(said), "{error}");
        };
        fails(|program| program.script = SCRIPT.replace("draw:", "drew:"), "drew: function");
        fails(|program| program.script = SCRIPT.replace("load:", "loads:"), "load from ./load.js");
        fails(|program| program.script = SCRIPT.replace("import0 = {", "imports = {"), "object of imports");
        fails(|program| program.script = SCRIPT.replace("./load.js", "load.js"), "\"./load.js\"");
        fails(|program| program.script = SCRIPT.replace("malloc", "mallow"), "wasm.mallow");
        fails(
            |program| program.parts[0] = module(&[("__wasm_split", "stack")], &[]),
            "stack from __wasm_split",
        );
        fails(|program| program.parts[1] = module(&[("env", "memory")], &[]), "memory from env");
    }

    #[test]
    fn short_names_are_letters_and_never_the_same() {
        let names: Vec<_> = short_names().collect();
        assert_eq!(names.first().map(String::as_str), Some("a"));
        assert_eq!(names.get(51..54).unwrap(), ["Z", "aa", "ab"]);
        assert_eq!(names.len(), 52 + 52 * 52);
        assert_eq!(names.iter().collect::<std::collections::BTreeSet<_>>().len(), names.len());
    }
}
