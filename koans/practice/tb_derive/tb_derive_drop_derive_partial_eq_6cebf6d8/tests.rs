#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gates() {
        assert_eq!(channel([1, 2]), Ok(true));
        assert_eq!(channel([2, 1]), Ok(false));
    }

    #[test]
    fn unknown_paint() {
        assert_eq!(channel([1, 9]), Err(9));
        assert_eq!(channel([7, 9]), Err(7));
    }
}
