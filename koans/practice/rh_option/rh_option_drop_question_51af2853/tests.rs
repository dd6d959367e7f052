#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn compares() {
        assert_eq!(needs_update("v1.9", "1.10"), Ok(true));
        assert_eq!(needs_update("2", "1.10"), Ok(false));
    }
    #[test]
    fn broken_text() {
        assert_eq!(needs_update("latest", "1.0"), Err(VersionError));
    }
}
