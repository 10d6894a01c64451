//! A reflection by example: what a learner does, and what they see for it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail loudly")]

use reflection::{
    Action, ActivityId, Changes, Content, Level, Page, Profile, Proof, Question, Reflection, SkillId, State,
    StoryPart, Verdict, Why, WorkingPart,
};
use std::rc::Rc;

/// Two forms, three activities, two skills.
const TABLE: &str = "\
language\ten
setting\thome\tAt home
hope\tjob\tA job
relation\tfriend\tA friend
check\tworked\tIt worked
barrier\ttime\tNo time\tTry it once
form\treading\teveryday\tReading
card\treading\tBooks\tWhat do you read?\t
form\tcourses\torganised\tCourses
card\tcourses\tA class\tWhat did you take?\t
activity\tread-manual\treading\thome\tR=3 T=1\t\tRead a manual
activity\tread-aloud\treading\thome\tS=3\t\tRead aloud
activity\tfirst-aid\tcourses\thome\tR=2\t\tTake a first aid class
skill\tR\tthinking\tReading\tReading\t\tYou read\ta\tb\tc\td\tRead more\tRead things
skill\tS\tpeople\tSpeaking\tSpeaking\t\tYou speak\ta\tb\tc\td\tSpeak more\tSpoke
skill\tT\ttechnical\tTools\tTools\t\tYou use tools\ta\tb\tc\td\tUse more\tUsed tools
message\tname\tEveryday Skills
end
";

fn learner() -> State {
    let content = Content::from_table(TABLE).expect("the table is sound");
    assert_eq!(content.problems(), [""; 0]);
    State::new(Rc::new(content))
}

fn does(activities: &[&str]) -> State {
    let choose = |state: State, id: &&str| state.reduce(Action::ChooseActivity((*id).into(), true));
    activities.iter().fold(learner(), choose)
}

fn skill(id: &str) -> SkillId {
    id.into()
}

#[test]
fn a_strength_can_be_worked_out_by_hand() {
    let state = does(&["read-manual", "first-aid"])
        .reduce(Action::WriteStory("first-aid".into(), StoryPart::Did, "I took the class twice".into()))
        .reduce(Action::SetLevel(skill("R"), Some(Level::OnMyOwn)))
        .reduce(Action::SetElsewhere(skill("R"), Some(true)))
        .reduce(Action::SetProof(skill("R"), Some(Proof::Show)))
        .reduce(Action::ChooseCheck(skill("R"), "worked".into(), true));
    let profile = Profile::of(&state);
    let reading = profile.skill(&skill("R")).unwrap();
    let points = |part| reading.working.iter().find(|one| one.part == part).unwrap().points;
    // 4 × 3 for the manual, 4 × 2 and 2 for the class with its story.
    assert_eq!(points(WorkingPart::Doing), 12 + 8 + 2);
    assert_eq!(points(WorkingPart::Breadth), 5);
    assert_eq!(points(WorkingPart::Transfer), 10);
    assert_eq!(points(WorkingPart::Level), 16);
    assert_eq!(points(WorkingPart::Proof), 10);
    assert_eq!(points(WorkingPart::Checked), 4);
    assert_eq!(reading.strength, 67);
    assert_eq!(reading.reasons.len(), 2);
    assert_eq!(reading.reasons[0].text, "Read a manual");
    assert!(reading.reasons[1].told && matches!(&reading.reasons[1].why, Why::Does { weight: 2, .. }));
}

#[test]
fn the_path_goes_through_each_form_and_what_was_chosen() {
    let path = |state: &State| state.path().iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    let start = "welcome device company hope days form/reading form/courses";
    assert_eq!(path(&learner()), format!("{start} skills barriers profile take"));
    let state = does(&["read-aloud"]).reduce(Action::ChooseStory("read-aloud".into(), true));
    let story = "story/read-aloud/did story/read-aloud/else story/read-aloud/hard story/read-aloud/result";
    assert_eq!(path(&state), format!("{start} stories {story} skills level/S proof/S barriers profile take"));
}

