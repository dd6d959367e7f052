#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_reported() {
        let text = report(&shared(7, 2)).unwrap();
        assert_eq!(text, "Stats { hits: 7, misses: 2 } of 9");
    }

    #[test]
    fn odd_counts_are_errors() {
        assert_eq!(report(&shared(200, 56)), Err("overflow".to_string()));
    }
}
