#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn smooths() {
        assert_eq!([2u8, 4, 6, 8].into_iter().smooth(2), [3.0, 5.0, 7.0]);
    }
    #[test]
    fn warm() {
        assert_eq!(warmest(&[0.0, 3.0, 6.0, 0.0, 0.0]), Some(3.0));
        assert_eq!(warmest(&[1.0]), None);
    }
}
