//! Reports to make papers of: the ten lives, nobody, somebody who did everything, somebody who means harm.
#![allow(dead_code, reason = "each test file uses its part")]

use documents::{Confirmation, Day, Report, Resource};
use keeping::Saved;
use reflection::{
    Action, Came, Content, GoalPart, Level, OccupationId, Opinion, PROFILE, Page, Profile, Proof, SkillId,
    State, StoryPart, Verdict, Visit, When,
};
use std::{
    fs,
    path::{Path, PathBuf},
    rc::Rc,
};

/// A file or folder of the project.
pub(crate) fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(name)
}

/// The content the page ships, in English.
pub(crate) fn content() -> Rc<Content> {
    content_in("en")
}

/// The content the page ships in a language.
pub(crate) fn content_in(language: &str) -> Rc<Content> {
    Rc::new(compile_content::compile(&folder("content"), language).expect("the content folder compiles"))
}

pub(crate) fn english(number: u32) -> String {
    if number == 1 { "one".into() } else { "other".into() }
}

pub(crate) fn day() -> Day {
    Day { iso: "2026-11-22".into(), shown: "November 22, 2026".into() }
}

pub(crate) fn report_of<'a>(state: &State, confirmed: &[Confirmation]) -> Report<'a> {
    Report::of(state, confirmed, day(), &english)
}

/// The ten lives, each with its name.
pub(crate) fn lives(content: &Rc<Content>) -> Vec<(String, State)> {
    let files = fs::read_dir(folder("tests/fixtures/lives")).expect("the lives are there");
    let mut files: Vec<_> = files.map(|file| file.expect("a file").path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "json"));
    files.sort();
    let life = |file: &PathBuf| {
        let saved: Saved =
            serde_json::from_slice(&fs::read(file).expect("a life")).expect("a saved reflection");
        let name = file.file_stem().expect("a name").to_string_lossy().into_owned();
        (name, State::resume(content.clone(), saved.reflection, Page::Profile))
    };
    files.iter().map(life).collect()
}

/// Someone with this to write wherever they can, who chose all there is.
pub(crate) fn everything(content: &Rc<Content>, words: &str) -> State {
    let mut actions = vec![Action::SetName(words.into())];
    actions.extend(content.hopes.iter().map(|hope| Action::ChooseHope(hope.id.clone(), true)));
    actions.extend(content.activities.iter().map(|one| Action::ChooseActivity(one.id.clone(), true)));
    for (form, number) in content.forms.iter().zip(1..) {
        actions.push(Action::AddOwn(form.id.clone()));
        actions.push(Action::EditOwn(reflection::ActivityId::own(number), words.into()));
    }
    for told in ["own-1", "own-2", "own-3"] {
        actions.push(Action::ChooseStory(told.into(), true));
        actions.extend(StoryPart::ALL.map(|part| Action::WriteStory(told.into(), part, words.into())));
        actions.push(Action::SetWhen(told.into(), Some(When::Now)));
    }
    for (skill, level) in content.skills.iter().zip(Level::ALL.into_iter().cycle()) {
        let id = &skill.id;
        actions.push(Action::JudgeSkill(id.clone(), Some(Verdict::Kept)));
        actions.push(Action::SeeSkillIn(id.clone(), "own-1".into(), true));
        actions.push(Action::NameSkill(id.clone(), words.into()));
        actions.push(Action::SetLevel(id.clone(), Some(level)));
        actions.push(Action::SetElsewhere(id.clone(), Some(true)));
        actions.push(Action::SetProof(id.clone(), Some(Proof::Confirm)));
        actions.push(Action::SetConfirmer(id.clone(), Some(content.relations[5].id.clone())));
        let checks = content.checks.iter();
        actions.extend(checks.map(|check| Action::ChooseCheck(id.clone(), check.id.clone(), true)));
        actions.push(Action::ChooseStep(format!("skill/{id}").as_str().into(), true));
    }
    for barrier in &content.barriers {
        actions.push(Action::ChooseBarrier(barrier.id.clone(), true));
        actions.push(Action::ChooseStep(format!("barrier/{}", barrier.id).as_str().into(), true));
    }
    for work in ["35-2014.00", "53-3031.00", "31-1121.00", "11-1011.00", "15-1252.00"] {
        actions.push(Action::JudgeCareer(OccupationId::from(work), Some(Opinion::Liked)));
        actions.push(Action::ChooseJob(OccupationId::from(work), true));
    }
    actions.into_iter().fold(State::new(content.clone()), State::reduce)
}

