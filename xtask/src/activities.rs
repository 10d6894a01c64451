//! `cargo xtask activities`: docs/activities.md, where the weights of all activities can be read without knowing the content files.

use crate::{content, run::say, workspace::Workspace};
use anyhow::{Context, Result};
use reflection::{
    Content,
    content::{Activity, Form},
};
use std::{cmp::Reverse, fs};

/// The list, seen from the project.
pub(crate) const FILE: &str = "docs/activities.md";

/// How the list is made anew.
pub(crate) const COMMAND: &str = "cargo xtask activities";

/// Writes the list.
pub(crate) fn write(workspace: &Workspace) -> Result<()> {
    let content = content::english(workspace)?;
    fs::write(workspace.root().join(FILE), list(&content)).with_context(|| format!("cannot write {FILE}"))?;
    say(format!("{} activities: {FILE}", content.activities.len()));
    Ok(())
}

/// All activities as Markdown, a table for each form.
pub(crate) fn list(content: &Content) -> String {
    let settings = content.settings.iter().map(|setting| format!("- {}: {}", setting.id, setting.text));
    let settings = settings.collect::<Vec<_>>().join("\n");
    let head = format!(
        "# Activities\n\n\
         Every activity on the cards, by form of informal learning: where it happens, and the skills in it with their \
         weights. [How a skill gets into a profile](method.md#how-a-skill-gets-into-a-profile) and \
         [how strong it is called](method.md#strength) are worked out from these weights.\n\n\
         Weight: 1 touches on it, 2 uses it, 3 is mainly this. ESCO: the transversal skill the activity shows, where \
         one fits.\n\n\
         Made by `{COMMAND}` from `content/`: change it there, not here.\n\n\
         Settings:\n\n{settings}\n"
    );
    let forms = content.forms.iter().map(|form| table(content, form));
    std::iter::once(head).chain(forms).collect::<Vec<_>>().join("\n")
}

fn table(content: &Content, form: &Form) -> String {
    let head = format!(
        "## {}\n\n| activity | settings | skills with weights | ESCO |\n|---|---|---|---|\n",
        form.name
    );
    let rows = content.activities_of(&form.id).map(|activity| row(content, activity));
    std::iter::once(head).chain(rows).collect()
}

fn row(content: &Content, activity: &Activity) -> String {
    let settings = activity.settings.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let mut skills: Vec<_> = activity.skills.iter().collect();
    skills.sort_by_key(|(_, weight)| Reverse(*weight));
    let skills = skills.into_iter().map(|(id, weight)| {
        let name = content.skill(id).map_or(id.as_str(), |skill| &skill.name);
        format!("{name} {weight}")
    });
    let skills = skills.collect::<Vec<_>>().join(", ");
    let esco = activity.esco.as_ref().and_then(|id| content.esco(id)).map_or("", |skill| &skill.label);
    let cells = [&activity.text, &settings, &skills, esco].map(|cell| cell.replace('|', "\\|"));
    format!("| {} |\n", cells.join(" | "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use reflection::content::{Choice, EscoSkill, Family, FormKind, Skill};

    fn form(id: &str, name: &str) -> Form {
        Form {
            id: id.into(),
            kind: FormKind::Everyday,
            name: name.into(),
            means: String::new(),
            question: String::new(),
            pictogram: String::new(),
        }
    }

    fn skill(id: &str, name: &str) -> Skill {
        Skill {
            id: id.into(),
            onet: String::new(),
            esco: None,
            family: Family::People,
            name: name.into(),
            means: String::new(),
            anchors: Default::default(),
            resume: Vec::new(),
            step: String::new(),
        }
    }

    fn activity(form: &str, text: &str, skills: &[(&str, u8)], esco: Option<&str>) -> Activity {
        Activity {
            id: text.into(),
            form: form.into(),
            settings: vec!["home".into(), "online".into()],
            skills: skills.iter().map(|(id, weight)| ((*id).into(), *weight)).collect(),
            esco: esco.map(Into::into),
            text: text.into(),
        }
    }

    #[test]
    fn each_form_has_a_table_with_names_and_weights_the_heaviest_first() {
        let content = Content {
            settings: vec![Choice { id: "home".into(), text: "At home".into() }],
            forms: vec![form("reading", "Reading"), form("helping", "Helping out")],
            activities: vec![
                activity("helping", "Carry | lift", &[("2.B.5.a", 2)], None),
                activity("reading", "Read a plan", &[("2.B.5.a", 2), ("2.B.1.f", 3)], Some("advise")),
            ],
            skills: vec![skill("2.B.1.f", "Helping people"), skill("2.B.5.a", "Time")],
            esco: vec![EscoSkill { id: "advise".into(), uri: String::new(), label: "advise others".into() }],
            ..Content::default()
        };
        let list = list(&content);
        let (head, tables) = list.split_once("## ").unwrap();
        assert!(head.contains("3 is mainly this") && head.contains("`cargo xtask activities`"), "{head}");
        assert!(head.ends_with("\n- home: At home\n\n"), "{head}");
        let columns = "| activity | settings | skills with weights | ESCO |\n|---|---|---|---|\n";
        let expected = format!(
            "Reading\n\n{columns}| Read a plan | home, online | Helping people 3, Time 2 | advise others |\n\n\
             ## Helping out\n\n{columns}| Carry \\| lift | home, online | Time 2 |  |\n"
        );
        assert_eq!(tables, expected);
    }
}
