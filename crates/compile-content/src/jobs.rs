//! What occupations are called in a language: `occupations.toml` has the titles, `job-names.toml` what people say.

use crate::{Problem, REFERENCE, problem, source::File};
use reflection::{Content, OccupationId, content::Job};
use serde::Deserialize;
use std::{collections::BTreeMap, path::Path};
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Titles {
    occupations: BTreeMap<Spanned<OccupationId>, Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Names {
    /// `many=one`.
    plurals: Vec<Spanned<String>>,
    begins_with_subject: bool,
    jobs: BTreeMap<Spanned<OccupationId>, Spanned<String>>,
}

/// Adds what occupations are called to the content of its language; returns everything wrong with it.
pub(crate) fn read_into(content: &mut Content, folder: &Path) -> Vec<Problem> {
    let file = |language: &str, name: &str| format!("locales/{language}/{name}.toml");
    let onet = File::<Titles>::read(folder, &file(REFERENCE, "occupations"));
    let titles = File::<Titles>::read(folder, &file(&content.language, "occupations"));
    let names = File::<Names>::read(folder, &file(&content.language, "job-names"));
    match (onet, titles, names) {
        (Ok(onet), Ok(titles), Ok(names)) => {
            let mut problems = of_titles(&titles, &onet);
            problems.extend(of_names(&names, &titles));
            add(content, &onet.entries, &titles.entries, names.entries);
            problems
        }
        // Where the language is the reference, its problem would stand twice.
        (onet, titles, names) => {
            let titles = titles.err().filter(|_| content.language != REFERENCE);
            onet.err().into_iter().chain(titles).chain(names.err()).collect()
        }
    }
}

fn of_titles(titles: &File<Titles>, onet: &File<Titles>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut first: BTreeMap<&str, String> = BTreeMap::new();
    for (id, title) in &titles.entries.occupations {
        let place = titles.place(title);
        let code = id.get_ref();
        let title = title.get_ref().trim();
        if !onet.entries.occupations.contains_key(id) {
            problems.push(problem(place, format!("`{code}` is no occupation of locales/{REFERENCE}")));
        } else if title.is_empty() {
            problems.push(problem(place, format!("`{code}` has no title")));
        } else if let Some(other) = first.get(title) {
            problems.push(problem(place, format!("`{title}` also stands at {other}")));
        } else {
            first.insert(title, place);
        }
    }
    let missing =
        onet.entries.occupations.iter().filter(|(id, _)| !titles.entries.occupations.contains_key(*id));
    let missing = missing.map(|(id, title)| {
        problem(titles.start(), format!("`{}` ({}) has no title", id.get_ref(), title.get_ref()))
    });
    problems.extend(missing);
    problems
}

fn of_names(names: &File<Names>, titles: &File<Titles>) -> Vec<Problem> {
    let Names { plurals, jobs, .. } = &names.entries;
    let unknown = jobs.iter().filter(|(id, text)| {
        !titles.entries.occupations.contains_key(*id) || text.get_ref().trim().is_empty()
    });
    let unknown = unknown
        .map(|(id, _)| problem(names.place(id), format!("`{}` is no occupation with names", id.get_ref())));
    let unclear = plurals.iter().filter(|ending| !ending.get_ref().contains('='));
    let unclear = unclear.map(|ending| {
        let what = format!("`{}` does not say what stands for one: `many=one`", ending.get_ref());
        problem(names.place(ending), what)
    });
    unknown.chain(unclear).collect()
}

fn add(content: &mut Content, onet: &Titles, titles: &Titles, names: Names) {
    let onet_of = |id: &Spanned<OccupationId>| {
        let title = onet.occupations.get(id).filter(|_| content.language != REFERENCE);
        title.map(|title| title.get_ref().clone()).unwrap_or_default()
    };
    let names_of = |id: &Spanned<OccupationId>| {
        names.jobs.get(id).map(|names| names.get_ref().clone()).unwrap_or_default()
    };
    let job = |(id, title): (&Spanned<OccupationId>, &Spanned<String>)| Job {
        title: title.get_ref().clone(),
        onet: onet_of(id),
        names: names_of(id),
        id: id.get_ref().clone(),
    };
    content.jobs = titles.occupations.iter().map(job).collect();
    let ending = |ending: Spanned<String>| {
        let (many, one) = ending.get_ref().split_once('=')?;
        Some((many.to_owned(), one.to_owned()))
    };
    content.plurals = names.plurals.into_iter().filter_map(ending).collect();
    content.begins_with_subject = names.begins_with_subject;
}
