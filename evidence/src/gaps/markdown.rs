//! The questions as Markdown that can be sent to the vendor as it is.

use std::io::{self, Write};

use bindery_model::Vendor;
use bindery_model::vendor::Page;
use indexmap::IndexMap;

use super::{Gaps, Kind, Place, Question, WHOLE};
use crate::facts::code;

/// Writes the questions to one vendor.
pub fn markdown(vendor: &Vendor, gaps: &Gaps, out: &mut dyn Write) -> io::Result<()> {
    let title = vendor.about.title.as_deref().unwrap_or(&vendor.name);
    writeln!(out, "# Questions about the API of {title}\n")?;
    if gaps.questions.is_empty() {
        return writeln!(out, "There is nothing to ask: the pages leave nothing open.");
    }
    writeln!(
        out,
        "We have built a client from the pages listed here. Where they say nothing, or two \
         different things, we had to assume something. Please confirm or correct it; a word or \
         an example is often enough. Line numbers count the lines of the saved page.\n"
    )?;
    for (name, page) in &vendor.pages {
        writeln!(out, "- {} (saved as {})", page_title(name, page), code(&page.file))?;
    }
    let mut writing = Writing { vendor, out, number: 0, page: Heading::None, group: None };
    let alike = |one: &Question, other: &Question| {
        let gaps = one.kind == Kind::Gap && other.kind == Kind::Gap;
        gaps && one.page == other.page && one.operations == other.operations
    };
    gaps.questions.chunk_by(alike).try_for_each(|questions| match questions {
        [first, ..] if first.kind == Kind::Gap => writing.in_words(first, questions),
        questions => questions.iter().try_for_each(|question| writing.question(question)),
    })
}

fn page_title(name: &str, page: &Page) -> String {
    page.about.title.clone().unwrap_or_else(|| name.to_owned())
}

struct Writing<'a> {
    vendor: &'a Vendor,
    out: &'a mut dyn Write,
    number: usize,
    /// The headings that were written last.
    page: Heading<'a>,
    group: Option<String>,
}

/// The page that was written above, or that of questions no page answers.
#[derive(Clone, Copy, PartialEq)]
enum Heading<'a> {
    None,
    Page(Option<&'a str>),
}

impl<'a> Writing<'a> {
    fn question(&mut self, question: &'a Question) -> io::Result<()> {
        self.headings(question)?;
        self.number += 1;
        writeln!(self.out, "\n{}. {}", self.number, question.question)?;
        match question.kind {
            Kind::Disputed => self.alone(question)?,
            _ => self.places(question)?,
        }
        self.item(&format!("Depends on it: {}", self.depends(question)))
    }

    /// What is open in words about the same calls: one question, an item each.
    fn in_words(&mut self, first: &'a Question, questions: &'a [Question]) -> io::Result<()> {
        self.headings(first)?;
        self.number += 1;
        writeln!(self.out, "\n{}. What a caller has to know and no page says:", self.number)?;
        for question in questions {
            let lines = question.places.first().and_then(|it| self.lines(&it.at));
            let lines = lines.map(|lines| format!(" ({lines})")).unwrap_or_default();
            self.item(&format!("{}{lines}", question.question))?;
            self.alone(question)?;
        }
        self.item(&format!("Depends on it: {}", self.depends(first)))
    }

    /// A line below the question, as far in as Markdown wants it below its number.
    fn item(&mut self, text: &str) -> io::Result<()> {
        let indent = self.number.to_string().len() + ". ".len();
        writeln!(self.out, "{:indent$}- {text}", "")
    }

    fn headings(&mut self, question: &'a Question) -> io::Result<()> {
        let page = question.page.as_deref();
        if self.page != Heading::Page(page) {
            let title = match page.and_then(|name| Some((name, self.vendor.pages.get(name)?))) {
                Some((name, page)) => page_title(name, page),
                None => "All pages".to_owned(),
            };
            writeln!(self.out, "\n## {title}")?;
            self.page = Heading::Page(page);
            self.group = None;
        }
        let group = match &question.operations[..] {
            [one] => self.call(one),
            _ => "In general".to_owned(),
        };
        if self.group.as_ref() != Some(&group) {
            writeln!(self.out, "\n### {group}")?;
            self.group = Some(group);
        }
        Ok(())
    }

