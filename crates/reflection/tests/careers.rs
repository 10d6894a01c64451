//! Career ideas through the public API: the committed table, and tables and learners of any kind.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests fail loudly")]
mod common;

use common::{any_life, any_skill, content, new_learner};
use proptest::{collection::vec, prelude::*, sample::Index};
use reflection::{
    Action, Careers, Idea, Level, Occupation, OccupationId, Profile, Road, SkillId, State, TooThin, Verdict,
    content::{Content, RowError},
    varied,
};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

const NEEDED: usize = 5;

thread_local! {
    static TABLE: String = fs::read_to_string(folder("assets/careers.tsv")).unwrap();
    static CAREERS: Careers = TABLE.with(|table| careers(table).unwrap());
}

/// A file or folder of the project.
fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(name)
}

fn careers(table: &str) -> Result<Careers, RowError> {
    Careers::from_table(table, &content())
}

fn learner(actions: impl IntoIterator<Item = Action>) -> Profile {
    Profile::of(&actions.into_iter().fold(new_learner(), State::reduce))
}

/// Someone who said of these skills that they are theirs, and no more.
fn who_has(skills: &[&str]) -> Profile {
    learner(skills.iter().map(|id| Action::JudgeSkill((*id).into(), Some(Verdict::Kept))))
}

/// Someone who repairs things.
fn repairer() -> Profile {
    who_has(&["2.B.3.l", "2.B.3.k", "2.B.3.j", "2.C.3.e", "2.B.3.c", "2.C.3.d"])
}

fn codes(ideas: &[Idea]) -> Vec<OccupationId> {
    ideas.iter().map(|idea| idea.occupation.id.clone()).collect()
}

/// What must hold for any idea for anyone.
fn check_idea(idea: &Idea, profile: &Profile, had: &[OccupationId]) {
    assert!(idea.like_job.iter().all(|job| had.contains(job)), "{idea:?}");
    assert!(!had.contains(&idea.occupation.id) || idea.like_job.as_ref() == Some(&idea.occupation.id));
    let theirs = |id: &SkillId| {
        profile
            .skill(id)
            .filter(|skill| skill.level != Some(Level::NotYet))
            .map_or(0, |it| it.strength.max(1))
    };
    assert!(idea.because.len() <= 5 && idea.asks.len() <= 8);
    assert!(idea.because.iter().all(|id| theirs(id) > 0), "a reason that is not theirs: {idea:?}");
    let once: BTreeSet<_> = idea.because.iter().collect();
    assert_eq!(once.len(), idea.because.len());
    assert!(idea.asks.iter().all(|asked| asked.theirs == theirs(&asked.skill)));
    assert!(idea.asks.is_sorted_by_key(|asked| std::cmp::Reverse(asked.asked)));
    // From 44 on: importance 2.75 of 5.
    assert!(idea.asks.iter().all(|asked| (44..=100).contains(&asked.asked)));
}

#[test]
fn the_committed_table_has_every_rated_occupation_and_kind() {
    CAREERS.with(|careers| {
        assert_eq!(careers.occupations().len(), 894);
        let kinds: BTreeSet<_> = careers.occupations().iter().map(Occupation::kind).collect();
        assert_eq!(kinds.len(), 22);
        let cook = careers.occupation(&"35-2014.00".into()).unwrap();
        assert_eq!((cook.zone, cook.road()), (2, Road::Ready));
        assert_eq!(cook.kind().as_str(), "35");
        assert_eq!(careers.occupation(&"99-9999.00".into()), None);
    });
}

#[test]
fn written_and_read_again_the_table_is_the_same() {
    TABLE.with(|table| {
        let source = table.lines().next().unwrap().strip_prefix("source\t").unwrap();
        assert!(careers(table).unwrap().to_table(source) == *table);
    });
}

