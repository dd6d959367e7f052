#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parse_errors() {
        let reason = |text: &'static str| Song::try_from(text).unwrap_err().reason;
        assert_eq!(reason("Abba"), "no artist");
        assert_eq!(reason("Abba - Fernando"), "no length");
        assert_eq!(reason("Abba - Fernando (4)"), "no colon");
        assert_eq!(reason("Abba - Fernando (4:x)"), "no number");
        let error = Song::try_from("x").unwrap_err();
        assert_eq!(error, BadSong { text: "x", ..error });
    }
}
