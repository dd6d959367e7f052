#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_square() {
        let found = square("e2").unwrap();
        assert_eq!((found.file, found.rank), ('e', 2));
        assert!(square("").is_none());
        assert!(square("ex").is_none());
    }
}
