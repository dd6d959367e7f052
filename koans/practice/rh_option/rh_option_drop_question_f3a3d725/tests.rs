#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lever_tilts() {
        assert_eq!(weigh(&[3, 8], 5), Some("Left".to_string()));
        assert_eq!(weigh(&[3, 4], 5), Some("Right".to_string()));
        assert_eq!(weigh(&[5], 5), Some("Level".to_string()));
    }

    #[test]
    fn empty_arm() {
        assert_eq!(weigh(&[], 5), None);
    }
}
