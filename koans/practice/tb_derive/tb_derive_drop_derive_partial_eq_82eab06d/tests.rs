#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn straight_lines_only() {
        let (home, up) = (square("a1").unwrap(), square("a8").unwrap());
        assert!(rook_reaches(&home, &up));
        assert!(rook_reaches(&home, &square("h1").unwrap()));
        assert!(!rook_reaches(&home, &square("b2").unwrap()));
        assert!(!rook_reaches(&home, &home));
    }

    #[test]
    fn unreadable_squares() {
        assert_eq!(square("").err(), Some("empty"));
        assert_eq!(square("ax").err(), Some("ax"));
    }
}
