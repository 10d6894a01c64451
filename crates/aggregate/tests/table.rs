//! The table of many learners: what it counts, and above all what it hides.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests fail loudly")]
#[path = "../../reflection/tests/common/mod.rs"]
mod lives;

use aggregate::{Counted, FEWEST, FORMAT, Group, LEAST, Row, Table, read};
use lives::content;
use proptest::{collection::vec, prelude::*, sample::subsequence};
use reflection::content::Family;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A person with these ids in their file.
fn person(forms: &[&str], families: &[&str], barriers: &[&str]) -> Counted {
    let file = json!({
        "format": FORMAT, "version": 1, "forms": forms, "families": families, "barriers": barriers
    });
    read(file.to_string().as_bytes()).unwrap()
}

/// So many people with this form, and so many with nothing.
fn people(with: usize, without: usize) -> Vec<Counted> {
    let mut people = vec![person(&["reading"], &[], &[]); with];
    people.extend(vec![Counted::default(); without]);
    people
}

fn reading(with: usize, without: usize) -> Option<usize> {
    row(&Table::of(&content(), &people(with, without)).unwrap(), Group::Form, "reading").people
}

fn row<'a>(table: &'a Table, group: Group, id: &str) -> &'a Row {
    table.group(group).find(|row| row.id == id).unwrap()
}

fn any_person() -> impl Strategy<Value = Counted> {
    let content = content();
    let forms: Vec<_> = content.forms.iter().map(|form| form.id.to_string()).collect();
    let families: Vec<_> = Family::ALL.iter().map(|family| family.as_str().to_owned()).collect();
    let barriers: Vec<_> = content.barriers.iter().map(|barrier| barrier.id.to_string()).collect();
    let some = |ids: Vec<String>| subsequence(ids.clone(), 0..=ids.len());
    (some(forms), some(families), some(barriers)).prop_map(|(forms, families, barriers)| {
        let file = json!({
            "format": FORMAT, "version": 1, "forms": forms, "families": families, "barriers": barriers
        });
        read(file.to_string().as_bytes()).unwrap()
    })
}

/// How many people really have each id.
fn truth(people: &[Counted]) -> BTreeMap<(String, String), usize> {
    let mut truth = BTreeMap::new();
    for one in people {
        let file: Value = serde_json::from_str(&one.to_file()).unwrap();
        for (group, field) in [("form", "forms"), ("family", "families"), ("barrier", "barriers")] {
            for id in file[field].as_array().unwrap() {
                *truth.entry((group.to_owned(), id.as_str().unwrap().to_owned())).or_default() += 1;
            }
        }
    }
    truth
}

fn table(people: &[Counted]) -> Table {
    Table::of(&content(), people).unwrap()
}

proptest! {
    #[test]
    fn a_number_is_right_or_hidden(people in vec(any_person(), FEWEST..40)) {
        let (table, truth) = (table(&people), truth(&people));
        for row in &table.rows {
            let key = (row.group.as_str().to_owned(), row.id.clone());
            let number = truth.get(&key).copied().unwrap_or_default();
            prop_assert_eq!(row.people, (number >= LEAST).then_some(number), "{:?}", key);
        }
        prop_assert_eq!(table.people, people.len());
        prop_assert!(!table.has_unknown);
    }

    #[test]
    fn no_small_number_is_in_anything_that_leaves(people in vec(any_person(), 0..40)) {
        let Some(table) = Table::of(&content(), &people) else {
            prop_assert!(people.len() < FEWEST);
            return Ok(());
        };
        let of = people.len();
        let small = |number: usize| number < LEAST;
        let json: Value = serde_json::to_value(&table).unwrap();
        for row in json["rows"].as_array().unwrap() {
            prop_assert!(row["people"].as_u64().is_none_or(|number| !small(number.try_into().unwrap())));
        }
        let csv = table.to_csv();
        let mut reader = csv::Reader::from_reader(csv.as_bytes());
        let mut lines = 0;
        for line in reader.records() {
            let line = line.unwrap();
            let number = line[3].parse::<usize>();
            prop_assert!(number.map_or(&line[3] == "hidden", |number| !small(number)), "{:?}", line);
            prop_assert_eq!(&line[4], of.to_string());
            lines += 1;
        }
        prop_assert_eq!(lines, table.rows.len());
    }

    #[test]
    fn the_order_of_files_does_not_matter(people in vec(any_person(), FEWEST..30).prop_flat_map(|people| {
        (Just(people.clone()), Just(people).prop_shuffle())
    })) {
        let (people, shuffled) = people;
        prop_assert_eq!(table(&people), table(&shuffled));
    }

    #[test]
    fn one_more_file_never_lowers_or_hides_a_number(people in vec(any_person(), FEWEST..30), more in any_person()) {
        let before = table(&people);
        let after = table(&[people, vec![more]].concat());
        for (before, after) in before.rows.iter().zip(&after.rows) {
            // `None` is less than any number.
            prop_assert!(before.people <= after.people, "{:?} {:?}", before, after);
        }
    }
}

