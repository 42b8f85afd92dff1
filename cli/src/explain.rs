//! `explain`: the page of a code.

use anyhow::bail;
use bindery_contract::finding;
use bindery_model::diagnostic::{Code, suggest};
use clap::Args;

use crate::{Exit, Terminal};

/// Explain a code that a message named.
#[derive(Debug, Clone, Args)]
pub struct Explain {
    /// The code, as a message shows it in brackets; none lists all.
    code: Option<String>,
}

impl Explain {
    pub(crate) fn run(&self, terminal: &mut Terminal<'_>) -> anyhow::Result<Exit> {
        let pages: Vec<(&str, &str)> = pages().collect();
        let Some(code) = &self.code else {
            for (name, page) in pages {
                writeln!(terminal.out, "{name:28}{}", first_sentence(page))?;
            }
            return Ok(Exit::InOrder);
        };
        let Some((_, page)) = pages.iter().find(|(name, _)| name == code) else {
            match suggest(code, pages.iter().map(|(name, _)| *name)) {
                Some(close) => bail!("there is no code `{code}`; did you mean `{close}`?"),
                None => bail!("there is no code `{code}`; `explain` alone lists all"),
            }
        };
        terminal.out.write_all(page.as_bytes())?;
        Ok(Exit::InOrder)
    }
}

/// Every code with its page: mistakes in specs, then what is found between specs and pages, then
/// what is found between specs and replies, then what changed between two versions of a spec.
fn pages() -> impl Iterator<Item = (&'static str, &'static str)> {
    let mistakes = Code::ALL.iter().map(|code| (code.name(), code.explanation()));
    let evidence = bindery_evidence::Code::ALL.iter();
    let evidence = evidence.map(|code| (code.name(), code.explanation()));
    let findings = finding::Code::all().map(|code| (code.name(), code.explanation()));
    let changes = bindery_diff::explanations().iter();
    let changes = changes.map(|(code, page)| (code.as_str(), page.as_str()));
    mistakes.chain(evidence).chain(findings).chain(changes)
}

fn first_sentence(page: &str) -> &str {
    let text = page.lines().skip(1).find(|line| !line.trim().is_empty()).unwrap_or_default();
    text.split_inclusive(". ").next().unwrap_or_default().trim_end()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::pages;

    #[test]
    fn each_code_has_one_page() {
        let mut known = BTreeSet::new();
        let twice: Vec<&str> =
            pages().map(|(name, _)| name).filter(|name| !known.insert(*name)).collect();
        assert_eq!(twice, [""; 0], "a code names one thing, whoever tells it");
    }
}
