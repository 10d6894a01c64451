//! The real content, and learners who do anything at all with it.
#![allow(dead_code, reason = "each test file uses its part")]

use proptest::{collection::vec, option, prelude::*, sample::select};
use reflection::{
    Action, Came, Content, EraseAfter, GoalPart, Idle, Level, Minutes, OccupationId, Opinion, Page, Proof,
    Road, SkillId, State, Step, StoryPart, Verdict, Visit, When,
};
use std::{path::Path, rc::Rc};

thread_local! {
    /// The content the app ships, in English.
    static CONTENT: Rc<Content> = {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
        Rc::new(compile_content::compile(&folder, "en").expect("the content folder compiles"))
    };
}

pub(crate) fn content() -> Rc<Content> {
    CONTENT.with(Rc::clone)
}

pub(crate) fn new_learner() -> State {
    State::new(content())
}

pub(crate) fn after(actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(new_learner(), State::reduce)
}

/// Anything a learner could do, mostly sensible, some of it with ids that do not exist.
pub(crate) fn any_action() -> impl Strategy<Value = Action> {
    prop_oneof![
        6 => any_answer(),
        1 => any_agreement(),
        1 => any_desk_answer(),
        1 => prop_oneof![Just(Action::Next), Just(Action::Skip), Just(Action::Back)],
        1 => any_page().prop_map(Action::GoTo),
        1 => any_page().prop_map(Action::Visit),
        1 => prop_oneof![Just(Action::StartAgain("2026-11-22".into())), Just(Action::ForgetEarlier)],
    ]
}

/// Anything that answers a question, on whatever page.
pub(crate) fn any_answer() -> impl Strategy<Value = Action> {
    let content = content();
    let activities: Vec<_> = content
        .activities
        .iter()
        .map(|activity| activity.id.clone())
        .chain(["own-1", "own-2", "nobody-knows"].map(Into::into))
        .collect();
    let activity = select(activities);
    let skill = any_skill();
    let form = select(content.forms.iter().map(|form| form.id.clone()).collect::<Vec<_>>());
    let barrier = select(content.barriers.iter().map(|barrier| barrier.id.clone()).collect::<Vec<_>>());
    let check = select(content.checks.iter().map(|check| check.id.clone()).collect::<Vec<_>>());
    let words = "\\PC{0,12}";
    prop_oneof![
        1 => select(Idle::ALL.to_vec()).prop_map(Action::SetIdle),
        8 => (activity.clone(), any::<bool>()).prop_map(|(id, on)| Action::ChooseActivity(id, on)),
        2 => form.prop_map(Action::AddOwn),
        3 => (activity.clone(), words).prop_map(|(id, words)| Action::EditOwn(id, words)),
        1 => activity.clone().prop_map(Action::RemoveOwn),
        2 => (activity.clone(), any::<bool>()).prop_map(|(id, on)| Action::ChooseStory(id, on)),
        2 => (activity.clone(), select(StoryPart::ALL.to_vec()), words)
            .prop_map(|(id, part, text)| Action::WriteStory(id, part, text)),
        1 => (activity.clone(), option::of(select(vec![When::Now, When::Before, When::Unsure])))
            .prop_map(|(id, when)| Action::SetWhen(id, when)),
        3 => (skill.clone(), option::of(select(vec![Verdict::Kept, Verdict::Removed])))
            .prop_map(|(id, verdict)| Action::JudgeSkill(id, verdict)),
        2 => (skill.clone(), activity, any::<bool>())
            .prop_map(|(id, activity, on)| Action::SeeSkillIn(id, activity, on)),
        1 => (skill.clone(), words).prop_map(|(id, words)| Action::NameSkill(id, words)),
        2 => (skill.clone(), option::of(select(Level::ALL.to_vec())))
            .prop_map(|(id, level)| Action::SetLevel(id, level)),
        1 => (skill.clone(), option::of(any::<bool>()))
            .prop_map(|(id, elsewhere)| Action::SetElsewhere(id, elsewhere)),
        2 => (skill.clone(), option::of(select(Proof::ALL.to_vec())))
            .prop_map(|(id, proof)| Action::SetProof(id, proof)),
        1 => (skill.clone(), check, any::<bool>()).prop_map(|(id, check, on)| Action::ChooseCheck(id, check, on)),
        1 => (barrier, any::<bool>()).prop_map(|(id, on)| Action::ChooseBarrier(id, on)),
        1 => any_career_answer(),
        1 => skill.prop_map(|skill| Action::ChooseStep(format!("skill/{skill}").as_str().into(), true)),
    ]
}

