#[cfg(test)]
mod tests {
    use super::*;
    fn play() -> Vec<Line> {
        vec![
            Line {
                who: "Anya",
                words: vec!["We", "must", "go"],
            },
            Line {
                who: "Firs",
                words: vec!["Life"],
            },
        ]
    }
    #[test]
    fn longest_line() {
        assert_eq!(longest(&play()), 3);
        assert_eq!(longest(&[]), 0);
    }
    #[test]
    fn cues() {
        assert_eq!(cue(&play(), "Firs").unwrap(), "ANYA: We must go");
        assert_eq!(cue(&play(), "Anya"), None);
    }
}
