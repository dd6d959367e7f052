//! Command-line arguments.

use std::collections::{BTreeMap, HashMap};
use std::fmt::{self, Display};
use std::marker::PhantomData;
use std::str::FromStr;

#[derive(Debug, Clone, PartialEq)]
pub enum ArgError {
    Unknown(String),
    NoValue(&'static str),
    Required(&'static str),
    Invalid { flag: &'static str, why: String },
}

impl Display for ArgError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ArgError::Unknown(word) => write!(f, "unknown argument {word}"),
            ArgError::NoValue(flag) => write!(f, "--{flag} needs a value"),
            ArgError::Required(flag) => write!(f, "--{flag} is required"),
            ArgError::Invalid { flag, why } => write!(f, "--{flag}: {why}"),
        }
    }
}

impl std::error::Error for ArgError {}

/// A flag whose value has a type.
pub struct Flag<T> {
    name: &'static str,
    kind: PhantomData<fn() -> T>,
}

impl<T> Flag<T> {
    pub const fn new(name: &'static str) -> Self {
        Flag {
            name,
            kind: PhantomData,
        }
    }
}

enum Arity {
    Switch,
    Value,
}

#[derive(Default)]
pub struct Parser {
    known: BTreeMap<&'static str, (Arity, String)>,
}

#[derive(Debug, Default)]
pub struct Matches {
    values: HashMap<&'static str, Vec<String>>,
    pub rest: Vec<String>,
}

impl Parser {
    pub fn value<T>(mut self, flag: &Flag<T>, help: &str) -> Self {
        self.known
            .insert(flag.name, (Arity::Value, help.to_string()));
        self
    }

    pub fn switch(mut self, flag: &Flag<bool>, help: &str) -> Self {
        self.known
            .insert(flag.name, (Arity::Switch, help.to_string()));
        self
    }

    pub fn parse<I, S>(&self, args: I) -> Result<Matches, ArgError>
    where
        I: IntoIterator<Item = S>,
        S: Into<String>,
    {
        let mut matches = Matches::default();
        let mut args = args.into_iter().map(Into::into);
        while let Some(word) = args.next() {
            let Some(name) = word.strip_prefix("--") else {
                matches.rest.push(word);
                continue;
            };
            let (name, inline) = match name.split_once('=') {
                Some((name, value)) => (name, Some(value.to_string())),
                None => (name, None),
            };
            let (&name, (arity, _)) = self
                .known
                .get_key_value(name)
                .ok_or_else(|| ArgError::Unknown(word.clone()))?;
            let value = match arity {
                Arity::Switch => "true".to_string(),
                Arity::Value => inline
                    .or_else(|| args.next())
                    .ok_or(ArgError::NoValue(name))?,
            };
            matches.values.entry(name).or_default().push(value);
        }
        Ok(matches)
    }

    pub fn help(&self) -> String {
        let lines = self.known.iter().map(|(name, (arity, help))| match arity {
            Arity::Switch => format!("--{name}: {help}"),
            Arity::Value => format!("--{name} <value>: {help}"),
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

impl Matches {
    pub fn all<T>(&self, flag: &Flag<T>) -> Result<Vec<T>, ArgError>
    where
        T: FromStr<Err: Display>,
    {
        let words = self.values.get(flag.name).into_iter().flatten();
        words
            .map(|word| {
                word.parse().map_err(|error: T::Err| ArgError::Invalid {
                    flag: flag.name,
                    why: error.to_string(),
                })
            })
            .collect()
    }

    pub fn one<T>(&self, flag: &Flag<T>) -> Result<T, ArgError>
    where
        T: FromStr<Err: Display>,
    {
        let mut all = self.all(flag)?;
        all.pop().ok_or(ArgError::Required(flag.name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PORT: Flag<u16> = Flag::new("port");
    const HOST: Flag<String> = Flag::new("host");
    const QUIET: Flag<bool> = Flag::new("quiet");

    fn parser() -> Parser {
        Parser::default()
            .value(&PORT, "where to listen")
            .value(&HOST, "what to serve")
            .switch(&QUIET, "say less")
    }

    #[test]
    fn typed_values() -> Result<(), Box<dyn std::error::Error>> {
        let words = "run --port 80 --host=a --quiet --host b x";
        let matches = parser().parse(words.split(' '))?;
        assert_eq!((matches.one(&PORT)?, matches.one(&QUIET)?), (80, true));
        assert_eq!(matches.all(&HOST)?, ["a", "b"]);
        assert_eq!(matches.rest, ["run", "x"]);
        Ok(())
    }

    #[test]
    fn parse_errors() {
        let error = |word: &str| parser().parse([word]).unwrap_err();
        assert_eq!(error("--loud").to_string(), "unknown argument --loud");
        assert_eq!(error("--port").to_string(), "--port needs a value");
    }

    #[test]
    fn value_errors() {
        let matches = parser()
            .parse(vec!["--port".to_string(), "many".into()])
            .unwrap();
        let error = matches.one(&PORT).unwrap_err();
        assert_eq!(error.to_string(), "--port: invalid digit found in string");
        let missing = matches.one(&QUIET).unwrap_err();
        assert_eq!(missing.to_string(), "--quiet is required");
        assert_eq!(missing.clone(), ArgError::Required("quiet"));
    }

    #[test]
    fn help_lists_flags() {
        let help = parser().help();
        assert!(help.starts_with("--host <value>: what to serve\n"));
        assert!(help.ends_with("--quiet: say less"));
    }
}
