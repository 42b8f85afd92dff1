//! The headers of a reply, read by a table.

use crate::{
    read::{Keys, Manner, ReadError},
    rules::decimal,
    wire::{Input, ObjectSource, Reading, Scalar, Slot, Spelled, Spelling, Table},
};

/// Reads headers; the case of their names does not matter, and others are passed over.
pub(super) fn read<H: Spelled>(headers: &[(&str, &str)]) -> Result<(H, Vec<ReadError>), ReadError> {
    let mut out = H::blank();
    let mut reading = Reading::new(Keys::AnyCase, Manner::Forgiving);
    let mut source = Headers { headers, next: 0 };
    out.take(&Spelling::Own, Input::Object(&mut source), &mut reading)?;
    let misfits = reading.into_misfits().into_iter().map(|misfit| misfit.under("headers"));
    Ok((out, misfits.collect()))
}

struct Headers<'h> {
    headers: &'h [(&'h str, &'h str)],
    next: usize,
}

impl ObjectSource for Headers<'_> {
    fn fields(
        &mut self,
        table: &'static Table,
        slots: &mut [Slot<'_>],
        reading: &mut Reading,
    ) -> Result<(), ReadError> {
        for (field, slot) in table.fields().iter().zip(slots) {
            let mut headers = self.headers.iter();
            let Some((_, text)) = headers.find(|(name, _)| field.is_in_any_case(name.as_bytes()))
            else {
                if slot.may_be_absent() {
                    continue;
                }
                return Err(ReadError::whole(&format!("missing header `{}`", field.key)));
            };
            let fits = take(slot.value(), field.spelling(), text, reading);
            fits.or_else(|misfit| {
                let misfit = misfit.under(field.key);
                if slot.may_be_absent() { reading.forgive(misfit) } else { Err(misfit) }
            })?;
        }
        Ok(())
    }

    fn next_key(&mut self) -> Option<String> {
        let (name, _) = self.headers.get(self.next)?;
        self.next += 1;
        Some((*name).to_owned())
    }

    fn value(
        &mut self,
        value: &mut dyn Spelled,
        spelling: &Spelling,
        reading: &mut Reading,
    ) -> Result<(), ReadError> {
        let at = self.next.saturating_sub(1);
        let text = self.headers.get(at).map_or("", |(_, text)| text);
        take(value, spelling, text, reading)
    }
}

/// Everything is text here: what is documented as a number or a boolean is read of its letters.
fn take(
    value: &mut dyn Spelled,
    spelling: &Spelling,
    text: &str,
    reading: &mut Reading,
) -> Result<(), ReadError> {
    let text = text.trim();
    let as_text = value.take(spelling, Input::Scalar(Scalar::Text(text)), reading);
    let other = match text {
        "true" => Some(Scalar::Boolean(true)),
        "false" => Some(Scalar::Boolean(false)),
        digits => decimal::is_number(digits).then_some(Scalar::Number(digits)),
    };
    match (as_text, other) {
        (Err(_), Some(scalar)) => value.take(spelling, Input::Scalar(scalar), reading),
        (result, _) => result,
    }
}