#[test]
fn few_and_none_look_the_same() {
    for (with, without) in [(0, 20), (1, 19), (4, 16), (4, 1)] {
        assert_eq!(reading(with, without), None, "{with} of {}", with + without);
    }
    for (with, without) in [(5, 15), (15, 5), (5, 0), (19, 1)] {
        assert_eq!(reading(with, without), Some(with), "{with} of {}", with + without);
    }
}

#[test]
fn there_is_no_table_of_too_few() {
    assert_eq!(Table::of(&content(), &people(4, 0)), None);
    assert_eq!(Table::of(&content(), &[]), None);
    // With one more there is a number: it is not hidden for nothing.
    assert_eq!(reading(5, 0), Some(5));
}

#[test]
fn an_id_that_stands_twice_counts_once_and_the_same_file_twice_is_two_people() {
    let mut people = vec![person(&["reading", "reading"], &[], &["time", "time", "time"]); 6];
    people.extend(vec![Counted::default(); 6]);
    let table = table(&people);
    assert_eq!(row(&table, Group::Form, "reading").people, Some(6));
    assert_eq!(row(&table, Group::Barrier, "time").people, Some(6));
}

#[test]
fn what_content_does_not_know_is_in_no_row() {
    let strange = ["dancing", "<script>", "=1+1"];
    let mut people = people(6, 6);
    assert!(!table(&people).has_unknown);
    people.push(person(&strange, &strange, &strange));
    let told = table(&people);
    assert!(told.has_unknown);
    assert_eq!(told.people, 13);
    assert_eq!(row(&told, Group::Form, "reading").people, Some(6));
    let shown = serde_json::to_string(&told).unwrap() + &told.to_csv();
    assert!(strange.iter().all(|id| !shown.contains(id)), "{shown}");
    // A barrier among the forms is unknown, too.
    people.pop();
    people.push(person(&["time"], &[], &[]));
    assert!(table(&people).has_unknown);
}

#[test]
fn rows_are_all_of_content_in_its_order_with_their_names() {
    let (content, table) = (content(), table(&people(5, 5)));
    let named =
        |group| -> Vec<_> { table.group(group).map(|row| (row.id.clone(), row.name.clone())).collect() };
    let forms = content.forms.iter().map(|form| (form.id.to_string(), form.name.clone()));
    assert_eq!(named(Group::Form), forms.collect::<Vec<_>>());
    let barriers = content.barriers.iter().map(|it| (it.id.to_string(), it.text.clone()));
    assert_eq!(named(Group::Barrier), barriers.collect::<Vec<_>>());
    let families = named(Group::Family);
    assert_eq!(families.len(), Family::ALL.len());
    assert!(families.iter().all(|(id, name)| name != id && !name.contains('{')), "{families:?}");
}

#[test]
fn csv_is_rfc_4180_and_no_spreadsheet_takes_a_text_for_a_formula() {
    let mut content = (*content()).clone();
    let names = ["=1+1", "+1", "-1", "@SUM(A1)", "a,b", "a \"b\"", "a\r\nb", "Plain"];
    for (form, name) in content.forms.iter_mut().zip(names) {
        form.name = name.to_owned();
    }
    let csv = Table::of(&content, &people(5, 5)).unwrap().to_csv();
    assert!(csv.starts_with("group,id,name,people,of,basis\r\n") && csv.ends_with(",self-reported\r\n"));
    assert!(!csv.replace("\r\n", "").contains('\r'), "{csv}");
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let read: Vec<_> = reader.records().map(|line| line.unwrap()[2].to_owned()).take(names.len()).collect();
    let expected = ["'=1+1", "'+1", "'-1", "'@SUM(A1)", "a,b", "a \"b\"", "a\r\nb", "Plain"];
    assert_eq!(read, expected);
    let line = csv.lines().find(|line| line.contains(",reading,")).unwrap();
    assert!(line.starts_with("form,reading,") && line.ends_with(",5,10,self-reported"), "{line}");
    assert!(csv.contains(",hidden,10,self-reported\r\n"), "{csv}");
}
