//! Values with something changed, by seed: what is left out, made nothing, retyped, moved out of
//! its range, written otherwise, added.

use bindery_model::json::{Kind, Member, Pointer, Value};

/// What was done to a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Mutation {
    AsItIs,
    Dropped,
    Null,
    Retyped,
    OutOfRange,
    WrongFormat,
    BrokenCondition,
    Extra,
    Respelled,
}

impl Mutation {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::AsItIs,
        Self::Dropped,
        Self::Null,
        Self::Retyped,
        Self::OutOfRange,
        Self::WrongFormat,
        Self::BrokenCondition,
        Self::Extra,
        Self::Respelled,
    ];
}

/// Numbers that look random and are the same each time (`SplitMix64`).
#[derive(Debug, Clone)]
pub(super) struct Seeded(pub(super) u64);

impl Seeded {
    /// A number below a bound; 0 if there is none.
    pub(super) fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let bound = u64::try_from(bound.max(1)).expect("a list is no longer than that");
        usize::try_from((z ^ (z >> 31)) % bound).expect("it is below a usize")
    }

    fn pick<T: Clone>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())].clone()
    }
}

/// Changes one place of a value; what was done, or nothing where there is nothing to do it to.
pub(super) fn mutate(value: &mut Value<'static>, seeded: &mut Seeded) -> Option<Mutation> {
    let mut all = Vec::new();
    pointers(value, &Pointer::root(), &mut all);
    let pointer = seeded.pick(&all);
    let place = value.find_mut(&pointer)?;
    Some(match seeded.below(14) {
        12.. => {
            // Of two fields that go together, one may be what the other needs or rules out.
            let Kind::Object(members) = &mut place.kind else { return None };
            for _ in 0..2 {
                let at = seeded.below(members.len());
                (at < members.len()).then(|| members.remove(at));
            }
            Mutation::BrokenCondition
        }
        0..3 => {
            let (parent, key) = parent(&pointer)?;
            value.find_mut(&parent)?.remove(&key)?;
            Mutation::Dropped
        }
        3 => {
            *place = Kind::Null.into();
            Mutation::Null
        }
        4..6 => {
            *place = retyped(place, seeded);
            Mutation::Retyped
        }
        6..8 => {
            *place = out_of_range(place, seeded)?;
            Mutation::OutOfRange
        }
        8..10 => {
            *place = wrong_format(place, seeded)?;
            Mutation::WrongFormat
        }
        10 => {
            place.as_object()?;
            place.set(seeded.pick(&["nobody documents this", "ID", "x"]), Value::from(1));
            Mutation::Extra
        }
        _ => {
            *place = respelled(place)?;
            Mutation::Respelled
        }
    })
}

/// Every place of a value.
pub(super) fn pointers(value: &Value<'_>, here: &Pointer, into: &mut Vec<Pointer>) {
    into.push(here.clone());
    match &value.kind {
        Kind::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                pointers(item, &here.index(index), into);
            }
        }
        Kind::Object(members) => {
            for member in members {
                pointers(&member.value, &here.key(&member.key), into);
            }
        }
        _ => {}
    }
}

/// The pointer to what is around, and the key there.
pub(super) fn parent(pointer: &Pointer) -> Option<(Pointer, String)> {
    let key = pointer.steps().last()?.into_owned();
    let mut parent = pointer.clone();
    parent.pop();
    Some((parent, key))
}

fn number(text: &str) -> Value<'static> {
    Value::number(text.to_owned()).expect("the list spells numbers")
}

fn retyped(value: &Value<'_>, seeded: &mut Seeded) -> Value<'static> {
    let own = value.clone().into_owned();
    let all = [
        Value::from(""),
        Value::from("x"),
        Value::from("null"),
        Value::from("5"),
        Value::from("true"),
        Value::from(" "),
        number("0"),
        number("1"),
        number("-1"),
        number("1.5"),
        number("5.0"),
        number("1e2"),
        Value::from(true),
        Value::from(false),
        Value::array([]),
        Value::object([]),
        Value::array([own.clone()]),
        Value::object([Member::new("x", own)]),
    ];
    seeded.pick(&all)
}

fn out_of_range(value: &Value<'_>, seeded: &mut Seeded) -> Option<Value<'static>> {
    const NUMBERS: [&str; 14] = [
        "0",
        "-1",
        "1",
        "-0",
        "0.125",
        "0.001",
        "99.995",
        "100",
        "101",
        "1000000",
        "-1000000",
        "12345678901",
        "9007199254740993",
        "-0.5",
    ];
    Some(match &value.kind {
        Kind::Number(_) => number(seeded.pick(&NUMBERS)),
        Kind::String(text) if text.parse::<f64>().is_ok() => Value::from(seeded.pick(&NUMBERS)),
        Kind::String(text) => match seeded.below(4) {
            // What is long already is long enough.
            0 if text.len() < 300 => Value::from(text.repeat(300)),
            1 => Value::from(text.chars().skip(1).collect::<String>()),
            2 => Value::from("\u{1f600}".repeat(text.chars().count())),
            _ => Value::from(text.chars().take(1).collect::<String>()),
        },
        Kind::Array(items) => match seeded.below(3) {
            0 => Value::array([]),
            1 => Value::array(items.iter().skip(1).cloned().map(Value::into_owned)),
            _ => Value::array(items.iter().chain(items).cloned().map(Value::into_owned)),
        },
        _ => return None,
    })
}

fn wrong_format(value: &Value<'_>, seeded: &mut Seeded) -> Option<Value<'static>> {
    let text = value.as_str()?;
    let others = [
        text.to_lowercase(),
        text.to_uppercase(),
        format!("{text} "),
        format!(" {text}"),
        format!("{text}\n"),
        format!("{text}x"),
        text.replace('-', "/"),
        text.replace(|c: char| c.is_ascii_digit(), "9"),
        text.replace(|c: char| c.is_ascii_digit(), "0"),
        "2026-02-30".to_owned(),
        "2026-12-31T23:59:60Z".to_owned(),
        "2026-01-15T08:30:00Z".to_owned(),
        "02-30-2026".to_owned(),
        "24:00".to_owned(),
        "\u{661}\u{662}".to_owned(),
        "a, b".to_owned(),
    ];
    Some(Value::from(seeded.pick(&others)))
}

fn respelled(value: &Value<'_>) -> Option<Value<'static>> {
    Some(match &value.kind {
        Kind::Number(digits) => Value::from(digits.to_string()),
        Kind::Bool(yes) => Value::from(yes.to_string()),
        Kind::String(text) => match &**text {
            "true" => Value::from(true),
            "false" => Value::from(false),
            digits => Value::number(digits.to_owned())?,
        },
        Kind::Null => Value::from("null"),
        _ => return None,
    })
}
