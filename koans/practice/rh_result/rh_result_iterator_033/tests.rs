#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn frames() {
        let book = FlipBook::new(&[2, 7, 8, 0, 1, 9]);
        let all: Result<Vec<_>, _> = book.frames().collect();
        assert_eq!(all, Ok(vec![&[7u8, 8][..], &[], &[9]]));
    }
    #[test]
    fn short() {
        let all: Vec<_> = FlipBook::new(&[5, 1, 1]).frames().collect();
        assert_eq!(all, vec![Err(PageError::Truncated(3))]);
    }
}
