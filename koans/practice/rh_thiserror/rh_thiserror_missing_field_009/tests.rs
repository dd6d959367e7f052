#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn decodes() {
        assert_eq!(decode("-- .- - .").as_deref(), Ok("mate"));
    }
    #[test]
    fn points_at_the_group() {
        let error = decode("-- ----- .").unwrap_err();
        assert_eq!(error.to_string(), "unknown signal \"-----\" at group 1");
    }
}
