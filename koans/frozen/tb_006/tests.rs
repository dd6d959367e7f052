#[cfg(test)]
mod tests {
    use super::*;
    fn diff(left: &str, right: &str) -> Option<usize> {
        first_mutation(&strand(left).unwrap(), &strand(right).unwrap())
    }
    #[test]
    fn reads_strands() {
        let s = strand("gAtC").unwrap();
        assert!(matches!(
            s[..],
            [Base::Guanine, Base::Adenine, Base::Thymine, Base::Cytosine]
        ));
        assert!(strand("").unwrap().is_empty());
        assert!(strand("GAUC").is_none());
    }
    #[test]
    fn finds_the_first_mutation() {
        assert_eq!(diff("GATTACA", "GATCACC"), Some(3));
        assert_eq!(diff("A", "T"), Some(0));
        assert_eq!(diff("CG", "CA"), Some(1));
    }
    #[test]
    fn equal_strands() {
        assert_eq!(diff("ACGT", "acgt"), None);
        assert_eq!(diff("", ""), None);
    }
    #[test]
    fn length_counts() {
        assert_eq!(diff("ACG", "ACGTT"), Some(3));
        assert_eq!(diff("AC", ""), Some(0));
    }
}
