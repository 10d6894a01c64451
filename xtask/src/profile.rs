//! `cargo xtask profile [--language LANGUAGE] FILE`: the skills and career ideas the domain derives from a saved reflection, as JSON.

use crate::{content, run::say, tables, workspace::Workspace};
use anyhow::{Context, Result, anyhow};
use keeping::{LoadError, Raw, Saved, VERSION};
use reflection::{Asked, Careers, Content, Idea, OccupationId, Profile, SkillId, State, TooThin, varied};
use serde::{Deserialize, Serialize};
use serde_json::error::Category;
use std::{fs, io::Write, path::Path, rc::Rc, str::FromStr};

const NOT_OURS: &str =
    "it is JSON, but not a reflection saved by Everyday Skills: choose the file that the page saved";

/// The profile as it leaves the device.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Printed {
    format: &'static str,
    version: u32,
    self_reported: bool,
    #[serde(flatten)]
    profile: Profile,
    careers: Ideas,
}

/// Career ideas, best first, or why there are none.
#[derive(Serialize)]
#[serde(untagged)]
enum Ideas {
    Found(Vec<PrintedIdea>),
    None {
        #[serde(rename = "too-thin")]
        too_thin: TooThin,
    },
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct PrintedIdea {
    id: OccupationId,
    title: String,
    zone: u8,
    fit: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    like_job: Option<OccupationId>,
    because: Vec<SkillId>,
    asks: Vec<Asked>,
}

impl PrintedIdea {
    fn new(Idea { occupation, fit, like_job, because, asks }: &Idea, content: &Content) -> Self {
        Self {
            id: occupation.id.clone(),
            title: content.job_title(&occupation.id).to_owned(),
            zone: occupation.zone,
            fit: *fit,
            like_job: like_job.clone(),
            because: because.clone(),
            asks: asks.clone(),
        }
    }
}

/// How many careers are printed.
#[derive(Clone, Copy)]
pub(crate) struct Most(usize);

impl FromStr for Most {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "all" => Ok(Self(usize::MAX)),
            number => number.parse().map(Self).map_err(|_| "give a number, or `all`"),
        }
    }
}

/// All occupations in rank order, or the first of what the page would offer, varied as it varies those of one road.
fn ideas(careers: &Careers, content: &Content, profile: &Profile, had: &[OccupationId], most: Most) -> Ideas {
    let printed = |idea: &Idea| PrintedIdea::new(idea, content);
    match careers.ideas(profile, had) {
        Ok(ideas) if most.0 == usize::MAX => Ideas::Found(ideas.iter().map(printed).collect()),
        Ok(mut ideas) => {
            ideas.retain(|idea| idea.occupation.is_offered());
            Ideas::Found(varied(&ideas, most.0).into_iter().map(printed).collect())
        }
        Err(too_thin) => Ideas::None { too_thin },
    }
}

/// Prints the profile in a saved file, with the first of the careers.
pub(crate) fn print(workspace: &Workspace, language: &str, file: &Path, most: Most) -> Result<()> {
    let shown = file.display();
    let bytes = fs::read(file)
        .with_context(|| format!("cannot read {shown}: check its path and that you may read it"))?;
    let saved = read(&bytes).with_context(|| format!("cannot use {shown}"))?;
    let content = Rc::new(content::in_language(workspace, language)?);
    let careers = tables::read(workspace, &content)?;
    let state = State::resume(content.clone(), saved.reflection, saved.page);
    let unknown = state.unknown_answers();
    if unknown > 0 {
        say(format!("answers this program does not know, left out: {unknown}"));
    }
    let profile = Profile::of(&state);
    let had: Vec<_> = state.reflection().jobs().collect();
    let printed = Printed {
        format: "everyday-skills/profile",
        version: 1,
        self_reported: true,
        careers: ideas(&careers, &content, &profile, &had, most),
        profile,
    };
    let json = serde_json::to_string_pretty(&printed).context("the profile cannot be written as JSON")?;
    writeln!(std::io::stdout(), "{json}").context("cannot print the profile")
}

/// What tells whose data it is.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

/// Reads saved data, the head first: only what is ours and not newer than us is read further.
fn read(bytes: &[u8]) -> Result<Saved> {
    let Head { format, version } = serde_json::from_slice(bytes).map_err(|error| match error.classify() {
        Category::Data => anyhow!("{NOT_OURS} ({error})"),
        _ => anyhow!(
            "it is not JSON, perhaps cut off or changed by hand ({error}): save it again from the page"
        ),
    })?;
    let head = Raw { format: format.clone(), version, ..Raw::default() };
    head.check().map_err(|error| match error {
        LoadError::Foreign | LoadError::Damaged => {
            anyhow!("{NOT_OURS} (its format is `{format}`, version {version})")
        }
        LoadError::Newer => anyhow!(
            "a newer Everyday Skills saved it (version {version}, this one reads up to {VERSION}): the file is fine, \
             update this program"
        ),
    })?;
    serde_json::from_slice(bytes).map_err(|error| {
        anyhow!("it is a reflection, but cannot be read ({error}): save it again from the page")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], expected: &str) {
        let error = read(bytes).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }

    #[test]
    fn each_kind_of_bad_file_is_told_apart() {
        check(b"", "not JSON");
        check(b"{\"format\": \"everyday-skills/refl", "not JSON");
        check(b"\xff\xfe{\0}\0", "not JSON");
        check(b"[1, 2]", "not a reflection saved by");
        check(b"{}", "not a reflection saved by");
        check(br#"{"format": "europass", "version": 1}"#, "its format is `europass`, version 1");
        check(br#"{"format": "everyday-skills/reflection", "version": 0}"#, "version 0");
        check(br#"{"format": "everyday-skills/reflection", "version": 999}"#, "newer");
        check(br#"{"format": "everyday-skills/reflection", "version": 1, "answers": 5}"#, "`answers`");
        let lock = r#"{"rounds": 600000, "salt": "AA==", "nonce": "AA==", "data": "AA=="}"#;
        let locked = format!(r#"{{"format": "everyday-skills/reflection", "version": 2, "lock": {lock}}}"#);
        check(locked.as_bytes(), "passphrase");
    }

    #[test]
    fn a_sound_file_is_read() {
        assert!(read(br#"{"format": "everyday-skills/reflection", "version": 1, "answers": {}}"#).is_ok());
    }
}
