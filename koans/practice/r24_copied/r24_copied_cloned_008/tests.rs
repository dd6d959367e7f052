#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn mixes() {
        assert_eq!(
            mix(&[(&[100, -50, 7], 1.0), (&[10, 20], 0.5)]),
            [105, -40, 7]
        );
        assert!(mix(&[]).is_empty());
    }
    #[test]
    fn clips_high() {
        assert_eq!(mix(&[(&[30_000], 2.0)]), [i16::MAX]);
        assert_eq!(peak(&[3, -9, 8]), Some(-9));
    }
}
