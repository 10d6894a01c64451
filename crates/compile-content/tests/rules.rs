//! The rules of content: what is against each is told with its file and line.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail loudly")]
mod common;

use common::{check, place, said};

const READING: &str = "activities/reading.toml";
const SKILLS: &str = "skills.toml";
const SKILLS_EN: &str = "locales/en/skills.ftl";
const STEPS: &str = "steps.toml";
const FORMS: &str = "forms.toml";
const ESCO: &str = "esco.toml";

/// One more activity, whose faulty line ends with `# here`.
#[track_caller]
fn check_activity(name: &str, lines: &[&str], expected: &str) {
    let entry = format!("\n[[activity]]\n{}\n", lines.join("\n"));
    check(name, READING, |text| format!("{text}{entry}"), expected);
}

const READING_FORM: &str = "[[form]]\nid = \"reading\"\nkind = \"everyday\"\n";
const ID: &str = "id = \"new\"";
const SETTINGS: &str = "settings = [\"home\"]";
const WEIGHED: &str = "skills = { \"2.A.1.a\" = 2, \"2.A.1.b\" = 1 }";

#[test]
fn what_an_activity_names_is_there() {
    check_activity(
        "unknown-skill",
        &[ID, SETTINGS, "skills = { \"2.A.1.a\" = 2, \"2.Z\" = 1 } # here"],
        "activity `new` names `2.Z`, which no skill has",
    );
    check_activity(
        "unknown-setting",
        &[ID, "settings = [\"moon\"] # here", WEIGHED],
        "activity `new` names `moon`, which is no setting",
    );
    check_activity(
        "unknown-esco",
        &[ID, SETTINGS, WEIGHED, "esco = \"fly\" # here"],
        "activity `new` names `fly`, which no entry of esco.toml has",
    );
    check(
        "unknown-form",
        FORMS,
        |text| text.replace(READING_FORM, ""),
        "content/activities/reading.toml:1: there is no form `reading`",
    );
}

#[test]
fn what_else_is_named_is_there() {
    check(
        "unknown-unpaid",
        STEPS,
        |text| text.replace("unpaid = [", "unpaid = [\n\"moon\", # here\n"),
        "`unpaid` names `moon`, which is no setting",
    );
    check(
        "unknown-esco-of-skill",
        SKILLS,
        |text| {
            format!(
                "{text}\n[[skill]]\nid = \"n\"\nslug = \"n\"\nonet = \"N\"\nfamily = \"people\"\nesco = \"fly\" # here\n"
            )
        },
        "names `fly`, which no entry of esco.toml has",
    );
}

#[test]
fn an_id_stands_once() {
    let lists = ["settings", "unpaid", "hopes", "relations", "checks", "barriers", "kinds"];
    for list in lists {
        let from = format!("{list} = [");
        let double = format!("{list} = [\n\"x\",\n\"x\", # here\n");
        check(list, STEPS, |text| text.replace(&from, &double), "`x` also stands at steps.toml:");
    }
    check_activity(
        "double-activity",
        &[ID, SETTINGS, WEIGHED, "[[activity]]", "id = \"new\" # here", SETTINGS, WEIGHED],
        "`new` also stands at activities/reading.toml:",
    );
    check_activity(
        "double-setting",
        &[ID, "settings = [\"home\", \"home\"] # here", WEIGHED],
        "`home` also stands at",
    );
    check_activity(
        "double-skill",
        &[ID, SETTINGS, "skills = { \"2.A.1.a\" = 2, \"2.A.1.a\" = 1 } # here"],
        "duplicate",
    );
    let form = "\n[[form]]\nid = \"reading\" # here\nkind = \"both\"\n";
    check("double-form", FORMS, |text| format!("{text}{form}"), "`reading` also stands at forms.toml:");
    let skill = "\n[[skill]]\nid = \"2.A.1.a\" # here\nslug = \"n\"\nonet = \"N\"\nfamily = \"people\"\n";
    check("double-element", SKILLS, |text| format!("{text}{skill}"), "`2.A.1.a` also stands at skills.toml:");
    let skill = "\n[[skill]]\nid = \"n\"\nslug = \"speaking\" # here\nonet = \"N\"\nfamily = \"people\"\n";
    check("double-slug", SKILLS, |text| format!("{text}{skill}"), "`speaking` also stands at skills.toml:");
    let esco = "\n[[esco]]\nid = \"plan\" # here\nuri = \"n\"\n";
    check("double-esco", ESCO, |text| format!("{text}{esco}"), "`plan` also stands at esco.toml:");
    let uri = "http://data.europa.eu/esco/skill/e49f4158-9d4c-425d-bf32-dfe89b19840a";
    let esco = format!("\n[[esco]]\nid = \"n\"\nuri = \"{uri}\" # here\n");
    check("double-uri", ESCO, |text| format!("{text}{esco}"), &format!("`{uri}` also stands at esco.toml:"));
}

