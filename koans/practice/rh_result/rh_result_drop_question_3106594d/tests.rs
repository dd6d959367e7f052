#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_counts_are_errors() {
        assert_eq!(report(&Arc::default()), Err("never asked".to_string()));
    }
}
