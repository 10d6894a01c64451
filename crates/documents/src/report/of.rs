//! Makes the report: ids become the texts they stand for.

use super::{
    Activity, Confirmation, Day, Form, Report, Skill, Story, Work,
    agreed::{agreement, notes},
    tidy::{one_line, paragraphs},
    words::Words,
};
use reflection::{
    ActivityId, OccupationId, Opinion, PROFILE, Page, Profile, ProfileSkill, Question as Q, State, StoryPart,
    content::{Choice, Family, Plural},
};

impl<'a> Report<'a> {
    /// The report of a reflection. Titles of occupations are known where the content has them; `confirmed` holds what was
    /// verified; `plural` is of the content's language.
    pub fn of(state: &State, confirmed: &[Confirmation], day: Day, plural: Plural<'a>) -> Self {
        let content = state.content();
        let told = state.reflection();
        let words = Words { content: content.clone(), plural };
        let resolve = Resolve { state, confirmed, words: &words };
        let skills: Vec<_> =
            Profile::of(state).skills.into_iter().map(|skill| resolve.skill(skill)).collect();
        let stories = state.sources().into_iter();
        let stories = stories.filter(|id| told.has(Q::Tell(id)) || told.is_told(id));
        let picked = state.next_steps().into_iter().filter(|step| told.has(Q::Step(&step.id)));
        let hopes = content.hopes.iter().filter(|hope| told.has(Q::Hope(&hope.id)));
        let barriers = content.barriers.iter().filter(|barrier| told.has(Q::Barrier(&barrier.id)));
        Self {
            language: content.language.clone(),
            direction: words.say("direction"),
            name: one_line(told.name()),
            day,
            hopes: hopes.map(|hope| hope.text.clone()).collect(),
            forms: resolve.forms(),
            stories: stories.map(|id| resolve.story(&id, &skills)).collect(),
            skills,
            barriers: barriers.cloned().collect(),
            steps: picked.map(|step| step.text).collect(),
            liked: resolve.liked(),
            jobs: told.jobs().filter_map(|id| resolve.work(id)).collect(),
            confirmed: resolve.confirmed(PROFILE),
            agreement: agreement(state, &words),
            notes: notes(state),
            resources: Vec::new(),
            words,
        }
    }
}

/// What ids are resolved with.
struct Resolve<'a> {
    state: &'a State,
    confirmed: &'a [Confirmation],
    words: &'a Words<'a>,
}

impl Resolve<'_> {
    fn activity(&self, id: &ActivityId) -> Activity {
        let form = self.state.form_of(id);
        let form = form.and_then(|form| self.state.content().form(&form));
        Activity {
            id: id.clone(),
            text: one_line(self.state.activity_text(id).unwrap_or_default()),
            theirs: id.own_number().is_some(),
            form: form.map(|form| form.name.clone()).unwrap_or_default(),
        }
    }

    fn forms(&self) -> Vec<Form> {
        let forms = self.state.forms().into_iter().map(|form| Form {
            id: form.id.clone(),
            kind: form.kind,
            name: form.name.clone(),
            activities: self.state.sources_of(&form.id).iter().map(|id| self.activity(id)).collect(),
        });
        forms.filter(|form| !form.activities.is_empty()).collect()
    }

    fn skill(&self, skill: ProfileSkill) -> Skill {
        let content = self.state.content();
        let known = content.skill(&skill.id);
        let with_help = |line: &str| self.words.say_with("resume-with-help", &[("line", line)]);
        let words = one_line(&skill.words);
        let title = match words.as_str() {
            "" => skill.name.clone(),
            own => self.words.say_with("skill-in-own-words", &[("own", own), ("name", &skill.name)]),
        };
        let forms = skill.forms.iter().filter_map(|id| content.form(id));
        let checks = content.checks.iter().filter(|check| skill.checks.contains(&check.id));
        let relation = |id| content.relations.iter().find(|one| one.id == id).map(|one| one.text.clone());
        Skill {
            onet: known.map(|known| known.onet.clone()).unwrap_or_default(),
            esco: known.and_then(|known| content.esco(known.esco.as_ref()?)).cloned(),
            means: known.map(|known| known.means.clone()).unwrap_or_default(),
            family: Choice { id: skill.family, text: self.words.say(family_key(skill.family)) },
            level: skill.level.map(|level| Choice { id: level, text: self.words.say(level.key()) }),
            elsewhere: skill.elsewhere,
            forms: forms.map(|form| form.name.clone()).collect(),
            activities: skill
                .reasons
                .iter()
                .filter_map(|reason| Some(self.activity(reason.why.activity()?)))
                .collect(),
            proof: skill.proof.map(|proof| Choice { id: proof, text: self.words.say(proof.key()) }),
            checks: checks.map(|check| check.text.clone()).collect(),
            resume: skill.resume_lines(content, &with_help),
            confirmed: self.confirmed(skill.id.as_str()),
            confirmer: skill.confirmer.and_then(relation),
            id: skill.id,
            name: skill.name,
            words,
            title,
        }
    }

    fn story(&self, id: &ActivityId, skills: &[Skill]) -> Story {
        let told = self.state.reflection();
        let shows = skills.iter().filter(|skill| skill.activities.iter().any(|one| one.id == *id));
        Story {
            activity: self.activity(id),
            when: told.when(id),
            parts: StoryPart::ALL.map(|part| (part, paragraphs(told.story(id, part)))).into(),
            skills: shows.map(|skill| skill.title.clone()).collect(),
        }
    }

    /// None where whoever embeds the page has no ideas for work on it.
    fn liked(&self) -> Vec<Work> {
        let liked = self.state.reflection().occupations(Opinion::Liked);
        let liked = liked.filter(|_| self.state.can_show(&Page::Careers));
        liked.filter_map(|id| self.work(id)).collect()
    }

    fn work(&self, code: OccupationId) -> Option<Work> {
        let content = self.state.content();
        let title = content.job_title(&code).to_owned();
        let onet = content.job(&code).map(|job| job.onet.clone()).unwrap_or_default();
        code.is_code().then_some(Work { code, title, onet })
    }

    /// What was confirmed of this, in words fit for paper.
    fn confirmed(&self, about: &str) -> Vec<Confirmation> {
        let confirmed = self.confirmed.iter().filter(|one| one.about == about);
        let confirmed = confirmed.map(|one| Confirmation {
            about: one.about.clone(),
            name: one_line(&one.name),
            relation: one_line(&one.relation),
            words: one_line(&one.words),
            day: one_line(&one.day),
        });
        confirmed.collect()
    }
}

/// The key of a family's name where the learner speaks.
fn family_key(family: Family) -> &'static str {
    match family {
        Family::People => "paper-people",
        Family::Thinking => "paper-thinking",
        Family::Technical => "paper-technical",
        Family::KnowHow => "paper-know-how",
    }
}
