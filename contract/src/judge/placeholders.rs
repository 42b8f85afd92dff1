//! Recordings hold placeholders where secrets stood. Such a value says nothing about the one that
//! was there, so nothing is held against it.

use bindery_model::Vendor;
use bindery_model::fit::{Answer, BodyIn, Breach, BreachKind, Fitted};
use bindery_model::vendor::Place;

/// Whether values may be placeholders.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Values {
    /// They are as they came.
    #[default]
    AsTheyCame,
    /// `{name}` stands for the secret of that name.
    Placeholders,
}

/// Forgets what is only said of a placeholder.
pub(super) fn forget(vendor: &Vendor, answer: &Answer<'_>, fitted: &mut Fitted) {
    let says_nothing = |breach: &Breach| {
        of_value(breach.kind) && text(answer, breach).is_some_and(|text| holds_one(vendor, text))
    };
    fitted.breaches.retain(|breach| !says_nothing(breach));
    fitted.notes.retain(|note| !says_nothing(note));
}

/// What is said of a value, not of its key or its absence.
fn of_value(kind: BreachKind) -> bool {
    use BreachKind::{
        FieldMissing, FieldUndocumented, KeyCase, KeyDisputed, KeyDuplicate, RequiredUnless,
        RequiredWhen,
    };
    let others = [
        FieldMissing,
        RequiredWhen,
        RequiredUnless,
        FieldUndocumented,
        KeyDisputed,
        KeyCase,
        KeyDuplicate,
    ];
    !others.contains(&kind)
}

fn text<'a>(answer: &Answer<'a>, breach: &Breach) -> Option<&'a str> {
    match (breach.place, answer.body) {
        (Place::Header, _) => {
            let name = breach.pointer.steps().next()?;
            let mut headers = answer.headers.iter();
            let found = headers.find(|(key, _)| key.eq_ignore_ascii_case(&name))?;
            Some(&found.1)
        }
        (_, BodyIn::Json(body)) => body.find(&breach.pointer)?.as_str(),
        _ => None,
    }
}

fn holds_one(vendor: &Vendor, text: &str) -> bool {
    text.contains('{') && vendor.secrets.keys().any(|name| text.contains(&format!("{{{name}}}")))
}
