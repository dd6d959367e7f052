#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn city() {
        let sky = observe(&[-1.5, 4.0, 1.0, 6.0], 3.0);
        assert_eq!(
            sky,
            Sky {
                bright: vec![-1.5, 1.0],
                faint: 2
            }
        );
    }
    #[test]
    fn fainter() {
        assert_eq!(first_fainter(&[1.0, 2.0, 5.0], 4.0), Some(2));
        assert_eq!(first_fainter(&[], 4.0), None);
    }
}
