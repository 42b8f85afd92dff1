//! Valid values allocate nothing; only a breach does.

use allocation_counter::measure;
use bindery::{Date, Decimal, Nullable, Secret, Validate};

#[derive(Clone, Validate)]
struct Order {
    #[bindery(length(max = 10), pattern = r"\d+")]
    number: String,
    #[bindery(required(when = "state"), one_of("A", "B"))]
    kind: Option<String>,
    #[bindery(one_of("open", any_case))]
    state: Nullable<String>,
    #[bindery(format("MM-DD-YYYY"))]
    day: Option<String>,
    #[bindery(at_least(date = "2020-01-01"))]
    due: Date,
    #[bindery(secret, length(min = 1))]
    key: Secret,
    #[bindery(nested)]
    items: Vec<Item>,
}

#[derive(Clone, Validate)]
struct Item {
    #[bindery(above = 0, decimals = 2, lends)]
    ordered: Decimal,
    #[bindery(nested)]
    schedule: Option<Vec<Delivery>>,
}

#[derive(Clone, Validate)]
struct Delivery {
    #[bindery(at_most(outer = "ordered"))]
    quantity: Decimal,
}

fn order() -> Order {
    let item = Item {
        ordered: Decimal::new(1000, 2),
        schedule: Some(vec![Delivery { quantity: Decimal::TEN }]),
    };
    Order {
        number: "4711".to_owned(),
        kind: Some("A".to_owned()),
        state: Nullable::Value("OPEN".to_owned()),
        day: Some("02-29-2024".to_owned()),
        due: Date::constant(2020, 1, 1),
        key: Secret::new("k"),
        items: vec![item; 3],
    }
}

#[test]
fn a_valid_value_allocates_nothing() {
    let valid = order();
    // A pattern is compiled when it is first asked.
    assert!(valid.validate().is_ok());
    let used = measure(|| assert!(valid.validate().is_ok() && valid.validate_first().is_ok()));
    assert_eq!(used.count_total, 0);
    let mut broken = order();
    broken.number.clear();
    assert!(measure(|| assert!(broken.validate().is_err())).count_total > 0);
}
