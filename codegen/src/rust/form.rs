//! The Rust type of a shape, and how its values are spelled on the wire.

use bindery_model::vendor::{
    Claim, Kind, Packing, Padding, Parts, Rule, Shape, ShapeId, Side, Spelling, Wire, WireText,
};
use bindery_rules::format::{Format, Kind as FormatKind};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::plan::listed;
use super::{Context, DATES, DECIMALS};

/// What a value is in Rust.
#[derive(Debug, Clone)]
pub(super) struct Form {
    /// The type.
    pub(super) ty: TokenStream,
    /// Its spelling, an expression; `None`: the type's own.
    pub(super) spelling: Option<TokenStream>,
    /// Its spelling where it stands in a text, if that is another.
    pub(super) in_text: Option<TokenStream>,
    /// What rules may be asked of it.
    pub(super) leaf: Leaf,
    /// Whether it has rules inside.
    pub(super) nested: bool,
}

/// What rules may be asked of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Leaf {
    /// A `String`.
    Text,
    /// An integer.
    Integer,
    /// A `Decimal`.
    Decimal,
    /// A `bool`.
    Boolean,
    /// A date, time or both.
    Moment(FormatKind),
    /// An enum of listed values.
    Listed,
    /// A list or map: how many there are.
    Many,
    /// Anything else: nothing.
    Other,
}

impl Form {
    pub(super) fn new(ty: TokenStream, leaf: Leaf) -> Self {
        Self { ty, spelling: None, in_text: None, leaf, nested: false }
    }

    fn spelled(mut self, spelling: Option<TokenStream>) -> Self {
        self.spelling = spelling.or(self.spelling);
        self
    }

    /// The spelling, `Own` where it is the type's own.
    pub(super) fn spelling(&self) -> TokenStream {
        self.spelling.clone().unwrap_or_else(|| quote!(Own))
    }
}

