//! Values in words that somebody at the vendor's understands, who has never seen a spec.

use bindery_model::vendor::{
    CodeText, Condition, Content, DefaultValue, DependsOn, Effect, EffectKind, Encoding, EntityTie,
    FieldRule, Kind, Listed, Method, Operand, Packing, Padding, Provocation, Required, Rule,
    SecretFailing, SecretSource, SecretUse, Side, Spelling, StateOf, Template, Test, WireText,
    Wrong,
};

/// Something that can be said in a few words.
pub(crate) trait Say {
    /// The words; names and values stand between backticks.
    fn say(&self) -> String;
}

impl Say for String {
    fn say(&self) -> String {
        code(self)
    }
}

impl Say for u16 {
    fn say(&self) -> String {
        code(&self.to_string())
    }
}

impl Say for Template {
    fn say(&self) -> String {
        code(&self.to_string())
    }
}

impl Say for Method {
    fn say(&self) -> String {
        self.0.clone()
    }
}

impl Say for Content {
    fn say(&self) -> String {
        code(&self.0)
    }
}

impl Say for CodeText {
    fn say(&self) -> String {
        code(&self.0)
    }
}

impl Say for EntityTie {
    fn say(&self) -> String {
        format!("it identifies the {}", words(&self.entity))
    }
}

impl Say for SecretUse {
    fn say(&self) -> String {
        match &self.written {
            Some(written) => code(&written.to_string()),
            None => format!("the {}", words(&self.name)),
        }
    }
}

impl Say for SecretSource {
    fn say(&self) -> String {
        match self {
            Self::Operation { operation, .. } => format!("from a reply of {}", code(operation)),
            Self::Outside(text) => text.clone(),
        }
    }
}

impl Say for Kind {
    fn say(&self) -> String {
        let word = match self {
            Self::String => "text",
            Self::Integer => "whole number",
            Self::Decimal => "decimal number",
            Self::Boolean => "true or false",
            Self::Date => "date",
            Self::Time => "time of day",
            Self::DateTime => "date and time",
            Self::Bytes => "binary data",
            Self::File => "file",
            Self::Any | Self::Unknown => "anything",
            Self::Nothing => "nothing",
            Self::Object => "object",
            Self::List => "list",
            Self::Tuple => "list of fixed length",
            Self::Map => "object with free keys",
            Self::Either => "one of several",
        };
        word.to_owned()
    }
}

impl Say for Required {
    fn say(&self) -> String {
        match self {
            Self::Always => "always given".to_owned(),
            Self::Key => "always there, perhaps empty".to_owned(),
            Self::Never => "may be left out".to_owned(),
            Self::When(condition) => format!("given when {}", condition.say()),
            Self::Unless(condition) => format!("given unless {}", condition.say()),
            Self::Outside(text) => format!("given when this is so: {text}"),
            Self::Unknown => "not known".to_owned(),
        }
    }
}

impl Say for Condition {
    fn say(&self) -> String {
        match self {
            Self::AnyGiven(names) => match &names[..] {
                [name] => format!("{} is given", code(name)),
                names => format!("one of {} is given", list(names)),
            },
            Self::All(tests) => {
                let tests: Vec<String> = tests.iter().map(test).collect();
                tests.join(" and ")
            }
        }
    }
}

fn test(test: &Test) -> String {
    let values: Vec<String> = test.values.iter().map(|value| code(value)).collect();
    format!("{} is {}", code(&test.field), values.join(" or "))
}

impl Say for FieldRule {
    fn say(&self) -> String {
        match self {
            Self::InsteadOf(names) => format!("it can stand in place of {}", list(names)),
            Self::Needs(condition) => format!("only when {}", condition.say()),
            Self::Excludes(names) => format!("never together with {}", list(names)),
            Self::AtLeastOne(names) => format!("at least one of {} is given", list(names)),
            Self::Echoes(name) => format!("it repeats {} of the request", code(name)),
        }
    }
}

impl Say for Rule {
    fn say(&self) -> String {
        match self {
            Self::Enum(listed) => format!("only {}", values(listed)),
            Self::SuchAs(listed) => format!("{}, perhaps others", values(listed)),
            Self::Length(length) => match (length.min, length.max) {
                (Some(min), Some(max)) if min == max => format!("{min} long"),
                (Some(min), Some(max)) => format!("{min} to {max} long"),
                (Some(min), None) => format!("at least {min} long"),
                (None, Some(max)) => format!("at most {max} long"),
                (None, None) => "any length".to_owned(),
            },
            Self::Decimals(digits) => format!("at most {digits} digits behind the point"),
            Self::Pattern(pattern) => format!("written like {}", code(pattern)),
            Self::Format(formats) => {
                let formats: Vec<String> = formats.iter().map(|format| code(format)).collect();
                formats.join(" or ")
            }
            Self::Compare(comparison, operand) => {
                let word = comparison.word().replace('_', " ");
                match operand {
                    Operand::Literal(text) | Operand::Field(text) | Operand::Outer(text) => {
                        format!("{word} {}", code(text))
                    }
                    Operand::Outside(text) => format!("{word} {text}"),
                }
            }
        }
    }
}

