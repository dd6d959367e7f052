#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn codes() {
        assert_eq!(bases("GATC"), Ok(vec![2, 0, 3, 1]));
        assert_eq!(bases("AX"), Err((1, 'X')));
    }
    #[test]
    fn counts() {
        assert_eq!(gc_count("GGCA"), Ok(3));
        assert_eq!(gc_count(""), Ok(0));
        assert!(gc_count("GU").is_err());
    }
}
