//! Objects with variants, and choices between shapes, as enums.
//!
//! Both read the text of the value once, look at what tells the members apart, and then read the
//! member: no value goes through anything that could lose a digit or a place.

use bindery_model::vendor::{
    Claim, Kind, Object, Parts, Required, Shape, ShapeId, Variants, WireText,
};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Context;
use super::doc::{Doc, code};
use super::file::Piece;
use super::form::{Form, accepted_texts, ident};
use super::items::type_doc;
use super::names::{Role, Wanted, names};
use super::plan::Item;
use super::spelling::{doc_attributes, spelled};
use super::walk::without_article;

/// A member of such an enum.
struct Member {
    name: Ident,
    doc: Doc,
    form: Form,
    boxed: bool,
    /// The rules on the value, where its type has none of its own.
    rules: Vec<TokenStream>,
}

impl Member {
    fn new(context: &Context<'_>, name: &str, doc: Doc, shape: ShapeId) -> Self {
        let form = context.form(shape);
        let rules = context.value_rules(shape, &form, None);
        Self { name: ident(name), doc, boxed: is_large(context, shape), form, rules }
    }
}

/// An object with variants: which one it is, one of its fields says.
pub(super) fn variants(
    context: &Context<'_>,
    item: &Item,
    shape: &Shape,
    variants: &Variants,
) -> Vec<Piece> {
    let titles: Vec<Wanted<'_>> = variants
        .cases
        .iter()
        .map(|case| {
            let title = case.about.title.as_deref().filter(|title| title.len() <= 40);
            without_article(title.unwrap_or(&case.value)).into()
        })
        .collect();
    let given = names(Role::Variant, &["Other"], &titles);
    let members: Vec<Member> = variants
        .cases
        .iter()
        .zip(given)
        .map(|(case, name)| {
            let says = format!("{} is {}", code(&variants.by), code(&case.value));
            Member::new(context, &name, Doc::new().about(&case.about, &says), case.shape)
        })
        .collect();
    let name = ident(&item.name);
    let doc = type_doc(item, shape);
    let arms = variants.cases.iter().zip(&members).enumerate().map(|(at, (case, member))| {
        let mut tags = tags(context, case.shape, &variants.by, &case.value);
        let also = (variants.unsaid == Some(at)).then(|| quote!(None |));
        tags.dedup();
        let take = taken(member);
        quote!(#also #(Some(#tags))|* => held.#take,)
    });
    let keys = tag_keys(context, variants);
    let by = quote!(held.tag(#keys).as_deref());
    let body = quote! {
        match #by {
            #(#arms)*
            _ => held.to().map(Self::Other),
        }
    };
    written(&name, &doc, &members, &body)
}

/// One of several shapes: told by their kind, then by the keys they cannot do without.
pub(super) fn either(
    context: &Context<'_>,
    item: &Item,
    shape: &Shape,
    shapes: &[ShapeId],
) -> Vec<Piece> {
    let texts: Vec<String> = shapes.iter().map(|id| member_name(context, *id)).collect();
    let wanted: Vec<Wanted<'_>> = texts.iter().map(|text| text.as_str().into()).collect();
    let given = names(Role::Variant, &["Other"], &wanted);
    let members: Vec<Member> = shapes
        .iter()
        .zip(given)
        .map(|(id, name)| {
            let found = context.plan.vendor.shape(*id);
            let doc = Doc::new().about(&found.about, &a(found.kind.value.word()));
            Member::new(context, &name, doc, *id)
        })
        .collect();
    let name = ident(&item.name);
    let arms = shapes.iter().zip(&members).map(|(id, member)| {
        let test = told_by(context, *id);
        let take = taken(member);
        quote!(if #test { return held.#take; })
    });
    let doc = type_doc(item, shape);
    written(&name, &doc, &members, &quote!(#(#arms)* held.to().map(Self::Other)))
}

fn written(name: &Ident, doc: &Doc, members: &[Member], read: &TokenStream) -> Vec<Piece> {
    let doc = doc_attributes(doc);
    let cases = members.iter().map(|member| {
        let doc = doc_attributes(&member.doc);
        let (name, ty) = (&member.name, &member.form.ty);
        let ty = if member.boxed { quote!(Box<#ty>) } else { quote!(#ty) };
        let rules = &member.rules;
        let rules = (!rules.is_empty()).then(|| quote!(#[bindery(#(#rules),*)]));
        quote!(#(#doc)* #name(#rules #ty),)
    });
    let chosen = members.iter().map(|member| {
        let name = &member.name;
        let spelling = member.form.spelling();
        quote!(Self::#name(value) => (value, &#spelling),)
    });
    let structure = quote! {
        #(#doc)*
        #[derive(Debug, Clone, PartialEq, Validate)]
        pub enum #name {
            #(#cases)*
            #[doc = " None of the documented ones, kept as it came."]
            #[bindery(unlisted)]
            Other(Json),
        }
    };
    let choice = quote! {
        impl Choice for #name {
            fn choose(held: Held<'_>) -> Result<Self, read::ReadError> {
                #read
            }

            fn chosen(&self) -> (&dyn Spelled, &'static Spelling) {
                match self {
                    #(#chosen)*
                    Self::Other(value) => (value, &Own),
                }
            }

            fn other(json: Json) -> Self {
                Self::Other(json)
            }
        }
    };
    let spelled = Piece::Text(format!("bindery::choice!({name});\n"));
    vec![Piece::Tokens(structure), Piece::Tokens(choice), spelled]
}

/// Reads the text as this member.
fn taken(member: &Member) -> TokenStream {
    let name = &member.name;
    let spelling = member.form.spelling.as_ref();
    let to = spelling.map_or_else(|| quote!(to()), |spelling| quote!(to_as(&#spelling)));
    quote!(#to.map(Self::#name))
}

/// Every text that the choosing field may have for this variant.
fn tags(context: &Context<'_>, case: ShapeId, by: &str, value: &str) -> Vec<String> {
    let mut out = vec![value.to_owned()];
    let Parts::Object(object) = &context.plan.vendor.shape(case).parts else { return out };
    let Some(field) = object.field(by) else { return out };
    let wire = &context.plan.vendor.shape(field.shape).wire;
    let spelled_so = match value {
        "true" => wire.true_as.as_ref(),
        "false" => wire.false_as.as_ref(),
        _ => None,
    };
    for text in spelled_so.map(accepted_texts).unwrap_or_default() {
        let text = match text {
            WireText::Text(text) => text,
            other => spelled(&other),
        };
        if !out.contains(&text) {
            out.push(text);
        }
    }
    out
}

/// The key of the choosing field.
fn tag_keys(context: &Context<'_>, variants: &Variants) -> String {
    let fields = variants.cases.iter().filter_map(|case| {
        let Parts::Object(object) = &context.plan.vendor.shape(case.shape).parts else {
            return None;
        };
        object.field(&variants.by).map(|field| field.key.value.clone())
    });
    fields.into_iter().next().unwrap_or_else(|| variants.by.clone())
}

/// What a member is called: its type's name, or its kind.
fn member_name(context: &Context<'_>, id: ShapeId) -> String {
    let shape = context.plan.vendor.shape(id);
    let titled = shape.about.title.as_deref().filter(|title| title.len() <= 40);
    match (&shape.name, titled) {
        (Some(named), _) => named.name.clone(),
        (None, Some(title)) => without_article(title).to_owned(),
        (None, None) => shape.kind.value.word().to_owned(),
    }
}

/// The word with its article.
fn a(word: &str) -> String {
    let article = if word.starts_with(['a', 'e', 'i', 'o', 'u']) { "An" } else { "A" };
    format!("{article} {word}")
}

/// A test on the text that only this member passes.
fn told_by(context: &Context<'_>, id: ShapeId) -> TokenStream {
    let shape = context.plan.vendor.shape(id);
    let kinds: Vec<TokenStream> =
        shape.kind.accepted().flat_map(|kind| json_kinds(*kind)).collect();
    let required = match &shape.parts {
        Parts::Object(Object { fields, .. }) => fields
            .iter()
            .filter(|field| matches!(field.required.value, Required::Always | Required::Key))
            .map(|field| keys_of(&field.key))
            .collect(),
        _ => Vec::new(),
    };
    let kinds =
        if kinds.is_empty() { quote!(true) } else { quote!(matches!(held.kind(), #(#kinds)|*)) };
    let required = required.iter().map(|keys| {
        let one = keys.iter().map(|key| quote!(held.has(#key)));
        if keys.len() == 1 { quote!(&& #(#one)||*) } else { quote!(&& (#(#one)||*)) }
    });
    quote!(#kinds #(#required)*)
}

fn keys_of(key: &Claim<String>) -> Vec<&String> {
    key.accepted().collect()
}

fn json_kinds(kind: Kind) -> Vec<TokenStream> {
    match kind {
        Kind::String | Kind::Date | Kind::Time | Kind::DateTime | Kind::Bytes | Kind::File => {
            vec![quote!(JsonKind::Text)]
        }
        Kind::Integer | Kind::Decimal => vec![quote!(JsonKind::Number)],
        Kind::Boolean => vec![quote!(JsonKind::Boolean)],
        Kind::Object | Kind::Map => vec![quote!(JsonKind::Object)],
        Kind::List | Kind::Tuple => vec![quote!(JsonKind::List)],
        Kind::Any | Kind::Unknown | Kind::Nothing | Kind::Either => Vec::new(),
    }
}

/// Whether a member is so large that it would make every other one large too.
fn is_large(context: &Context<'_>, id: ShapeId) -> bool {
    match &context.plan.vendor.shape(id).parts {
        Parts::Object(object) => object.variants.is_some() || object.fields.len() > 4,
        _ => false,
    }
}
