#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn compared() {
        assert_eq!(compare("GATTACA", "GACTATA"), Strand::Mutated(vec![2, 5]));
        assert_eq!(compare("GAT", "GAT"), Strand::Same);
        assert_eq!(compare("GA", "G"), Strand::Incomparable);
    }
    #[test]
    fn kinds() {
        assert_eq!(transitions("ACGT", "GCTC"), 2);
    }
}
