#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blends() {
        assert_eq!(blend(&[10, 100], &[20, 110], 2).unwrap(), vec![30, 210]);
        assert_eq!(blend(&[10, 100], &[30], 1).unwrap(), vec![20]);
    }

    #[test]
    fn rejects() {
        assert!(blend(&[200], &[100], 2).is_err());
        assert!(blend(&[-9], &[1], 1).is_err());
    }
}
