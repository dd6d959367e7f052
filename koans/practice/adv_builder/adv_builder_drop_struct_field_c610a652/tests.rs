#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loud_alarm() {
        let alarm = set_alarm("5!").unwrap();
        assert_eq!(alarm.after.as_secs(), 300);
    }

    #[test]
    fn quiet_or_bad() {
        assert_eq!(set_alarm("soon").err().unwrap(), "bad minutes");
    }
}
