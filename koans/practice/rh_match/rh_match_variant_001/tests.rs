#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn fares() {
        assert_eq!(fare(Ticket::Single, 3), 260);
        assert_eq!(fare(Ticket::Student, 0), 90);
        assert_eq!(fare(Ticket::Dog, 9), 100);
    }
    #[test]
    fn cheap() {
        assert_eq!(cheapest(2, true), Ticket::Student);
        assert_eq!(cheapest(2, false), Ticket::Single);
        assert_eq!(cheapest(20, false), Ticket::Day);
    }
}
