//! Puts a language's texts to the entries they belong to.

use crate::{
    fluent::Texts,
    source::{ActivityEntry, File, FormEntry, Source, StepsFile},
};
use reflection::{
    FormId,
    content::{Activity, Barrier, Choice, Content, EscoSkill, Form, Skill},
};
use toml::Spanned;

/// All content of a language; texts that are missing are noted in `texts`.
pub(crate) fn assemble(language: &str, source: &Source, texts: &mut Texts) -> Content {
    let Source { steps, forms, activities, skills, esco, pictograms } = source;
    let answers = &steps.entries;
    Content {
        language: language.to_owned(),
        settings: choices(texts, "setting", steps, &answers.settings),
        hopes: choices(texts, "hope", steps, &answers.hopes),
        relations: choices(texts, "relation", steps, &answers.relations),
        checks: choices(texts, "check", steps, &answers.checks),
        kinds: choices(texts, "kind", steps, &answers.kinds),
        // No texts of Fluent: `jobs.rs`.
        jobs: Vec::new(),
        begins_with_subject: false,
        plurals: Vec::new(),
        barriers: choices(texts, "barrier", steps, &answers.barriers)
            .into_iter()
            .zip(&answers.barriers)
            .map(|(Choice { id, text }, entry)| {
                let step = texts.take(&format!("barrier-{id}.step"), &steps.place(entry));
                Barrier { id, text, step }
            })
            .collect(),
        forms: forms
            .entries
            .form
            .iter()
            .zip(pictograms)
            .map(|(entry, pictogram)| form(texts, entry, pictogram, &forms.place(&entry.id)))
            .collect(),
        activities: activities
            .iter()
            .flat_map(|(form, file)| file.entries.activity.iter().map(move |entry| (form, file, entry)))
            .map(|(form, file, entry)| activity(texts, form, entry, &file.place(&entry.id)))
            .collect(),
        skills: skills
            .entries
            .skill
            .iter()
            .map(|entry| {
                let place = skills.place(&entry.id);
                let slug = entry.slug.get_ref();
                let third = texts.take_any(&format!("{slug}.resume-3"));
                let mut part = |part: &str| texts.take(&format!("{slug}.{part}"), &place);
                Skill {
                    means: part("means"),
                    anchors: ["not-yet", "with-help", "on-my-own", "show-others"].map(&mut part),
                    resume: ["resume-1", "resume-2"].map(&mut part).into_iter().chain(third).collect(),
                    step: part("step"),
                    name: texts.take(slug, &place),
                    family: entry.family,
                    onet: entry.onet.get_ref().clone(),
                    esco: entry.esco.as_ref().map(|id| id.get_ref().clone()),
                    id: entry.id.get_ref().clone(),
                }
            })
            .collect(),
        esco: esco
            .entries
            .esco
            .iter()
            .map(|entry| EscoSkill {
                label: texts.take(&format!("esco-{}", entry.id.get_ref()), &esco.place(&entry.id)),
                uri: entry.uri.get_ref().clone(),
                id: entry.id.get_ref().clone(),
            })
            .collect(),
        messages: texts.take_messages(),
    }
}

fn choices<Id: AsRef<str> + Clone>(
    texts: &mut Texts,
    list: &str,
    steps: &File<StepsFile>,
    ids: &[Spanned<Id>],
) -> Vec<Choice<Id>> {
    let choice = |entry: &Spanned<Id>| {
        let id = entry.get_ref().clone();
        Choice { text: texts.take(&format!("{list}-{}", id.as_ref()), &steps.place(entry)), id }
    };
    ids.iter().map(choice).collect()
}

fn form(texts: &mut Texts, entry: &FormEntry, pictogram: &str, place: &str) -> Form {
    let id = entry.id.get_ref().clone();
    Form {
        name: texts.take(&format!("form-{id}"), place),
        means: texts.take(&format!("form-{id}.means"), place),
        question: texts.take(&format!("form-{id}.question"), place),
        kind: entry.kind,
        pictogram: pictogram.to_owned(),
        id,
    }
}

fn activity(texts: &mut Texts, form: &FormId, entry: &ActivityEntry, place: &str) -> Activity {
    let id = entry.id.get_ref().clone();
    let skills = entry.skills.get_ref().iter();
    Activity {
        text: texts.take(id.as_str(), place),
        form: form.clone(),
        settings: entry.settings.get_ref().iter().map(|id| id.get_ref().clone()).collect(),
        skills: skills.map(|(id, weight)| (id.get_ref().clone(), *weight.get_ref())).collect(),
        esco: entry.esco.as_ref().map(|id| id.get_ref().clone()),
        id,
    }
}
