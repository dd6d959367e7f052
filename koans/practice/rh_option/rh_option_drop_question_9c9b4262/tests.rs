#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_note() {
        let scale = [parse_note("C4").unwrap(), parse_note("G5").unwrap()];
        assert_eq!(place(&scale, "G5"), Some((1, 'G', 5)));
        assert_eq!(place(&scale, "G4"), None);
    }

    #[test]
    fn bad_notes() {
        assert!(parse_note("").is_none());
        assert!(parse_note("Cx").is_none());
        assert_eq!(place(&[], "?"), None);
    }
}
