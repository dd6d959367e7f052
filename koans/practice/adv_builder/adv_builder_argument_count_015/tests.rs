#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn route() {
        let table = alpine_express();
        assert!(table.is_connected());
        assert_eq!(table.total(), 437);
    }
    #[test]
    fn gap() {
        assert!(!Timetable::default()
            .leg("A", "B", 1)
            .leg("C", "D", 1)
            .is_connected());
    }
}
