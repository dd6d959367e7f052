#[cfg(test)]
mod tests {
    use super::*;
    fn repeat(text: &str) -> usize {
        repeat_length(&thread_row(text))
    }
    #[test]
    fn reads_rows() {
        let row = thread_row("red2 blue green12");
        let seen: Vec<_> = row.iter().map(|t| (t.colour.as_str(), t.ply)).collect();
        assert_eq!(seen, [("red", 2), ("blue", 1), ("green", 12)]);
    }
    #[test]
    fn finds_repeats() {
        assert_eq!(repeat("red red red"), 1);
        assert_eq!(repeat("red blue red blue red"), 2);
        assert_eq!(repeat("red red blue red red blue"), 3);
    }
    #[test]
    fn colour_and_ply_both_count() {
        assert_eq!(repeat("red1 red2 red1 red2"), 2);
        assert_eq!(repeat("red2 blue2 red2 gold2"), 4);
        assert_eq!(repeat("red1 red1 red2"), 3);
    }
    #[test]
    fn short_rows() {
        assert_eq!(repeat("red3"), 1);
        assert_eq!(repeat_length(&[]), 0);
    }
}
