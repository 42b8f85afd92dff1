//! Objects whose fields depend on the value of one of them: one branch a variant.
//!
//! The branches exclude each other by that value, so `oneOf` says which is meant. A value that
//! chooses no variant is refused; where the field is not given, the variant of its default is
//! meant, or only the common fields are.

use bindery_model::Vendor;
use bindery_model::vendor::{Field, Object, Parts, Required, Variant, Variants};
use serde_json::{Map, Value, json};

use super::{facts, form::any_of, form::push, object, scope::Scope, shape::Writer};

/// The keywords of an object with variants.
pub(super) fn words(
    writer: &mut Writer<'_>,
    common: &Object,
    variants: &Variants,
    here: &dyn Fn(&Field) -> bool,
) -> Map<String, Value> {
    if travels_elsewhere(writer.vendor(), common, variants, here) {
        return untold(writer, common, variants, here);
    }
    let vendor = writer.vendor();
    let mut branches = Vec::new();
    let mut without = None;
    for (index, case) in variants.cases.iter().enumerate() {
        let Parts::Object(whole) = &vendor.shape(case.shape).parts else { continue };
        let scope = object::scope(vendor, whole, here);
        let mut branch = Map::from_iter([("title".to_owned(), case.value.as_str().into())]);
        branch.extend(writer.in_place_where(case.shape, here));
        facts::about(&case.about, &mut branch);
        let unsaid = variants.unsaid == Some(index);
        choose(&scope, &variants.by, case, unsaid, &mut branch);
        branches.push(Value::Object(branch));
        without.get_or_insert(json!({ "not": scope.is_given(&variants.by) }));
    }
    if variants.unsaid.is_none() && may_be_left_out(common, &variants.by) {
        let mut branch = object::of_fields(writer, common, here);
        push(&mut branch, "allOf", without.unwrap_or(Value::Bool(true)));
        branches.push(branch.into());
    }
    let mut schema = Map::new();
    schema.insert("oneOf".into(), branches.into());
    schema
}

/// Whether the choosing field is in another part of the message.
fn travels_elsewhere(
    vendor: &Vendor,
    common: &Object,
    variants: &Variants,
    here: &dyn Fn(&Field) -> bool,
) -> bool {
    let own = variants.cases.iter().filter_map(|case| match &vendor.shape(case.shape).parts {
        Parts::Object(own) => own.field(&variants.by),
        _ => None,
    });
    common.field(&variants.by).into_iter().chain(own).any(|field| !here(field))
}

/// Where nothing here tells the variant: the common fields, and the variants for who knows it.
fn untold(
    writer: &mut Writer<'_>,
    common: &Object,
    variants: &Variants,
    here: &dyn Fn(&Field) -> bool,
) -> Map<String, Value> {
    let mut schema = object::of_fields(writer, common, here);
    let cases: Map<String, Value> = variants
        .cases
        .iter()
        .map(|case| (case.value.clone(), writer.in_place_where(case.shape, here).into()))
        .collect();
    let variant = json!({ "by": variants.by, "cases": cases });
    schema.insert("x-bindery-variant".into(), variant);
    schema
}

/// Whether the choosing field may be missing. One that only variants have has to be given, else
/// none is chosen.
fn may_be_left_out(common: &Object, by: &str) -> bool {
    common.field(by).is_some_and(|field| {
        field.required.accepted().any(|r| !matches!(r, Required::Always | Required::Key))
    })
}

/// Binds a branch to the value that chooses it.
fn choose(
    scope: &Scope<'_>,
    by: &str,
    case: &Variant,
    unsaid: bool,
    branch: &mut Map<String, Value>,
) {
    let Some((key, value)) = scope.only_value(by, &case.value) else {
        let mut test = scope.has_value(by, &case.value);
        if unsaid {
            test = any_of(vec![test, json!({ "not": scope.is_given(by) })]);
        }
        push(branch, "allOf", test);
        return;
    };
    if let Some(Value::Object(property)) =
        branch.get_mut("properties").and_then(|p| p.get_mut(&key))
    {
        property.retain(|keyword, _| {
            // A default that chooses another variant is none here.
            !matches!(keyword.as_str(), "type" | "enum" | "anyOf" | "pattern")
                && (unsaid || keyword != "default")
        });
        property.extend(value);
    }
    let required = branch.entry("required").or_insert_with(|| json!([]));
    if let Value::Array(required) = required
        && !unsaid
        && !required.contains(&json!(key))
    {
        required.insert(0, key.into());
    }
    if branch.get("required") == Some(&json!([])) {
        branch.shift_remove("required");
    }
}
