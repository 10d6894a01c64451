//! How often the skills suggested from own words are those that a counselor would name.

use crate::{content, workspace::Workspace};
use anyhow::{Context, Result, anyhow, bail};
use reflection::{Content, SkillId, Vocabulary};
use std::collections::BTreeMap;

/// The sentences nothing was tuned on: `sentence TAB ids`, under a line with the columns' names.
const MEASURE: &str = "measure";

/// The sentences the words and weights were chosen by.
const TUNE: &str = "tune";

/// How many of those suggested are looked at.
const FIRST: usize = 3;

/// A sentence, and the skills in it.
struct Labelled {
    sentence: String,
    skills: Vec<SkillId>,
}

/// What came of a way to suggest skills, over a set of sentences.
#[derive(Default)]
struct Outcome {
    sentences: u32,
    /// Skills there were to find.
    labels: u32,
    /// Skills suggested, of each sentence the first three.
    suggested: u32,
    /// Skills suggested that are right.
    right: u32,
    /// Sentences with at least one right.
    helped: u32,
}

/// Measures on both sets, and prints it.
pub(crate) fn words(workspace: &Workspace, language: &str) -> Result<()> {
    let content = content::in_language(workspace, language)?;
    let vocabulary = content::vocabulary(workspace, &content)?;
    let tune = read(workspace, TUNE, &content)?;
    let common = most_common(&tune);
    println!("The first {FIRST} skills suggested for a sentence, against those a counselor would name:");
    for (set_name, set) in [(MEASURE, &read(workspace, MEASURE, &content)?), (TUNE, &tune)] {
        let labels: usize = set.iter().map(|one| one.skills.len()).sum();
        println!("\n{}: {} sentences, {labels} skills in them", file(set_name, language), set.len());
        println!("{:>9} {:>9} {:>9} {:>9}", "precision", "recall", "one right", "suggested");
        suggested(&vocabulary, set).print("from the words");
        Outcome::of(set, |_| common.clone()).print("the three most common in the tuning set");
        Outcome::of(set, |_| Vec::new()).print("nothing");
    }
    Ok(())
}

fn suggested(vocabulary: &Vocabulary, set: &[Labelled]) -> Outcome {
    Outcome::of(set, |sentence| vocabulary.suggest(sentence).into_iter().map(|one| one.skill).collect())
}

impl Outcome {
    fn of(set: &[Labelled], suggest: impl Fn(&str) -> Vec<SkillId>) -> Self {
        let count = |skills: &[SkillId]| u32::try_from(skills.len()).unwrap_or(u32::MAX);
        let mut outcome = Self::default();
        for Labelled { sentence, skills } in set {
            let mut first = suggest(sentence);
            first.truncate(FIRST);
            outcome.sentences += 1;
            outcome.labels += count(skills);
            outcome.suggested += count(&first);
            first.retain(|skill| skills.contains(skill));
            outcome.right += count(&first);
            outcome.helped += u32::from(!first.is_empty());
        }
        outcome
    }

    /// The share of those suggested that is right.
    fn precision(&self) -> f64 {
        share(self.right, self.suggested)
    }

    /// The share of those to find that is found.
    fn recall(&self) -> f64 {
        share(self.right, self.labels)
    }

    fn print(&self, way: &str) {
        let precision =
            if self.suggested == 0 { "none".to_owned() } else { format!("{:.3}", self.precision()) };
        let helped = share(self.helped, self.sentences);
        let mean = share(self.suggested, self.sentences);
        println!("{precision:>9} {:>9.3} {helped:>9.3} {mean:>9.2}  {way}", self.recall());
    }
}

fn share(part: u32, whole: u32) -> f64 {
    f64::from(part) / f64::from(whole.max(1))
}

/// The three skills most often in a set; of equals the first by id.
fn most_common(set: &[Labelled]) -> Vec<SkillId> {
    let mut counts: BTreeMap<&SkillId, u32> = BTreeMap::new();
    for skill in set.iter().flat_map(|one| &one.skills) {
        *counts.entry(skill).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts.into_iter().take(FIRST).map(|(skill, _)| skill.clone()).collect()
}

/// Where the sentences of a set stand, in a language.
fn file(set: &str, language: &str) -> String {
    format!("tests/fixtures/own-words/{set}-{language}.tsv")
}

fn read(workspace: &Workspace, set: &str, content: &Content) -> Result<Vec<Labelled>> {
    let file = file(set, &content.language);
    let text = workspace.read(&file)?;
    let rows = text.lines().enumerate().skip(1);
    rows.map(|(at, row)| labelled(row, content).with_context(|| format!("{file}:{}", at + 1))).collect()
}

fn labelled(row: &str, content: &Content) -> Result<Labelled> {
    let (sentence, ids) = row.split_once('\t').context("no tab between the sentence and its skills")?;
    let skills: Vec<SkillId> = ids.split(' ').map(SkillId::from).collect();
    if let Some(unknown) = skills.iter().find(|id| content.skill(id).is_none()) {
        bail!("`{unknown}` is no skill");
    }
    if sentence.is_empty() {
        return Err(anyhow!("no sentence"));
    }
    Ok(Labelled { sentence: sentence.to_owned(), skills })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn check_set(workspace: &Workspace, content: &Content, name: &str) -> Vec<Labelled> {
        let set = read(workspace, name, content).unwrap();
        let name = file(name, &content.language);
        assert!(set.len() >= 150, "{name}: {}", set.len());
        let distinct: BTreeSet<_> = set.iter().map(|one| &one.sentence).collect();
        assert_eq!(distinct.len(), set.len(), "{name}");
        for Labelled { sentence, skills } in &set {
            let distinct: BTreeSet<_> = skills.iter().collect();
            assert!((1..=4).contains(&skills.len()) && distinct.len() == skills.len(), "{name}: {sentence}");
        }
        let labels: BTreeSet<_> = set.iter().flat_map(|one| &one.skills).collect();
        assert_eq!(labels.len(), content.skills.len(), "{name}: skills that are nowhere");
        set
    }

    /// The same words always give the same skills: only a change of content or method moves this, and none may move it far.
    #[track_caller]
    fn check(language: &str, precision: f64, recall: f64) {
        let workspace = Workspace::find().unwrap();
        let content = content::in_language(&workspace, language).unwrap();
        let vocabulary = content::vocabulary(&workspace, &content).unwrap();
        check_set(&workspace, &content, TUNE);
        let outcome = suggested(&vocabulary, &check_set(&workspace, &content, MEASURE));
        assert!(outcome.precision() >= precision, "precision {:.3}", outcome.precision());
        assert!(outcome.recall() >= recall, "recall {:.3}", outcome.recall());
    }

    #[test]
    fn suggestions_stay_as_good_as_they_were_measured() {
        check("en", 0.42, 0.43);
    }

    #[test]
    fn those_from_spanish_words_too() {
        check("es", 0.37, 0.39);
    }
}
