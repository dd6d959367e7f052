#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs() {
        assert_eq!(run_lengths(&['a', 'a', 'b', 'a']), [2, 1, 1]);
        assert_eq!(run_lengths(&[1.5, 1.5, 1.5]), [3]);
    }

    #[test]
    fn nothing() {
        assert!(run_lengths::<u8>(&[]).is_empty());
    }
}
