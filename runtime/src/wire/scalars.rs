//! Texts, numbers, booleans, and texts that are never shown.

use super::{
    Asks, Booleans, Input, Output, Reading, Scalar, Slot, Spelled, Spelling, Unwritable, View,
    WireError,
};
#[cfg(feature = "decimals")]
use crate::Decimal;
use crate::{
    Secret,
    read::ReadError,
    rules::{
        decimal,
        wire::{Kind, number, text},
    },
};

/// Takes a text, for a type that is made of one.
pub fn take_text(
    input: &Input<'_>,
    spelling: &Spelling,
    take: &mut dyn FnMut(&str),
) -> Result<(), ReadError> {
    let kinds = kinds(spelling, &[Kind::String]);
    let whole = matches!(spelling, Spelling::Whole(_));
    let taken = input.scalar(|scalar| {
        let fits = !whole || !matches!(scalar, Scalar::Number(it) if !decimal::is_integer(it));
        fits && text::read(scalar, kinds).map(take).is_ok()
    });
    let what = if whole { "an integer or a text" } else { "a text" };
    if taken == Some(true) { Ok(()) } else { Err(input.refused(&documented(what, kinds))) }
}

/// Writes the text that a type is made of.
pub fn give_text<'o>(text: &'o str, spelling: &Spelling) -> Result<Output<'o>, Unwritable> {
    let kinds = kinds(spelling, &[Kind::String]);
    let is_number = match spelling {
        Spelling::Whole(_) => decimal::is_integer,
        _ => decimal::is_number,
    };
    match kinds.first() {
        Some(Kind::Number) if is_number(text) => Ok(Output::Number(text.into())),
        Some(_) if kinds.contains(&Kind::String) => Ok(Output::Text(text.into())),
        None => Ok(Output::Text(text.into())),
        Some(kind) => Err(Unwritable { documented: kind.words().to_owned() }),
    }
}

pub(super) fn kinds(spelling: &Spelling, own: &'static [Kind]) -> &'static [Kind] {
    match spelling {
        Spelling::Kinds(kinds) | Spelling::Whole(kinds) => kinds,
        _ => own,
    }
}

/// Whether digits must be seen as they stand.
pub fn asks_text(spelling: &Spelling) -> Asks {
    match spelling {
        Spelling::Kinds(kinds) | Spelling::Whole(kinds) if kinds.contains(&Kind::Number) => {
            Asks::Digits
        }
        _ => Asks::Values,
    }
}

fn documented(name: &str, kinds: &[Kind]) -> String {
    match (name, kinds) {
        ("a text", [Kind::String]) => return "a string".to_owned(),
        ("a boolean", [Kind::Boolean]) => return name.to_owned(),
        _ => {}
    }
    let kinds: Vec<_> = kinds.iter().map(|kind| kind.words()).collect();
    format!("{name} as {}", kinds.join(" or "))
}

/// Why a scalar is refused, in words.
pub(super) fn refused(input: &Input<'_>, documented: &str, error: Option<WireError>) -> ReadError {
    let refused = input.refused(documented);
    match error {
        None | Some(WireError::OtherKind | WireError::NotASpelling) => refused,
        Some(why) => refused.because(&why),
    }
}

impl Spelled for String {
    fn blank() -> Self {
        String::new()
    }

    fn asks(&self, spelling: &Spelling) -> Asks {
        asks_text(spelling)
    }

    #[inline]
    fn take(
        &mut self,
        spelling: &Spelling,
        input: Input<'_>,
        _: &mut Reading,
    ) -> Result<(), ReadError> {
        if let (Spelling::Own, Input::Scalar(Scalar::Text(text))) = (spelling, &input) {
            *self = String::from(*text);
            return Ok(());
        }
        take_text(&input, spelling, &mut |text| text.clone_into(self))
    }

    fn give<'o>(&'o self, spelling: &'o Spelling) -> Result<Output<'o>, Unwritable> {
        give_text(self, spelling)
    }

    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }

    #[inline]
    fn slot_of(option: &mut Option<Self>) -> Slot<'_> {
        Slot::MayText(option)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

impl Spelled for Secret {
    fn blank() -> Self {
        Secret::new("")
    }

    fn asks(&self, spelling: &Spelling) -> Asks {
        asks_text(spelling)
    }

    fn take(
        &mut self,
        spelling: &Spelling,
        input: Input<'_>,
        _: &mut Reading,
    ) -> Result<(), ReadError> {
        let taken = take_text(&input, spelling, &mut |text| *self = Secret::new(text));
        // What stands there may be the secret, in another kind.
        taken.map_err(|_| ReadError::whole("expected a text that is not shown"))
    }

    fn give<'o>(&'o self, _: &'o Spelling) -> Result<Output<'o>, Unwritable> {
        Ok(Output::Text(self.expose().into()))
    }
}

macro_rules! integers {
    ($($ty:ty $({ $($plain:item)+ })?),+) => {$(
        impl Spelled for $ty {
            fn blank() -> Self {
                0
            }

            fn asks(&self, spelling: &Spelling) -> Asks {
                // More than 64 bits come as a float that has lost them.
                if size_of::<$ty>() > 8 { asks_text(spelling) } else { Asks::Values }
            }

            fn take(
                &mut self,
                spelling: &Spelling,
                input: Input<'_>,
                _: &mut Reading,
            ) -> Result<(), ReadError> {
                let kinds = kinds(spelling, &[Kind::Number]);
                let read = match &input {
                    Input::Integer(integer) if kinds.contains(&Kind::Number) => Ok(*integer),
                    Input::Float(float) if float.abs() >= EXACT => {
                        Err(Some(decimal::NumberError::TooLong.into()))
                    }
                    other => match other.scalar(|scalar| number::read_integer(scalar, kinds)) {
                        Some(read) => read.map_err(Some),
                        None => Err(None),
                    },
                };
                let read = read.and_then(|integer| {
                    <$ty>::try_from(integer).map_err(|_| Some(decimal::NumberError::TooLong.into()))
                });
                *self = read.map_err(|why| refused(&input, &documented("an integer", kinds), why))?;
                Ok(())
            }

            fn give<'o>(&'o self, spelling: &'o Spelling) -> Result<Output<'o>, Unwritable> {
                let kind = kinds(spelling, &[Kind::Number]).first();
                match (kind, i64::try_from(*self)) {
                    (Some(Kind::Number), Ok(integer)) => Ok(Output::Integer(integer)),
                    _ => digits(self.to_string(), kind.copied()),
                }
            }

            $($($plain)+)?
        }
    )+};
}

/// From here on a float does not hold every integer.
const EXACT: f64 = 9_007_199_254_740_992.0;

integers! {
    i8,
    i16,
    i32,
    i64 {
        #[inline]
        fn slot(&mut self) -> Slot<'_> {
            Slot::Integer(self)
        }

        #[inline]
        fn slot_of(option: &mut Option<Self>) -> Slot<'_> {
            Slot::MayInteger(option)
        }

        #[inline]
        fn view(&self) -> View<'_> {
            View::Integer(self)
        }
    },
    i128,
    u8,
    u16,
    u32,
    u64
}

