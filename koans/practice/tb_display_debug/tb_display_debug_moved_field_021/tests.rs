#[cfg(test)]
mod tests {
    use super::*;
    fn ticket() -> Ticket {
        Ticket {
            holder: "Kim".into(),
            legs: vec!["Rome".into(), "Bari".into()],
        }
    }
    #[test]
    fn text() {
        assert_eq!(receipt(ticket()), "Kim: Rome - Bari (2 stops)");
        assert_eq!(
            archive(vec![], ticket()),
            ["Kim: Rome - Bari (2 stops)", "Kim #1"]
        );
    }
    #[test]
    fn money() {
        assert_eq!(
            refund(ticket(), 1205),
            ("refund 12.05 to Kim".to_string(), "Kim".to_string())
        );
    }
}
