//! Golden cases: values on which somebody disagreed once, with the verdicts of all.
//!
//! A file of `tests/meaning/` holds the value, whose it is, and what each says of it; the test that
//! reads it fails while anybody disagrees.

use std::path::PathBuf;

use bindery_model::json::{Member, Value, parse_str};

use super::outside::Outside;
use super::subject::{House, Subject};
use super::verdict::Types;
use crate::project;

/// A value with everybody's verdict.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// Vendor, operation, part.
    pub subject: [String; 3],
    /// Which of the ways of what travels elsewhere it is beside.
    pub beside: usize,
    /// The value.
    pub value: Value<'static>,
    /// What the judge found.
    pub judge: Vec<String>,
    /// What the schema says.
    pub schema: String,
    /// What the types say.
    pub types: String,
    /// What the judge and the generated operation take it for, where they differ.
    pub outcomes: Option<[String; 2]>,
    /// What validators of other houses say, if any was asked; not kept in its file.
    pub outside: Vec<String>,
}

/// Where the cases lie.
pub fn folder() -> PathBuf {
    project::root().join("tests/meaning")
}

/// Every case, by the name of its file.
///
/// # Panics
/// If one cannot be read.
pub fn cases() -> Vec<(PathBuf, Case)> {
    let listed = std::fs::read_dir(folder()).expect("the cases can be listed");
    let mut files: Vec<PathBuf> = listed.map(|it| it.expect("it can be listed").path()).collect();
    files.sort();
    let read = |file: PathBuf| {
        let text = std::fs::read_to_string(&file).expect("a case can be read");
        let value = parse_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let case = Case::read(&value).unwrap_or_else(|| panic!("{} is no case", file.display()));
        (file, case)
    };
    files.into_iter().map(read).collect()
}

impl Case {
    /// The verdicts on a value, beside one of the ways of what travels elsewhere.
    pub fn of(
        subject: &Subject<'_>,
        beside: usize,
        value: &Value<'static>,
        types: &dyn Types,
        outside: &mut Outside,
    ) -> Self {
        let verdicts = outside.hold(subject, value, beside, types);
        let outcomes = verdicts.outcomes.as_ref().filter(|(judge, types)| judge != types);
        Self {
            subject: [
                subject.house.vendor.name.clone(),
                subject.operation.name.clone(),
                subject.part.to_string(),
            ],
            beside,
            value: value.clone(),
            judge: verdicts.told(),
            schema: verdicts.schema_word().to_owned(),
            types: verdicts.types_word().to_owned(),
            outcomes: outcomes.map(|(judge, types)| [judge.clone(), types.clone()]),
            outside: verdicts.outside_words(),
        }
    }

    /// Whose value it is.
    pub fn find<'h>(&self, houses: &'h [House]) -> Option<Subject<'h>> {
        let [vendor, operation, part] = &self.subject;
        houses.iter().find(|house| house.vendor.name == *vendor)?.find(operation, part)
    }

    /// A name for its file.
    pub fn stem(&self) -> String {
        let mut parts = self.subject.to_vec();
        parts.extend([self.schema.clone(), self.types.clone(), self.judge.len().to_string()]);
        parts.join(".").replace(' ', "_")
    }

    /// Its file's text.
    pub fn write(&self) -> String {
        let [vendor, operation, part] = self.subject.each_ref().map(|it| Value::from(it.as_str()));
        let mut members = vec![
            Member::new("vendor", vendor),
            Member::new("operation", operation),
            Member::new("part", part),
        ];
        if self.beside > 0 {
            let beside = Value::number(self.beside.to_string());
            members.extend(beside.map(|way| Member::new("beside", way)));
        }
        members.extend([
            Member::new("value", self.value.clone()),
            Member::new("judge", list(&self.judge)),
            Member::new("schema", self.schema.as_str()),
            Member::new("types", self.types.as_str()),
        ]);
        members.extend(self.outcomes.as_ref().map(|both| Member::new("outcomes", list(both))));
        format!("{:#}\n", Value::object(members))
    }

    fn read(value: &Value<'_>) -> Option<Self> {
        let text = |key: &str| Some(value.get(key)?.as_str()?.to_owned());
        let texts = |key: &str| -> Option<Vec<String>> {
            let items = value.get(key)?.as_array()?.iter();
            items.map(|item| Some(item.as_str()?.to_owned())).collect()
        };
        Some(Self {
            subject: [text("vendor")?, text("operation")?, text("part")?],
            beside: value.get("beside").map_or(Some(0), |it| it.as_number()?.parse().ok())?,
            value: value.get("value")?.clone().into_owned(),
            judge: texts("judge")?,
            schema: text("schema")?,
            types: text("types")?,
            outcomes: texts("outcomes").and_then(|both| both.try_into().ok()),
            outside: Vec::new(),
        })
    }
}

fn list(all: &[String]) -> Value<'_> {
    Value::array(all.iter().map(|it| Value::from(it.as_str())))
}
