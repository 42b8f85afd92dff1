//! Command lines of cURL, as documents and browsers write them, and scripts of several.

use super::exchange::{Body, Exchange, Message, pairs, split_url};
use super::har::body;
use super::{Source, leave};
use crate::left::{Left, What};

pub(super) fn read(source: &Source<'_>, left: &mut Vec<Left>) -> Vec<Exchange> {
    let mut out = Vec::new();
    for (first, last, words) in commands(source.text) {
        let place = format!("line {first}");
        match exchange(&words, &place, left) {
            Ok(found) => out.push(Exchange { first, last, ..found }),
            Err(why) => leave(left, What::Exchange, first, &place, why),
        }
    }
    out
}

/// Each command with its lines and words, by the rules of a shell's quotes.
fn commands(text: &str) -> Vec<(u32, u32, Vec<String>)> {
    let mut out: Vec<(u32, u32, Vec<String>)> = Vec::new();
    let mut words: Vec<String> = Vec::new();
    let mut word: Option<String> = None;
    let (mut line, mut first) = (1_u32, 1_u32);
    let mut letters = text.chars().peekable();
    let mut end = |words: &mut Vec<String>, first: u32, last: u32| {
        if words.first().is_some_and(|it| it == "curl" || it.ends_with("/curl")) {
            out.push((first, last, std::mem::take(words)));
        }
        words.clear();
    };
    while let Some(it) = letters.next() {
        match it {
            '\\' | '^' if letters.peek() == Some(&'\n') => {
                letters.next();
                line += 1;
            }
            '\\' => word.get_or_insert_default().extend(letters.next()),
            '\'' | '"' => {
                let dollar = word.as_deref() == Some("$") && it == '\'';
                let into = word.get_or_insert_default();
                if dollar {
                    into.clear();
                }
                while let Some(inner) = letters.next() {
                    match inner {
                        _ if inner == it => break,
                        '\\' if dollar => into.push(match letters.next() {
                            Some('n') => '\n',
                            Some('t') => '\t',
                            Some(other) => other,
                            None => break,
                        }),
                        '\\' if it == '"' => into.extend(letters.next().filter(|it| *it != '\n')),
                        _ => {
                            line += u32::from(inner == '\n');
                            into.push(inner);
                        }
                    }
                }
            }
            '\n' | ';' => {
                words.extend(word.take());
                end(&mut words, first, line);
                line += u32::from(it == '\n');
                first = line;
            }
            _ if it.is_whitespace() => words.extend(word.take()),
            _ => word.get_or_insert_default().push(it),
        }
        if words.is_empty() && word.is_none() {
            first = line;
        }
    }
    words.extend(word.take());
    end(&mut words, first, line);
    out
}

/// What the options of one command say.
#[derive(Default)]
struct Said {
    method: Option<String>,
    url: Option<String>,
    headers: Vec<(String, String)>,
    data: Vec<String>,
    parts: Vec<String>,
    get: bool,
}

fn exchange(words: &[String], place: &str, left: &mut Vec<Left>) -> Result<Exchange, String> {
    let said = said(words, place, left);
    let url = said.url.as_deref().ok_or("it has no address")?;
    let whole = if url.contains("://") { url.to_owned() } else { format!("https://{url}") };
    let (server, path, mut query) = split_url(&whole).ok_or("its address is none")?;
    let data = said.data.join("&");
    let mut message = Message { headers: said.headers, body: Body::None };
    if said.get {
        query.extend(pairs(&data));
    } else if !said.parts.is_empty() {
        leave(left, What::Encoding, 0, place, "parts of a multipart body");
        message.body = Body::Other("multipart/form-data".to_owned());
    } else if !data.is_empty() {
        let kind = message.content();
        let json = data.trim_start().starts_with(['{', '[']);
        let form = "application/x-www-form-urlencoded";
        let usual = if json { "application/json" } else { form };
        message.body = body(&data, kind.as_deref().unwrap_or(usual), None);
    }
    let usual = if message.body == Body::None { "GET" } else { "POST" };
    Ok(Exchange {
        place: place.to_owned(),
        first: 1,
        last: 1,
        method: Some(said.method.unwrap_or_else(|| usual.to_owned())),
        server: Some(server),
        path: Some(path),
        query,
        request: message,
        reply: None,
        repaired: Vec::new(),
        name: None,
    })
}

fn said(words: &[String], place: &str, left: &mut Vec<Left>) -> Said {
    let mut said = Said::default();
    let mut rest = words.iter().skip(1);
    while let Some(word) = rest.next() {
        let (option, beside) = match word.split_once('=') {
            Some((option, value)) if option.starts_with("--") => (option, Some(value.to_owned())),
            _ if word.len() > 2 && word.starts_with('-') && !word.starts_with("--") => {
                (&word[..2], Some(word[2..].to_owned()))
            }
            _ => (word.as_str(), None),
        };
        let mut value = || beside.clone().or_else(|| rest.next().cloned()).unwrap_or_default();
        match option {
            "-X" | "--request" => said.method = Some(value().to_ascii_uppercase()),
            "-H" | "--header" => {
                let header = value();
                if let Some((name, value)) = header.split_once(':') {
                    said.headers.push((name.trim().to_owned(), value.trim().to_owned()));
                }
            }
            "-d" | "--data" | "--data-raw" | "--data-binary" | "--data-ascii" | "--json"
            | "--data-urlencode" => {
                let data = value();
                if let Some(file) = data.strip_prefix('@') {
                    leave(left, What::Exchange, 0, place, format!("a body in the file {file}"));
                } else {
                    said.data.push(data);
                }
            }
            "-F" | "--form" | "--form-string" => said.parts.push(value()),
            "-u" | "--user" => {
                said.headers.push(("Authorization".to_owned(), format!("Basic {}", value())));
            }
            "-b" | "--cookie" => said.headers.push(("Cookie".to_owned(), value())),
            "-G" | "--get" => said.get = true,
            "-I" | "--head" => said.method = Some("HEAD".to_owned()),
            "--url" => said.url = Some(value()),
            "-o" | "--output" | "-A" | "--user-agent" | "-e" | "--referer" | "-m"
            | "--max-time" | "--connect-timeout" | "-x" | "--proxy" | "-w" | "--write-out"
            | "--cacert" | "-E" | "--cert" | "--key" | "--retry" | "-c" | "--cookie-jar" => {
                drop(value());
            }
            _ if option.starts_with('-') => {}
            _ => said.url = Some(word.clone()),
        }
    }
    said
}