#[test]
fn the_ids_of_what_learners_and_agencies_add_are_theirs() {
    check_activity(
        "reserved",
        &["id = \"own-1\" # here", SETTINGS, WEIGHED],
        "activity `own-1`: `own-` begins",
    );
    check_activity(
        "reserved-for-packs",
        &["id = \"pack-rides\" # here", SETTINGS, WEIGHED],
        "activity `pack-rides`: `pack-` begins the ids of what agencies add",
    );
}

#[test]
fn an_activity_happens_somewhere_and_stands_for_two_to_five_skills() {
    check_activity("no-setting", &[ID, "settings = [] # here", WEIGHED], "activity `new` has no setting");
    let skills = |count: u8| {
        let all: Vec<_> = (0..count).map(|at| format!("\"2.B.1.{}\" = 2", char::from(b'a' + at))).collect();
        format!("skills = {{ {} }} # here", all.join(", "))
    };
    check_activity("one-skill", &[ID, SETTINGS, &skills(1)], "activity `new` names 1 skills, not 2 to 5");
    check_activity("six-skills", &[ID, SETTINGS, &skills(6)], "activity `new` names 6 skills, not 2 to 5");
}

#[test]
fn weights_are_one_to_three_and_one_skill_is_used() {
    let check_weights = |name: &str, first: u8, expected: &str| {
        let skills = format!("skills = {{ \"2.A.1.a\" = {first}, \"2.A.1.b\" = 1 }} # here");
        check_activity(name, &[ID, SETTINGS, &skills], expected);
    };
    check_weights("weight-0", 0, "activity `new` has weight 0, outside 1 to 3");
    check_weights("weight-4", 4, "activity `new` has weight 4, outside 1 to 3");
    check_weights("touches", 1, "activity `new` only touches on its skills: one has weight 2 or more");
}

#[test]
fn there_are_enough_forms_and_activities() {
    check(
        "forms",
        FORMS,
        |text| text.replace(READING_FORM, ""),
        "content/forms.toml:1: 10 forms of learning, 11 at least",
    );
    let eleven = |text: &str| {
        let parts: Vec<_> = text.split("[[activity]]").take(12).collect();
        parts.join("[[activity]]")
    };
    check(
        "activities",
        READING,
        eleven,
        "content/activities/reading.toml:1: form `reading` has 11 activities, 12 at least",
    );
}

#[test]
fn no_list_is_empty() {
    for list in ["hopes", "relations", "checks", "barriers", "kinds", "unpaid"] {
        let empty = |text: &str| {
            let start = text.find(&format!("{list} = [")).unwrap();
            let end = start + text[start..].find(']').unwrap();
            format!("{}{list} = [{}", &text[..start], &text[end..])
        };
        check(list, STEPS, empty, &format!("content/steps.toml:1: `{list}` has no entries"));
    }
}

#[test]
fn the_skills_are_those_of_onet() {
    check(
        "no-element",
        SKILLS,
        |text| text.replace("\"2.C.10\"", "\"2.C.11\" # here"),
        "`2.C.11` is no O*NET skill or knowledge area",
    );
    check(
        "missing-element",
        SKILLS,
        |text| text.replace("\"2.C.10\"", "\"2.C.11\""),
        "content/skills.toml:1: O*NET's `2.C.10` is missing",
    );
    check(
        "no-name",
        SKILLS,
        |text| text.replace("\"Active Listening\"", "\" \" # here"),
        "skill `2.A.1.b` lacks O*NET's name",
    );
}

