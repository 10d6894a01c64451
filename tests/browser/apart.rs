//! Widgets on one site that keep what they have apart, or together.

use crate::mounted::{Memory, content, drawn};
use everyday_skills::storage::{BrowserStore, Heard, Keeper, Neighbour, Opening, SaveError, Stay};
use gloo_storage::{LocalStorage, SessionStorage, Storage};
use keeping::{PREFIX, Place, SLOTS, Saved, Store, erase, items};
use reflection::{Action, Company, Device, Page, State};
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen_test::wasm_bindgen_test;
use yew::Callback;

fn clear() {
    for storage in [LocalStorage::raw(), SessionStorage::raw()] {
        storage.clear().unwrap();
        storage.set_item("host", "stays").unwrap();
    }
}

fn stores() -> [BrowserStore; 3] {
    [BrowserStore::default(), BrowserStore::named("intake", false), BrowserStore::named("in", false)]
}

#[wasm_bindgen_test]
fn what_has_another_name_is_not_seen_and_not_erased() {
    clear();
    let [slot, _] = SLOTS;
    for (at, store) in stores().iter().enumerate() {
        store.set(Place::Device, slot, &at.to_string()).unwrap();
    }
    for (at, store) in stores().iter().enumerate() {
        assert_eq!(store.get(Place::Device, slot), Some(at.to_string()));
        assert_eq!(items(store).len(), 1, "{at} sees what is not its own");
        assert!(items(store)[0].key.starts_with(PREFIX));
        assert_eq!(LocalStorage::raw().get_item(&store.shown(slot)), Ok(Some(at.to_string())));
    }
    let [none, intake, other] = stores();
    assert_eq!(none.shown(slot), slot);
    assert_eq!(intake.shown(slot), "everyday-skills.intake/reflection");
    for (at, store) in [&intake, &none].into_iter().enumerate() {
        erase(store);
        assert_eq!(LocalStorage::raw().length(), Ok(3 - u32::try_from(at).unwrap()));
    }
    assert_eq!(items(&other).len(), 1);
    assert_eq!(LocalStorage::raw().get_item("host"), Ok(Some("stays".to_owned())));
}

#[wasm_bindgen_test]
fn a_widget_for_the_tab_sees_and_leaves_nothing_on_the_device() {
    clear();
    let [slot, _] = SLOTS;
    BrowserStore::default().set(Place::Device, slot, "somebody's").unwrap();
    let store = BrowserStore::named("", true);
    assert_eq!(store.get(Place::Device, slot), None);
    assert_eq!(store.set(Place::Device, slot, "mine"), Err(SaveError::Blocked));
    store.set(Place::Tab, slot, "mine").unwrap();
    erase(&store);
    assert_eq!(BrowserStore::default().get(Place::Device, slot).as_deref(), Some("somebody's"));
    assert_eq!(SessionStorage::raw().length(), Ok(1));
}

/// A learner who gave this answer.
fn told(action: Action) -> State {
    State::new(Rc::new(content())).reduce(action)
}

/// What a keeper heard from others on the page, as long as this is kept.
struct Ears {
    heard: Rc<RefCell<Vec<Heard>>>,
    _neighbour: Neighbour,
}

impl Ears {
    fn of(keeper: &Keeper) -> Self {
        let heard = Rc::new(RefCell::new(Vec::new()));
        let tell = heard.clone();
        let tell = Callback::from(move |one| tell.borrow_mut().push(one));
        Self { heard, _neighbour: keeper.listen_to_neighbours(tell) }
    }

    fn is_empty(&self) -> bool {
        self.heard.borrow().is_empty()
    }

    fn last(&self) -> Option<Heard> {
        self.heard.borrow_mut().pop()
    }
}

#[wasm_bindgen_test]
async fn those_of_one_name_follow_each_other_and_nobody_else() {
    clear();
    let stay = |is_tab| if is_tab { Stay::Tab } else { Stay::AsTheySay };
    let keeper = |name: &str, is_tab| Keeper::new(BrowserStore::named(name, is_tab), None, stay(is_tab));
    let [one, same, another, in_tab] =
        [("a", false), ("a", false), ("b", false), ("a", true)].map(|(name, is_tab)| keeper(name, is_tab));
    let [own, beside, apart, tab] = [&one, &same, &another, &in_tab].map(Ears::of);
    one.keep(&told(Action::SetDevice(Device::Own)), None);
    drawn().await;
    let Some(Heard::Answers(saved, false)) = beside.last() else { panic!("nothing was heard") };
    assert_eq!(saved.reflection.device(), Some(Device::Own));
    assert!(own.is_empty(), "it hears itself");
    same.erase();
    drawn().await;
    assert!(matches!(own.last(), Some(Heard::Erased)));
    assert!(apart.is_empty() && tab.is_empty(), "it is nothing of theirs");
    let heard = own.heard.clone();
    drop(own);
    same.keep(&told(Action::SetCompany(Company::Alone)), None);
    drawn().await;
    assert!(heard.borrow().is_empty(), "it hears although it is gone");
}

/// A tab may write once more before it hears that everything was erased in another one.
#[wasm_bindgen_test]
async fn what_was_written_before_all_was_erased_does_not_come_back() {
    clear();
    let keeper = || Keeper::new(BrowserStore::default(), None, Stay::AsTheySay);
    let (one, late) = (keeper(), keeper());
    late.keep(&told(Action::SetDevice(Device::Own)), None);
    let before = late.saved();
    one.open(None);
    one.erase();
    late.keep(&told(Action::SetDevice(Device::Own)).reduce(Action::GoTo(Page::Hope)), None);
    assert!(one.take_in(&before, false).is_none());
    assert!(one.items().is_empty(), "it is there again");
    assert!(one.saved().reflection.is_empty());
    // What somebody answers from then on is taken in.
    let again = Saved { changed: [("device".to_owned(), u64::MAX >> 12)].into_iter().collect(), ..before };
    assert!(one.take_in(&again, false).is_some());
}

#[wasm_bindgen_test]
fn what_could_not_be_stored_is_there_when_it_is_drawn_again() {
    let keeper = Keeper::new(Memory::failing(SaveError::Blocked), None, Stay::AsTheySay);
    assert!(matches!(keeper.open(None), Opening::New));
    let state = told(Action::SetDevice(Device::Own));
    keeper.keep(&state, None);
    match keeper.open(None) {
        Opening::Open(saved, false) => assert_eq!(saved.reflection, *state.reflection()),
        _ => panic!("it is lost"),
    }
    // What was stored is read from there: somebody may have erased it meanwhile.
    let store = Memory::default();
    let keeper = Keeper::new(store.clone(), None, Stay::AsTheySay);
    keeper.keep(&state, None);
    erase(&store);
    assert!(matches!(keeper.open(None), Opening::New));
}