#[test]
fn own_words_count_once_a_skill_is_seen_in_them() {
    let state = learner().reduce(Action::AddOwn("reading".into())).reduce(Action::AddOwn("reading".into()));
    assert_eq!(state.own_of(&"reading".into()).len(), 1, "a blank one is used, not doubled");
    let state = state.reduce(Action::EditOwn("own-1".into(), "I read maps".into()));
    assert!(Profile::of(&state).skills.is_empty());
    let state = state.reduce(Action::SeeSkillIn(skill("R"), "own-1".into(), true));
    let profile = Profile::of(&state);
    assert_eq!(profile.skills[0].reasons[0].text, "I read maps");
    assert_eq!(profile.skills[0].forms, ["reading".into()]);
    let state = state.reduce(Action::RemoveOwn("own-1".into()));
    assert!(Profile::of(&state).skills.is_empty());
    assert_eq!(state.reflection().iter().count(), 0, "nothing about it stays behind");
}

#[test]
fn own_words_from_two_copies_stay_apart() {
    // Two tabs that each took the first number, on two forms; the second has just begun.
    let told = [("own/courses/own-1", "I bind books"), ("own/reading/own-1", ""), ("tell/own-1", "yes")];
    let told = told.map(|(address, answer)| (address.to_owned(), answer.to_owned()));
    let told: Reflection = told.into_iter().collect();
    let adopted = learner().reduce(Action::Adopt(told.clone()));
    let state = State::resume(learner().content().clone(), told, Page::Form("reading".into()));
    assert_eq!(adopted.reflection(), state.reflection());
    assert_eq!(state.own_of(&"courses".into()), [("own-1".into(), "I bind books")]);
    assert_eq!(state.own_of(&"reading".into()), [("own-2".into(), "")]);
    let state = state.reduce(Action::EditOwn("own-2".into(), "I mend radios".into())).reduce(Action::Next);
    assert_eq!(state.own_of(&"courses".into()), [("own-1".into(), "I bind books")]);
    assert_eq!(state.own_of(&"reading".into()), [("own-2".into(), "I mend radios")]);
    assert_eq!(state.told(), ["own-1".into()]);
}

#[test]
fn blank_own_words_go_away_with_the_page() {
    let state =
        learner().reduce(Action::GoTo(Page::Form("reading".into()))).reduce(Action::AddOwn("reading".into()));
    assert_eq!(state.reduce(Action::Next).reflection().own().count(), 0);
}

#[test]
fn a_story_comes_back_with_its_activity() {
    let told = does(&["read-aloud"])
        .reduce(Action::ChooseStory("read-aloud".into(), true))
        .reduce(Action::WriteStory("read-aloud".into(), StoryPart::Did, "To my son".into()));
    let gone = told.clone().reduce(Action::ChooseActivity("read-aloud".into(), false));
    assert!(gone.told().is_empty() && Profile::of(&gone).skills.is_empty());
    let back = gone.reduce(Action::ChooseActivity("read-aloud".into(), true));
    assert_eq!(back, told);
}

#[test]
fn a_change_from_the_profile_leads_back_to_it() {
    let state = does(&["read-aloud"]).reduce(Action::GoTo(Page::Profile));
    let change = state.reduce(Action::Visit(Page::Level(skill("S"))));
    assert_eq!(change.back_to(), Some(Page::Profile));
    assert_eq!(change.clone().reduce(Action::Next).page(), &Page::Profile);
    assert_eq!(change.reduce(Action::Back).page(), &Page::Profile);
}

#[test]
fn a_page_loses_its_ground_when_its_skill_is_taken_off() {
    let state = does(&["read-aloud"]).reduce(Action::GoTo(Page::Level(skill("S"))));
    assert_eq!(state.reduce(Action::JudgeSkill(skill("S"), Some(Verdict::Removed))).page(), &Page::Skills);
}

#[test]
fn a_skill_the_learner_adds_has_their_word_as_its_reason() {
    let state = learner().reduce(Action::JudgeSkill(skill("T"), Some(Verdict::Kept)));
    let profile = Profile::of(&state);
    assert_eq!(profile.skills[0].reasons[0].why, Why::Says);
    assert_eq!(profile.skills[0].strength, 0);
}

