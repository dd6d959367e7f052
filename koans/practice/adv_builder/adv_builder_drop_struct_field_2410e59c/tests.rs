#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schedules_are_checked() {
        let unsorted = Schedule::try_from(vec![(5, 1), (5, 2)]).unwrap_err();
        assert_eq!(unsorted, ScheduleError::Unsorted(5));
    }
}
