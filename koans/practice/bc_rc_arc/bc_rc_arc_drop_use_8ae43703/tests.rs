#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extra_run_leaves_the_shared_one() {
        let (route, minutes) = ("7N".to_string(), vec![5, 35]);
        let shared = Arc::new(Timetable { route, minutes });
        let table = extra_run(&shared, 50);
        assert_eq!(table.minutes, vec![5, 35, 50]);
        assert_eq!(table.route, shared.route);
        assert_eq!(shared.minutes.len(), 2);
    }
}