#[test]
fn a_table_that_is_not_whole_is_an_error_that_names_the_line() {
    let check = |table: &str, line: usize| assert_eq!(careers(table).unwrap_err().line, line, "{table:?}");
    let sound = "source\twho\nelements\t2.A.1.a 2.C.1.a\n35-2014.00\t2\t0X\nend\n";
    assert!(careers(sound).is_ok());
    check("", 0);
    check("end\n", 1);
    check("<!doctype html>\n<title>Not found</title>\n", 2);
    check(&sound.replace("end\n", ""), 3);
    check(&sound.replace("end\n", "end"), 4);
    check(&sound.replace("35-2014.00\t2\t0X\n", ""), 3);
    check(&sound.replace("elements\t2.A.1.a 2.C.1.a\n", ""), 2);
    check(&sound.replace("2.C.1.a", "9.Z.9"), 2);
    check(&sound.replace("35-2014.00", "cook"), 3);
    check(&sound.replace("\t2\t", "\t6\t"), 3);
    check(&sound.replace("\t2\t", "\t2\tCooks\t"), 3);
    check(&sound.replace("0X", "0"), 3);
    check(&sound.replace("0X", "0Y"), 3);
    check(&sound.replace("0X", "0X\t"), 3);
    check(&sound.replace("0X", "0é"), 3);
}

#[test]
fn a_repairer_is_offered_repair_with_reasons() {
    CAREERS.with(|careers| {
        let profile = repairer();
        let ideas = careers.ideas(&profile, &[]).unwrap();
        assert_eq!(ideas.len(), 894);
        let kinds: Vec<_> = ideas.iter().take(10).map(|idea| idea.occupation.kind()).collect();
        assert!(kinds.iter().filter(|kind| kind.as_str() == "49").count() >= 5, "{kinds:?}");
        for idea in &ideas {
            check_idea(idea, &profile, &[]);
        }
        assert!(ideas.iter().take(50).all(|idea| idea.because.len() >= 2 && !idea.asks.is_empty()));
    });
}

#[test]
fn a_profile_that_says_too_little_gets_no_ideas_but_can_be_compared() {
    CAREERS.with(|careers| {
        let thin = who_has(&["2.B.3.l", "2.B.3.k", "2.B.3.j", "2.C.3.e"]);
        assert_eq!(careers.ideas(&thin, &[]).unwrap_err(), TooThin { skills: 4, needed: NEEDED });
        let nobody = learner([]);
        assert_eq!(careers.ideas(&nobody, &[]).unwrap_err(), TooThin { skills: 0, needed: NEEDED });
        let idea = careers.compare(&nobody, &[], &"35-2014.00".into()).unwrap();
        assert!(idea.because.is_empty() && idea.asks.iter().all(|asked| asked.theirs == 0));
        assert_eq!(careers.compare(&thin, &[], &"99-9999.00".into()), None);
    });
}

#[test]
fn what_someone_cannot_do_yet_or_took_off_does_not_count() {
    CAREERS.with(|careers| {
        let ideas_of = |profile: &Profile| codes(&careers.ideas(profile, &[]).unwrap());
        let more = ["2.B.3.l", "2.B.3.k", "2.B.3.j", "2.C.3.e", "2.B.3.c", "2.C.3.d", "2.C.5.a"];
        let with = who_has(&more);
        let mut not_yet = with.clone();
        not_yet.skills.iter_mut().filter(|skill| skill.id.as_str() == "2.C.5.a").for_each(|skill| {
            skill.level = Some(Level::NotYet);
        });
        assert_ne!(ideas_of(&with), ideas_of(&repairer()));
        assert_eq!(ideas_of(&not_yet), ideas_of(&repairer()));
        let mut thin = repairer();
        thin.skills.iter_mut().take(2).for_each(|skill| skill.level = Some(Level::NotYet));
        assert_eq!(careers.ideas(&thin, &[]).unwrap_err(), TooThin { skills: 4, needed: NEEDED });
    });
}

#[test]
fn a_job_they_had_and_what_is_like_it_come_earlier() {
    CAREERS.with(|careers| {
        let profile = repairer();
        let place = |had: &[OccupationId], id: &str| {
            let ideas = careers.ideas(&profile, had).unwrap();
            let place = ideas.iter().position(|idea| idea.occupation.id.as_str() == id).unwrap();
            (place, ideas[place].like_job.clone())
        };
        let had = [OccupationId::from("35-2014.00")];
        let cook = place(&had, "35-2014.00");
        assert!(cook.0 + 100 < place(&[], "35-2014.00").0, "{cook:?}");
        assert_eq!(cook.1.as_ref(), Some(&had[0]));
        let other_cook = place(&had, "35-2012.00");
        assert!(other_cook.0 + 100 < place(&[], "35-2012.00").0, "{other_cook:?}");
        assert_eq!(other_cook.1.as_ref(), Some(&had[0]));
        assert_eq!(place(&had, "49-3031.00").1, None);
        assert_eq!(place(&["99-9999.00".into()], "49-3031.00"), place(&[], "49-3031.00"));
    });
}

