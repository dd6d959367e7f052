#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads_chords() {
        assert_eq!(chord("Am").unwrap(), (9, Quality::Minor));
        assert_eq!(transpose(&["C", "F7", "B"], 2).unwrap(), [2, 7, 1]);
    }
    #[test]
    fn complains() {
        let text = |symbol: &str| chord(symbol).unwrap_err().to_string();
        assert_eq!(text(""), "chord is empty");
        assert_eq!(text("H"), "H is no note");
        assert_eq!(text("C9"), "9 after C means nothing");
    }
}
