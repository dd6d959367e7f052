#[cfg(test)]
mod tests {
    use super::*;

    fn time(minutes: u32, seconds: u32) -> Time {
        Time { minutes, seconds }
    }

    #[test]
    fn minutes_decide_before_seconds() {
        assert_eq!(
            winner(("Ada", time(3, 59)), ("Bea", time(4, 1))),
            Some("Ada")
        );
        assert_eq!(
            winner(("Ada", time(5, 2)), ("Bea", time(5, 1))),
            Some("Bea")
        );
    }

    #[test]
    fn equal_times_draw() {
        assert_eq!(winner(("Ada", time(5, 2)), ("Bea", time(5, 2))), None);
    }
}
