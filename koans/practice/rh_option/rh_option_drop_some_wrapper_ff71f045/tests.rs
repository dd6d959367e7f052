#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn fair_and_loaded() {
        assert_eq!(
            Histogram::of(&[1, 2, 3, 4, 5, 6]).unwrap().chi_squared(),
            0.0
        );
        assert_eq!(
            Histogram::of(&[6, 6, 6, 6, 6, 6]).unwrap().chi_squared(),
            30.0
        );
    }
    #[test]
    fn seven_eyes() {
        assert!(Histogram::of(&[1, 7]).is_none());
    }
}
