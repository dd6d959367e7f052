#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn halves() {
        assert_eq!(crossfade(&[1.0; 9], &[3.0; 9], 0.5), [2.0; 9]);
    }
    #[test]
    fn pads() {
        assert_eq!(load(&[5.0, 6.0]), [5.0, 6.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    }
}
