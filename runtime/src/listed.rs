//! Enums of texts that survive a text nobody documented.

/// Declares an enum of documented texts, with one more variant for any other text.
///
/// `closed` lists (the page says: one of these) break the rule `enum` when they hold another text;
/// `open` lists (the page says: such as these) do not. `any_case` reads ASCII letters of either
/// case. What was read is written back as it stood only if it is not listed; a listed text is
/// written as documented.
///
/// ```
/// bindery::listed! {
///     /// Where the order stands.
///     pub enum OrderStatus: closed any_case {
///         /// Can still be changed.
///         Open = "Open",
///         /// Nothing is expected any more.
///         Closed = "Closed",
///     }
/// }
///
/// use bindery::Validate;
/// assert_eq!(OrderStatus::from("OPEN"), OrderStatus::Open);
/// let lost = OrderStatus::from("Lost");
/// assert_eq!(lost.to_string(), "Lost");
/// assert!(lost.validate().is_err());
/// ```
#[macro_export]
macro_rules! listed {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident: $open:ident $($case:ident)? {
            $($(#[$doc:meta])* $variant:ident = $text:literal),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $name {
            $($(#[$doc])* $variant,)+
            /// A text that the page does not list.
            Other(::std::string::String),
        }

        impl $name {
            /// Every documented text.
            pub const ALL: &'static [&'static str] = &[$($text),+];

            /// The text on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Other(text) => text,
                }
            }

            /// Whether the page lists the text.
            pub const fn is_listed(&self) -> bool {
                !::core::matches!(self, Self::Other(_))
            }

            fn find(text: &str) -> ::core::option::Option<Self> {
                const VARIANTS: &[$name] = &[$($name::$variant),+];
                let case = $crate::__case!($($case)?);
                let index = $crate::rules::listed::position(text, Self::ALL, case)?;
                VARIANTS.get(index).cloned()
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::find(text).unwrap_or_else(|| Self::Other(text.into()))
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                Self::find(&text).unwrap_or(Self::Other(text))
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl $crate::validate::Text for $name {
            fn text(&self) -> &str {
                self.as_str()
            }
        }

        impl $crate::Validate for $name {
            fn check(&self, check: &mut $crate::validate::Check<'_>) {
                $crate::__unlisted!($open, self, check);
            }
        }

        impl $crate::wire::Spelled for $name {
            fn blank() -> Self {
                Self::Other(::std::string::String::new())
            }

            fn asks(&self, spelling: &$crate::wire::Spelling) -> $crate::wire::Asks {
                $crate::wire::asks_text(spelling)
            }

            fn take(
                &mut self,
                spelling: &$crate::wire::Spelling,
                input: $crate::wire::Input<'_>,
                _: &mut $crate::wire::Reading,
            ) -> ::core::result::Result<(), $crate::read::ReadError> {
                $crate::wire::take_text(&input, spelling, &mut |text| *self = text.into())
            }

            fn give<'o>(
                &'o self,
                spelling: &'o $crate::wire::Spelling,
            ) -> ::core::result::Result<$crate::wire::Output<'o>, $crate::wire::Unwritable> {
                $crate::wire::give_text(self.as_str(), spelling)
            }
        }

        $crate::__serde_by_table!($name);
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __case {
    () => {
        $crate::rules::listed::Case::Exact
    };
    (any_case) => {
        $crate::rules::listed::Case::Any
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __unlisted {
    (open, $this:ident, $check:ident) => {
        let _ = $check;
    };
    (closed, $this:ident, $check:ident) => {
        if let Self::Other(text) = $this {
            $check.unlisted(Self::ALL, text);
        }
    };
}
