//! The smallest value that still shows a disagreement.

use bindery_model::json::{Kind, Pointer, Value};

use super::mutate::{parent, pointers};

/// So many smaller values are tried; enough for what fits on a screen.
const TRIES: usize = 400;

/// Makes a value smaller for as long as it still shows what it showed, and the tries last.
pub fn shrink(
    value: &Value<'static>,
    mut still: impl FnMut(&Value<'static>) -> bool,
) -> Value<'static> {
    let mut smallest = value.clone();
    let mut tries = 0;
    loop {
        let mut all = Vec::new();
        pointers(&smallest, &Pointer::root(), &mut all);
        // The largest parts first: what is around before what is in it.
        let mut smaller = all.iter().flat_map(|pointer| smaller(&smallest, pointer));
        let found = smaller.find(|it| {
            tries += 1;
            tries <= TRIES && still(it)
        });
        match found {
            Some(found) => smallest = found,
            None => return smallest,
        }
    }
}

/// The value without the part, and with simpler values in its place.
fn smaller(value: &Value<'static>, pointer: &Pointer) -> Vec<Value<'static>> {
    let mut all = Vec::new();
    all.extend(without(value, pointer));
    let Some(part) = value.find(pointer) else { return all };
    let length = part.to_compact().len();
    let simpler = ["x", "5", ""].map(Value::from).into_iter().chain([Value::from(1)]);
    for simpler in simpler.filter(|it| it.to_compact().len() < length) {
        let mut with = value.clone();
        if let Some(place) = with.find_mut(pointer) {
            *place = simpler;
            all.push(with);
        }
    }
    all
}

fn without(value: &Value<'static>, pointer: &Pointer) -> Option<Value<'static>> {
    let (around, key) = parent(pointer)?;
    let mut fewer = value.clone();
    let place = fewer.find_mut(&around)?;
    match &mut place.kind {
        Kind::Array(items) => {
            // Of a key that stands twice, the pointer may mean the other.
            let index: usize = key.parse().ok()?;
            (index < items.len()).then(|| items.remove(index))?;
        }
        _ => drop(place.remove(&key)?),
    }
    Some(fewer)
}
