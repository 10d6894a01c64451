//! Several modules that wasm-split made of one program as one: its modules name the same types, import the same things in the same
//! order, no functions among them, and export nothing, so that all there is to change is the functions' numbers.
//!
//! Binaryen's wasm-merge would import the program's memory once for each of them.

use anyhow::{Context, Result, bail, ensure};
use std::convert::Infallible;
use wasm_encoder::{
    CodeSection, DataSection, ElementSection, FunctionSection, Module, RawSection,
    reencode::{Error, Reencode},
};
use wasmparser::{Parser, Payload};

/// Functions with numbers so much higher.
struct Shifted(u32);

impl Reencode for Shifted {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error> {
        Ok(function + self.0)
    }
}

/// One module that does what all of them do, loaded in this order; names and notes are left out.
pub(crate) fn merge(modules: &[Vec<u8>]) -> Result<Vec<u8>> {
    let mut heads = Vec::new();
    let (mut functions, mut elements) = (FunctionSection::new(), ElementSection::new());
    let (mut code, mut data) = (CodeSection::new(), DataSection::new());
    for module in modules {
        let mut shifted = Shifted(functions.len());
        let mut head = Vec::new();
        for payload in Parser::new(0).parse_all(module) {
            let payload = payload?;
            match payload {
                Payload::TypeSection(_) | Payload::ImportSection(_) => {
                    let (id, range) = payload.as_section().context("a section without a place")?;
                    let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
                    let data = module.get(range).context("a section that is not in the file")?;
                    head.push(RawSection { id, data });
                }
                Payload::FunctionSection(section) => {
                    shifted.parse_function_section(&mut functions, section)?;
                }
                Payload::ElementSection(section) => shifted.parse_element_section(&mut elements, section)?,
                Payload::CodeSectionEntry(body) => shifted.parse_function_body(&mut code, body)?,
                Payload::DataSection(section) => shifted.parse_data_section(&mut data, section)?,
                Payload::ExportSection(section) => ensure!(section.count() == 0, "a part exports something"),
                Payload::Version { .. }
                | Payload::DataCountSection { .. }
                | Payload::CodeSectionStart { .. }
                | Payload::CustomSection(_)
                | Payload::End(_) => {}
                other => bail!("a part has a section that cannot be put together with others: {other:?}"),
            }
        }
        heads.push(head);
    }
    let bytes = |head: &[RawSection]| head.iter().map(|it| (it.id, it.data.to_vec())).collect::<Vec<_>>();
    let head = heads.first().context("no module to put together")?;
    ensure!(heads.iter().all(|other| bytes(other) == bytes(head)), "parts of different programs");
    let mut merged = Module::new();
    for section in head {
        merged.section(section);
    }
    merged.section(&functions).section(&elements).section(&code).section(&data);
    Ok(merged.finish())
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{ConstExpr, Elements, EntityType, ExportKind, ExportSection, Function, ImportSection};
    use wasm_encoder::{MemoryType, NameMap, NameSection, TypeSection};

    const MEMORY: MemoryType =
        MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None };

    /// A module with a function for each of these places in the program's table, each of which calls the function of this number.
    fn module(from: &str, places: &[i32], calls: &[u32]) -> Module {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        imports.import(from, "memory", EntityType::Memory(MEMORY));
        let (mut functions, mut elements) = (FunctionSection::new(), ElementSection::new());
        let (mut code, mut data) = (CodeSection::new(), DataSection::new());
        for ((place, call), number) in places.iter().zip(calls).zip(0..) {
            functions.function(0);
            elements.active(None, &ConstExpr::i32_const(*place), Elements::Functions(vec![number].into()));
            let mut function = Function::new([]);
            function.instructions().call(*call).end();
            code.function(&function);
            data.active(0, &ConstExpr::i32_const(place * 8), *b"said");
        }
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions);
        module.section(&elements).section(&code).section(&data);
        module
    }

    #[test]
    fn the_functions_of_each_module_call_the_same_as_before() {
        let mut named = module("main", &[40], &[0]);
        let mut names = NameMap::new();
        names.append(0, "again");
        let mut section = NameSection::new();
        section.functions(&names);
        named.section(&section);
        let modules = [module("main", &[7, 8], &[1, 0]).finish(), named.finish()];
        assert_eq!(merge(&modules).unwrap(), module("main", &[7, 8, 40], &[1, 0, 2]).finish());
        assert_eq!(merge(&modules[..1]).unwrap(), modules[0]);
    }

    #[test]
    fn what_cannot_be_one_module_is_told() {
        let one = || module("main", &[7], &[0]).finish();
        let fails = |other: Vec<u8>, said: &str| {
            let error = merge(&[one(), other]).unwrap_err().to_string();
            assert!(error.contains(said), "{error}");
        };
        fails(module("other", &[8], &[0]).finish(), "different programs");
        let mut exporting = Module::new();
        exporting.section(ExportSection::new().export("memory", ExportKind::Memory, 0));
        fails(exporting.finish(), "exports");
        assert!(merge(&[one(), b"no module".to_vec()]).is_err());
        assert!(merge(&[]).is_err());
    }
}
