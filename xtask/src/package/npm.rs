//! The npm package: the page under `dist/`, and what editors and bundlers want to know of the element.

use super::filled;
use crate::{page::Files, workspace::Workspace};
use anyhow::Result;

/// Files of ours, in `assets/npm/`.
const OURS: [&str; 5] =
    ["README.md", "custom-elements.json", "everyday-skills.d.ts", "package.json", "react.d.ts"];

/// What is in the package.
pub(super) fn files(workspace: &Workspace, page: &Files) -> Result<Files> {
    let mut files: Files = page.iter().map(|(name, bytes)| (format!("dist/{name}"), bytes.clone())).collect();
    for name in OURS {
        let text = workspace.read(&format!("assets/npm/{name}"))?;
        files.insert(name.to_owned(), filled(&text).into_bytes());
    }
    files.insert("LICENSE".to_owned(), workspace.read("LICENSE")?.into_bytes());
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    fn ours(name: &str) -> String {
        Workspace::find().unwrap().read(name).unwrap()
    }

    /// The element in the manifest.
    fn element() -> Value {
        let manifest: Value = serde_json::from_str(&ours("assets/npm/custom-elements.json")).unwrap();
        manifest["modules"][0]["declarations"][0].clone()
    }

    /// Name and type, sorted, of what a list in the manifest tells of.
    fn told(list: &str, of_type: &str) -> Vec<(String, String)> {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let element = element();
        let told = element[list].as_array().unwrap().iter();
        let mut told: Vec<_> =
            told.map(|it| (text(&it["name"]), text(it.pointer(of_type).unwrap()))).collect();
        told.sort();
        told
    }

    /// Name and type, sorted, of the fields of an interface.
    fn fields(interface: &str) -> Vec<(String, String)> {
        let types = ours("assets/npm/everyday-skills.d.ts");
        let (_, body) = types.split_once(&format!("interface {interface} {{\n")).unwrap();
        let (body, _) = body.split_once("\n}").unwrap();
        let lines = body.lines().filter(|line| !line.trim_start().starts_with(['/', '*']));
        let mut fields: Vec<_> = lines
            .map(|line| {
                let (name, of_type) = line.trim().trim_end_matches(';').split_once(": ").unwrap();
                (name.trim_end_matches('?').trim_matches('"').to_owned(), of_type.to_owned())
            })
            .collect();
        fields.sort();
        fields
    }

    fn names(told: Vec<(String, String)>) -> Vec<String> {
        told.into_iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn types_and_manifest_tell_of_the_same_attributes_and_events() {
        assert_eq!(told("attributes", "/type/text"), fields("EverydaySkillsAttributes"));
        let events = told("events", "/type/text");
        let typed = fields("EverydaySkillsEventMap");
        assert_eq!(names(events.clone()), names(typed.clone()));
        for ((_, shape), (_, named)) in events.iter().zip(&typed) {
            let name = named.trim_start_matches("CustomEvent<").trim_end_matches('>');
            let fields = fields(name).into_iter().map(|(name, of_type)| format!("{name}: {of_type}"));
            let shape = shape.trim_start_matches("CustomEvent<{ ").trim_end_matches(" }>");
            let mut told: Vec<_> = shape.split("; ").collect();
            told.sort_unstable();
            assert_eq!(told, fields.collect::<Vec<_>>());
        }
        let types = ours("assets/npm/everyday-skills.d.ts");
        for (name, of_type) in told("members", "/return/type/text") {
            assert!(types.contains(&format!("\n  {name}(): {of_type};\n")), "{name}");
        }
    }

    /// The settings of a schema that can be attributes, and their schemas.
    fn settings(schema: &Value, prefix: &str) -> Vec<(String, Value)> {
        let properties = schema["properties"].as_object().unwrap().iter();
        let settings = properties.filter(|(name, _)| *name != "$schema").flat_map(|(name, schema)| {
            match schema["type"].as_str() {
                Some("object") => settings(schema, &format!("{prefix}{name}-")),
                // A list of things with fields of their own can only be in a file.
                Some("array") => Vec::new(),
                _ => vec![(format!("{prefix}{name}"), schema.clone())],
            }
        });
        settings.collect()
    }

    #[test]
    fn the_schema_of_settings_tells_of_the_same_attributes() {
        let schema: Value = serde_json::from_str(&ours("docs/settings.schema.json")).unwrap();
        let settings = settings(&schema, "");
        let told = told("attributes", "/type/text");
        // Of these the loader makes use itself.
        let its_own = ["button", "check", "config", "mode"].map(ToOwned::to_owned);
        let mut expected: Vec<_> = settings.iter().map(|(name, _)| name.clone()).chain(its_own).collect();
        expected.sort();
        assert_eq!(names(told.clone()), expected);
        let values = |schema: &Value| Some(schema["enum"].as_array()?.iter().map(Value::to_string).collect());
        // Languages come and go without a new type.
        for (name, schema) in settings.iter().filter(|(name, _)| name != "language") {
            let told = &told.iter().find(|(told, _)| told == name).unwrap().1;
            let expected = values(schema).map_or_else(|| told.clone(), |values: Vec<_>| values.join(" | "));
            assert_eq!(told, &expected, "{name}");
        }
    }

    #[test]
    fn the_loader_knows_the_attributes_and_parts_that_are_told_of() {
        let loader = ours("assets/embed/everyday-skills.js");
        let settings = loader.split_once("SETTINGS =\n  \"").unwrap().1.split('"').next().unwrap();
        // Of these it makes use itself.
        let its_own = ["button", "check", "config", "mode"];
        let mut known: Vec<_> = settings.split(' ').chain(its_own).collect();
        known.sort_unstable();
        assert_eq!(known, names(fields("EverydaySkillsAttributes")));
        let made = loader.split("make(\"").skip(1).filter_map(|rest| rest.split('"').nth(2));
        let mut made: Vec<_> = made.collect();
        // The buttons of the pages, which the program makes: their looks are their parts.
        made.extend(["primary", "secondary", "quiet"]);
        made.sort_unstable();
        assert_eq!(made, names(told("cssParts", "/name")));
    }

    #[test]
    fn the_manifest_tells_of_the_custom_properties_there_are() {
        let styles = ours("assets/styles/app.css");
        let (_, tokens) = styles.split_once("@layer tokens {").unwrap();
        let (tokens, _) = tokens.split_once("@layer").unwrap();
        let mut declared = Vec::new();
        for line in tokens.lines() {
            // `--ink: var(--es-ink, var(--l, #1d2728) var(--d, #eef3f0));`
            let Some((_, rest)) = line.split_once(": var(--es-") else { continue };
            let (name, default) = rest.strip_suffix(");").unwrap().split_once(", ").unwrap();
            let light = default.split_once("var(--l, ").map(|(_, rest)| rest.split_once(')').unwrap().0);
            declared.push((format!("--es-{name}"), light.unwrap_or(default).to_owned()));
        }
        declared.sort();
        assert_eq!(told("cssProperties", "/default"), declared);
    }
}
