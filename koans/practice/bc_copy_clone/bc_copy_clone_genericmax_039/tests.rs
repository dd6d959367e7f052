#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn peaks() {
        assert_eq!(running_max(&[3, 1, 4, 1, 5]), [3, 3, 4, 4, 5]);
        assert_eq!(running_max(&["b".to_string(), "a".into()]), ["b", "b"]);
    }
    #[test]
    fn counts() {
        assert_eq!(records(&[1.0, 1.0, 2.5, 2.0]), 2);
        assert_eq!(records::<u8>(&[]), 0);
    }
}
