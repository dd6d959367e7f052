#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn adds() {
        assert_eq!(race_seconds(&["1:05", "0:59"]), Ok(124));
        assert_eq!(race_seconds(&[]), Ok(0));
    }
    #[test]
    fn bad() {
        assert_eq!(race_seconds(&["1:05", "59"]), Err(BadLap));
        assert_eq!(race_seconds(&["1:xx"]), Err(BadLap));
        assert_eq!(race_seconds(&["m:10"]), Err(BadLap));
    }
}
