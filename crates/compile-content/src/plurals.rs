//! Which plural categories a language has, by CLDR.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use std::collections::BTreeSet;
use unic_langid::{LanguageIdentifier, subtags::Language};

/// Below it are all numbers we count to.
const COUNTED: u32 = 1_000;

/// The plural categories of a language, for numbers there can be.
pub(crate) struct Plurals(BTreeSet<&'static str>);

impl Plurals {
    /// `None` for a language that CLDR does not know.
    pub(crate) fn of(language: &str) -> Option<Self> {
        let language: LanguageIdentifier = language.parse().ok()?;
        // The rules go by language, whatever the region.
        let alone = LanguageIdentifier::from_parts(language.language, None, None, &[]);
        if language.language == Language::default() {
            return None;
        }
        let rules = PluralRules::create(alone, PluralRuleType::CARDINAL).ok()?;
        let categories = (0..COUNTED).filter_map(|number| rules.select(number).ok()).map(name);
        // The default of each selection, whether a number is in it or not.
        Some(Self(categories.chain(["other"]).collect()))
    }

    /// What is wrong with a selection that has these categories, if anything.
    pub(crate) fn wrong(&self, chosen: &BTreeSet<&str>) -> Option<String> {
        let listed = |names: Vec<&&str>| {
            names.into_iter().map(|name| format!("[{name}]")).collect::<Vec<_>>().join(", ")
        };
        let missing: Vec<_> = self.0.iter().filter(|name| !chosen.contains(**name)).collect();
        if !missing.is_empty() {
            return Some(format!("numbers of this language need {} too", listed(missing)));
        }
        let extra: Vec<_> = chosen.iter().filter(|name| !self.0.contains(**name)).collect();
        let known = listed(self.0.iter().collect());
        (!extra.is_empty())
            .then(|| format!("no number of this language is {}: it has {known}", listed(extra)))
    }
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}
