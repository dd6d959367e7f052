#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn trips() {
        assert_eq!(
            trip("9h30 - 4"),
            Ok(Trip {
                minute: 570,
                skiers: 4
            })
        );
        assert_eq!(trip("9.30 - 4"), Err(LogError::NoTime));
        assert_eq!(trip("9hx - 4"), Err(LogError::NoTime));
        assert_eq!(trip("9h30 4"), Err(LogError::NoTime));
        assert_eq!(trip("9h30 - full"), Err(LogError::NoLoad("full".into())));
    }
}
