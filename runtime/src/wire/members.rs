//! Lists of a fixed length, each member in its own spelling.

use super::{
    Asks, Input, Output, Reading, Scalar, Spelled, Spelling, Unwritable, Written,
    many::{join, text_of},
    spelled::fit,
};
use crate::{read::ReadError, rules::wire::joined};

/// The spelling of the member at a place.
fn member(spelling: &Spelling, at: usize) -> &'static Spelling {
    match spelling {
        Spelling::Members(members) | Spelling::JoinedMembers(_, members) => {
            members.get(at).unwrap_or(&Spelling::Own)
        }
        _ => &Spelling::Own,
    }
}

/// Reads all members, in order; the list ends with them.
fn take(
    slots: &mut [&mut dyn Spelled],
    spelling: &Spelling,
    input: Input<'_>,
    reading: &mut Reading,
) -> Result<(), ReadError> {
    let count = slots.len();
    if let Spelling::JoinedMembers(between, _) = spelling {
        return split(slots, between, spelling, &input, reading);
    }
    let list = match input {
        Input::List(list) => list,
        other => return Err(other.refused(&format!("a list of {count}"))),
    };
    let wrong =
        |found: &str| ReadError::whole(&format!("expected a list of {count}, found {found}"));
    for (at, slot) in slots.iter_mut().enumerate() {
        let noted = reading.noted();
        let fits = list.next(*slot, member(spelling, at), reading);
        reading.place(noted, |misfit| misfit.at(at));
        match fits {
            Some(fits) => fits.map_err(|misfit| misfit.at(at))?,
            None => return Err(wrong(&format!("one of {at}"))),
        }
    }
    if list.ends() { Ok(()) } else { Err(wrong("more")) }
}

fn split(
    slots: &mut [&mut dyn Spelled],
    between: &str,
    spelling: &Spelling,
    input: &Input<'_>,
    reading: &mut Reading,
) -> Result<(), ReadError> {
    let count = slots.len();
    let read = input.scalar(|scalar| {
        let Scalar::Text(text) = scalar else { return None };
        let texts: Vec<&str> = joined::split(text, between).collect();
        if texts.len() != count {
            return None;
        }
        let mut members = slots.iter_mut().zip(texts).enumerate();
        Some(members.try_for_each(|(at, (slot, text))| {
            fit(*slot, member(spelling, at), Input::Scalar(Scalar::Text(text)), reading)
        }))
    });
    let documented = || format!("{count} values joined by {between:?}");
    match read.flatten() {
        Some(Ok(())) => Ok(()),
        Some(Err(why)) => Err(input.refused(&documented()).because(&why.what())),
        None => Err(input.refused(&documented())),
    }
}

fn give<'o>(values: &[&'o dyn Spelled], spelling: &Spelling) -> Result<Output<'o>, Unwritable> {
    let values = values.iter().enumerate().map(|(at, value)| (*value, member(spelling, at)));
    match spelling {
        Spelling::JoinedMembers(between, _) => {
            join(values.map(|(value, spelling)| text_of(value, spelling)), between)
        }
        _ => Ok(Output::List(values.map(|(value, s)| Written::new(value, s)).collect())),
    }
}

macro_rules! members {
    ($($T:ident $at:tt),+) => {
        impl<$($T: Spelled),+> Spelled for ($($T,)+) {
            fn blank() -> Self {
                ($($T::blank(),)+)
            }

            fn asks(&self, _: &Spelling) -> Asks {
                Asks::Values
            }

            fn take(
                &mut self,
                spelling: &Spelling,
                input: Input<'_>,
                reading: &mut Reading,
            ) -> Result<(), ReadError> {
                take(&mut [$(&mut self.$at),+], spelling, input, reading)
            }

            fn give<'o>(&'o self, spelling: &'o Spelling) -> Result<Output<'o>, Unwritable> {
                give(&[$(&self.$at),+], spelling)
            }
        }
    };
}

members!(A 0);
members!(A 0, B 1);
members!(A 0, B 1, C 2);
members!(A 0, B 1, C 2, D 3);
members!(A 0, B 1, C 2, D 3, E 4);
members!(A 0, B 1, C 2, D 3, E 4, F 5);
members!(A 0, B 1, C 2, D 3, E 4, F 5, G 6);
members!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);
