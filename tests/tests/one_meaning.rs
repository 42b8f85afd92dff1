//! One meaning: the judge, the exported schemas and the generated types give the same verdict on
//! every value, but for the rules that the list of what is beyond JSON Schema names. Where validators
//! of other houses are named (`cargo xtask interop one-meaning`), they are asked of each value, too.
//!
//! A disagreement is shown on the smallest value that has it; `BINDERY_UPDATE=1` keeps it as a case
//! in `tests/meaning/`, and writes the verdicts of the cases that are there anew.

#[path = "one_meaning/replies.rs"]
mod replies;
#[path = "one_meaning/secrets.rs"]
mod secrets;
#[path = "one_meaning/types.rs"]
mod types;

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use bindery_tests::meaning::{Case, House, Outside, Subject, Tally, cases, folder, houses};

/// So many values are tried, unless `BINDERY_INSTANCES` says how many.
const INSTANCES: usize = 100_000;

fn instances() -> usize {
    match std::env::var("BINDERY_INSTANCES") {
        Ok(said) => said.replace('_', "").parse().expect("BINDERY_INSTANCES is a number"),
        Err(_) => INSTANCES,
    }
}

fn updating() -> bool {
    std::env::var_os("BINDERY_UPDATE").is_some_and(|value| value == "1")
}

#[test]
#[expect(clippy::print_stderr, reason = "how much was tried is worth knowing")]
fn everybody_gives_the_same_verdict() {
    let houses = houses();
    let subjects: Vec<Subject<'_>> = houses.iter().flat_map(House::subjects).collect();
    let tally = tried(&subjects);
    eprintln!(
        "{} values of {} messages, {} of them read by generated types; {} refused; \
         {} disagreements; {:?}",
        tally.total(),
        subjects.len(),
        tally.read,
        tally.refused,
        tally.wrong.len(),
        tally.tried
    );
    for (name, (asked, accepted)) in &tally.outside {
        eprintln!("{name}: asked of {asked} of them, {accepted} accepted");
        assert!((1..*asked).contains(accepted), "{name} has two answers");
    }
    let wrong = &tally.wrong;
    for case in wrong.iter().filter(|_| updating()) {
        let file = folder().join(format!("{}.json", case.stem()));
        std::fs::write(file, case.write()).expect("a case can be written");
    }
    let shown: Vec<String> =
        wrong.iter().map(|case| format!("{}{}\n", case.write(), case.outside.join(", "))).collect();
    assert!(wrong.is_empty(), "{} disagreements:\n{}", wrong.len(), shown.join("\n"));
    assert!(tally.total() >= instances(), "too few values");
    assert_eq!(tally.unused(), Vec::<&str>::new(), "rules beyond JSON Schema that excuse nothing");
}

fn tried(subjects: &[Subject<'_>]) -> Tally {
    let types = types::All::new();
    let each = instances().div_ceil(subjects.len());
    let (next, whole) = (AtomicUsize::new(0), Mutex::new(Tally::default()));
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                let (mut own, mut outside) = (Tally::default(), Outside::start());
                while let Some(subject) = subjects.get(next.fetch_add(1, Ordering::Relaxed)) {
                    own.take(subject, each, &types, &mut outside);
                }
                whole.lock().expect("nobody panicked with it").merge(own);
            });
        }
    });
    whole.into_inner().expect("nobody panicked with it")
}

#[test]
fn what_was_disagreed_on_is_settled() {
    let (houses, types, mut outside) = (houses(), types::All::new(), Outside::start());
    let mut wrong = Vec::new();
    for (file, case) in cases() {
        let name = file.display();
        let subject = case.find(&houses).unwrap_or_else(|| panic!("{name} is nobody's value"));
        let now = Case::of(&subject, case.beside, &case.value, &types, &mut outside);
        let verdicts = outside.hold(&subject, &case.value, case.beside, &types);
        let disagreements = verdicts.disagreements();
        if !disagreements.is_empty() {
            wrong.push(format!("{name}: {disagreements:?}\n{}", now.write()));
        } else if updating() {
            std::fs::write(&file, now.write()).expect("a case can be written");
        } else if now.write() != case.write() {
            wrong.push(format!("{name} is now\n{}", now.write()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