#[test]
fn ideas_shown_together_are_not_all_of_one_family() {
    CAREERS.with(|careers| {
        let coder = who_has(&["2.B.3.e", "2.C.3.a", "2.B.3.b", "2.C.3.b", "2.B.3.a"]);
        let ideas = careers.ideas(&coder, &[]).unwrap();
        let family = |idea: &Idea| idea.occupation.id.as_str()[..4].to_owned();
        assert!(ideas.iter().take(10).filter(|idea| family(idea) == "15-1").count() > 4);
        let shown = varied(&ideas, 10);
        assert_eq!(shown.len(), 10);
        assert_eq!(shown[0], &ideas[0]);
        for row in shown.windows(5) {
            assert!(row.iter().filter(|idea| family(idea) == "15-1").count() <= 2, "{row:?}");
        }
        let alone: Vec<_> = ideas.iter().filter(|idea| family(idea) == "15-1").take(4).collect();
        assert_eq!(varied(alone.iter().copied(), 9), alone, "with no others they stay as they are");
        assert!(varied(&ideas, 0).is_empty() && varied(&[], 3).is_empty());
    });
}

thread_local! {
    static SPANISH: Content = compile_content::compile(&folder("content"), "es").unwrap();
}

/// Where the first found stands in a language, and what the others are called.
#[track_caller]
fn check_search(content: &Content, words: &str, title: &str) {
    CAREERS.with(|careers| {
        let found = careers.search(words, content, 5);
        let found: Vec<_> = found.iter().map(|one| content.job_title(&one.id)).collect();
        assert_eq!(found.first(), Some(&title), "{words}: {found:?}");
    });
}

#[test]
fn accents_and_capitals_make_no_difference_in_what_is_looked_for() {
    CAREERS.with(|careers| {
        let plain = careers.search("mechanic", &content(), 5);
        assert!(!plain.is_empty());
        for other in ["MECHANIC", "méchanic", "Mèchanic"] {
            assert_eq!(careers.search(other, &content(), 5), plain, "{other}");
        }
    });
    SPANISH.with(|spanish| {
        for words in ["músico", "musico", "MÚSICO"] {
            check_search(spanish, words, "Música y canto");
        }
    });
}

#[test]
fn titles_are_found_by_their_words() {
    let english = content();
    let check = |words: &str, title: &str| check_search(&english, words, title);
    check("cashier", "Cashiers");
    check("CASHIERS!", "Cashiers");
    check("nurse", "Registered Nurses");
    check("light truck driv", "Light Truck Drivers");
    check("cook restaurant", "Cooks, Restaurant");
    check("restaurants cook", "Cooks, Restaurant");
    check("secretary legal", "Legal Secretaries and Administrative Assistants");
    check("home health aid", "Home Health Aides");
    // By what people call it.
    for words in ["housekeeper", "hotel cleaners", "cleaner hotel"] {
        check(words, "Maids and Housekeeping Cleaners");
    }
    CAREERS.with(|careers| {
        for nothing in ["", " ", "-,", "zzz", "cook zzz", "日本", "я"] {
            assert!(careers.search(nothing, &english, 5).is_empty(), "{nothing}");
        }
        assert_eq!(careers.search("a", &english, 3).len(), 3);
        assert!(careers.search("cook", &english, 0).is_empty());
    });
}

#[test]
fn in_spanish_they_are_found_by_one_or_many_and_by_what_comes_first() {
    SPANISH.with(|spanish| {
        let check = |words: &str, code: &str| {
            check_search(spanish, words, spanish.job_title(&code.into()));
        };
        check("cocina", "35-2014.00");
        for (one, many, code) in [
            ("juez", "jueces", "23-1023.00"),
            ("mesera", "meseras", "35-3031.00"),
            ("jardinero", "jardineros", "37-3011.00"),
            ("chofer de bus", "choferes de buses", "53-3052.00"),
        ] {
            check(one, code);
            check(many, code);
        }
        // By O*NET's title too.
        check("cooks restaurant", "35-2014.00");
        check("registered nurse", "29-1141.00");
    });
}

