#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indexes_motifs() {
        let genome = String::from("ACACA");
        let index = motif_index(&genome, 2);
        assert_eq!(index["AC"], [0, 2]);
        assert_eq!(index.keys().copied().collect::<Vec<_>>(), ["AC", "CA"]);
    }
}
