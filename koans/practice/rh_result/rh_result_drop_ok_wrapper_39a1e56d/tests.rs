#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn ok() {
        assert_eq!(version(&[0, 0, 0, 2, 9]), Ok(2));
        assert_eq!(version(&[0, 0, 0, 3]), Ok(3));
    }
    #[test]
    fn errs() {
        assert_eq!(version(&[0, 0, 2]), Err(HeaderError::Truncated));
        assert_eq!(version(&[0, 0, 1, 0]), Err(HeaderError::Unsupported(256)));
    }
}
