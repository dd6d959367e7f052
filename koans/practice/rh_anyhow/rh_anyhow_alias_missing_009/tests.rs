#[cfg(test)]
mod tests {
    use super::*;
    fn key() -> Key {
        Key {
            steps: vec![
                Step::Ask("thorns?", 1, 2),
                Step::Plant("rose"),
                Step::Ask("bell?", 7, 0),
            ],
        }
    }
    #[test]
    fn identifies() {
        assert_eq!(key().identify(&[true]).unwrap(), "rose");
        assert_eq!(key().identify(&[true, false]).unwrap(), "rose");
    }
    #[test]
    fn fails() {
        assert_eq!(
            key().identify(&[false]).unwrap_err().to_string(),
            "still to answer: bell?"
        );
        assert_eq!(
            key().identify(&[false, true]).unwrap_err().to_string(),
            "key has no step 7"
        );
    }
}