#[test]
fn each_skill_is_seen_in_two_activities_and_two_settings_one_unpaid() {
    let never = |text: &str| {
        let lines = text.lines().map(|line| if line.contains("\"2.C.9.a\"") { WEIGHED } else { line });
        lines.collect::<Vec<_>>().join("\n")
    };
    check("no-activity", "activities", never, "`2.C.9.a` is named by 0 activities, 2 at least");
    let only = |settings: &'static str| {
        move |text: &str| {
            let lines: Vec<_> = text.lines().collect();
            let has_it = |at: usize| lines.get(at + 1).is_some_and(|line| line.contains("\"2.C.9.a\""));
            let line = |(at, line): (usize, &&str)| {
                if has_it(at) { settings.to_owned() } else { (*line).to_owned() }
            };
            lines.iter().enumerate().map(line).collect::<Vec<_>>().join("\n")
        }
    };
    check(
        "one-setting",
        "activities",
        only("settings = [\"home\"]"),
        "`2.C.9.a` is seen in 1 settings, 2 at least",
    );
    check(
        "paid-only",
        "activities",
        only("settings = [\"paid-work\", \"odd-jobs\"]"),
        "`2.C.9.a` is seen in no unpaid setting",
    );
    assert_eq!(said("sound-settings", "activities", only("settings = [\"paid-work\", \"home\"]")), [""; 0]);
}

#[test]
fn each_setting_is_used() {
    check(
        "unused-setting",
        STEPS,
        |text| text.replace("settings = [", "settings = [\n\"moon\", # here\n"),
        "no activity happens in setting `moon`",
    );
}

#[test]
fn each_entry_has_its_texts() {
    let parts = ["means", "not-yet", "with-help", "on-my-own", "show-others", "resume-1", "resume-2", "step"];
    for part in parts {
        let lost = |text: &str| text.replacen(&format!("    .{part} ="), "    .lost =", 1);
        let message = place(SKILLS_EN, "active-listening =");
        let expected = format!("{message}: `active-listening.{part}` has no text");
        check(part, SKILLS_EN, lost, &expected);
    }
    check(
        "no-skill-name",
        SKILLS_EN,
        |text| text.replace("\nactive-listening =", "\nlistening ="),
        &format!("{}: `active-listening` has no text in locales/en", place(SKILLS, "id = \"2.A.1.b\"")),
    );
    check(
        "no-step",
        "locales/en/steps.ftl",
        |text| text.replacen("    .step =", "    .lost =", 1),
        "`barrier-time.step` has no text in locales/en",
    );
}

#[test]
fn a_third_line_for_a_resume_may_be_there_a_fourth_may_not() {
    let more = |part: &'static str| {
        move |text: &str| {
            text.replacen("    .resume-2 =", &format!("    .{part} = Did it\n    .resume-2 ="), 1)
        }
    };
    assert_eq!(said("third", SKILLS_EN, more("resume-3")), [""; 0]);
    check("fourth", SKILLS_EN, more("resume-4"), "`active-listening.resume-4` belongs to nothing");
}

#[test]
fn an_esco_address_is_that_of_a_concept() {
    for uri in [
        "http://data.europa.eu/esco/skill/",
        "http://data.europa.eu/esco/skill/e49f4158",
        "http://data.europa.eu/esco/occupation/e49f4158-9d4c-425d-bf32-dfe89b19840b",
        "http://data.europa.eu/esco/skill/g49f4158-9d4c-425d-bf32-dfe89b19840b",
        "http://data.europa.eu/esco/skill/e49f4158-9d4c-425d-bf32-dfe89b19840b-00",
    ] {
        let entry = format!("\n[[esco]]\nid = \"n\"\nuri = \"{uri}\" # here\n");
        let expected = format!("`n`: `{uri}` is no address of an ESCO skill");
        check("uri", ESCO, |text| format!("{text}{entry}"), &expected);
    }
}
