#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_octaves() {
        let found = chord(&[64, 60, 72]).unwrap();
        assert_eq!(found.bass, 60);
        assert_eq!(found.tones, BTreeSet::from([0, 4]));
        assert_eq!(chord(&[]), None);
    }
}
