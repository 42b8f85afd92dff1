//! The codes of findings: one name runs through code, page of explanation and test case.

use bindery_model::fit::BreachKind;

/// The stable name of a kind of finding. Its page is `contract/findings/<name>.md`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Code {
    /// A value, a key, a status… that does not fit the spec.
    Breach(BreachKind),
    /// Something about the reply as such.
    Reply(ReplyCode),
}

macro_rules! reply_codes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal,)+) => {
        /// What may be wrong about a reply as such.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ReplyCode { $($(#[doc = $doc])+ $variant,)+ }

        impl ReplyCode {
            const ALL: &'static [Self] = &[$(Self::$variant,)+];

            fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }
        }
    };
}

reply_codes! {
    /// Another documented outcome than the promised one.
    OutcomeUnexpected = "outcome-unexpected",
    /// The body ends before its end.
    CutShort = "cut-short",
    /// The body is larger than what is read.
    TooLarge = "too-large",
    /// A byte-order mark before the JSON.
    ByteOrderMark = "byte-order-mark",
    /// Bytes or a header that say another character set than UTF-8.
    Charset = "charset",
    /// A `Content-Encoding` that cannot be undone.
    ContentEncoding = "content-encoding",
    /// A number written in a way that some readers change.
    NumberSpelling = "number-spelling",
    /// What a scenario says holds after a step does not.
    Holds = "holds",
}

macro_rules! pages {
    ($($name:literal)+) => {
        const PAGES: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../../findings/", $name, ".md")))),+];
    };
}

pages! {
    "body-missing" "body-unexpected" "byte-order-mark" "charset" "code" "compare"
    "content-encoding" "content-type" "cut-short" "decimals" "echoes" "either" "enum" "excludes"
    "fault-undocumented" "field-missing" "field-undocumented" "format" "holds" "key-case"
    "key-disputed" "key-duplicate" "length" "needs" "not-json" "null" "number-spelling"
    "outcome-unexpected" "packed" "padded" "pattern" "required-unless" "required-when" "status"
    "tells" "text" "too-deep" "too-large" "tuple-length" "type" "variant" "wire-spelling"
}

impl Code {
    /// Every code there is.
    pub fn all() -> impl Iterator<Item = Self> {
        let breaches = BreachKind::ALL.iter().copied().map(Self::Breach);
        breaches.chain(ReplyCode::ALL.iter().copied().map(Self::Reply))
    }

    /// The name people see and search for.
    pub fn name(self) -> &'static str {
        match self {
            Self::Breach(kind) => kind.name(),
            Self::Reply(code) => code.name(),
        }
    }

    /// The page that explains it: what it means, an example, a counter-example, what to do.
    pub fn explanation(self) -> &'static str {
        let page = PAGES.iter().find(|(name, _)| *name == self.name());
        page.map_or("", |(_, text)| text)
    }
}

impl Code {
    /// What it means, in a sentence or two.
    pub fn meaning(self) -> String {
        let page = self.explanation().split("\n\n").nth(1);
        page.unwrap_or_default().replace('\n', " ").trim().to_owned()
    }

    /// What to do about it.
    pub fn advice(self) -> String {
        let advice = self.explanation().split_once("## What to do");
        advice.map_or("", |(_, text)| text).trim().replace('\n', " ")
    }
}

impl From<BreachKind> for Code {
    fn from(kind: BreachKind) -> Self {
        Self::Breach(kind)
    }
}

impl From<ReplyCode> for Code {
    fn from(code: ReplyCode) -> Self {
        Self::Reply(code)
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.name())
    }
}

impl std::str::FromStr for Code {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        Self::all().find(|code| code.name() == name).ok_or(())
    }
}

impl serde::Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> serde::Deserialize<'de> for Code {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        name.parse().map_err(|()| {
            serde::de::Error::custom(format_args!("there is no kind of finding `{name}`"))
        })
    }
}

impl schemars::JsonSchema for Code {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Code".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let names: Vec<&str> = Self::all().map(Self::name).collect();
        let meaning = "The stable name of a kind of finding; `bindery explain` tells more.";
        schemars::json_schema!({ "description": meaning, "type": "string", "enum": names })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_code_has_a_name_of_its_own_and_a_page() {
        let names: BTreeSet<&str> = Code::all().map(Code::name).collect();
        assert_eq!(names.len(), Code::all().count());
        for code in Code::all() {
            let page = code.explanation();
            assert!(page.starts_with(&format!("# {code}\n")), "findings/{code}.md");
            for part in ["## A finding", "## No finding", "## What to do"] {
                assert!(page.contains(part), "findings/{code}.md lacks {part}");
            }
        }
        let pages: BTreeSet<&str> = PAGES.iter().map(|(name, _)| *name).collect();
        assert_eq!(pages, names, "a page for a code that is gone");
    }
}
