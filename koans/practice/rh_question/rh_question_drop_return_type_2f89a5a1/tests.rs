#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sizes() {
        assert_eq!(zeros("2x3"), Ok(vec![vec![0; 3]; 2]));
        assert_eq!(zeros("1"), Ok(vec![vec![0]]));
        assert!(zeros("ax3").is_err());
        assert!(zeros("3x").is_err());
    }
}
