#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_for_the_next_bus() {
        let (route, minutes) = ("8".to_string(), vec![10, 40]);
        let table = Timetable { route, minutes };
        assert_eq!(wait_time(&table, 25), Some(15));
        assert_eq!(wait_time(&table, 41), None);
    }
}
