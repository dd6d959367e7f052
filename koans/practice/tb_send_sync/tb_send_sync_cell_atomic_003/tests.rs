#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts() {
        assert_eq!(open_gates(&[vec![1, 7, 9], vec![14, 2]]), (3, 2));
    }
    #[test]
    fn fresh() {
        assert_eq!(open_gates(&[]), (0, 0));
    }
}
