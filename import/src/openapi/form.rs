//! What a schema becomes before it is written: the forms that the spec language has, with
//! references by name, so that forms may be recursive.

use std::collections::BTreeMap;

use bindery_layout::Tree;

/// A shape of the spec language.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Form {
    pub(crate) title: Option<String>,
    pub(crate) doc: Option<String>,
    pub(crate) deprecated: bool,
    pub(crate) kind: FormKind,
    /// Rules and spellings of the value, each a key of the language, in the order written.
    pub(crate) rules: Vec<(&'static str, Tree)>,
    /// The values of its closed list, where it has one.
    pub(crate) listed: Vec<String>,
    /// Whether JSON's null stands for nothing.
    pub(crate) nullable: bool,
    /// The messages that have it.
    pub(crate) side: Side,
    /// Where its schema stands: what becomes of it later is told there.
    pub(crate) place: Place,
}

/// A place in the document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Place {
    pub(crate) pointer: String,
    pub(crate) first: u32,
    pub(crate) last: u32,
}

/// Which messages have a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Side {
    #[default]
    Both,
    /// `readOnly`
    Reply,
    /// `writeOnly`
    Request,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum FormKind {
    /// A word of the language.
    Scalar(&'static str),
    Object(Vec<Field>),
    List(Box<Form>),
    Tuple(Vec<Form>),
    Map(Box<Form>),
    Either(Vec<Form>),
    /// A named shape, less some fields, plus others.
    Like {
        name: String,
        drop: Vec<String>,
        fields: Vec<Field>,
    },
    /// Objects told apart by the value of one field.
    Variants {
        by: Box<Field>,
        cases: Vec<(String, Form)>,
    },
}

/// A named value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Field {
    /// Its name in the spec.
    pub(crate) name: String,
    /// Its key on the wire, where that is another.
    pub(crate) key: Option<String>,
    /// Where it travels, where that is not where the encoding puts it.
    pub(crate) place: Option<&'static str>,
    pub(crate) must: bool,
    pub(crate) form: Form,
    pub(crate) default: Option<Tree>,
    /// The secret it carries, and what is written around it.
    pub(crate) secret: Option<(String, Option<String>)>,
    /// What it does: `payload`.
    pub(crate) is: Option<&'static str>,
    /// Names of fields that are excused by it.
    pub(crate) instead_of: Vec<String>,
}

impl Form {
    pub(crate) fn new(kind: FormKind, place: Place) -> Self {
        Self {
            title: None,
            doc: None,
            deprecated: false,
            kind,
            rules: Vec::new(),
            listed: Vec::new(),
            nullable: false,
            side: Side::Both,
            place,
        }
    }

    pub(crate) fn scalar(word: &'static str, place: Place) -> Self {
        Self::new(FormKind::Scalar(word), place)
    }

    pub(crate) fn any(place: Place) -> Self {
        Self::scalar("any", place)
    }

    pub(crate) fn rule(&mut self, key: &'static str, value: impl Into<Tree>) {
        self.rules.push((key, value.into()));
    }

    pub(crate) fn has_rule(&self, key: &str) -> bool {
        self.rules.iter().any(|(it, _)| *it == key)
    }

    /// Whether it says nothing but a name.
    pub(crate) fn only_name(&self) -> Option<&str> {
        match &self.kind {
            FormKind::Like { name, drop, fields }
                if drop.is_empty() && fields.is_empty() && self.rules.is_empty() =>
            {
                Some(name)
            }
            _ => None,
        }
    }

