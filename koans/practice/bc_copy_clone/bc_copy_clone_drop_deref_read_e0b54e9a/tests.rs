#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compares_days() {
        let today = date("2024-2-29").unwrap();
        assert_eq!(rings_today("2024-02-29", &today), Ok(true));
        assert_eq!(rings_today("2024-02-28", &today), Ok(false));
        assert_eq!(
            rings_today("2023-01-29", &date("2023-1-29").unwrap()),
            Ok(false)
        );
        assert_eq!(
            rings_today("2023-01-05", &date("2023-1-5").unwrap()),
            Ok(true)
        );
    }

    #[test]
    fn faults() {
        let today = date("2024-2-29").unwrap();
        assert_eq!(
            rings_today("2024-2", &today).unwrap_err(),
            "2024-2 is no date"
        );
        assert!(date("").is_none() && date("1-x-2").is_none());
    }
}
