#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn date_errors() {
        assert_eq!("2024-2".parse::<Date>(), Err(DateError::Parts(2)));
        let word = DateError::NotANumber("may".to_string());
        assert_eq!("2024-may-1".parse::<Date>(), Err(word));
        let (month, day) = (13, 1);
        let error = Date::new(2024, month, day).unwrap_err();
        assert_eq!(error, DateError::Impossible { month, day });
    }
}
