//! INI files that borrow from their source text.

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
        let mut ini = Ini::default();
        let mut current: Option<&'a str> = None;
        for (index, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with(';') {
                continue;
            }
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

    pub fn get(&self, section: &str, key: &str) -> Option<&str> {
        self.sections.get(section)?.get(key).map(AsRef::as_ref)
    }

    /// Lays the entries of `other` over this file.
    pub fn merge(&mut self, other: Ini<'a>) {
        for (name, entries) in other.sections {
            self.sections.entry(name).or_default().extend(entries);
        }
    }
}

/// Typed access by way of a small conversion trait.
pub trait Setting: Sized {
    fn read(text: &str) -> Option<Self>;
}

impl Setting for bool {
    fn read(text: &str) -> Option<bool> {
        match text {
            "yes" | "on" | "true" => Some(true),
            "no" | "off" | "false" => Some(false),
            _ => None,
        }
    }
}

impl Setting for u16 {
    fn read(text: &str) -> Option<u16> {
        text.parse().ok()
    }
}

impl<T: Setting> Setting for Vec<T> {
    fn read(text: &str) -> Option<Vec<T>> {
        text.split(',').map(|part| T::read(part.trim())).collect()
    }
}

pub fn setting_or<T>(ini: &Ini<'_>, section: &str, key: &str, default: T) -> T
where
    T: Setting,
{
    ini.get(section, key).and_then(T::read).unwrap_or(default)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "; demo\n[net]\nport = 80\nname = \"my \"\"box\"\"\"\n[flags]\nlog=on\n";

    #[test]
    fn quotes() {
        assert_eq!(unquote("plain"), "plain");
        assert!(matches!(unquote("\"a b\""), Cow::Borrowed("a b")));
        assert!(matches!(unquote("\"a\"\"b\""), Cow::Owned(_)));
    }

    #[test]
    fn reads_sections() {
        let ini = Ini::parse(TEXT).unwrap();
        assert_eq!(ini.get("net", "name"), Some("my \"box\""));
        assert_eq!(ini.get("net", "host"), None);
    }

    #[test]
    fn bad_lines() {
        assert_eq!(
            Ini::parse("a=1").unwrap_err(),
            IniError::OutsideSection("a=1")
        );
        assert_eq!(
            Ini::parse("[s]\nword").unwrap_err(),
            IniError::NoEquals { line: 2 }
        );
    }

    #[test]
    fn merge_overrides() {
        let mut ini = Ini::parse(TEXT).unwrap();
        ini.merge(Ini::parse("[net]\nport=81\n[new]\nx=1").unwrap());
        assert_eq!(ini.get("net", "port"), Some("81"));
        assert_eq!(ini.get("new", "x"), Some("1"));
    }

    #[test]
    fn typed_settings() {
        let ini = Ini::parse("[s]\nlog=off\nports=80, 443\nport=x").unwrap();
        assert!(!setting_or(&ini, "s", "log", true));
        let ports: Vec<u16> = setting_or(&ini, "s", "ports", Vec::new());
        assert_eq!(ports, [80, 443]);
        assert_eq!(setting_or(&ini, "s", "port", 8080u16), 8080);
        assert_eq!(bool::read("maybe"), None);
    }
}
