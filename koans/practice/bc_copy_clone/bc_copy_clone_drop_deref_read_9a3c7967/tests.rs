#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clamps_february() {
        let date = read_date("02-30").unwrap();
        assert_eq!((date.month, date.day), (2, 30));
        assert_eq!(clamp_day(&date, &[31, 28]).unwrap().day, 28);
        assert!(clamp_day(&date, &[31]).is_none());
    }

    #[test]
    fn bad_dates() {
        assert!(read_date("2-3").is_none());
        assert!(read_date("ab-03").is_none());
        assert!(clamp_day(&read_date("00-05").unwrap(), &[31]).is_none());
    }
}
