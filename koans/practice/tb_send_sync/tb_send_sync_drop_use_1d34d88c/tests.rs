#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orders_clocks() {
        assert_eq!(which_first("9:05", "10:00"), Ok(Ordering::Less));
        assert_eq!(which_first("9:05", "9:01"), Ok(Ordering::Greater));
        assert_eq!(which_first("09:05", "9:5"), Ok(Ordering::Equal));
    }

    #[test]
    fn names_the_bad_part() {
        assert_eq!(clock("x:1").err(), Some("hour x".to_string()));
        assert_eq!(clock("1:y").err(), Some("minute y".to_string()));
        assert_eq!(which_first("1:1", "12"), Err("no colon".to_string()));
    }
}
