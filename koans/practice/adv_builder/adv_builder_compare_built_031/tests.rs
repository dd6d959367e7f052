#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn saves_once() {
        let mut alarm = Alarm::new();
        alarm.apply(Schedule::daily(7, 60));
        assert_eq!(alarm.saves, 0);
        let weekend = Schedule::daily(7, 0).except(5).except(6).except(7);
        alarm.apply(weekend.clone());
        alarm.apply(weekend);
        assert_eq!(alarm.saves, 1);
    }
}