impl Context<'_> {
    /// The type of a shape that is given: `null_as` is left to [`Context::nothing`].
    pub(super) fn form(&self, id: ShapeId) -> Form {
        let shape = self.plan.vendor.shape(id);
        let form = self.unpacked(id, shape);
        let inner = form.spelling();
        match shape.wire.packed.as_ref().map(|packed| packed.value) {
            Some(Packing::Json) => form.spelled(Some(quote!(PackedJson(&#inner)))),
            Some(Packing::Base64) => form.spelled(Some(quote!(PackedBase64(&#inner)))),
            None => form,
        }
    }

    /// The type of a member of a list: one that may be null is `Nullable`.
    pub(super) fn member(&self, id: ShapeId) -> Form {
        let form = self.form(id);
        let Some(nothing) = self.nothing(&self.plan.vendor.shape(id).wire) else { return form };
        let (ty, inner) = (&form.ty, form.spelling());
        Form {
            ty: quote!(Nullable<#ty>),
            spelling: Some(quote!(NullAs(#nothing, &#inner))),
            ..form.clone()
        }
    }

    /// The spellings of nothing, where there are any.
    pub(super) fn nothing(&self, wire: &Wire) -> Option<TokenStream> {
        let texts = accepted_texts(wire.null_as.as_ref()?);
        Some(self.spellings.borrow_mut().nulls(&texts))
    }

    fn unpacked(&self, id: ShapeId, shape: &Shape) -> Form {
        if let Some(name) = self.plan.type_of(id) {
            let name = ident(name);
            let leaf = if listed(shape).is_some() { Leaf::Listed } else { Leaf::Other };
            return Form { nested: true, ..Form::new(quote!(#name), leaf) };
        }
        self.bare(shape)
    }

    /// The type of a shape that has none of its own.
    pub(super) fn bare(&self, shape: &Shape) -> Form {
        match &shape.parts {
            Parts::List(item) => self.list(shape, *item),
            Parts::Map(value) => {
                let value = self.member(*value);
                let (ty, inner) = (&value.ty, &value.spelling);
                let spelling = inner.as_ref().map(|inner| quote!(Each(&#inner)));
                let form = Form::new(quote!(BTreeMap<String, #ty>), Leaf::Many);
                Form { nested: value.nested, ..form.spelled(spelling) }
            }
            Parts::Tuple(members) => self.tuple(shape, members),
            Parts::Scalar => self.scalar(shape),
            Parts::Object(_) | Parts::Either(_) => Form::new(quote!(Json), Leaf::Other),
        }
    }

    fn list(&self, shape: &Shape, item: ShapeId) -> Form {
        let item = self.member(item);
        let ty = &item.ty;
        let inner = item.spelling();
        let many = Form { nested: item.nested, ..Form::new(quote!(Vec<#ty>), Leaf::Many) };
        if let Some(joined) = &shape.wire.joined {
            let (between, inner) = (&joined.value, joined_item(&item));
            return many.spelled(Some(quote!(Joined(#between, &#inner))));
        }
        let or_one = shape.kind.others().any(|kind| kind.is_scalar());
        let spelling = match (&item.spelling, or_one) {
            (_, true) => Some(quote!(ListOrOne(&#inner))),
            (Some(_), false) => Some(quote!(Each(&#inner))),
            (None, false) => None,
        };
        many.spelled(spelling)
    }

    fn tuple(&self, shape: &Shape, members: &[ShapeId]) -> Form {
        let members: Vec<Form> = members.iter().map(|member| self.member(*member)).collect();
        let types = members.iter().map(|member| &member.ty);
        let nested = members.iter().any(|member| member.nested);
        let form = Form { nested, ..Form::new(tuple_of(types), Leaf::Other) };
        if let Some(joined) = &shape.wire.joined {
            let (between, inner) = (&joined.value, members.iter().map(joined_item));
            return form.spelled(Some(quote!(JoinedMembers(#between, &[#(#inner),*]))));
        }
        if members.iter().all(|member| member.spelling.is_none()) {
            return form;
        }
        let inner = members.iter().map(Form::spelling);
        form.spelled(Some(quote!(Members(&[#(#inner),*]))))
    }

    fn scalar(&self, shape: &Shape) -> Form {
        let wire = &shape.wire;
        let form = match shape.kind.value {
            Kind::String => Form::new(quote!(String), Leaf::Text).spelled(number_in_text(shape)),
            Kind::Integer | Kind::Decimal => self.number(shape),
            Kind::Boolean => {
                let spelling = self.boolean(wire);
                Form::new(quote!(bool), Leaf::Boolean).spelled(spelling)
            }
            Kind::Date | Kind::Time | Kind::DateTime => self.moment(shape),
            Kind::Bytes => Form::new(quote!(Bytes), Leaf::Many),
            Kind::File => Form::new(quote!(File), Leaf::Many),
            Kind::List => Form::new(quote!(Vec<Json>), Leaf::Many),
            _ => Form::new(quote!(Json), Leaf::Other),
        };
        match &wire.padded {
            Some(padded) => {
                let marker = self.padding(&padded.value);
                let inner = joined_item(&form);
                form.spelled(Some(quote!(Padded(#marker, &#inner))))
            }
            None => form,
        }
    }

    fn padding(&self, padding: &Padding) -> TokenStream {
        let side = match padding.side {
            Side::Left => "Left",
            Side::Right => "Right",
        };
        self.spellings.borrow_mut().padding(side, padding.with, padding.to)
    }

    fn boolean(&self, wire: &Wire) -> Option<TokenStream> {
        let of = |claim: &Option<Claim<Vec<WireText>>>, bare: bool| match claim {
            Some(claim) => accepted_texts(claim),
            None => vec![WireText::Boolean(bare)],
        };
        if wire.true_as.is_some() || wire.false_as.is_some() {
            let (yes, no) = (of(&wire.true_as, true), of(&wire.false_as, false));
            let bare = [WireText::Boolean(true)] == *yes && [WireText::Boolean(false)] == *no;
            return (!bare).then(|| self.spellings.borrow_mut().flag(&yes, &no));
        }
        let kinds = accepted_kinds(wire);
        match kinds.as_slice() {
            [Spelling::String] => Some(quote!(TEXT)),
            [Spelling::Boolean, Spelling::String] => Some(quote!(BOOLEAN_OR_TEXT)),
            [Spelling::String, Spelling::Boolean] => Some(quote!(TEXT_OR_BOOLEAN)),
            _ => None,
        }
    }

    /// A number; one that may also be a text stays a text, with its digits as they are.
    fn number(&self, shape: &Shape) -> Form {
        let may_be_text = shape.kind.others().any(|kind| *kind == Kind::String);
        let measured = shape
            .rules
            .iter()
            .any(|rule| matches!(rule.value, Rule::Compare(..) | Rule::Decimals(_)));
        if may_be_text && !measured {
            let decimal = shape.kind.accepted().any(|kind| *kind == Kind::Decimal);
            let spelling = if decimal { quote!(NUMBER_OR_TEXT) } else { quote!(INTEGER_OR_TEXT) };
            return Form::new(quote!(String), Leaf::Text).spelled(Some(spelling));
        }
        let spelling = number_spelling(&accepted_kinds(&shape.wire));
        let own = |spelling: &TokenStream| spelling.to_string() == "NUMBER";
        let spelling = spelling.filter(|spelling| !own(spelling));
        if shape.kind.value == Kind::Decimal {
            self.need(DECIMALS);
            return Form::new(quote!(Decimal), Leaf::Decimal).spelled(spelling);
        }
        Form::new(quote!(i64), Leaf::Integer).spelled(spelling)
    }

    /// A date or time; one whose format nobody says stays a text.
    fn moment(&self, shape: &Shape) -> Form {
        let formats = formats(shape);
        let Some(kind) = formats.first().and_then(|text| kind_of(text)) else {
            return Form::new(quote!(String), Leaf::Text);
        };
        let ty = match kind {
            FormatKind::Date => quote!(Date),
            FormatKind::Time => quote!(Time),
            FormatKind::DateTime => quote!(DateTime),
            FormatKind::Timestamp => quote!(Timestamp),
        };
        self.need(DATES);
        let of_kind: Vec<&str> =
            formats.iter().copied().filter(|text| kind_of(text) == Some(kind)).collect();
        let marker = self.spellings.borrow_mut().formats(&of_kind);
        let spelling = number_spelling(&accepted_kinds(&shape.wire))
            .map_or_else(|| quote!(Dated(#marker)), |kinds| quote!(DatedAs(&#kinds, #marker)));
        let form = Form::new(ty, Leaf::Moment(kind)).spelled(Some(spelling));
        Form { in_text: Some(quote!(DatedAs(&TEXT, #marker))), ..form }
    }
}

/// The formats a shape's dates are read in, the first of which is written.
pub(super) fn formats(shape: &Shape) -> Vec<&str> {
    let mut out: Vec<&str> = Vec::new();
    for rule in &shape.rules {
        for accepted in rule.accepted() {
            let Rule::Format(formats) = accepted else { continue };
            for format in formats {
                if !out.contains(&format.as_str()) {
                    out.push(format);
                }
            }
        }
    }
    out
}

/// An identifier, raw or not, as the names function gives it.
pub(super) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => format_ident!("r#{raw}"),
        None => format_ident!("{name}"),
    }
}

fn kind_of(format: &str) -> Option<FormatKind> {
    Format::parse(format).ok().map(|format| format.kind())
}

/// A text that may come as the digits of a number.
fn number_in_text(shape: &Shape) -> Option<TokenStream> {
    let may_be = |kind: Kind| shape.kind.others().any(|other| *other == kind);
    if may_be(Kind::Decimal) {
        return Some(quote!(TEXT_OR_NUMBER));
    }
    if may_be(Kind::Integer) {
        return Some(quote!(TEXT_OR_INTEGER));
    }
    number_spelling(&accepted_kinds(&shape.wire)).filter(|spelling| spelling.to_string() != "TEXT")
}

fn number_spelling(kinds: &[Spelling]) -> Option<TokenStream> {
    let number = kinds.iter().position(|kind| *kind == Spelling::Number);
    let text = kinds.iter().position(|kind| *kind == Spelling::String);
    match (number, text) {
        (Some(number), Some(text)) if number < text => Some(quote!(NUMBER_OR_TEXT)),
        (Some(_), Some(_)) => Some(quote!(TEXT_OR_NUMBER)),
        (Some(_), None) => Some(quote!(NUMBER)),
        (None, Some(_)) => Some(quote!(TEXT)),
        (None, None) => None,
    }
}

/// `(A, B)`, and `(A,)` of one alone.
fn tuple_of(members: impl IntoIterator<Item = impl ToTokens>) -> TokenStream {
    let members: Vec<_> = members.into_iter().collect();
    match members.as_slice() {
        [one] => quote!((#one,)),
        members => quote!((#(#members),*)),
    }
}

/// The spelling of a value that stands in a text.
fn joined_item(item: &Form) -> TokenStream {
    match (&item.spelling, item.leaf) {
        (None, Leaf::Text | Leaf::Integer | Leaf::Decimal | Leaf::Boolean) => quote!(TEXT),
        _ => item.in_text.clone().unwrap_or_else(|| item.spelling()),
    }
}

fn accepted_kinds(wire: &Wire) -> Vec<Spelling> {
    let mut out = Vec::new();
    for kind in wire.spellings.iter().flat_map(Claim::accepted).flatten() {
        if !out.contains(kind) {
            out.push(*kind);
        }
    }
    out
}

/// Every spelling that a claim accepts, the one that is written first.
pub(super) fn accepted_texts(claim: &Claim<Vec<WireText>>) -> Vec<WireText> {
    let mut out: Vec<WireText> = Vec::new();
    for text in claim.accepted().flatten() {
        if !out.contains(text) {
            out.push(text.clone());
        }
    }
    out
}