    /// The same value, whatever is said of it in words and wherever it stands.
    pub(crate) fn same_value(&self, other: &Self) -> bool {
        fn fields(one: &[Field], other: &[Field]) -> bool {
            one.len() == other.len()
                && one.iter().zip(other).all(|(one, other)| {
                    one.name == other.name
                        && one.must == other.must
                        && one.form.same_value(&other.form)
                })
        }
        fn all(one: &[Form], other: &[Form]) -> bool {
            one.len() == other.len() && one.iter().zip(other).all(|(a, b)| a.same_value(b))
        }
        self.nullable == other.nullable
            && self.rules == other.rules
            && match (&self.kind, &other.kind) {
                (FormKind::Scalar(one), FormKind::Scalar(other)) => one == other,
                (FormKind::Object(one), FormKind::Object(other)) => fields(one, other),
                (FormKind::List(one), FormKind::List(other))
                | (FormKind::Map(one), FormKind::Map(other)) => one.same_value(other),
                (FormKind::Tuple(one), FormKind::Tuple(other))
                | (FormKind::Either(one), FormKind::Either(other)) => all(one, other),
                (
                    FormKind::Like { name, drop, fields: own },
                    FormKind::Like { name: other, drop: others, fields: its },
                ) => name == other && drop == others && fields(own, its),
                (one, other) => one == other,
            }
    }

    /// Every form directly inside it.
    pub(crate) fn inner_mut(&mut self) -> Vec<&mut Form> {
        match &mut self.kind {
            FormKind::Scalar(_) => Vec::new(),
            FormKind::Object(fields) | FormKind::Like { fields, .. } => {
                fields.iter_mut().map(|it| &mut it.form).collect()
            }
            FormKind::List(item) | FormKind::Map(item) => vec![item],
            FormKind::Tuple(items) | FormKind::Either(items) => items.iter_mut().collect(),
            FormKind::Variants { by, cases } => {
                let cases = cases.iter_mut().map(|(_, form)| form);
                std::iter::once(&mut by.form).chain(cases).collect()
            }
        }
    }

    /// Every form directly inside it.
    pub(crate) fn inner(&self) -> Vec<&Form> {
        match &self.kind {
            FormKind::Scalar(_) => Vec::new(),
            FormKind::Object(fields) | FormKind::Like { fields, .. } => {
                fields.iter().map(|it| &it.form).collect()
            }
            FormKind::List(item) | FormKind::Map(item) => vec![item],
            FormKind::Tuple(items) | FormKind::Either(items) => items.iter().collect(),
            FormKind::Variants { by, cases } => {
                let cases = cases.iter().map(|(_, form)| form);
                std::iter::once(&by.form).chain(cases).collect()
            }
        }
    }

    /// Calls `on` with the name of every named shape it mentions.
    pub(crate) fn names(&self, on: &mut dyn FnMut(&str)) {
        if let FormKind::Like { name, .. } = &self.kind {
            on(name);
        }
        self.inner().into_iter().for_each(|it| it.names(on));
    }
}

impl Field {
    pub(crate) fn new(name: impl Into<String>, must: bool, form: Form) -> Self {
        Self {
            name: name.into(),
            key: None,
            place: None,
            must,
            form,
            default: None,
            secret: None,
            is: None,
            instead_of: Vec::new(),
        }
    }

    /// The key on the wire.
    pub(crate) fn wire(&self) -> &str {
        self.key.as_deref().unwrap_or(&self.name)
    }
}

/// The named shapes, by name.
pub(crate) type Shapes = BTreeMap<String, Form>;

/// What a form is once names are followed: the form that a chain of names ends at, and whether
/// null stands for nothing on the way.
pub(crate) fn settled<'f>(form: &'f Form, shapes: &'f Shapes) -> (&'f Form, bool) {
    let (mut at, mut nullable) = (form, form.nullable);
    for _ in 0..64 {
        let Some(next) = at.only_name().and_then(|name| shapes.get(name)) else { break };
        nullable |= next.nullable;
        at = next;
    }
    (at, nullable)
}

/// The fields of an object, those it has by name included; `None` where it is no plain object.
pub(crate) fn fields_of(form: &Form, shapes: &Shapes) -> Option<Vec<Field>> {
    fn gather(form: &Form, shapes: &Shapes, deep: u32) -> Option<Vec<Field>> {
        match &form.kind {
            FormKind::Object(fields) => Some(fields.clone()),
            FormKind::Like { name, drop, fields } if deep < 32 => {
                let mut all = gather(shapes.get(name)?, shapes, deep + 1)?;
                all.retain(|it| !drop.contains(&it.name));
                all.extend(fields.iter().cloned());
                Some(all)
            }
            _ => None,
        }
    }
    gather(form, shapes, 0)
}
