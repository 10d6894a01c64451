//! What is made of content/ for the page: a table for each part and language, the worksheet on paper, the counselor's guide, and
//! what the standalone page says.

use crate::{guide, loader, run::say, standalone, workspace::Workspace};
use anyhow::{Context, Error, Result, anyhow, bail};
use compile_content::{Problem, REFERENCE, compile, languages, vocabulary as compile_vocabulary};
use documents::worksheet_file;
use reflection::{Content, Vocabulary, content::Part};
use std::{env, fs, path::PathBuf};

/// The variable by which Trunk tells its hooks where the page is being put together.
const STAGING: &str = "TRUNK_STAGING_DIR";

/// Compiles every language and writes `<part>-<language>.tsv` of each [`Part`], `words-<language>.tsv`,
/// `worksheet-<language>.html`, the [guide](guide::file) and what the standalone page has of its own into Trunk's staging folder, and names
/// the tables in the loader there.
pub(crate) fn write(workspace: &Workspace) -> Result<()> {
    let staging = env::var_os(STAGING).map(PathBuf::from);
    let staging = staging.with_context(|| {
        format!(
            "{STAGING} is not set: Trunk calls this by itself, use `cargo xtask build` or `cargo xtask serve`"
        )
    })?;
    let (compiled, problems) = compile_all(workspace);
    for problem in &problems {
        say(problem);
    }
    if !problems.is_empty() {
        bail!("content/ has {} problems, listed above: mend them and build again", problems.len());
    }
    for content in &compiled {
        for part in Part::ALL.into_iter().filter(|part| *part != Part::Built) {
            let file = staging.join(format!("{}-{}.tsv", part.as_str(), content.language));
            fs::write(&file, content.to_table(part))
                .with_context(|| format!("cannot write {}", file.display()))?;
        }
        let file = staging.join(format!("worksheet-{}.html", content.language));
        fs::write(&file, worksheet_file(content))
            .with_context(|| format!("cannot write {}", file.display()))?;
        let file = staging.join(guide::file(&content.language));
        fs::write(&file, guide::page(workspace, content)?)
            .with_context(|| format!("cannot write {}", file.display()))?;
        let file = staging.join(format!("words-{}.tsv", content.language));
        fs::write(&file, vocabulary_table(workspace, content)?)
            .with_context(|| format!("cannot write {}", file.display()))?;
    }
    loader::speak(&staging, &compiled)?;
    // Last: it takes the digests of all others.
    standalone::write_all(workspace, &staging, &compiled)
}

/// Every language that could be compiled, and everything wrong with the others.
pub(crate) fn compile_all(workspace: &Workspace) -> (Vec<Content>, Vec<Problem>) {
    let folder = workspace.content();
    let languages = match languages(&folder) {
        Ok(languages) => languages,
        Err(problem) => return (Vec::new(), vec![problem]),
    };
    let mut compiled = Vec::new();
    let mut problems = Vec::new();
    for language in languages {
        match compile(&folder, &language) {
            Ok(content) => {
                problems.extend(compile_vocabulary(&folder, &content).err().unwrap_or_default());
                compiled.push(content);
            }
            Err(found) => problems.extend(found),
        }
    }
    // A problem of the parts all languages share is found once a language.
    let mut seen: Vec<Problem> = Vec::new();
    for problem in problems {
        if !seen.contains(&problem) {
            seen.push(problem);
        }
    }
    (compiled, seen)
}

/// The compiled English content: the language that is always complete.
pub(crate) fn english(workspace: &Workspace) -> Result<Content> {
    in_language(workspace, REFERENCE)
}

/// The compiled content of a language.
pub(crate) fn in_language(workspace: &Workspace, language: &str) -> Result<Content> {
    let folder = workspace.content();
    let known = languages(&folder)?;
    if !known.iter().any(|known| known == language) {
        bail!("there is no language `{language}` in content/locales, but {}", known.join(", "));
    }
    compile(&folder, language).map_err(broken)
}

/// The vocabulary of a language's own words.
pub(crate) fn vocabulary(workspace: &Workspace, content: &Content) -> Result<Vocabulary> {
    Ok(Vocabulary::from_table(&vocabulary_table(workspace, content)?)?)
}

fn vocabulary_table(workspace: &Workspace, content: &Content) -> Result<String> {
    compile_vocabulary(&workspace.content(), content).map_err(broken)
}

fn broken(problems: Vec<Problem>) -> Error {
    problems.iter().for_each(say);
    anyhow!("content/ has {} problems, listed above: mend them first", problems.len())
}
