#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schedules_are_checked() {
        let rate = Schedule::try_from(vec![(0, 101)]).unwrap_err();
        assert_eq!(rate, ScheduleError::Rate { percent: 101 });
    }
}
