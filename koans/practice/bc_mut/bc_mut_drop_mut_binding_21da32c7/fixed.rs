use std::collections::BTreeMap;

use std::str::FromStr;

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
}

impl FromStr for Genotype {
    type Err = GeneError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let alleles = text.chars().map(Allele::try_from);
        let alleles = alleles.collect::<Result<Vec<_>, _>>()?;
        let [a, b] = alleles[..] else {
            return Err(GeneError::Count(alleles.len()));
        };
        Ok(Genotype::of(a, b))
    }
}

impl Genotype {
    pub fn of(a: Allele, b: Allele) -> Self {
        Genotype(a.min(b), a.max(b))
    }
    pub fn cross(self, other: Genotype) -> impl Iterator<Item = Genotype> {
        let mine = [self.0, self.1];
        mine.into_iter()
            .flat_map(move |a| [other.0, other.1].map(|b| Genotype::of(a, b)))
    }
}

pub fn ratios<K: Ord>([a, b]: [Genotype; 2], key: impl Fn(&Genotype) -> K) -> BTreeMap<K, usize> {
    let mut counts = BTreeMap::new();
    for child in a.cross(b) {
        *counts.entry(key(&child)).or_default() += 1;
    }
    counts
}
