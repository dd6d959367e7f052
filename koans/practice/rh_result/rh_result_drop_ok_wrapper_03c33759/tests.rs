#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_bottoms() {
        assert_eq!(bottoms("2 + 3+12"), Ok(vec![2, 3, 12]));
    }

    #[test]
    fn refuses_gaps() {
        assert!(bottoms("2++3").is_err());
    }
}
