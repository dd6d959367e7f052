#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_bottoms() {
        assert_eq!(bottoms("2 + 3+12"), Ok(vec![2, 3, 12]));
        assert_eq!(widest("2 + 30+12"), Ok(30));
    }

    #[test]
    fn refuses_gaps() {
        assert!(bottoms("2++3").is_err());
        assert!(widest("two").is_err());
    }
}
