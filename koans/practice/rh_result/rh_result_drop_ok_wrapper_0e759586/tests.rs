#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn ok() {
        assert_eq!(rgb("ff-00-1a"), Ok([255, 0, 26]));
        assert_eq!(rgb("1-2-3"), Ok([1, 2, 3]));
    }
    #[test]
    fn errs() {
        assert_eq!(rgb("ff-0g-00"), Err(ColorError::Digit));
        assert_eq!(rgb("ff-00"), Err(ColorError::WrongCount(2)));
    }
}
