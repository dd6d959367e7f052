#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_lines() {
        let l = price_list("12=250\n40=99");
        assert_eq!(l.get(&Article(12)), Some(&250));
        assert_eq!(l.get(&Article(40)), Some(&99));
        assert_eq!(l.get(&Article(13)), None);
    }

    #[test]
    fn skips_malformed_lines() {
        let l = price_list("12\nx=4\n7=y\n8=1");
        assert_eq!(l.len(), 1);
        assert_eq!(l.get(&Article(8)), Some(&1));
        assert!(price_list("").is_empty());
    }
}
