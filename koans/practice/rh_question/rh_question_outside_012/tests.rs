#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn builds() {
        assert_eq!(initials("ada", "lovelace").unwrap(), "AL");
        assert_eq!(initials("Max", "brod-weil").unwrap(), "MBW");
    }

    #[test]
    fn missing() {
        assert!(initials("", "x").is_none());
        assert!(initials("Max", "brod-").is_none());
    }
}
