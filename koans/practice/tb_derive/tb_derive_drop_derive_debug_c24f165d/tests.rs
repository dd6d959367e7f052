#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn quiet_when_mild() {
        assert_eq!(check("bench", 20).unwrap(), 20);
        assert!(first_alarm(&[("bench", 20), ("door", 5)]).is_none());
    }
    #[test]
    fn names_the_sensor() {
        let alarm = first_alarm(&[("bench", 20), ("roof", 40), ("door", 1)]).unwrap();
        assert_eq!(alarm.to_string(), "roof reports 40, which is too hot");
        assert_eq!(
            check("door", 1).unwrap_err().to_string(),
            "door reports 1, which is too cold"
        );
    }
}