#[test]
fn similar_jobs_are_others_of_the_same_sort() {
    CAREERS.with(|careers| {
        let similar = careers.similar(&"35-2014.00".into(), 10);
        assert_eq!(similar.len(), 10);
        assert!(similar.iter().filter(|one| one.kind().as_str() == "35").count() >= 5, "{similar:?}");
        assert!(similar.iter().all(|one| one.id.as_str() != "35-2014.00"));
        assert!(careers.similar(&"99-9999.00".into(), 10).is_empty());
    });
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn any_life_gets_sound_ideas_in_an_order_that_does_not_depend_on_that_of_its_skills(
        life in any_life(), turn in any::<Index>(), had in vec(any::<Index>(), 0..4)
    ) {
        CAREERS.with(|careers| {
            let profile = learner(life);
            let job = |at: &Index| at.get(careers.occupations()).id.clone();
            let mut had: Vec<_> = had.iter().map(job).collect();
            let Ok(ideas) = careers.ideas(&profile, &had) else {
                let told = profile.skills.iter().filter(|skill| skill.level != Some(Level::NotYet));
                assert!(told.count() < NEEDED);
                return;
            };
            for idea in &ideas {
                check_idea(idea, &profile, &had);
            }
            assert!(ideas.is_sorted_by_key(|idea| std::cmp::Reverse(idea.fit)));
            assert!(ideas.iter().take(50).all(|idea| !idea.because.is_empty() || idea.like_job.is_some()));
            let ranking = careers.ranking(&profile, &had).unwrap();
            assert!(ranking.iter().map(|(one, fit)| (&one.id, *fit)).eq(ideas.iter().map(|it| (&it.occupation.id, it.fit))));
            for idea in ideas.iter().take(3) {
                assert_eq!(careers.compare(&profile, &had, &idea.occupation.id).as_ref(), Some(idea));
            }
            let mut turned = profile.clone();
            let by = turn.index(turned.skills.len());
            turned.skills.rotate_left(by);
            turned.skills.reverse();
            assert_eq!(careers.ideas(&turned, &had).unwrap(), ideas);
            let mut shown: Vec<_> = varied(&ideas, usize::MAX).iter().map(|idea| &idea.occupation.id).collect();
            shown.sort_unstable();
            shown.dedup();
            assert_eq!(shown.len(), ideas.len(), "all ideas, each once");
            had.clear();
            for before in careers.ideas(&profile, &had).unwrap() {
                let now = ideas.iter().find(|now| now.occupation.id == before.occupation.id).unwrap();
                assert!(now.fit >= before.fit, "a job takes nothing off: {before:?} {now:?}");
            }
        });
    }

    #[test]
    fn saying_it_again_changes_nothing(skills in vec(any_skill(), 5..20)) {
        CAREERS.with(|careers| {
            let keep = || skills.iter().map(|id| Action::JudgeSkill(id.clone(), Some(Verdict::Kept)));
            assert_eq!(careers.ideas(&learner(keep()), &[]), careers.ideas(&learner(keep().chain(keep())), &[]));
        });
    }

    #[test]
    fn a_table_cut_off_anywhere_is_an_error(at in any::<Index>()) {
        TABLE.with(|table| {
            let at = at.index(table.len());
            if let Some(part) = table.get(..at) {
                assert!(careers(part).is_err());
            }
        });
    }

    #[test]
    fn no_table_panics(
        lines in vec(prop_oneof!["\\PC{0,30}", "elements\t2.A.1.a( 2.C.1.a)?", "[0-9]{2}-[0-9]{4}.00\t[1-5]\t[A-z]{0,4}\t[0-X]{1,2}"], 0..6)
    ) {
        let table = lines.join("\n") + "\nend\n";
        if let Ok(careers) = careers(&table) {
            let profile = repairer();
            let ideas = careers.ideas(&profile, &[]).unwrap();
            for idea in &ideas {
                check_idea(idea, &profile, &[]);
            }
            careers.search("a", &content(), 5);
            careers.similar(&ideas[0].occupation.id, 5);
        }
    }

    #[test]
    fn no_words_panic(words in "\\PC{0,20}") {
        CAREERS.with(|careers| assert!(careers.search(&words, &content(), 5).len() <= 5));
    }
}
