#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filters() {
        let (codes, buffer) = barcodes(" 1234\n99\n5678 \n0000".to_string(), &["5678"]);
        assert_eq!(codes, vec!["1234", "0000"]);
        assert_eq!(buffer, "");
    }

    #[test]
    fn none() {
        assert!(barcodes("12".to_string(), &[]).0.is_empty());
        assert_eq!(
            barcodes("abcd".to_string(), &[]),
            (vec!["abcd".to_string()], String::new())
        );
    }
}
