const ENDINGS: [&str; 3] = ["ing", "ed", "s"];

/// A word without its ending, in small letters.
pub fn stem(word: &str) -> String {
    let lower = word.to_lowercase();
    for ending in ENDINGS {
        if let Some(stem) = lower.strip_suffix(ending) {
            if stem.len() > 2 {
                return stem.to_string();
            }
        }
    }
    lower
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn strips_endings() {
        assert_eq!(stem("Walking"), "walk");
        assert_eq!(stem("maps"), "map");
        assert_eq!(stem("is"), "is");
    }
}
