//! Values made and changed by programs.

use std::borrow::Cow;

use super::{Extent, Kind, Member, Pointer, Value, convert, pointer};

impl<'a> Value<'a> {
    /// A number with this spelling, or `None` if JSON spells no number so.
    pub fn number(text: impl Into<Cow<'a, str>>) -> Option<Self> {
        let text = text.into();
        convert::is_number(&text).then(|| Value::from(Kind::Number(text)))
    }

    /// An object of these members, in this order.
    pub fn object(members: impl IntoIterator<Item = Member<'a>>) -> Self {
        Value::from(Kind::Object(members.into_iter().collect()))
    }

    /// A list of these items.
    pub fn array(items: impl IntoIterator<Item = Value<'a>>) -> Self {
        Value::from(Kind::Array(items.into_iter().collect()))
    }

    /// The value of the first member with this key, to be changed.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Value<'a>> {
        let Kind::Object(members) = &mut self.kind else { return None };
        members.iter_mut().find(|member| member.key == key).map(|member| &mut member.value)
    }

    /// The value a pointer leads to, to be changed.
    pub fn find_mut(&mut self, pointer: &Pointer) -> Option<&mut Value<'a>> {
        let mut here = self;
        for step in pointer.steps() {
            here = match &mut here.kind {
                Kind::Array(items) => items.get_mut(pointer::index(&step)?)?,
                Kind::Object(members) => {
                    let found = members.iter_mut().find(|member| member.key == step)?;
                    &mut found.value
                }
                _ => return None,
            };
        }
        Some(here)
    }

    /// Gives the first member with this key a new value, or adds it at the end. The old value is
    /// given back; on what is no object nothing happens and the new one is given back.
    pub fn set(&mut self, key: impl Into<Cow<'a, str>>, value: Value<'a>) -> Option<Value<'a>> {
        let key = key.into();
        let Kind::Object(members) = &mut self.kind else { return Some(value) };
        if let Some(member) = members.iter_mut().find(|member| member.key == key) {
            return Some(std::mem::replace(&mut member.value, value));
        }
        members.push(Member::new(key, value));
        None
    }

    /// Takes all members with this key out; gives the first one's value.
    pub fn remove(&mut self, key: &str) -> Option<Value<'a>> {
        let Kind::Object(members) = &mut self.kind else { return None };
        let first = members.iter().position(|member| member.key == key)?;
        let removed = members.remove(first).value;
        members.retain(|member| member.key != key);
        Some(removed)
    }
}

impl<'a> Member<'a> {
    /// A key and its value.
    pub fn new(key: impl Into<Cow<'a, str>>, value: impl Into<Value<'a>>) -> Self {
        Member { key: key.into(), extent: Extent::default(), value: value.into() }
    }
}

impl<'a> From<Kind<'a>> for Value<'a> {
    fn from(kind: Kind<'a>) -> Self {
        Value { kind, extent: Extent::default() }
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Kind::String(Cow::Borrowed(text)).into()
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Kind::String(Cow::Owned(text)).into()
    }
}

impl From<bool> for Value<'_> {
    fn from(value: bool) -> Self {
        Kind::Bool(value).into()
    }
}

impl From<i64> for Value<'_> {
    fn from(value: i64) -> Self {
        Kind::Number(Cow::Owned(value.to_string())).into()
    }
}
