//! What is made of content/ for the page: a table for each part and language, the worksheet on paper, and the counselor's guide.

use crate::{guide, run::say, workspace::Workspace};
use anyhow::{Context, Error, Result, anyhow, bail};
use compile_content::{Problem, compile, languages, vocabulary as compile_vocabulary};
use documents::{worksheet, write::html};
use reflection::{Content, Vocabulary, content::Part};
use std::{env, fs, path::PathBuf};

/// The variable by which Trunk tells its hooks where the page is being put together.
const STAGING: &str = "TRUNK_STAGING_DIR";

/// Compiles every language and writes `<part>-<language>.tsv` of each [`Part`], `words-<language>.tsv`,
/// `worksheet-<language>.html` and the [guide](guide::FILE) into Trunk's staging folder.
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
        for part in Part::ALL.into_iter().filter(|part| *part != Part::Worksheet) {
            let file = staging.join(format!("{}-{}.tsv", part.as_str(), content.language));
            fs::write(&file, content.to_table(part))
                .with_context(|| format!("cannot write {}", file.display()))?;
        }
        let file = staging.join(format!("worksheet-{}.html", content.language));
        fs::write(&file, html(&worksheet(content), None))
            .with_context(|| format!("cannot write {}", file.display()))?;
        let file = staging.join(format!("words-{}.tsv", content.language));
        fs::write(&file, vocabulary_table(workspace, content)?)
            .with_context(|| format!("cannot write {}", file.display()))?;
    }
    let file = staging.join(guide::FILE);
    fs::write(&file, guide::page(workspace)?).with_context(|| format!("cannot write {}", file.display()))?;
    Ok(())
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
    compile(&workspace.content(), "en").map_err(broken)
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
