#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn draws() {
        let mut office = Office::default();
        office.draw(2);
        assert_eq!(office.draw(2).to_string(), "C-002");
        assert_eq!(office.draw(0).to_string(), "A-001");
    }
    #[test]
    fn wraps() {
        assert_eq!(
            Ticket {
                window: 1,
                number: 1007
            }
            .to_string(),
            "B-007"
        );
    }
}
