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
        if !a.0.eq_ignore_ascii_case(b.0) {
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
}
