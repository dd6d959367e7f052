use std::collections::BTreeMap;

pub fn motif_index<'g>(genome: &'g str, width: usize) -> BTreeMap<&'g str, Vec<usize>> {
    let index: BTreeMap<&'g str, Vec<usize>> = BTreeMap::new();
    for at in 0..=genome.len().saturating_sub(width) {
        if let Some(motif) = genome.get(at..at + width) {
            index.entry(motif).or_default().push(at);
        }
    }
    index
}
