#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn runs() {
        assert_eq!(run(&[1, 6, 1, 7, 3, 1, 2, 2]), Ok(vec![44]));
    }
    #[test]
    fn unknown() {
        assert_eq!(run(&[1, 6, 9]), Err(9));
        assert_eq!(run(&[1]), Err(1));
    }
}
