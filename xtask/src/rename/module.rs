//! The names in a WebAssembly module: what it imports and exports.

use super::Imports;
use anyhow::{Context, Result};
use wasm_encoder::{
    ExportSection, ImportSection, Module, RawSection,
    reencode::{Reencode, RoundtripReencoder},
};
use wasmparser::{Parser, Payload};

/// All that a module imports.
pub(super) fn imports(module: &[u8]) -> Result<Imports> {
    let mut found = Imports::new();
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::ImportSection(section) = payload? {
            for import in section.into_imports() {
                let import = import?;
                found.push((import.module.to_owned(), import.name.to_owned()));
            }
        }
    }
    Ok(found)
}

/// The names of all that a module exports.
pub(super) fn exports(module: &[u8]) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::ExportSection(section) = payload? {
            for export in section {
                found.push(export?.name.to_owned());
            }
        }
    }
    Ok(found)
}

/// A module with other names, the rest as it is. Every import needs a name (a module and one in it); an export without a
/// name is left out.
pub(super) fn renamed<'a>(
    module: &[u8],
    of_import: impl Fn(&str, &str) -> Option<(&'a str, &'a str)>,
    of_export: impl Fn(&str) -> Option<&'a str>,
) -> Result<Vec<u8>> {
    let mut renamed = Module::new();
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(section) => {
                let mut imports = ImportSection::new();
                for import in section.into_imports() {
                    let import = import?;
                    let (from, name) = of_import(import.module, import.name)
                        .with_context(|| format!("no new name for {}", import.name))?;
                    imports.import(from, name, RoundtripReencoder.entity_type(import.ty)?);
                }
                renamed.section(&imports);
            }
            Payload::ExportSection(section) => {
                let mut exports = ExportSection::new();
                for export in section {
                    let export = export?;
                    if let Some(name) = of_export(export.name) {
                        exports.export(name, RoundtripReencoder.export_kind(export.kind)?, export.index);
                    }
                }
                renamed.section(&exports);
            }
            other => {
                if let Some((id, range)) = other.as_section() {
                    let data = usize::try_from(range.start)
                        .ok()
                        .zip(usize::try_from(range.end).ok())
                        .and_then(|(start, end)| module.get(start..end))
                        .context("a section that is not in the file")?;
                    renamed.section(&RawSection { id, data });
                }
            }
        }
    }
    Ok(renamed.finish())
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use wasm_encoder::{
        CodeSection, CustomSection, EntityType, ExportKind, Function, FunctionSection, TypeSection,
    };

    /// A module of one function `() -> ()`, under all the names that are exported; imports are of the same type.
    pub(in super::super) fn module(imports: &[(&str, &str)], exports: &[&str]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut import_section = ImportSection::new();
        for (module, name) in imports {
            import_section.import(module, name, EntityType::Function(0));
        }
        let mut functions = FunctionSection::new();
        functions.function(0);
        let mut export_section = ExportSection::new();
        for name in exports {
            export_section.export(name, ExportKind::Func, u32::try_from(imports.len()).unwrap());
        }
        let mut code = CodeSection::new();
        let mut function = Function::new([]);
        function.instructions().end();
        code.function(&function);
        let mut module = Module::new();
        module.section(&types).section(&import_section).section(&functions);
        module.section(&export_section).section(&code);
        module.section(&CustomSection { name: "note".into(), data: b"kept".into() });
        module.finish()
    }

    /// Imports as `module.name`, then the names of exports.
    pub(in super::super) fn names(module: &[u8]) -> Vec<String> {
        let imports = imports(module).unwrap();
        let imports = imports.into_iter().map(|(module, name)| format!("{module}.{name}"));
        imports.chain(exports(module).unwrap()).collect()
    }

    #[test]
    fn only_names_change() {
        let before = module(&[("env", "draw_0123")], &["start", "unused"]);
        let after =
            renamed(&before, |_, _| Some(("a", "b")), |name| (name == "start").then_some("c")).unwrap();
        assert_eq!(after, module(&[("a", "b")], &["c"]));
        assert_eq!(
            renamed(&before, |_, _| None, |_| None).unwrap_err().to_string(),
            "no new name for draw_0123"
        );
    }

    #[test]
    fn what_is_no_module_is_an_error() {
        assert!(imports(b"no module").is_err() && exports(b"no module").is_err());
    }
}
