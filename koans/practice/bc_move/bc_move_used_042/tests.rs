#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filters() {
        assert_eq!(
            barcodes(" 1234\n99\n5678 \n0000".to_string(), &["5678".to_string()]),
            vec!["1234", "0000"]
        );
    }

    #[test]
    fn none() {
        assert!(barcodes("12".to_string(), &[]).is_empty());
        assert_eq!(barcodes("abcd".to_string(), &[]), vec!["abcd"]);
    }
}
