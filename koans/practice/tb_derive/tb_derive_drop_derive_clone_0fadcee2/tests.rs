#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn date_errors() {
        let (month, day) = (13, 1);
        let error = Date::new(2024, month, day).unwrap_err();
        assert_eq!(error, DateError::Impossible { month, day });
    }
}
