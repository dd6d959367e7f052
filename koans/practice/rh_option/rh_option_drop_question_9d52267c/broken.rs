pub struct Codons<'d> {
    dna: &'d str,
}

pub fn codons(dna: &str) -> Codons<'_> {
    Codons { dna }
}

impl<'d> Iterator for Codons<'d> {
    type Item = &'d str;

    fn next(&mut self) -> Option<&'d str> {
        let (codon, rest) = self.dna.split_at_checked(3);
        self.dna = rest;
        match codon {
            "TAA" | "TAG" | "TGA" => None,
            _ => Some(codon),
        }
    }
}

pub fn gene(dna: &str) -> Option<Vec<&str>> {
    let start = dna.find("ATG")?;
    let gene: Vec<_> = codons(&dna[start..]).skip(1).collect();
    (!gene.is_empty()).then_some(gene)
}
