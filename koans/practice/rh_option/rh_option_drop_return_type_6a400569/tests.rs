#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn names_squares() {
        assert_eq!(Square::new(4, 3).unwrap().to_string(), "e4");
        assert_eq!(Square::new(8, 0), None);
    }
    #[test]
    fn names_moves() {
        let (a, b) = (Square::new(0, 0).unwrap(), Square::new(0, 6).unwrap());
        assert_eq!(describe(a, b, true), "a1xa7");
        assert_eq!(describe(b, a, false), "a7-a1");
    }
}
