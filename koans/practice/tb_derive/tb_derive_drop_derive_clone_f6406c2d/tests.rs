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

    #[test]
    fn mirrors_the_rank() {
        let other = mirrored(&square("b3").unwrap());
        assert_eq!((other.file, other.rank), ('b', 6));
    }
}
