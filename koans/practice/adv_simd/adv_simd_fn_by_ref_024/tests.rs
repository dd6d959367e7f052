#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn full_scale() {
        assert_eq!(loudness(&[1.0, -1.0, 0.1, -0.1], 2), [0.0, -20.0]);
    }
    #[test]
    fn silence() {
        assert_eq!(decibels(0.0), -120.0);
        assert_eq!(rms(&[3.0, 3.0]), 3.0);
    }
}
