#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn trends() {
        let s = Station::default();
        assert_eq!(s.trend(), None);
        s.record(10, 4.0);
        s.record(5, 1.5);
        assert_eq!(s.trend(), Some(2.5));
    }
    #[test]
    fn replaces() {
        let s = Station::default();
        s.record(1, 1.0);
        s.record(1, 2.0);
        assert_eq!(s.trend(), None);
    }
}
