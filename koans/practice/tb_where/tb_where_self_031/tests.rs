#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn scale() {
        assert!(tips_left(&[Atoms(3), Atoms(1)], &[Atoms(3)]));
        assert!(!tips_left(&[], &[Atoms(1)]));
        assert!(Atoms(5).heavier(&Atoms(4)));
    }
}
