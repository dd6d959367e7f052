#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_width() {
        let loom = Loom::from_str("140").unwrap();
        assert_eq!(loom.0, 140);
        assert!(Loom::from_str("wide").is_err());
    }
}
