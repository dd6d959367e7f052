#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn bits() {
        assert_eq!(distance(&[0, 0xFF, 1, 0], &[0, 0x0F, 2, 0]), 6);
    }
    #[test]
    fn nearest() {
        let prints = [
            ("Kay".to_string(), [7, 0, 0, 0]),
            ("Lee".to_string(), [3, 0, 0, 0]),
        ];
        assert_eq!(closest(&[1, 0, 0, 0], &prints), Some("Lee"));
        assert_eq!(closest(&[0, u64::MAX, u64::MAX, 0], &prints), None);
    }
}
