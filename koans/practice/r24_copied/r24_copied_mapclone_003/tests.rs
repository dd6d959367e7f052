#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn averages() {
        let mut smoother = Smoother::<3>::default();
        assert_eq!(smoother.oldest(), None);
        assert_eq!(
            [60.0, 70.0, 80.0, 90.0].map(|b| smoother.push(b)),
            [60.0, 65.0, 70.0, 80.0]
        );
        assert_eq!(smoother.oldest(), Some(70.0));
    }
    #[test]
    fn finds_peaks() {
        assert_eq!(peaks(&[1.0, 5.0, 2.0, 7.0, 7.0, 8.0, 3.0]), [5.0, 8.0]);
    }
}