/// The same who agreed on strengths and three goals with a counselor, at this visit and the one before; with notes, three of them
/// for the paper. `goals` are so many goals, of which each part is said in these words.
pub(crate) fn agreed(state: State, goals: usize, words: &str) -> State {
    let goal = |number: usize| {
        let part = move |part| Action::WriteGoalPart(number, part, words.into());
        [Action::WriteGoal(number, words.into())].into_iter().chain(GoalPart::ALL.map(part))
    };
    let goals: Vec<Action> = (1..=goals).flat_map(goal).collect();
    let mut actions = goals.clone();
    actions.extend(
        Came::ALL.into_iter().zip(1..).map(|(came, number)| Action::SetCame(Visit::Now, number, Some(came))),
    );
    actions.push(Action::StartAgain("2026-08-02".into()));
    actions.push(Action::SetAgreedDay("2026-11-20".into()));
    actions.extend(goals);
    let skills = Profile::of(&state).skills.into_iter().step_by(2).take(5);
    actions.extend(skills.map(|skill| Action::AgreeStrength(skill.id, true)));
    actions.push(Action::SetCode("SECRET-CODE".into()));
    actions.push(Action::WriteNote(Page::Days, "SECRET-NOTE".into()));
    actions.push(Action::ShowNote(Page::Days, false));
    for page in [Page::Hope, Page::Barriers, Page::Profile] {
        actions.push(Action::WriteNote(page.clone(), words.into()));
        actions.push(Action::ShowNote(page, true));
    }
    actions.into_iter().fold(state, State::reduce)
}

/// So many places that help near, of which everything is said in these words.
pub(crate) fn resources(count: usize, words: &str) -> Vec<Resource> {
    let text = || words.to_owned();
    (0..count).map(|_| Resource { name: text(), what: text(), phone: text(), address: text() }).collect()
}

/// Confirmations of the first skills of a profile, and of the whole.
pub(crate) fn confirmations(state: &State, words: &str) -> Vec<Confirmation> {
    let skills = Profile::of(state).skills.into_iter().take(3).map(|skill| skill.id.to_string());
    let abouts = skills.chain([PROFILE.to_owned(), PROFILE.to_owned()]);
    abouts.map(|about| confirmation(&about, words)).collect()
}

pub(crate) fn confirmation(about: &str, words: &str) -> Confirmation {
    Confirmation {
        about: about.into(),
        name: "Rosa Marín".into(),
        relation: "A friend or neighbor".into(),
        words: words.into(),
        day: "November 20, 2026".into(),
    }
}

/// A text of this many signs, in words.
pub(crate) fn long(signs: usize) -> String {
    "what I learned there over many years ".chars().cycle().take(signs).collect()
}

/// What a spreadsheet, a page or a program might take for something else.
pub(crate) const HOSTILE: &str =
    "=HYPERLINK(\"http://x\",\"y\")\r\n\t+1, \"quoted\"; -2\u{0}\u{7}</script><b>&amp;\u{202e}]]> {words} @x";

/// All there is to try, by name.
pub(crate) fn all(content: &Rc<Content>) -> Vec<(String, State)> {
    let mut all = lives(content);
    all.push(("nobody".into(), State::new(content.clone())));
    all.push(("everything".into(), everything(content, &long(State::LONGEST_TEXT))));
    all.push(("hostile".into(), everything(content, HOSTILE)));
    all
}

/// The skills that were taken off.
pub(crate) fn removed(state: &State) -> Vec<SkillId> {
    let skills = state.content().skills.iter().map(|skill| skill.id.clone());
    skills.filter(|id| state.is_removed(id)).collect()
}
