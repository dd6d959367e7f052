#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads_cues() {
        let all = cues("1 --> 5\n7 --> 9").unwrap();
        assert_eq!(on_screen(&all), 6);
    }
    #[test]
    fn reports_lines() {
        let text = |s: &str| cues(s).unwrap_err().to_string();
        assert_eq!(text("1 --> 2\n3"), "line 2: no arrow between the times");
        assert_eq!(
            text("5 --> 2"),
            "line 1: cue ends at 2 before it starts at 5"
        );
        assert_eq!(text("5 --> x"), "line 1: bad time");
    }
}
