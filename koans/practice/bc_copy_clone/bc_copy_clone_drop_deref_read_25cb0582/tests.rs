#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn levels() {
        assert_eq!(
            level(&["--seed", "e"]),
            Ok(Level {
                rooms: 6,
                lucky: true
            })
        );
        assert_eq!(
            level(&["--fast"]),
            Ok(Level {
                rooms: 7,
                lucky: false
            })
        );
        assert!(level(&["--seed", "xyz"]).is_err());
    }
    #[test]
    fn seeds() {
        assert_eq!(seed(&["--seed"]), None);
        assert_eq!(seed(&["-q", "--seed", "ff"]), Some(Ok(255)));
    }
}