fn any_career_answer() -> impl Strategy<Value = Action> {
    let occupation = || select(vec!["35-2014.00", "53-3031.00", "nobody"]).prop_map(OccupationId::from);
    prop_oneof![
        (occupation(), option::of(select(Opinion::ALL.to_vec())))
            .prop_map(|(id, opinion)| Action::JudgeCareer(id, opinion)),
        (occupation(), any::<bool>()).prop_map(|(id, on)| Action::ChooseJob(id, on)),
        (select(Road::ALL.to_vec()), any::<bool>()).prop_map(|(road, on)| Action::ChooseRoad(road, on)),
        (select(vec!["35", "none"]), any::<bool>()).prop_map(|(id, on)| Action::ChooseKind(id.into(), on)),
    ]
}

/// Anything client and counselor could agree on.
pub(crate) fn any_agreement() -> impl Strategy<Value = Action> {
    let words = "\\PC{0,12}";
    let number = 0_usize..5;
    prop_oneof![
        any_day().prop_map(Action::SetAgreedDay),
        (any_skill(), any::<bool>()).prop_map(|(id, on)| Action::AgreeStrength(id, on)),
        (number.clone(), words).prop_map(|(number, words)| Action::WriteGoal(number, words)),
        (number.clone(), select(GoalPart::ALL.to_vec()), words)
            .prop_map(|(number, part, words)| Action::WriteGoalPart(number, part, words)),
        (select(vec![Visit::Now, Visit::Earlier]), number, option::of(select(Came::ALL.to_vec())))
            .prop_map(|(visit, number, came)| Action::SetCame(visit, number, came)),
    ]
}

/// Anything a counselor could say of a client, or of the desk.
pub(crate) fn any_desk_answer() -> impl Strategy<Value = Action> {
    let tag = select(vec!["es", "zh-Hant", "", "no tag"]).prop_map(String::from);
    prop_oneof![
        1 => "\\PC{0,50}".prop_map(Action::SetCode),
        1 => any_day().prop_map(Action::SetSeen),
        1 => any_day().prop_map(Action::SetSince),
        1 => any::<bool>().prop_map(Action::Archive),
        1 => option::of(any_day()).prop_map(Action::SetWarned),
        1 => option::of(tag).prop_map(Action::SetLanguage),
        2 => (any_page(), "\\PC{0,12}").prop_map(|(page, words)| Action::WriteNote(page, words)),
        1 => (any_page(), any::<bool>()).prop_map(|(page, on)| Action::ShowNote(page, on)),
        2 => (any_skill(), option::of(select(Level::ALL.to_vec())))
            .prop_map(|(id, level)| Action::SetView(id, level)),
        1 => (any_page(), any::<bool>()).prop_map(|(page, on)| Action::PutOff(page, on)),
        3 => (select(Step::ALL.to_vec()), any::<bool>()).prop_map(|(step, on)| Action::HideStep(step, on)),
        1 => select(EraseAfter::ALL.to_vec()).prop_map(Action::SetEraseAfter),
        1 => select(Minutes::ALL.to_vec()).prop_map(Action::SetMinutes),
    ]
}

fn any_day() -> impl Strategy<Value = String> {
    select(vec!["2026-11-22", "2027-01-05", "today", ""]).prop_map(Into::into)
}

pub(crate) fn any_skill() -> impl Strategy<Value = SkillId> + Clone {
    let known = content().skills.iter().map(|skill| skill.id.clone()).collect::<Vec<_>>();
    select(known.into_iter().chain(["9.Z.9".into()]).collect::<Vec<_>>())
}

pub(crate) fn any_page() -> impl Strategy<Value = Page> {
    let path =
        after(content().activities.iter().take(9).map(|one| Action::ChooseActivity(one.id.clone(), true)));
    let strange = [
        "form/none",
        "level/9.Z.9",
        "story/own-1/did",
        "story/none/hard",
        "erase",
        "careers",
        "career/35-2014.00",
        "career/x",
        "changes",
        "privacy",
        "open",
        "lock",
        "desk",
        "agree",
        "group",
    ];
    select(path.path().into_iter().chain(strange.map(|it| Page::from(it.to_owned()))).collect::<Vec<_>>())
}

pub(crate) fn any_life() -> impl Strategy<Value = Vec<Action>> {
    vec(any_action(), 0..60)
}
