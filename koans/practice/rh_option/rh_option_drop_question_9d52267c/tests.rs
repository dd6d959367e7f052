#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn until_the_stop() {
        assert_eq!(codons("GCATTTTAACCC").collect::<Vec<_>>(), ["GCA", "TTT"]);
        assert_eq!(codons("GCAT").collect::<Vec<_>>(), ["GCA"]);
    }
    #[test]
    fn finds_genes() {
        assert_eq!(gene("CCATGGGTCATTGA"), Some(vec!["GGT", "CAT"]));
        assert_eq!(gene("CCCC"), None);
        assert_eq!(gene("ATGTAG"), None);
    }
}
