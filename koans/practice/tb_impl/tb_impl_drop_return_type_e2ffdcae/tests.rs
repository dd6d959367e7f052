#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn parses() {
        assert_eq!("backup-20240229".parse(), Ok(Date(2024, 2, 29)));
        assert_eq!("backup-20241301".parse::<Date>(), Err(BadName));
        assert_eq!("notes".parse::<Date>(), Err(BadName));
    }
    #[test]
    fn finds_old_ones() {
        let names = ["backup-20230105", "backup-20240610", "backup-x", "photo"];
        assert_eq!(outdated(&names, Date(2024, 1, 1)), ["backup-20230105"]);
    }
}
