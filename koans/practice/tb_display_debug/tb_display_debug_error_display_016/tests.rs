#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn flies() {
        assert_eq!(take_off(80, 10).unwrap(), "airborne");
    }
    #[test]
    fn grounded() {
        assert_eq!(take_off(19, 0).unwrap_err().to_string(), "battery at 19%");
        assert_eq!(
            take_off(20, 30).unwrap_err().to_string(),
            "wind 5 kn over limit"
        );
    }
}
