#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scrambles() {
        assert_eq!(scramble("secrets", 3), "cesters");
        assert_eq!(scramble("abcd", 2), "badc");
    }

    #[test]
    fn fixed() {
        assert!(is_fixed_point("noon", 4));
        assert!(!is_fixed_point("dusk", 4));
    }
}
