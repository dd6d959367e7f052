#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_states() {
        assert_eq!(state(&[10, 20], 1, 15), Ok("later"));
        assert_eq!(state(&[10, 20], 1, 20), Ok("now"));
        assert_eq!(state(&[10, 20], 0, 20), Ok("missed"));
    }

    #[test]
    fn no_such_reminder() {
        assert_eq!(state(&[10], 4, 1), Err(4));
        assert_eq!(due(&[10], 0), Some(10));
    }
}
