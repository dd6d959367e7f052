//! Inheritance of simple traits.

use std::collections::{BTreeMap, HashMap};
use std::rc::{Rc, Weak};
use std::str::FromStr;

/// One variant of a gene; upper case letters dominate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Allele(char);

impl TryFrom<char> for Allele {
    type Error = GeneError;
    fn try_from(c: char) -> Result<Self, Self::Error> {
        c.is_ascii_alphabetic()
            .then_some(Allele(c))
            .ok_or(GeneError::Letter(c))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Genotype(Allele, Allele);

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GeneError {
    Letter(char),
    Count(usize),
    Mixed(Allele, Allele),
}

impl FromStr for Genotype {
    type Err = GeneError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let alleles = text.chars().map(Allele::try_from);
        let alleles = alleles.collect::<Result<Vec<_>, _>>()?;
        let [a, b] = alleles[..] else {
            return Err(GeneError::Count(alleles.len()));
        };
        if !a.0.eq_ignore_ascii_case(&b.0) {
            return Err(GeneError::Mixed(a, b));
        }
        Ok(Genotype::of(a, b))
    }
}

impl Genotype {
    /// The dominant allele comes first.
    pub fn of(a: Allele, b: Allele) -> Self {
        Genotype(a.min(b), a.max(b))
    }

    pub fn shows(&self) -> Allele {
        self.0
    }

    pub fn cross(self, other: Genotype) -> impl Iterator<Item = Genotype> {
        let mine = [self.0, self.1];
        mine.into_iter()
            .flat_map(move |a| [other.0, other.1].map(|b| Genotype::of(a, b)))
    }
}

/// Counts how often each key occurs among the children.
pub fn ratios<K: Ord>([a, b]: [Genotype; 2], key: impl Fn(&Genotype) -> K) -> BTreeMap<K, usize> {
    let mut counts = BTreeMap::new();
    for child in a.cross(b) {
        *counts.entry(key(&child)).or_default() += 1;
    }
    counts
}

#[derive(Debug)]
pub struct Animal {
    pub name: String,
    pub genes: Genotype,
    parents: Vec<Weak<Animal>>,
}

/// Owns all animals; parents are only referred to.
#[derive(Debug, Default)]
pub struct Herd {
    animals: HashMap<String, Rc<Animal>>,
}

impl Herd {
    pub fn buy(&mut self, name: &str, genes: &str) -> Result<Rc<Animal>, GeneError> {
        let (name, genes, parents) = (name.to_string(), genes.parse()?, vec![]);
        Ok(self.keep(Animal {
            name,
            genes,
            parents,
        }))
    }

    pub fn breed<P>(
        &mut self,
        name: &str,
        [a, b]: [&Rc<Animal>; 2],
        mut pick: P,
    ) -> Option<Rc<Animal>>
    where
        P: FnMut(&[Genotype]) -> usize,
    {
        let options: Vec<Genotype> = a.genes.cross(b.genes).collect();
        let genes = *options.get(pick(&options))?;
        let parents = vec![Rc::downgrade(a), Rc::downgrade(b)];
        let name = name.to_string();
        Some(self.keep(Animal {
            name,
            genes,
            parents,
        }))
    }

    fn keep(&mut self, animal: Animal) -> Rc<Animal> {
        let animal = Rc::new(animal);
        self.animals.insert(animal.name.clone(), Rc::clone(&animal));
        animal
    }

    pub fn parents(&self, name: &str) -> Vec<String> {
        let parents = self
            .animals
            .get(name)
            .map_or(&[][..], |animal| &animal.parents);
        parents
            .iter()
            .filter_map(Weak::upgrade)
            .map(|p| p.name.clone())
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn genes(text: &str) -> Genotype {
        text.parse().unwrap()
    }

    #[test]
    fn parses_genotypes() {
        assert_eq!(genes("bB"), Genotype(Allele('B'), Allele('b')));
        let parse = |s: &str| s.parse::<Genotype>().unwrap_err();
        assert_eq!(parse("B1"), GeneError::Letter('1'));
        assert_eq!(parse("BBB"), GeneError::Count(3));
        assert_eq!(
            parse("Ba").clone(),
            GeneError::Mixed(Allele('B'), Allele('a'))
        );
    }

    #[test]
    fn mendel_counts() {
        let by_look = ratios([genes("Bb"); 2], Genotype::shows);
        assert_eq!(
            by_look,
            BTreeMap::from([(Allele('B'), 3), (Allele('b'), 1)])
        );
        let by_genes = ratios([genes("Bb"), genes("bb")], |g| *g);
        assert_eq!(by_genes[&genes("Bb")], 2);
    }

    #[test]
    fn breeding() {
        let mut herd = Herd::default();
        let (ada, bob) = (
            herd.buy("Ada", "BB").unwrap(),
            herd.buy("Bob", "bb").unwrap(),
        );
        let mut asked = 0;
        let cid = herd.breed("Cid", [&ada, &bob], |options| {
            asked += options.len();
            0
        });
        assert_eq!(cid.map(|c| c.genes), Some(genes("Bb")));
        assert_eq!(asked, 4);
        assert_eq!(herd.parents("Cid"), ["Ada", "Bob"]);
        assert!(herd.breed("Dan", [&ada, &bob], |_| 9).is_none());
    }

    #[test]
    fn sold_parents_vanish() {
        let mut herd = Herd::default();
        let ada = herd.buy("Ada", "BB").unwrap();
        herd.breed("Cid", [&ada, &ada], |_| 0).unwrap();
        herd.animals.remove("Ada");
        drop(ada);
        assert!(herd.parents("Cid").is_empty());
        assert!(herd.buy("Eve", "?").is_err());
    }
}
