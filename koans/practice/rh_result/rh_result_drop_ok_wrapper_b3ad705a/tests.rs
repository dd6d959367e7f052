#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels() {
        assert_eq!(season_label(&7).unwrap(), "Warm in 7");
    }

    #[test]
    fn no_such_month() {
        assert_eq!(season_label(&13), Err("no month 13".to_string()));
        assert!(matches!(season_of(4), Ok(Season::Warm)));
    }
}
