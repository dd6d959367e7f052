//! Shell-like patterns: compiling, matching and captures.

use std::fmt;
use std::str::FromStr;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Piece {
    Text(String),
    AnyChar,
    Star,
    Set { chars: Vec<char>, negated: bool },
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Glob {
    pieces: Vec<Piece>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GlobError {
    OpenSet { at: usize },
    EmptySet,
}

impl fmt::Display for GlobError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            GlobError::OpenSet { at } => write!(f, "set opened at {at} is not closed"),
            GlobError::EmptySet => f.write_str("a set needs characters"),
        }
    }
}

impl FromStr for Glob {
    type Err = GlobError;

    fn from_str(pattern: &str) -> Result<Self, GlobError> {
        let mut pieces = Vec::new();
        let mut chars = pattern.char_indices();
        while let Some((at, c)) = chars.next() {
            let piece = match c {
                '?' => Piece::AnyChar,
                '*' => Piece::Star,
                '[' => {
                    let rest = chars.as_str();
                    let end = rest.find(']').ok_or(GlobError::OpenSet { at })?;
                    chars = pattern.char_indices();
                    chars.nth(pattern[..at + end + 1].chars().count());
                    parse_set(&rest[..end])?
                }
                other => {
                    if let Some(Piece::Text(text)) = pieces.last_mut() {
                        text.push(other);
                        continue;
                    }
                    Piece::Text(other.to_string())
                }
            };
            pieces.push(piece);
        }
        Ok(Glob { pieces })
    }
}

fn parse_set(body: &str) -> Result<Piece, GlobError> {
    let (body, negated) = body
        .strip_prefix('!')
        .map_or((body, false), |rest| (rest, true));
    let chars: Vec<char> = body.chars().collect();
    match chars.is_empty() {
        true => Err(GlobError::EmptySet),
        false => Ok(Piece::Set { chars, negated }),
    }
}

impl Glob {
    pub fn matches(&self, text: &str) -> bool {
        self.captures(text).is_some()
    }

    pub fn captures<'t>(&self, text: &'t str) -> Option<Vec<&'t str>> {
        let mut stars = Vec::new();
        search(&self.pieces, text, &mut stars).then_some(stars)
    }
}

fn search<'t>(pieces: &[Piece], text: &'t str, stars: &mut Vec<&'t str>) -> bool {
    let Some((first, rest)) = pieces.split_first() else {
        return text.is_empty();
    };
    let mut chars = text.chars();
    match first {
        Piece::Text(want) => text
            .strip_prefix(want.as_str())
            .is_some_and(|tail| search(rest, tail, stars)),
        Piece::AnyChar => chars.next().is_some() && search(rest, chars.as_str(), stars),
        Piece::Set {
            chars: set,
            negated,
        } => {
            chars.next().is_some_and(|c| set.contains(&c) != *negated)
                && search(rest, chars.as_str(), stars)
        }
        Piece::Star => {
            let depth = stars.len();
            let ends = text.char_indices().map(|(i, _)| i).chain([text.len()]);
            ends.into_iter().any(|end| {
                stars.truncate(depth);
                stars.push(&text[..end]);
                search(rest, &text[end..], stars)
            })
        }
    }
}

pub fn filter<'n, N>(names: N, globs: &'n [Glob]) -> impl Iterator<Item = &'n str>
where
    N: IntoIterator<Item = &'n str>,
{
    let known = |name: &&str| globs.iter().any(|glob| glob.matches(name));
    names.into_iter().filter(move |name| known(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glob(pattern: &str) -> Glob {
        pattern.parse().unwrap()
    }

    #[test]
    fn matches_names() {
        assert!(glob("*.rs").matches("main.rs"));
        assert!(!glob("?.rs").matches("main.rs"));
        assert!(glob("[ab]x[!0]").matches("axy"));
        assert!(!glob("[ab]x[!0]").clone().matches("ax0"));
    }

    #[test]
    fn captures_stars() {
        let name = String::from("log-2024-err.txt");
        assert_eq!(
            glob("log-*-*.txt").captures(&name),
            Some(vec!["2024", "err"])
        );
        assert_eq!(glob("*x").captures("y"), None);
    }

    #[test]
    fn pattern_errors() {
        let text = |p: &str| p.parse::<Glob>().unwrap_err().to_string();
        assert_eq!(text("ab[c"), "set opened at 2 is not closed");
        assert_eq!(text("[!]"), "a set needs characters");
    }

    #[test]
    fn filters_lists() {
        let globs = [glob("a*"), glob("*z")];
        assert_eq!(
            filter(["ab", "b", "cz"], &globs).collect::<Vec<_>>(),
            ["ab", "cz"]
        );
    }
}
