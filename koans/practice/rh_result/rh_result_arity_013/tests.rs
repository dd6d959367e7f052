#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn squares() {
        assert_eq!(square("e4"), Ok((4, 3)));
        assert_eq!(square("z4"), Err(SquareError::File(b'z')));
        assert_eq!(square("a9"), Err(SquareError::Rank(b'9')));
        assert_eq!(square("a10"), Err(SquareError::Length));
    }
    #[test]
    fn colour() {
        assert_eq!(is_dark("a1"), Ok(true));
        assert_eq!(is_dark("h1"), Ok(false));
    }
}
