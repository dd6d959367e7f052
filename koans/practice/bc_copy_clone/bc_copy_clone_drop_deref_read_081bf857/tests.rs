#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn earliest_pickup() {
        assert_eq!(first_day("wed"), Ok(3));
    }

    #[test]
    fn faults() {
        assert_eq!(first_day(" "), Err("no pickup".to_string()));
    }
}