fn values(listed: &Listed) -> String {
    let values: Vec<String> = listed.values.iter().map(|(value, _)| code(value)).collect();
    values.join(", ")
}

impl Say for DefaultValue {
    fn say(&self) -> String {
        match self {
            Self::Value(value) => value.say(),
            Self::Today => "the day of the call".to_owned(),
            Self::Now => "the moment of the call".to_owned(),
            Self::Outside(text) => text.clone(),
        }
    }
}

impl Say for WireText {
    fn say(&self) -> String {
        match self {
            Self::Null => code("null"),
            Self::Boolean(value) => code(if *value { "true" } else { "false" }),
            Self::Number(text) => code(text),
            Self::Text(text) => format!("`\"{}\"`", text.replace('`', "'")),
        }
    }
}

impl Say for Vec<WireText> {
    fn say(&self) -> String {
        self.iter().map(Say::say).collect::<Vec<_>>().join(" or ")
    }
}

impl Say for Vec<Spelling> {
    fn say(&self) -> String {
        let word = |spelling: &Spelling| match spelling {
            Spelling::Number => "a JSON number",
            Spelling::String => "a JSON string",
            Spelling::Boolean => "a JSON true or false",
        };
        self.iter().map(word).collect::<Vec<_>>().join(" or ")
    }
}

impl Say for Padding {
    fn say(&self) -> String {
        let side = match self.side {
            Side::Left => "in front",
            Side::Right => "behind",
        };
        let to = self.to.map(|to| format!(" up to {to} characters")).unwrap_or_default();
        match self.with {
            ' ' => format!("filled up with blanks {side}{to}"),
            with => format!("filled up with {} {side}{to}", code(&with.to_string())),
        }
    }
}

impl Say for Packing {
    fn say(&self) -> String {
        match self {
            Self::Json => "JSON in a text".to_owned(),
            Self::Base64 => "base64 in a text".to_owned(),
        }
    }
}

impl Say for Vec<Encoding> {
    fn say(&self) -> String {
        let word = |encoding: &Encoding| match encoding {
            Encoding::Json => "JSON body",
            Encoding::Query => "query string",
            Encoding::Form => "form",
            Encoding::Multipart => "multipart form",
            Encoding::Text => "plain text",
        };
        self.iter().map(word).collect::<Vec<_>>().join(" or ")
    }
}

impl Say for Effect {
    fn say(&self) -> String {
        let verb = match self.kind {
            EffectKind::Read => "it only reads",
            EffectKind::Create => "it creates",
            EffectKind::Change => "it changes",
            EffectKind::Delete => "it deletes",
        };
        match &self.entity {
            Some(entity) => format!("{verb} a {}", words(entity)),
            None => verb.to_owned(),
        }
    }
}

impl Say for StateOf {
    fn say(&self) -> String {
        let states: Vec<String> = self.states.iter().map(|state| code(state)).collect();
        format!("the {} is {}", words(&self.entity), states.join(" or "))
    }
}

impl Say for DependsOn {
    fn say(&self) -> String {
        match self {
            Self::Nothing => "on nothing".to_owned(),
            Self::Operations(names) => format!("on {}", list(names)),
            Self::Outside(text) => text.clone(),
        }
    }
}

impl Say for Provocation {
    fn say(&self) -> String {
        let mut parts = Vec::new();
        match &self.omit[..] {
            [] => {}
            [any] if any == "any_required" => parts.push("a required field is left out".to_owned()),
            names => parts.push(format!("{} is left out", list(names))),
        }
        match &self.wrong_type[..] {
            [] => {}
            [any] if any == "any_field" => parts.push("a value is of another type".to_owned()),
            names => parts.push(format!("{} has a value of another type", list(names))),
        }
        if let Some((secret, failing)) = &self.secret {
            let word = match failing {
                SecretFailing::Missing => "missing",
                SecretFailing::Malformed => "malformed",
                SecretFailing::Wrong => "wrong",
            };
            parts.push(format!("the {} is {word}", words(secret)));
        }
        let wrong = |what: &str, wrong: &Wrong| match wrong {
            Wrong::Any => format!("the {what} is wrong"),
            Wrong::Given(text) => format!("the {what} is {}", code(text)),
        };
        parts.extend(self.path.iter().map(|it| wrong("path", it)));
        parts.extend(self.method.iter().map(|it| wrong("method", it)));
        if self.body_not_json {
            parts.push("the body is not JSON".to_owned());
        }
        for (field, value) in &self.send {
            parts.push(format!("{} is {}", code(field), value.say()));
        }
        if let Some(entity) = &self.no_such {
            parts.push(format!("no such {} exists", words(entity)));
        }
        parts.extend(self.state.iter().map(Say::say));
        parts.extend(self.outside.clone());
        parts.join(" and ")
    }
}

/// A value between backticks.
pub(crate) fn code(text: &str) -> String {
    format!("`{}`", text.replace('`', "'"))
}

fn list(names: &[String]) -> String {
    names.iter().map(|name| code(name)).collect::<Vec<_>>().join(", ")
}

/// A name of ours as words: `purchase_order` is a purchase order.
pub(crate) fn words(name: &str) -> String {
    name.replace(['_', '.'], " ")
}
