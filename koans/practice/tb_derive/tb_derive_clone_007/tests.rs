#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters() {
        assert_eq!(run_lengths(&['a', 'a', 'b']), [('a', 2), ('b', 1)]);
    }

    #[test]
    fn strings() {
        let s = ["x".to_string(), "x".to_string()];
        assert_eq!(run_lengths(&s), [("x".to_string(), 2)]);
    }

    #[test]
    fn empty() {
        assert!(run_lengths::<u8>(&[]).is_empty());
    }
}
