#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schedules_are_checked() {
        assert_eq!(
            Schedule::try_from(vec![]).unwrap_err(),
            ScheduleError::Empty
        );
    }
}
