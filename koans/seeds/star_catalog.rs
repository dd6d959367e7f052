//! A catalogue of stars with queries, views and a compact text format.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashSet};
use std::num::ParseFloatError;
use std::str::FromStr;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Class {
    Blue,
    White,
    Red,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Star {
    pub name: String,
    pub class: Class,
    pub magnitude: f64,
}

#[derive(Debug, Clone, PartialEq)]
pub enum CatalogError {
    Fields { line: usize },
    Class(String),
    Magnitude(ParseFloatError),
    Twice(String),
}

impl From<ParseFloatError> for CatalogError {
    fn from(e: ParseFloatError) -> Self {
        CatalogError::Magnitude(e)
    }
}

impl FromStr for Class {
    type Err = CatalogError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "B" => Ok(Class::Blue),
            "A" | "F" => Ok(Class::White),
            "K" | "M" => Ok(Class::Red),
            other => Err(CatalogError::Class(other.to_string())),
        }
    }
}

#[derive(Debug, Clone, Default)]
pub struct Catalog {
    stars: Vec<Star>,
}

impl Catalog {
    pub fn parse(text: &str) -> Result<Self, CatalogError> {
        let mut names = HashSet::new();
        let mut stars = Vec::new();
        for (n, row) in text.lines().enumerate() {
            let fields: Vec<&str> = row.split(',').map(str::trim).collect();
            let &[name, class, magnitude] = fields.as_slice() else {
                return Err(CatalogError::Fields { line: n + 1 });
            };
            if !names.insert(name) {
                return Err(CatalogError::Twice(name.to_owned()));
            }
            stars.push(Star {
                name: name.to_owned(),
                class: class.parse()?,
                magnitude: magnitude.parse()?,
            });
        }
        Ok(Catalog { stars })
    }

    pub fn query(&self) -> Query<'_> {
        Query {
            catalog: self,
            tests: Vec::new(),
        }
    }

    pub fn by_class(&self) -> BTreeMap<Class, Vec<&str>> {
        let mut groups: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for Star { name, class, .. } in &self.stars {
            groups.entry(*class).or_default().push(name.as_str());
        }
        groups
    }

    pub fn longest_names(&self) -> Vec<&Star> {
        let mut stars = self.stars.iter().collect::<Vec<_>>();
        stars.sort_by_key(|star| (Reverse(star.name.len()), &star.name));
        stars
    }
}

impl<'c> IntoIterator for &'c mut Catalog {
    type Item = &'c mut Star;
    type IntoIter = std::slice::IterMut<'c, Star>;
    fn into_iter(self) -> Self::IntoIter {
        self.stars.iter_mut()
    }
}

/// Conditions that all have to hold.
pub struct Query<'c> {
    catalog: &'c Catalog,
    tests: Vec<Box<dyn Fn(&Star) -> bool + 'c>>,
}

impl<'c> Query<'c> {
    pub fn with(mut self, test: impl Fn(&Star) -> bool + 'c) -> Self {
        self.tests.push(Box::new(test));
        self
    }

    pub fn brighter(self, limit: f64) -> Self {
        self.with(move |star| star.magnitude < limit)
    }

    pub fn find(self) -> impl Iterator<Item = &'c Star> {
        let tests = self.tests;
        self.catalog
            .stars
            .iter()
            .filter(move |star| tests.iter().all(|test| test(star)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Sirius, A, -1.46\nRigel, B, 0.13\nSun, K, -26.7\nVega, A, 0.03";

    #[test]
    fn queries_combine() {
        let catalog = Catalog::parse(TEXT).unwrap();
        let letter = String::from("i");
        let found = catalog
            .query()
            .brighter(0.1)
            .with(|s| s.name.contains(&letter))
            .find();
        assert_eq!(
            found.map(|s| s.name.as_str()).collect::<Vec<_>>(),
            ["Sirius"]
        );
        assert_eq!(catalog.query().find().count(), 4);
    }

    #[test]
    fn groups_and_sorts() {
        let catalog = Catalog::parse(TEXT).unwrap();
        assert_eq!(catalog.by_class()[&Class::White], ["Sirius", "Vega"]);
        assert_eq!(catalog.by_class().keys().next(), Some(&Class::Blue));
        assert_eq!(catalog.longest_names()[1].name, "Rigel");
    }

    #[test]
    fn stars_can_be_changed() {
        let mut catalog = Catalog::parse("Mira, M, 2").unwrap();
        let before = catalog.clone();
        for star in &mut catalog {
            star.magnitude += 7.0;
        }
        assert_eq!(catalog.stars[0].magnitude, 9.0);
        assert_ne!(catalog.stars[0], before.stars[0]);
        assert!(Catalog::default().stars.is_empty());
    }

    #[test]
    fn parse_errors() {
        let parse = |s: &str| Catalog::parse(s).unwrap_err();
        assert_eq!(parse("a,B"), CatalogError::Fields { line: 1 });
        assert_eq!(parse("a,X,1"), CatalogError::Class("X".to_string()));
        assert!(matches!(parse("a,K,?"), CatalogError::Magnitude(_)));
        assert_eq!(parse("a,K,1\na,K,2"), CatalogError::Twice("a".into()));
    }
}
