#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn good_blocks() {
        assert_eq!(checked(&[3, 4, 7]).map(|s| s.0), Ok(7));
        assert_eq!(checked(&[255, 2, 1]).map(|s| s.0), Ok(1));
    }

    #[test]
    fn bad_blocks() {
        assert_eq!(checked(&[]).err(), Some("empty block"));
        assert_eq!(checked(&[3, 4, 8]).err(), Some("corrupt block"));
    }
}
