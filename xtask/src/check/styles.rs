//! Styles name no left and no right: what is written for one direction of reading is mirrored in the other.

use crate::workspace::Workspace;
use anyhow::Result;

/// What hosts wear in tests is theirs.
const OTHERS: &str = "tests/";

/// Values that name a side.
const SIDES: [&str; 2] = ["left", "right"];

pub(super) fn check(workspace: &Workspace) -> Result<Vec<String>> {
    let mut findings = Vec::new();
    for file in workspace.files("css")? {
        if !file.starts_with(OTHERS) {
            let physical = physical(&workspace.read(&file)?);
            findings.extend(physical.into_iter().map(|(line, said)| {
                format!("{file}:{line}: {said}: say it with -inline-start and -inline-end")
            }));
        }
    }
    Ok(findings)
}

/// The declarations that name a side or give the two sides different values, each with its line.
fn physical(sheet: &str) -> Vec<(usize, String)> {
    let sheet = without_comments(sheet);
    let mut found = Vec::new();
    let mut line = 1;
    for rule in sheet.split_inclusive('}') {
        // What is turned is drawn, and stands for nothing that has a side: an arrow down is made of two edges.
        let is_drawn = rule.contains("rotate(");
        for declaration in rule.split_inclusive([';', '{', '}']) {
            let said = declaration.trim().trim_end_matches([';', '{', '}']).trim();
            let at = line
                + declaration
                    .chars()
                    .take_while(|sign| sign.is_whitespace())
                    .filter(|it| *it == '\n')
                    .count();
            let is_selector = declaration.ends_with('{');
            if let Some((name, value)) = said.split_once(':').filter(|_| !is_selector && !is_drawn)
                && has_sides(name.trim(), value.trim())
            {
                found.push((at, said.to_owned()));
            }
            line += declaration.matches('\n').count();
        }
    }
    found
}

fn has_sides(name: &str, value: &str) -> bool {
    let names_one = name.split('-').any(|part| SIDES.contains(&part));
    let is_told_one = ["text-align", "float", "clear", "transform-origin", "background-position"]
        .contains(&name)
        && value.split_whitespace().any(|part| SIDES.contains(&part));
    let values: Vec<&str> = value.split_whitespace().collect();
    let has_two = match (name, values.as_slice()) {
        _ if value.contains('(') => false,
        ("border-radius", [first, second, third, fourth]) => first != second || third != fourth,
        (
            "margin" | "padding" | "inset" | "border-width" | "border-style" | "border-color",
            [_, one, _, other],
        ) => one != other,
        _ => false,
    };
    names_one || is_told_one || has_two
}

/// The sheet with its comments as blank as they are long.
fn without_comments(sheet: &str) -> String {
    let mut parts = sheet.split("/*");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (comment, rest) = part.split_once("*/").unwrap_or((part, ""));
        out.extend(comment.chars().filter(|sign| *sign == '\n'));
        out.push_str(rest);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(sheet: &str) -> Vec<usize> {
        physical(sheet).into_iter().map(|(line, _)| line).collect()
    }

    #[test]
    fn sides_are_found_where_they_are() {
        assert_eq!(lines("a { margin-left: 1px }"), [1]);
        assert_eq!(lines("/* left:\n */\na { color: red;\n text-align: right; }\n\nb { right: 0 }"), [4, 6]);
        assert_eq!(lines("@media print {\n a { padding: 0 0 1em 2em; }\n}"), [2]);
        assert_eq!(lines("a { border-radius: 1em 0 0 1em }"), [1]);
    }

    #[test]
    fn what_can_be_mirrored_passes() {
        for sheet in [
            "a { margin-inline-start: 1px; inset-inline: 0; text-align: start }",
            "a:has(.left) { padding: 1px 2px 3px 2px }",
            ".right { border-radius: 1em 1em 0 0 }",
            "a { border-width: 0 2px 2px 0; transform: rotate(45deg) }",
            "a::before { content: \"left: 1\" }",
            "a { grid-template-columns: minmax(1em, 1fr) 2fr; padding: calc(1em + 2px) 0 }",
        ] {
            assert_eq!(physical(sheet), [], "{sheet}");
        }
    }
}