#[cfg(feature = "decimals")]
impl Spelled for Decimal {
    fn blank() -> Self {
        Decimal::ZERO
    }

    fn asks(&self, spelling: &Spelling) -> Asks {
        if kinds(spelling, &[Kind::Number]).contains(&Kind::Number) {
            Asks::Digits
        } else {
            Asks::Values
        }
    }

    fn take(
        &mut self,
        spelling: &Spelling,
        input: Input<'_>,
        _: &mut Reading,
    ) -> Result<(), ReadError> {
        let kinds = kinds(spelling, &[Kind::Number]);
        let why = match input.scalar(|scalar| number::read_decimal(scalar, kinds)) {
            Some(Ok(read)) => {
                *self = read;
                return Ok(());
            }
            Some(Err(why)) => Some(why),
            None => None,
        };
        Err(refused(&input, &documented("a decimal", kinds), why))
    }

    fn give<'o>(&'o self, spelling: &'o Spelling) -> Result<Output<'o>, Unwritable> {
        match kinds(spelling, &[Kind::Number]).first() {
            Some(Kind::Number) => Ok(Output::Decimal(*self)),
            kind => digits(self.to_string(), kind.copied()),
        }
    }
}

fn digits<'o>(digits: String, kind: Option<Kind>) -> Result<Output<'o>, Unwritable> {
    match kind {
        Some(Kind::Number) => Ok(Output::Number(digits.into())),
        Some(Kind::String) => Ok(Output::Text(digits.into())),
        _ => Err(Unwritable { documented: "a boolean".to_owned() }),
    }
}

impl Spelled for bool {
    fn blank() -> Self {
        false
    }

    fn asks(&self, spelling: &Spelling) -> Asks {
        let Spelling::Flag(flag) = spelling else { return Asks::Values };
        let mut all = flag.true_as.iter().chain(flag.false_as);
        if all.any(|text| matches!(text, Scalar::Number(_))) { Asks::Digits } else { Asks::Values }
    }

    fn take(
        &mut self,
        spelling: &Spelling,
        input: Input<'_>,
        _: &mut Reading,
    ) -> Result<(), ReadError> {
        let read = input.scalar(|scalar| {
            let spellings = match spelling {
                Spelling::Flag(flag) => Some(*flag),
                other => {
                    let kinds = kinds(other, &[Kind::Boolean]);
                    scalar.kind().filter(|kind| kinds.contains(kind)).and_then(Booleans::of)
                }
            };
            spellings.and_then(|spellings| spellings.read(scalar).ok())
        });
        *self = read.flatten().ok_or_else(|| input.refused(&booleans(spelling)))?;
        Ok(())
    }

    fn give<'o>(&'o self, spelling: &'o Spelling) -> Result<Output<'o>, Unwritable> {
        let spellings = match spelling {
            Spelling::Flag(flag) => Some(*flag),
            other => kinds(other, &[Kind::Boolean]).first().and_then(|kind| Booleans::of(*kind)),
        };
        let written = spellings.and_then(|spellings| spellings.write(*self)).map(Output::from);
        written.ok_or_else(|| Unwritable { documented: booleans(spelling) })
    }

    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Flag(self)
    }

    #[inline]
    fn slot_of(option: &mut Option<Self>) -> Slot<'_> {
        Slot::MayFlag(option)
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Flag(self)
    }
}

fn booleans(spelling: &Spelling) -> String {
    let Spelling::Flag(flag) = spelling else {
        return documented("a boolean", kinds(spelling, &[Kind::Boolean]));
    };
    let texts = flag.true_as.iter().chain(flag.false_as).map(|text| match text {
        Scalar::Text(text) => format!("{text:?}"),
        Scalar::Null => "null".to_owned(),
        Scalar::Boolean(value) => value.to_string(),
        Scalar::Number(digits) => (*digits).to_owned(),
    });
    format!("a boolean as {}", texts.collect::<Vec<_>>().join(" or "))
}

impl<'o> From<Scalar<'o>> for Output<'o> {
    fn from(scalar: Scalar<'o>) -> Self {
        match scalar {
            Scalar::Null => Output::Null,
            Scalar::Boolean(value) => Output::Boolean(value),
            Scalar::Number(digits) => Output::Number(digits.into()),
            Scalar::Text(text) => Output::Text(text.into()),
        }
    }
}
