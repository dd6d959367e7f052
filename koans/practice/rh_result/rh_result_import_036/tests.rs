#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn decodes() {
        assert_eq!(decode(&[3, 0, 20, 255]).unwrap(), ". --");
        assert!(decode(&[256]).is_err());
    }
    #[test]
    fn one() {
        assert_eq!(pulse(7), Ok(7));
    }
}
