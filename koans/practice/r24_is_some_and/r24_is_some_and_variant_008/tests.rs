#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn three_minutes_are_fine() {
        let table = Timetable::from_rows(&[(7, "Mill", 10), (7, "Church", 14), (9, "Mill", 2)]);
        assert!(!table.late(7, "Mill", 13));
        assert!(table.late(7, "Mill", 14));
        assert!(!table.late(8, "Mill", 99));
        assert_eq!(table.late_stops(7, 15), ["Mill"]);
        assert_eq!(table.late_stops(7, 20), ["Church", "Mill"]);
    }
}