    /// What was taken of a contradiction, or the further places of a gap.
    fn alone(&mut self, question: &Question) -> io::Result<()> {
        let [first, others @ ..] = &question.places[..] else { return Ok(()) };
        if question.kind == Kind::Disputed
            && let Some(took) = &first.assumed
        {
            self.item(&format!("We took: {took}"))?;
        }
        let mut labels: Vec<String> = Vec::new();
        for place in others {
            let label = code(&place.of);
            if place.of != first.of && !labels.contains(&label) {
                labels.push(label);
            }
        }
        if !labels.is_empty() {
            self.item(&format!("The same goes for {}", labels.join(", ")))?;
        }
        Ok(())
    }

    /// The places of a question: those together of which the same was assumed, and in them those
    /// that stand in the same lines.
    fn places(&mut self, question: &Question) -> io::Result<()> {
        let mut groups: IndexMap<String, IndexMap<&str, Vec<String>>> = IndexMap::new();
        let tells = |place: &&Place| place.of != WHOLE || place.assumed.is_some();
        for place in question.places.iter().filter(tells) {
            let labels = groups.entry(assumed(place)).or_default().entry(&place.at).or_default();
            let label = code(&place.of);
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
        for (assumed, places) in groups {
            let places = places.into_iter().map(|(at, labels)| {
                let lines = self.lines(at).map(|lines| format!(" ({lines})")).unwrap_or_default();
                format!("{}{lines}", labels.join(", "))
            });
            let places: Vec<String> = places.collect();
            self.item(&format!("{}: {assumed}", places.join("; ")))?;
        }
        Ok(())
    }

    /// Lines as written in a spec, in words.
    fn lines(&self, at: &str) -> Option<String> {
        if at.is_empty() {
            return None;
        }
        let page = if let Heading::Page(page) = self.page { page } else { None };
        let cites: Vec<&str> = at.split(", ").collect();
        let own = |cite: &&str| page.is_some_and(|page| cite.starts_with(&format!("{page}:")));
        let one = cites.len() == 1 && !cites[0].contains('-');
        let word = if one { "line" } else { "lines" };
        if cites.iter().all(own) {
            let lines: Vec<&str> =
                cites.iter().map(|cite| cite.split_once(':').map_or(*cite, |it| it.1)).collect();
            return Some(format!("{word} {}", lines.join(", ")));
        }
        let lines: Vec<String> = cites
            .iter()
            .map(|cite| match cite.split_once(':') {
                Some((page, lines)) => match self.vendor.pages.get(page) {
                    Some(found) => format!("{lines} of “{}”", page_title(page, found)),
                    None => (*cite).to_owned(),
                },
                None => (*cite).to_owned(),
            })
            .collect();
        Some(format!("{word} {}", lines.join(", ")))
    }

    fn depends(&self, question: &Question) -> String {
        let operations = &question.operations;
        let of_page =
            |page: &str| self.vendor.operations.values().filter(|it| it.page == page).count();
        let page = question.page.as_deref();
        let whose = match &operations[..] {
            [] => "every call".to_owned(),
            // The heading names it.
            [_] => "this call".to_owned(),
            many if many.len() == self.vendor.operations.len() => "every call".to_owned(),
            many if page.is_some_and(|page| of_page(page) == many.len()) => {
                "every call of the page".to_owned()
            }
            many => many.iter().map(|name| self.title(name)).collect::<Vec<_>>().join("; "),
        };
        if question.decides.is_empty() {
            return whose;
        }
        match operations.len() {
            // The heading names the call.
            1 => lowered(&question.decides),
            _ => format!("{} Calls: {whose}", lowered(&question.decides)),
        }
    }

    fn title(&self, name: &str) -> String {
        let operation = self.vendor.operations.get(name);
        operation.and_then(|it| it.about.title.clone()).unwrap_or_else(|| name.to_owned())
    }

    fn call(&self, name: &str) -> String {
        match self.vendor.operations.get(name) {
            Some(operation) => {
                format!("{} ({})", self.title(name), code(&operation.call.path.value.to_string()))
            }
            None => name.to_owned(),
        }
    }
}

fn assumed(place: &Place) -> String {
    match (&place.assumed, &place.or[..]) {
        (None, _) => "we do not know".to_owned(),
        (Some(took), []) => format!("we assumed {took}"),
        (Some(took), or) => format!("we assumed {took}; it may be {}", or.join(" or ")),
    }
}

fn lowered(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
