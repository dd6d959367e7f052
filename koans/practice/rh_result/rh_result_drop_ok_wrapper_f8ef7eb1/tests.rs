#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_class() {
        let ticket = read("12A").unwrap();
        assert!(ticket.first_class);
        assert_eq!(ticket.zone, 12);
    }
}
