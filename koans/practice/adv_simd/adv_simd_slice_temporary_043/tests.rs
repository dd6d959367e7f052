#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn bands() {
        assert_eq!(spectrum(&[1.0, 4.0, 2.0]), [3.0, 2.0]);
        assert_eq!(loud_bands(&[0.0, 0.0, 0.0, 9.0, 0.0], 5.0), [1]);
    }
    #[test]
    fn damps() {
        let mut samples = [0.0, 0.0, 0.0, 9.0, 0.0];
        damp(&mut samples, 5.0);
        assert_eq!(samples, [0.0, 0.0, 0.0, 4.5, 0.0]);
    }
}
