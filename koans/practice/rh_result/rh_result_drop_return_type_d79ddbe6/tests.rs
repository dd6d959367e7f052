#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn converts() {
        assert_eq!(to_seconds(12, "s"), Ok(12));
        assert_eq!(to_seconds(3, "min"), Ok(180));
        assert_eq!(to_seconds(2, "h"), Ok(7200));
    }

    #[test]
    fn rejects() {
        assert!(to_seconds(1, "week").is_err());
        assert!(to_seconds(u32::MAX, "min").is_err());
        assert!(to_seconds(u32::MAX, "h").is_err());
    }
}
