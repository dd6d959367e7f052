//! Versions, requirements and install order.

use std::collections::{BTreeMap, BTreeSet};
use std::num::ParseIntError;
use std::str::FromStr;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    major: u16,
    minor: u16,
}

impl FromStr for Version {
    type Err = VersionError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (major, minor) = text.split_once('.').ok_or(VersionError::NoDot)?;
        Ok(Version {
            major: major.parse()?,
            minor: minor.parse()?,
        })
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum VersionError {
    NoDot,
    Part(ParseIntError),
}

impl From<ParseIntError> for VersionError {
    fn from(error: ParseIntError) -> Self {
        VersionError::Part(error)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum Requirement {
    Any,
    Compatible(Version),
}

impl FromStr for Requirement {
    type Err = VersionError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.split_at_checked(1) {
            Some(("*", "")) => Ok(Requirement::Any),
            Some(("^", rest)) => rest.parse().map(Requirement::Compatible),
            _ => text.parse().map(Requirement::Compatible),
        }
    }
}

impl Requirement {
    pub fn admits(&self, version: &Version) -> bool {
        match self {
            Requirement::Any => true,
            Requirement::Compatible(least) => version.major == least.major && version >= least,
        }
    }
}

#[derive(Debug, PartialEq)]
pub enum ResolveError<'n> {
    Unknown(&'n str),
    NoVersion(&'n str, Requirement),
    Cycle(Vec<&'n str>),
}

type Releases = BTreeMap<Version, Vec<(String, Requirement)>>;

#[derive(Default)]
pub struct Index {
    packages: BTreeMap<String, Releases>,
}

impl Index {
    /// Adds a line such as `app 1.0 log=^2.1 net=*`.
    pub fn add(&mut self, line: &str) -> Result<&mut Self, VersionError> {
        let mut words = line.split(' ');
        let name = words.next().unwrap_or_default();
        let version = words.next().ok_or(VersionError::NoDot)?.parse()?;
        let mut needs = Vec::new();
        for word in words {
            let (need, wanted) = word.split_once('=').unwrap_or((word, "*"));
            needs.push((need.to_string(), wanted.parse()?));
        }
        let releases = self.packages.entry(name.to_string()).or_default();
        releases.insert(version, needs);
        Ok(self)
    }

    /// Packages in the order they are to be installed.
    pub fn resolve<'n>(
        &'n self,
        root: &'n str,
    ) -> Result<Vec<(&'n str, Version)>, ResolveError<'n>> {
        let mut order = Vec::new();
        let mut seen = BTreeSet::new();
        self.visit(
            root,
            &Requirement::Any,
            &mut vec![],
            &mut |name, version| {
                if seen.insert(name) {
                    order.push((name, version));
                }
            },
        )?;
        Ok(order)
    }

    fn visit<'n, F>(
        &'n self,
        name: &'n str,
        wanted: &Requirement,
        path: &mut Vec<&'n str>,
        found: &mut F,
    ) -> Result<(), ResolveError<'n>>
    where
        F: FnMut(&'n str, Version),
    {
        path.push(name);
        if path[..path.len() - 1].contains(&name) {
            return Err(ResolveError::Cycle(path.clone()));
        }
        let releases = self.packages.get(name).ok_or(ResolveError::Unknown(name))?;
        let best = releases.iter().rfind(|(version, _)| wanted.admits(version));
        let (version, needs) = best.ok_or_else(|| ResolveError::NoVersion(name, wanted.clone()))?;
        for (need, wanted) in needs {
            self.visit(need, wanted, path, found)?;
        }
        path.pop();
        found(name, *version);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(lines: &[&str]) -> Index {
        let mut index = Index::default();
        for line in lines {
            index.add(line).unwrap();
        }
        index
    }

    #[test]
    fn version_text() {
        let version: Version = "2.10".parse().unwrap();
        assert_eq!((version.major, version.minor), (2, 10));
        assert!(version > "2.9".parse().unwrap());
        assert_eq!("2".parse::<Version>(), Err(VersionError::NoDot));
        let error = "2.x".parse::<Version>().unwrap_err();
        assert!(matches!(error, VersionError::Part(_)));
    }

    #[test]
    fn requirements() {
        let admits = |wanted: &str, version: &str| {
            let wanted: Requirement = wanted.parse().unwrap();
            wanted.admits(&version.parse().unwrap())
        };
        assert!(admits("*", "9.9") && admits("0.1", "0.1"));
        assert!(admits("^1.2", "1.3") && !admits("1.2", "2.0"));
        assert!(!admits("^1.2", "1.1"));
    }

    #[test]
    fn dependencies_first() {
        let index = index(&["app 1.0 log=^2.1 net", "log 2.2", "log 3.0", "net 0.1 log"]);
        let order = index.resolve("app").unwrap();
        let text: Vec<String> = order
            .iter()
            .map(|(n, v)| format!("{n} {}", v.major))
            .collect();
        assert_eq!(text, ["log 2", "net 0", "app 1"]);
    }

    #[test]
    fn resolve_errors() {
        let index = index(&["a 1.0 b", "b 1.0 a", "c 1.0 log=^2.1", "log 1.9", "d 1.0 x"]);
        let cycle = ResolveError::Cycle(vec!["a", "b", "a"]);
        assert_eq!(index.resolve("a"), Err(cycle));
        let wanted: Requirement = "2.1".parse().unwrap();
        let none = ResolveError::NoVersion("log", wanted.clone());
        assert_eq!(index.resolve("c"), Err(none));
        assert_eq!(index.resolve("d"), Err(ResolveError::Unknown("x")));
    }

    #[test]
    fn bad_lines() {
        let mut index = Index::default();
        assert_eq!(index.add("app").err(), Some(VersionError::NoDot));
        let error = index.add("app 1.0 log=two").err().unwrap();
        assert_eq!(error.clone(), VersionError::NoDot);
    }
}
