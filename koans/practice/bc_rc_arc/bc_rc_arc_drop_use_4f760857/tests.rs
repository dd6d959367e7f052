#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn number_is_needed() {
        let error = release(Arc::new(String::new()), "one").err();
        assert_eq!(error, Some("one".to_string()));
    }
}
