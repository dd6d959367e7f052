//! Bases, strands, codons and a motif index.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::str::FromStr;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Base {
    A,
    C,
    G,
    T,
}

impl Base {
    pub fn complement(self) -> Base {
        match self {
            Base::A => Base::T,
            Base::C => Base::G,
            Base::G => Base::C,
            Base::T => Base::A,
        }
    }
}

impl TryFrom<char> for Base {
    type Error = BadBase;
    fn try_from(c: char) -> Result<Self, BadBase> {
        Ok(match c.to_ascii_uppercase() {
            'A' => Base::A,
            'C' => Base::C,
            'G' => Base::G,
            'T' | 'U' => Base::T,
            _ => return Err(BadBase(c)),
        })
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadBase(pub char);

impl fmt::Display for BadBase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is no base", self.0)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Strand(Vec<Base>);

impl FromStr for Strand {
    type Err = BadBase;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        s.chars()
            .map(Base::try_from)
            .collect::<Result<Vec<_>, _>>()
            .map(Strand)
    }
}

impl fmt::Display for Strand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|base| write!(f, "{base:?}"))
    }
}

impl Strand {
    pub fn reverse_complement(&self) -> Strand {
        Strand(self.0.iter().rev().map(|b| b.complement()).collect())
    }

    pub fn codons(&self) -> impl Iterator<Item = [Base; 3]> + '_ {
        self.0.chunks_exact(3).map(|c| [c[0], c[1], c[2]])
    }

    pub fn gc_count(&self) -> usize {
        let strong = |base: &&Base| matches!(base, Base::G | Base::C);
        self.0.iter().filter(strong).count()
    }
}

/// Amino acids by codon; unknown codons end the protein.
#[derive(Debug, Clone)]
pub struct CodonTable {
    names: HashMap<[Base; 3], &'static str>,
}

impl CodonTable {
    pub fn new<'t>(
        rows: impl IntoIterator<Item = (&'t str, &'static str)>,
    ) -> Result<Self, BadBase> {
        let mut names = HashMap::new();
        for (codon, name) in rows {
            let strand: Strand = codon.parse()?;
            names.extend(strand.codons().map(|key| (key, name)));
        }
        Ok(CodonTable { names })
    }

    pub fn protein(&self, strand: &Strand) -> Vec<&'static str> {
        strand
            .codons()
            .map_while(|codon| self.names.get(&codon).copied())
            .collect()
    }
}

pub fn motif_index<'g>(genome: &'g str, width: usize) -> BTreeMap<&'g str, Vec<usize>> {
    let mut index: BTreeMap<&'g str, Vec<usize>> = BTreeMap::new();
    for at in 0..=genome.len().saturating_sub(width) {
        if let Some(motif) = genome.get(at..at + width) {
            index.entry(motif).or_default().push(at);
        }
    }
    index
}

pub fn as_dna(text: &str) -> Cow<'_, str> {
    if text.contains('U') {
        Cow::Owned(text.replace('U', "T"))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_and_complements() {
        let strand: Strand = "aacG".parse().unwrap();
        assert_eq!(strand.reverse_complement().to_string(), "CGTT");
        let err = "AX".parse::<Strand>().unwrap_err();
        assert_eq!(err.to_string(), "'X' is no base");
    }

    #[test]
    fn gc_count_of_strands() {
        assert_eq!("GCTC".parse::<Strand>().unwrap().gc_count(), 3);
        assert_eq!(Strand::default().gc_count(), 0);
    }

    #[test]
    fn translates_until_a_gap() {
        let table = CodonTable::new([("ATG", "Met"), ("TGG", "Trp")]).unwrap();
        let strand: Strand = "ATGUGGTAAATG".parse().unwrap();
        assert_eq!(table.clone().protein(&strand), ["Met", "Trp"]);
        assert_eq!(CodonTable::new([("A?G", "Met")]).unwrap_err(), BadBase('?'));
    }

    #[test]
    fn indexes_motifs() {
        let genome = String::from("ACACA");
        let index = motif_index(&genome, 2);
        assert_eq!(index["AC"], [0, 2]);
        assert_eq!(index.keys().copied().collect::<Vec<_>>(), ["AC", "CA"]);
    }

    #[test]
    fn rna_is_rewritten_only_when_needed() {
        assert!(matches!(as_dna("ACGT"), Cow::Borrowed("ACGT")));
        assert_eq!(as_dna("AUG").into_owned(), "ATG");
    }
}
