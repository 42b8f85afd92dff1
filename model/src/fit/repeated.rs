//! Lists where everything is text: in a query string or a form each member of a list is a value of
//! its own under the list's key.

use super::Fit;
use super::input::{Input, text_of};
use crate::vendor::{Field, Kind};

impl Fit<'_> {
    /// What a key of a query string or form holds for a field: its values together where the field
    /// is a list, else the first.
    pub(super) fn of_key<'v>(
        self,
        field: &Field,
        pairs: &'v [(String, String)],
        key: &str,
    ) -> Option<Input<'v>> {
        let mut values = pairs.iter().filter(|(name, _)| name == key);
        let (name, first) = values.next()?;
        let several = values.next().is_some();
        if self.repeats(field) && (several || !self.is_whole(field, first)) {
            return Some(Input::Repeated(pairs, name));
        }
        Some(Input::Text(first))
    }

    /// Whether the members of this field's value stand under its key one by one: it is a list, and
    /// nothing makes one text of it.
    fn repeats(self, field: &Field) -> bool {
        let shape = self.vendor.shape(field.shape);
        let is_list = shape.kind.accepted().any(|kind| matches!(kind, Kind::List | Kind::Tuple));
        is_list && shape.wire.joined.is_none() && shape.wire.packed.is_none()
    }

    /// Whether a text is the whole list: as JSON, or a spelling of nothing.
    fn is_whole(self, field: &Field, text: &str) -> bool {
        let wire = &self.shape_plan(field.shape).wire;
        text.trim_start().starts_with('[')
            || wire.null_as.iter().any(|spelling| text_of(spelling) == Some(text))
    }
}
