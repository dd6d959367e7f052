#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_class() {
        let ticket = read("12A").unwrap();
        assert!(ticket.first_class);
        assert_eq!(ticket.zone, 12);
    }

    #[test]
    fn compares() {
        assert_eq!(same("3", "03"), Ok(true));
        assert_eq!(same("3", "3A"), Ok(false));
        assert!(same("3", "south").is_err());
    }
}
