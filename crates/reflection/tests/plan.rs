//! The path as whoever embeds the reflection decided it: whatever they decided, and whatever the learner does on it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail loudly")]
mod common;

use common::{any_answer, any_life, content, new_learner};
use proptest::{collection::vec, option, prelude::*, sample::select};
use reflection::{
    Action, Company, Device, FormId, Page, Plan, Profile, Question, Section, SkillId, State, Step, StoryPart,
};
use std::rc::Rc;

fn any_plan() -> impl Strategy<Value = Rc<Plan>> {
    let known = content().forms.iter().map(|form| form.id.clone()).collect::<Vec<_>>();
    let forms = select(known.into_iter().chain(["nowhere".into()]).collect::<Vec<_>>());
    let hidden = vec(select(Step::ALL.to_vec()), 0..8);
    let company = option::of(select(Company::ALL.to_vec()));
    let is = any::<bool>;
    (vec(forms, 0..5), hidden, is(), company, is(), is()).prop_map(
        |(first, hidden, careers, company, is_tab, is_desk)| {
            Rc::new(Plan { first, hidden, careers, company, is_tab, is_desk })
        },
    )
}

fn planned(plan: &Rc<Plan>) -> State {
    new_learner().planned(plan.clone())
}

/// Whether a page is left out by the plan, or at a desk by the counselor, as the design says it.
fn is_left_out(state: &State, page: &Page) -> bool {
    let plan = state.plan();
    let hides = |step| plan.hidden.contains(&step) || (plan.is_desk && state.reflection().hides(step));
    match page.screen() {
        "device" => plan.is_tab || plan.is_desk,
        "lock" => plan.is_desk,
        "company" => hides(Step::Company) || plan.company.is_some() || plan.is_desk,
        "hope" => hides(Step::Hope),
        "days" => hides(Step::Days),
        "stories" | "story" => hides(Step::Stories),
        "level" => hides(Step::Level),
        "proof" => hides(Step::Proof),
        "barriers" => hides(Step::Barriers),
        "careers" | "career" => !plan.careers,
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn nothing_that_is_left_out_is_ever_shown(plan in any_plan(), life in any_life()) {
        let mut state = planned(&plan);
        for action in life {
            state = state.reduce(action);
            prop_assert!(state.can_show(state.page()) && !is_left_out(&state, state.page()), "{}", state.page());
            prop_assert!(state.back_to().is_none_or(|page| !is_left_out(&state, &page)));
            let path = state.path();
            for page in &path {
                prop_assert!(state.can_show(page) && !is_left_out(&state, page), "{page} is on the path");
            }
            prop_assert!(path.is_sorted_by_key(Page::section));
            let places = state.places();
            prop_assert!(places.iter().all(|(section, page)| page.section() == *section && path.contains(page)));
            prop_assert!(places.windows(2).all(|two| two[0].0 < two[1].0), "a place stands twice");
        }
    }

    #[test]
    fn next_and_back_walk_the_whole_path(plan in any_plan(), answers in vec(any_answer(), 0..40)) {
        let state = answers.into_iter().fold(planned(&plan), State::reduce);
        let mut state = state.reduce(Action::GoTo(Page::Welcome));
        let (mut minutes, mut place) = (usize::MAX, 0);
        for page in state.path() {
            prop_assert_eq!(state.page(), &page);
            prop_assert!(state.minutes_left() <= minutes, "time left grows at {}", page);
            minutes = state.minutes_left();
            let (at, all) = state.progress();
            prop_assert!(place <= at && at <= all, "{} is place {} of {} after {}", page, at, all, place);
            place = at;
            let next = state.clone().reduce(Action::Next);
            if page != Page::Take {
                let back = next.clone().reduce(Action::Back);
                prop_assert_eq!(back.page(), &page);
            }
            state = next;
        }
        let (at, all) = state.progress();
        prop_assert_eq!((state.page(), state.minutes_left(), at), (&Page::Take, 0, all));
    }

    #[test]
    fn cards_come_first_as_asked_and_each_once(plan in any_plan()) {
        let state = planned(&plan);
        let forms: Vec<FormId> = state.forms().iter().map(|form| form.id.clone()).collect();
        let mut first = Vec::new();
        for id in plan.first.iter().filter(|id| content().form(id).is_some()) {
            if !first.contains(id) {
                first.push(id.clone());
            }
        }
        prop_assert!(forms.starts_with(&first));
        let rest = content().forms.iter().map(|form| form.id.clone()).filter(|id| !first.contains(id)).collect::<Vec<_>>();
        prop_assert_eq!(&forms[first.len()..], &rest[..]);
        let cards: Vec<Page> = state.path().into_iter().filter(|page| page.section() == Section::Forms).collect();
        prop_assert_eq!(cards, forms.into_iter().map(Page::Form).collect::<Vec<_>>());
    }

    #[test]
    fn erasing_keeps_the_plan(plan in any_plan(), life in any_life()) {
        let left = life.into_iter().fold(planned(&plan), State::reduce).reduce(Action::Erase);
        prop_assert_eq!((left.page(), left.plan()), (&Page::Left, &plan));
        prop_assert_eq!(left.reduce(Action::GoTo(Page::Welcome)), planned(&plan));
    }

    #[test]
    fn answers_are_the_same_on_any_path(plan in any_plan(), answers in vec(any_answer(), 0..40)) {
        let free = answers.clone().into_iter().fold(new_learner(), State::reduce);
        let state = answers.into_iter().fold(planned(&plan), State::reduce);
        prop_assert_eq!(state.reflection(), free.reflection());
        let skills = |state: &State| {
            let mut skills: Vec<_> = Profile::of(state).skills.iter().map(|it| (it.id.clone(), it.strength)).collect();
            skills.sort();
            skills
        };
        prop_assert_eq!(skills(&state), skills(&free));
        let told = free.reflection().clone();
        let free = free.planned(plan);
        prop_assert_eq!(free.reflection(), &told);
    }

    #[test]
    fn a_page_that_is_left_out_resumes_as_the_first(plan in any_plan(), life in any_life()) {
        let before = life.into_iter().fold(new_learner(), State::reduce);
        let page = before.page().clone();
        let back = State::resume(content(), before.reflection().clone(), page.clone()).planned(plan.clone());
        prop_assert_eq!(back.page(), if is_left_out(&back, &page) { &Page::Welcome } else { &page });
        let later = before.planned(plan.clone());
        prop_assert!(later.back_to().is_none_or(|page| !is_left_out(&later, &page)));
    }

    #[test]
    fn who_starts_again_begins_with_what_there_is(plan in any_plan()) {
        let again = planned(&plan).reduce(Action::GoTo(Page::Take)).reduce(Action::StartAgain("2026-11-22".into()));
        let days = Page::Days;
        let first = Page::Form(again.forms()[0].id.clone());
        prop_assert_eq!(again.page(), if is_left_out(&again, &days) { &first } else { &days });
        let earlier = again.earlier().unwrap();
        prop_assert_eq!(earlier.plan(), &plan);
    }
}

fn with(plan: Plan) -> State {
    new_learner().planned(Rc::new(plan))
}

#[test]
fn what_is_decided_is_not_asked() {
    let told =
        new_learner().reduce(Action::SetCompany(Company::Alone)).reduce(Action::SetDevice(Device::Own));
    assert_eq!((told.company(), told.device()), (Some(Company::Alone), Some(Device::Own)));
    let plan = Plan { company: Some(Company::Counselor), is_tab: true, ..Plan::default() };
    let told = told.planned(Rc::new(plan));
    assert_eq!((told.company(), told.device()), (Some(Company::Counselor), Some(Device::Shared)));
    assert_eq!(told.path()[..2], [Page::Welcome, Page::Hope]);
    let silent = with(Plan { hidden: vec![Step::Company], ..Plan::default() });
    assert_eq!((silent.company(), silent.device()), (None, None));
}

#[test]
fn what_is_done_is_in_the_order_of_the_cards() {
    let content = content();
    let (early, late) = (&content.activities[0], content.activities.last().unwrap());
    let does = |state: State| {
        let state = state.reduce(Action::ChooseActivity(early.id.clone(), true));
        state.reduce(Action::ChooseActivity(late.id.clone(), true)).sources()
    };
    assert_eq!(does(new_learner()), [early.id.clone(), late.id.clone()]);
    let plan = Plan { first: vec![late.form.clone()], ..Plan::default() };
    assert_eq!(does(with(plan)), [late.id.clone(), early.id.clone()]);
}

#[test]
fn a_story_and_a_rating_stay_where_their_pages_are_left_out() {
    let activity = content().activities[0].clone();
    let skill: SkillId = activity.skills[0].0.clone();
    let told = new_learner()
        .reduce(Action::ChooseActivity(activity.id.clone(), true))
        .reduce(Action::ChooseStory(activity.id.clone(), true))
        .reduce(Action::WriteStory(activity.id.clone(), StoryPart::Did, "I did".into()));
    assert!(told.can_show(&Page::Story(activity.id.clone(), StoryPart::Did)));
    assert!(told.can_show(&Page::Level(skill.clone())));
    let hidden = vec![Step::Stories, Step::Level];
    let told = told.planned(Rc::new(Plan { hidden, ..Plan::default() }));
    assert!(!told.can_show(&Page::Story(activity.id.clone(), StoryPart::Did)));
    assert!(!told.can_show(&Page::Level(skill.clone())) && told.can_show(&Page::Proof(skill)));
    assert!(told.reflection().has(Question::Tell(&activity.id)) && told.reflection().is_told(&activity.id));
}

#[test]
fn fewer_steps_take_less_time_and_fewer_places() {
    let whole = new_learner();
    let short = with(Plan { hidden: Step::ALL.to_vec(), ..Plan::default() });
    assert!(short.minutes_left() < whole.minutes_left());
    let at_the_end = |state: State| state.reduce(Action::GoTo(Page::Take)).progress();
    let (of_all, of_few) = (at_the_end(whole), at_the_end(short));
    assert_eq!(of_all.1 - of_few.1, 5, "days, stories, level, proof and barriers are no places");
    assert_eq!((of_all.0, of_few.0), (of_all.1, of_few.1));
}
