#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads_a_line() {
        assert_eq!(
            line("--3-x--12-"),
            Ok(vec![Note::Fret(3), Note::Muted, Note::Fret(12)])
        );
    }
    #[test]
    fn borrows_the_bad_token() {
        assert_eq!(line("3-h5-"), Err(TabError::NoFret { token: "h5" }));
        assert_eq!(
            line("31").unwrap_err().to_string(),
            "fret 31 is past the body"
        );
    }
}
