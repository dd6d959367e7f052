#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn integers() {
        assert_eq!(sum(&[1u8, 2, 3, 4, 5, 6, 7, 8, 9]), 45);
    }
    #[test]
    fn floats() {
        assert_eq!(rainfall(&[2.0, 0.0, 0.0, 4.0, 4.0]), 2.0);
        assert_eq!(rainfall(&[]), 0.0);
    }
}
