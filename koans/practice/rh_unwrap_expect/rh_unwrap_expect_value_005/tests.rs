#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn half() {
        let m = HashMap::from([("student", true)]);
        assert_eq!(ticket_price(&m, 30), 15);
    }
    #[test]
    fn full() {
        let m = HashMap::from([("student", false), ("guide", true)]);
        assert_eq!(ticket_price(&m, 30), 30);
        assert_eq!(ticket_price(&HashMap::new(), 12), 12);
    }
}
