use std::borrow::Cow;
use std::collections::HashMap;

#[derive(Debug, PartialEq)]
pub enum IniError<'a> {
    OutsideSection(&'a str),
    NoEquals { line: usize },
}

pub type Section<'a> = HashMap<&'a str, Cow<'a, str>>;

#[derive(Debug, Default)]
pub struct Ini<'a> {
    sections: HashMap<&'a str, Section<'a>>,
}

/// Removes the quotes and doubles-as-escapes of a value.
pub fn unquote(raw: &str) -> Cow<'_, str> {
    let inner = raw
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    match inner {
        None => Cow::Borrowed(raw),
        Some(text) if text.contains("\"\"") => Cow::Owned(text.replace("\"\"", "\"")),
        Some(text) => Cow::Borrowed(text),
    }
}

impl<'a> Ini<'a> {
    pub fn parse(text: &'a str) -> Result<Self, IniError<'a>> {
        let ini = Ini::default();
        let mut current: Option<&'a str> = None;
        for (index, line) in text.lines().enumerate() {
            let line = line.trim();

            if let Some(name) = line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
                ini.sections.entry(name).or_default();
                current = Some(name);
                continue;
            }
            let Some((key, value)) = line.split_once('=') else {
                return Err(IniError::NoEquals { line: index + 1 });
            };
            let section = current.ok_or(IniError::OutsideSection(line))?;
            ini.sections
                .entry(section)
                .or_default()
                .insert(key.trim_end(), unquote(value.trim_start()));
        }
        Ok(ini)
    }
}
