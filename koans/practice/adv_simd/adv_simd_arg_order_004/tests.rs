#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn peaks() {
        assert_eq!(
            hold_peaks(&[Lanes([1, 9, 0, 2]), Lanes([4, 3, 0, 8])]),
            Lanes([4, 9, 0, 8])
        );
    }
    #[test]
    fn sector() {
        assert_eq!(loudest(&[Lanes([1, 9, 0, 2])]), Some(1));
        assert_eq!(loudest(&[]), None);
    }
}
