//! Templates: text of any kind from the context of a vendor, the built-in kinds and a user's own alike.
//!
//! Undefined is an error, and an error shows the line it stands in. Nothing is escaped unless a
//! template asks for it, and a template reaches nothing but its context.

mod files;
mod filters;

pub use files::{Each, files};

use std::sync::Arc;

use minijinja::syntax::SyntaxConfig;
use minijinja::{AutoEscape, Environment, UndefinedBehavior, Value};

use crate::context::Root;

/// A template, read and ready.
#[derive(Debug)]
pub struct Template {
    environment: Environment<'static>,
    name: String,
}

/// What is wrong with a template, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct TemplateError {
    /// The template's name or path.
    pub name: String,
    /// The line, from 1, and its text.
    pub line: Option<(usize, String)>,
    /// What is wrong.
    pub what: String,
}

impl std::fmt::Display for TemplateError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.line {
            Some((number, text)) => {
                let margin = " ".repeat(number.to_string().len());
                write!(f, "{}:{number}: {}\n{margin} |\n", self.name, self.what)?;
                write!(f, "{number} | {text}\n{margin} |")
            }
            None => write!(f, "{}: {}", self.name, self.what),
        }
    }
}

/// A template that comes with the program.
#[derive(Debug, Clone, Copy)]
pub struct BuiltIn {
    /// The word by which a user asks for it.
    pub name: &'static str,
    /// Its text.
    pub text: &'static str,
}

/// Every template that comes with the program.
pub const BUILT_IN: &[BuiltIn] = &[TYPESCRIPT, MARKDOWN_INDEX, MARKDOWN_OPERATION];

/// Types of TypeScript, a file a vendor.
pub const TYPESCRIPT: BuiltIn =
    BuiltIn { name: "typescript", text: include_str!("typescript.ts.jinja") };

/// The first page of a vendor's reference.
pub const MARKDOWN_INDEX: BuiltIn =
    BuiltIn { name: "markdown-index", text: include_str!("index.md.jinja") };

/// The page of one operation.
pub const MARKDOWN_OPERATION: BuiltIn =
    BuiltIn { name: "markdown-operation", text: include_str!("operation.md.jinja") };

impl Template {
    /// Reads a template; `name` is what messages call it.
    ///
    /// # Errors
    /// If its text is no template.
    pub fn parse(name: &str, text: &str) -> Result<Self, TemplateError> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_auto_escape_callback(|_| AutoEscape::None);
        let mut syntax = SyntaxConfig::builder();
        syntax.trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true);
        let syntax = syntax.build().map_err(|error| told(name, text, &error))?;
        environment.set_syntax(syntax);
        filters::add(&mut environment);
        environment
            .add_template_owned(name.to_owned(), text.to_owned())
            .map_err(|error| told(name, text, &error))?;
        Ok(Self { environment, name: name.to_owned() })
    }

    /// The text it makes of a context.
    ///
    /// # Errors
    /// If the template asks for what is not there, or calls for an error itself.
    pub fn render(&self, root: Arc<Root>) -> Result<String, TemplateError> {
        let template = self.environment.get_template(&self.name);
        let template = template.map_err(|error| told(&self.name, "", &error))?;
        let rendered = template.render(Value::from_dyn_object(root));
        rendered.map_err(|error| told(&self.name, template.source(), &error))
    }
}

/// The innermost error that knows its line.
fn told(name: &str, text: &str, error: &minijinja::Error) -> TemplateError {
    let mut what = error
        .detail()
        .map_or_else(|| error.kind().to_string(), |detail| format!("{}: {detail}", error.kind()));
    let mut line = error.line();
    let mut inner = std::error::Error::source(error);
    while let Some(next) = inner {
        if let Some(next) = next.downcast_ref::<minijinja::Error>() {
            line = next.line().or(line);
            what = next.detail().map_or_else(
                || next.kind().to_string(),
                |detail| format!("{}: {detail}", next.kind()),
            );
        }
        inner = next.source();
    }
    let shown = line.and_then(|line| {
        let text = text.lines().nth(line.checked_sub(1)?)?;
        Some((line, text.to_owned()))
    });
    TemplateError { name: name.to_owned(), line: shown, what }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_templates_that_come_with_the_program_are_read() {
        for built_in in BUILT_IN {
            Template::parse(built_in.name, built_in.text).expect(built_in.name);
        }
    }

    #[test]
    fn a_mistake_shows_its_line() {
        let error = Template::parse("a.jinja", "one\n{% if %}\nthree").expect_err("no condition");
        assert!(error.to_string().starts_with("a.jinja:2: syntax error"), "{error}");
        assert!(error.to_string().contains("\n2 | {% if %}\n"), "{error}");
    }
}