#[test]
fn a_card_is_done_when_it_is_finished_not_when_it_is_skipped() {
    let card = Page::Form("reading".into());
    let at = learner().reduce(Action::GoTo(card));
    let done = |state: &State| state.reflection().has(Question::Card(&"reading".into()));
    assert!(!done(&at.clone().reduce(Action::Skip)));
    assert!(done(&at.reduce(Action::Next)));
}

#[test]
fn very_long_texts_are_cut_at_a_whole_character() {
    let long = "é".repeat(State::LONGEST_TEXT + 5);
    let state = does(&["read-aloud"]).reduce(Action::WriteStory("read-aloud".into(), StoryPart::Did, long));
    assert_eq!(
        state.reflection().story(&"read-aloud".into(), StoryPart::Did).chars().count(),
        State::LONGEST_TEXT
    );
}

fn level(id: &str, level: Level) -> Action {
    Action::SetLevel(skill(id), Some(level))
}

#[test]
fn a_later_reflection_shows_what_is_new_and_what_grew() {
    let told = [
        level("R", Level::WithHelp),
        Action::SetProof(skill("R"), Some(Proof::Word)),
        Action::GoTo(Page::Profile),
    ];
    let before = told.into_iter().fold(does(&["read-manual"]), State::reduce);
    assert_eq!(before.earlier(), None);
    assert!(!before.can_show(&Page::Changes));
    let again = before.clone().reduce(Action::StartAgain("2026-11-22".into()));
    assert_eq!((again.page(), again.earlier_day()), (&Page::Days, Some("2026-11-22")));
    let earlier = again.earlier().unwrap();
    assert_eq!(earlier.reflection(), before.reflection());
    assert!(Changes::between(&earlier, &again).is_empty());

    let later = [
        Action::ChooseActivity("read-aloud".into(), true),
        Action::ChooseActivity("first-aid".into(), true),
        level("R", Level::OnMyOwn),
        Action::SetProof(skill("R"), Some(Proof::Show)),
    ];
    let now = later.into_iter().fold(again, State::reduce);
    let changes = Changes::between(&now.earlier().unwrap(), &now);
    assert_eq!(changes.activities, ["read-aloud".into(), "first-aid".into()]);
    assert_eq!(changes.skills, [skill("S")]);
    let [grown] = changes.grown.as_slice() else { panic!("{:?}", changes.grown) };
    assert_eq!((grown.skill.as_str(), grown.places, grown.elsewhere), ("R", 1, false));
    assert_eq!(grown.level, Some((Level::WithHelp, Level::OnMyOwn)));
    assert_eq!(grown.proof, Some((Proof::Word, Proof::Show)));
    assert_eq!(now.unknown_answers(), 0);

    let forgotten = now.reduce(Action::GoTo(Page::Changes)).reduce(Action::ForgetEarlier);
    assert_eq!((forgotten.page(), forgotten.earlier()), (&Page::Profile, None));
    assert!(forgotten.reflection().iter().all(|(address, _)| !address.starts_with("earlier")));
}

#[test]
fn an_earlier_reflection_has_none_before_it_however_often_an_address_says_so() {
    let address = |times| format!("{}device", "earlier/".repeat(times));
    let unknown = |times| {
        let reflection = [(address(times), "own".to_owned())].into_iter().collect();
        State::resume(learner().content().clone(), reflection, Page::Welcome).unknown_answers()
    };
    assert_eq!((unknown(0), unknown(1), unknown(2)), (0, 0, 1));
    assert_eq!(unknown(200_000), 1, "an address from a file may be as long as it likes");
}

#[test]
fn what_is_less_than_before_is_not_named() {
    let before = does(&["read-manual", "read-aloud"]).reduce(level("R", Level::ShowOthers));
    let now = before.reduce(Action::StartAgain("2026-11-22".into()));
    let now =
        now.reduce(Action::ChooseActivity("read-aloud".into(), false)).reduce(level("R", Level::WithHelp));
    assert!(Changes::between(&now.earlier().unwrap(), &now).is_empty());
}

