#[derive(Debug, Clone, PartialEq)]
pub struct Gene {
    pub locus: u32,
    pub bases: Vec<u8>,
}

pub fn mutate(gene: &Gene, at: usize, base: u8) -> Gene {
    let mut copy: Gene = gene.clone();
    if let Some(slot) = copy.bases.get_mut(at) {
        *slot = base;
    }
    copy
}

pub fn distance(a: &Gene, b: &Gene) -> usize {
    let differing = a.bases.iter().zip(&b.bases).filter(|(x, y)| x != y).count();
    differing + a.bases.len().abs_diff(b.bases.len())
}

pub fn variants(gene: &Gene) -> impl Iterator<Item = Gene> + '_ {
    (0..gene.bases.len())
        .flat_map(move |at| b"ACGT".iter().map(move |&base| mutate(gene, at, base)))
}