#[test]
fn own_words_that_were_taken_away_stay_in_the_earlier_reflection() {
    let own = ActivityId::own(1);
    let write = |state: State, words: &str| state.reduce(Action::EditOwn(own.clone(), words.into()));
    let before = write(learner().reduce(Action::AddOwn("reading".into())), "I read maps");
    let again = before.reduce(Action::StartAgain("2026-11-22".into())).reduce(Action::RemoveOwn(own.clone()));
    assert_eq!(again.earlier().unwrap().activity_text(&own), Some("I read maps"));
    let now = write(again.reduce(Action::AddOwn("reading".into())), "I read to my son");
    assert_eq!(Changes::between(&now.earlier().unwrap(), &now).activities, [own]);
}

#[test]
fn a_day_that_is_none_starts_nothing() {
    for day in ["", "today", "2026-11-2", "2026/11/22", "٢٠٢٦-١١-٢٢"] {
        assert_eq!(
            does(&["read-manual"]).reduce(Action::StartAgain(day.into())),
            does(&["read-manual"]),
            "{day}"
        );
    }
}

#[test]
fn the_same_level_for_every_skill_is_noticed_from_three_on() {
    let same = does(&["read-manual", "read-aloud"])
        .reduce(level("R", Level::OnMyOwn))
        .reduce(level("S", Level::OnMyOwn));
    assert!(!Profile::of(&same).is_flat());
    let same =
        same.reduce(Action::JudgeSkill(skill("T"), Some(Verdict::Kept))).reduce(level("T", Level::OnMyOwn));
    assert!(Profile::of(&same).is_flat());
    assert!(!Profile::of(&same.reduce(level("S", Level::WithHelp))).is_flat());
}

#[test]
fn one_activity_that_only_touches_on_a_skill_does_not_show_it() {
    assert!(Profile::of(&does(&["read-manual"])).skill(&skill("T")).is_none());
    let kept = does(&["read-manual"]).reduce(Action::JudgeSkill(skill("T"), Some(Verdict::Kept)));
    assert!(Profile::of(&kept).skill(&skill("T")).is_some());
    let seen =
        does(&["read-manual", "first-aid"]).reduce(Action::SeeSkillIn(skill("T"), "first-aid".into(), true));
    assert_eq!(Profile::of(&seen).skill(&skill("T")).unwrap().places(), 2);
}

#[test]
fn what_stands_behind_a_skill_counts_half_until_it_is_done_alone() {
    let told = [
        Action::SetElsewhere(skill("R"), Some(true)),
        Action::SetProof(skill("R"), Some(Proof::Confirm)),
        Action::ChooseCheck(skill("R"), "worked".into(), true),
    ];
    let state = told.into_iter().fold(does(&["read-manual"]), State::reduce);
    let points = |state: State| {
        let working = Profile::of(&state).skill(&skill("R")).unwrap().working.clone();
        let of = |part| working.iter().find(|one| one.part == part).unwrap().points;
        [of(WorkingPart::Transfer), of(WorkingPart::Proof), of(WorkingPart::Checked)]
    };
    assert_eq!(points(state.clone()), [5, 6, 2]);
    assert_eq!(points(state.clone().reduce(level("R", Level::WithHelp))), [5, 6, 2]);
    assert_eq!(points(state.reduce(level("R", Level::OnMyOwn))), [10, 12, 4]);
}

#[test]
fn what_lies_beside_the_path_leads_back_to_what_it_belongs_to() {
    let occupation = || Page::from("career/35-2014.00".to_owned());
    let profile = does(&["read-manual"]).reduce(Action::GoTo(Page::Profile));
    let closer = profile.reduce(Action::Visit(Page::Careers)).reduce(Action::Visit(occupation()));
    let back = closer.reduce(Action::Next);
    assert_eq!(back.page(), &Page::Careers);
    assert_eq!(back.clone().reduce(Action::Back).page(), &Page::Profile);
    assert_eq!(back.reduce(Action::Next).page(), &Page::Profile);
    assert!(!learner().can_show(&Page::from("career/cook".to_owned())));
}
